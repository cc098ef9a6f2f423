"""Dice in order, without comparing

A board game notes its throws of a die, numbers from 1 to 6: `throws`.

Return the throws in ascending order. There may be thousands of them, but only six different numbers: count how often
each number was thrown, and write the list out from the counts. Leave `throws` unchanged. A number that was never
thrown does not appear, and without throws the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT", "SORT")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "If you know that the 2 was thrown three times and the 5 once, do you need anything else to write the list?",
    "Keep a list of counts in which the thrown number itself is the position. How long must it be to have a position 6?",
    "For each number from 1 to 6 add as many copies of it to the result as its count says.",
)
EXAMPLES = [
    Example(([5, 2, 2, 6, 2],), why="the 2 three times, the 5 and the 6 once"),
    Example(([6, 1],), why="the highest and the lowest number"),
    ([3, 3],),
]
EDGES = {
    "without throws": ([],),
    "from 1 to 6": ([6, 5, 4, 3, 2, 1],),
    "never thrown": ([4, 4, 1, 4],),
}
MISTAKES = [
    Mistake("The 6 is missing: a list with positions up to 6 has seven places, and the walk has to reach the 6.",
            "range(1, 7)", "range(1, 6)"),
    Mistake("Each number appears once only. It should appear as often as it was thrown.", "[number] * counts[number]", "[number] * min(counts[number], 1)"),
    Mistake("The counts themselves are returned. They should be written out as throws.", "    return ordered", "    return counts[1:]"),
    Mistake("The largest number comes first here.", "range(1, 7)", "range(6, 0, -1)"),
]
ALSO_RIGHT = [
    Way("`count` asks for each number how often it occurs. That is six walks over the throws and no list of counts.",
        """
def in_order(throws: list[int]) -> list[int]:
    ordered: list[int] = []
    for number in range(1, 7):
        ordered += [number] * throws.count(number)
    return ordered
"""),
    Way("`sorted` does it as well; it compares throws with each other and takes about `n` log `n` steps.",
        """
def in_order(throws: list[int]) -> list[int]:
    return sorted(throws)
"""),
]
EXPLANATION = """
Equal throws cannot be told apart, so the counts say everything. For `[5, 2, 2, 6, 2]`:

| number | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|
| count | 0 | 3 | 0 | 0 | 1 | 1 |

Written out: 2 2 2 5 6. Each throw is counted once and written once; no two are ever compared. Place 0 of the list of
counts stays unused, which saves subtracting 1 everywhere.
"""


def in_order(throws: list[int]) -> list[int]:
    counts = [0] * 7
    for throw in throws:
        counts[throw] += 1
    ordered: list[int] = []
    for number in range(1, 7):
        ordered += [number] * counts[number]
    return ordered


def inputs(rng):
    return (integers(rng, 2, 10, 1, 6),)
