"""Stacks of plates

Two people clear away stacks of plates in turns. Whoever's turn it is takes one or more plates from one stack, all of it if they like. Whoever takes the last plate may choose the dessert. Both know how to play well.

`stacks` holds how many plates are in each stack. Return a good first move as a tuple of the stack's place and how many plates to take, so that the one who begins gets the dessert. If several moves do that, return the one with the smallest place. If none does, return `None`.
"""

from functools import reduce
from operator import xor

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "With two equal stacks, how does the second player always win?",
    "The same idea works for any number of stacks if they are written in the binary system: the second player wins if every digit occurs an even number of times. The operator `^` finds that out.",
    "Combine all stacks with `^`. If the result is 0 there is no good move. Otherwise look for a stack that becomes smaller when it is combined with the result; that is how many plates must stay.",
)
EXAMPLES = [
    Example(([3, 5],), why="taking 2 from the second leaves two equal stacks"),
    Example(([4, 4],), why="whatever is taken, the other does the same at the other stack"),
    Example(([1, 2, 4],), why="3 plates must stay in the last stack"),
]
EDGES = {
    "all of it": ([7],),
    "If none does": ([1, 2, 3],),
    "smallest place": Edge(([3, 3, 3],), "each stack would do"),
    "in each stack": Edge(([0, 6, 6, 0],), "stacks without plates"),
}
ALWAYS = [([4, 4, 1],), ([2, 3, 3],), ([1, 1],)]
MISTAKES = [
    Mistake("The rest of the stack is its number combined with the result; what you take is the difference.", "return place, plates - (plates ^ total)", "return place, plates ^ total"),
    Mistake("Not every stack can be brought to the right rest: it has to become smaller.", "if plates ^ total < plates:", "if plates:"),
    Mistake("If the combined number is 0, every move helps the other.", "    return None\n", "    return 0, 1\n"),
    Mistake("The stacks are combined with `^`, digit by digit in the binary system, not added.", "reduce(xor, stacks, 0)", "sum(stacks)"),
]
ALSO_RIGHT = [
    Way(
        "For small stacks one may try every move and look whether the other can then be beaten, storing what is known; that needs no theory and grows quickly.",
        '''
from functools import cache


def first_move(stacks: list[int]) -> tuple[int, int] | None:
    @cache
    def wins(left: tuple[int, ...]) -> bool:
        return any(not wins(rest) for _, _, rest in _moves(left))

    for place, taken, rest in _moves(tuple(stacks)):
        if not wins(tuple(sorted(rest))):
            return place, taken
    return None


def _moves(stacks: tuple[int, ...]) -> list[tuple[int, int, tuple[int, ...]]]:
    return [
        (place, taken, stacks[:place] + (plates - taken,) + stacks[place + 1:])
        for place, plates in enumerate(stacks)
        for taken in range(1, plates + 1)
    ]
''',
    )
]
ORACLE = '''
def first_move(stacks: list[int]) -> tuple[int, int] | None:
    known = {}
    def wins(left):
        left = tuple(sorted(left))
        if left not in known:
            known[left] = False
            for place in range(len(left)):
                for rest in range(left[place]):
                    if not wins(left[:place] + (rest,) + left[place + 1:]):
                        known[left] = True
        return known[left]
    for place in range(len(stacks)):
        for taken in range(1, stacks[place] + 1):
            rest = list(stacks)
            rest[place] -= taken
            if not wins(rest):
                return place, taken
    return None
'''
EXPLANATION = """
If the stacks combined by `^` give 0, every move spoils that, and the other can always restore it, down to the empty table. So the first player wants to leave 0. For 3 and 5, which is 011 and 101:

| stack | combined total | would have to stay | smaller? |
|---|---|---|---|
| 3 | 6 | 3 ^ 6 = 5 | no |
| 5 | 6 | 5 ^ 6 = 3 | yes: take 2 |

Each stack is looked at twice. Trying all moves would take a number of steps that multiplies with each stack.
"""


def first_move(stacks: list[int]) -> tuple[int, int] | None:
    total = reduce(xor, stacks, 0)
    for place, plates in enumerate(stacks):
        if plates ^ total < plates:
            return place, plates - (plates ^ total)
    return None


def inputs(rng):
    stacks = [rng.randint(0, 6) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.35:
        stacks = [*stacks[:2], *stacks[:2]]
        rng.shuffle(stacks)
    return (stacks,)
