"""A borrowed melody

A composer is accused of having borrowed from an older piece. An expert compares the two melodies, given as lists of pitches (numbers). A melody that is played higher or lower as a whole is still the same melody: only the differences between neighbouring notes count.

Return how many notes the longest passage has that both `one` and `other` contain, perhaps at another height. A passage consists of neighbouring notes. A single note fits any other one, so the result is at least 1 if both have notes; if one of them is empty, it is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
CONSTRAINTS = ("up to 500 notes each",)
HINTS = (
    "How can you write down a melody so that its height doesn't show?",
    "Two passages that end at note i of one and note j of the other: how long are they, if you know this for the notes just before?",
    "A cell is one more than the cell diagonally before it if the last steps are equal, and 1 otherwise. Take the largest cell.",
)
EXAMPLES = [
    Example(([60, 62, 64, 60, 59], [50, 55, 57, 59, 55]), why="60 62 64 60 is 55 57 59 55, five higher"),
    Example(([1, 2, 3, 9], [9, 3, 2, 1]), why="no two neighbouring notes make the same step"),
    ([4, 4, 5], [7, 7, 7]),
]
EDGES = {"one of them is empty": ([], [60, 61]), "single note": ([5], [9, 8]), "neighbouring notes": Edge(([1, 2, 9, 3, 4, 5], [1, 2, 3, 4]), "a note in between")}
ALWAYS = [
    ([4, 1], [7, 5, 8]),
    ([3, 3, 3, 3], [7, 7])]
MISTAKES = [
    Mistake("The heights of the passages may differ: compare the steps between the notes.", "one[i] - one[i - 1] == other[j] - other[j - 1]", "one[i] == other[j]"),
    Mistake("A passage consists of neighbouring notes, so a different step ends it.", "                row.append(1)", "                row.append(max(row[j - 1], above[j]))"),
    Mistake("The longest passage need not stand at the end of both.", "best = max([best, *row])", "best = max([0, *row[-1:]])"),
    Mistake("Three equal steps are four notes; you count the steps.", "return best", "return best - 1"),
]
ORACLE = """
def longest_passage(one: list[int], other: list[int]) -> int:
    for size in range(min(len(one), len(other)), 0, -1):
        for i in range(len(one) - size + 1):
            for j in range(len(other) - size + 1):
                if len({one[i + k] - other[j + k] for k in range(size)}) == 1:
                    return size
    return 0
"""
EXPLANATION = """
The cell for notes i and j says how long the same passage is that ends with both. A different step resets it to 1: unlike in a subsequence, nothing is carried over. For `[60, 62, 64, 60]` (steps +2, +2, -4) and `[55, 57, 59, 55]` (steps +2, +2, -4):

| | 55 | 57 | 59 | 55 |
|---|---|---|---|---|
| 60 | 1 | 1 | 1 | 1 |
| 62 | 1 | 2 | 2 | 1 |
| 64 | 1 | 2 | 3 | 1 |
| 60 | 1 | 1 | 1 | 4 |

The time grows with the product of both lengths. Another way tries each length and each pair of places, which takes the fourth power at worst.
"""


def longest_passage(one: list[int], other: list[int]) -> int:
    best = 0
    above: list[int] = []
    for i in range(len(one)):
        row: list[int] = []
        for j in range(len(other)):
            if i > 0 and j > 0 and one[i] - one[i - 1] == other[j] - other[j - 1]:
                row.append(above[j - 1] + 1)
            else:
                row.append(1)
        best = max([best, *row])
        above = row
    return best


def inputs(rng):
    return ([rng.randint(1, 4) for _ in range(rng.randint(0, 6))], [rng.randint(5, 8) for _ in range(rng.randint(0, 6))])
