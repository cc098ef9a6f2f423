"""The next number of the lock

A thief tries all numbers of a bicycle lock, one after another. `rings` lists the digits of the rings from left to
right, and after each try he sets the lock to the next larger number: after 1 9 4 comes 1 9 5, after 1 9 9 comes 2 0 0.
After the largest number, with a 9 on all rings, he begins again with zeros.

Change the list `rings` itself into the number that comes next, and return nothing. There is at least one ring.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
COMPARE = "argument:rings"
HINTS = (
    "Which ring is turned first? In which case does the ring to its left move as well?",
    "Walk from the right end to the left. A 9 becomes 0 and the walk goes on; any other digit grows by one, and all is done.",
    "Positions run from the last one down to 0. Leave the function as soon as a digit has grown.",
)
EXAMPLES = [
    Example(([1, 9, 4],), why="only the last ring"),
    Example(([3, 0, 9, 9],), why="two rings become 0, and 0 becomes 1"),
    Example(([9, 9],), why="after the largest number"),
]
EDGES = {
    "at least one ring": ([9],),
    "9 on all rings": ([9, 9, 9],),
    "begins again": Edge(([0, 0, 0],), "the first step after the zeros"),
    "1 9 9": Edge(([1, 9, 9],), "it is passed on to the first ring"),
    "from left to right": Edge(([9, 0],), "a 9 that does not move"),
}
ALWAYS = [([8],)]
MISTAKES = [
    Mistake("A 9 becomes 0, not 10, and the ring to its left moves.", """
def next_number(rings: list[int]) -> None:
    rings[-1] += 1
"""),
    Mistake("When the last ring becomes 0, the ring to its left has to grow.", """
def next_number(rings: list[int]) -> None:
    rings[-1] = (rings[-1] + 1) % 10
"""),
    Mistake("All rings grow in your lock. Stop at the first one that is not a 9.", "            return\n", ""),
    Mistake("You begin at the left ring. The right one moves first.", "range(len(rings) - 1, -1, -1)", "range(len(rings))"),
    Mistake("The first ring never moves in your lock.", "range(len(rings) - 1, -1, -1)", "range(len(rings) - 1, 0, -1)"),
    Mistake("You made a new list. The lock itself has not changed.", """
def next_number(rings: list[int]) -> None:
    number = int("".join(str(digit) for digit in rings)) + 1
    rings = [int(digit) for digit in str(number).zfill(len(rings))[-len(rings) :]]
"""),
]
ALSO_RIGHT = [
    Way("As one number: join the digits, add 1, and take the digits apart again. Leading zeros and the step after the largest number need care.",
        """
def next_number(rings: list[int]) -> None:
    number = int("".join(str(digit) for digit in rings)) + 1
    digits = str(number).zfill(len(rings))[-len(rings) :]
    rings[:] = [int(digit) for digit in digits]
"""),
]
EXPLANATION = """
The next list in order changes as little as possible, and as far right as possible. For `[3, 0, 9, 9]`:

| position | digit | becomes | done? |
|---|---|---|---|
| 3 | 9 | 0 | no |
| 2 | 9 | 0 | no |
| 1 | 0 | 1 | yes |

If every digit is a 9, the walk ends with zeros everywhere, as it should. At worst each ring is looked at once.
"""


def next_number(rings: list[int]) -> None:
    for place in range(len(rings) - 1, -1, -1):
        if rings[place] < 9:
            rings[place] += 1
            return
        rings[place] = 0


def inputs(rng):
    return ([rng.choice([0, 4, 8, rng.randint(0, 9)]) for _ in range(rng.randint(1, 3))] + [9] * rng.randint(0, 3),)
