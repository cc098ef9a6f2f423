"""Questions left unasked

A tree of decisions, `tree`, is written as nested lists: a number is a result, and a list holds the ways to choose among. At the outermost list the first player chooses, who wants the greatest result, at the lists inside it the second, who wants the smallest, and so on in turns. Looking at a result costs a lot, so none is looked at that can't matter any more.

The lists are gone through from left to right. A list is left early as soon as its chooser has found something with which the player above would never come here: in a list of the second player, a value that is not greater than the best that the first has found already higher up; in a list of the first, a value that is not less than the best that the second has found already higher up.

Return a tuple of the result of the whole tree and the list of the results that were looked at, in order. No list is empty.
"""

from math import inf

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "What do you have to hand down to a list, so that it knows when it can be left?",
    "Two bounds: `low`, the best that the first player has for certain higher up, and `high`, the best of the second. Each list raises or lowers the one of its own player.",
    "In a list of the first player, raise `low` to the greatest value so far, and stop when it reaches `high`. In a list of the second it is the other way round.",
)
EXAMPLES = [
    Example(([[3, 5], [2, 9]],), why="after the 2, the second list can't be better than 3"),
    Example(([[4], [6, 7]],)),
    Example((8,), why="nothing to choose"),
]
EDGES = {
    "a number is a result": Edge((-1,), "just a result"),
    "not greater than": Edge(([[5, 6], [5, 1], [7]],), "an equal value ends a list, too"),
    "not less than": Edge(([[[1, 2], [9, 3, 4], [0, 5]]],), "the first player's own list is left"),
    "higher up": Edge(([[[4, 6]], [[[9]], 1], [[7, [2, 8]]]],), "lists of different depth"),
}
ALWAYS = [([[2_000_000_000, 4_000_000_000], [3_000_000_000]],), ([5, [[2, [4, 9]]]],), ([[3, [[7, [5, 9]]]]],), ([3, [[[2, 7], 4], 9]],), ([[5, [[[6, 1]], 2]]],), ([[[4], [4, 9]]],)]
MISTAKES = [
    Mistake("The players take turns from list to list.", "_value(way, low, high, not first, looked)", "_value(way, low, high, first, looked)"),
    Mistake("An equal value is enough to leave a list: the player above gains nothing here.", "if low >= high:", "if low > high:"),
    Mistake("Nothing was left out: without the bounds every result is looked at.", "        if low >= high:\n            break\n", ""),
]
ALSO_RIGHT = [
    Way(
        "Seen by whoever has to choose, all lists are the same: the other's value with its sign turned. One rule then serves both players.",
        '''
from math import inf


def decide(tree: int | list) -> tuple[int, list[int]]:
    looked: list[int] = []

    def value(tree: int | list, low: float, high: float, sign: int) -> float:
        if isinstance(tree, int):
            looked.append(tree)
            return sign * tree
        best = -inf
        for way in tree:
            best = max(best, -value(way, -high, -max(low, best), -sign))
            if best >= high or best >= inf:
                break
        return best

    return int(value(tree, -inf, inf, 1)), looked
''',
    )
]
ORACLE = '''
def decide(tree: int | list) -> tuple[int, list[int]]:
    looked = []
    def value(tree, first, firsts, seconds):
        if isinstance(tree, int):
            looked.append(tree)
            return tree
        found = []
        for way in tree:
            if first:
                found.append(value(way, False, firsts + found, seconds))
                if any(max(found) >= each for each in seconds):
                    break
            else:
                found.append(value(way, True, firsts, seconds + found))
                if any(min(found) <= each for each in firsts):
                    break
        return max(found) if first else min(found)
    return value(tree, True, [], []), looked
'''
EXPLANATION = """
`low` is what the first player has for certain, `high` what the second has. Where they meet, the rest can't matter. For `[[3, 5], [2, 9]]`:

| looked at | second's list | first has |
|---|---|---|
| 3 | 3 | |
| 5 | 3, ended | 3 |
| 2 | 2, not greater than 3: left | 3 |

The 9 is never looked at. In the best order only about the square root of all results is needed, in the worst all of them.
"""


def decide(tree: int | list) -> tuple[int, list[int]]:
    looked: list[int] = []
    return int(_value(tree, -inf, inf, True, looked)), looked


def _value(tree: int | list, low: float, high: float, first: bool, looked: list[int]) -> float:
    if isinstance(tree, int):
        looked.append(tree)
        return tree
    best = -inf if first else inf
    for way in tree:
        found = _value(way, low, high, not first, looked)
        if first:
            best = max(best, found)
            low = max(low, best)
        else:
            best = min(best, found)
            high = min(high, best)
        if low >= high:
            break
    return best


def inputs(rng):
    def tree(depth):
        if depth == 0 or rng.random() < 0.15:
            return rng.randint(0, 9)
        return [tree(depth - 1) for _ in range(rng.randint(1, 3))]

    depth = rng.choice([2, 2, 3])
    return ([tree(depth) for _ in range(rng.randint(2, 3))],)
