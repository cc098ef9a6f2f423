"""Gaps in the receipts

A shop numbers its receipts without a gap. At the end of the day the copies lie in a pile in ascending order; `numbers`
lists their numbers. Some receipts were copied twice or more often, and some copies got lost. The first receipt of the
day had the number `first`, the last one the number `last`, and no copy has a number outside these two.

Return the list of all gaps in ascending order, each as a list of the first and the last missing number of the gap, which
are the same if only one receipt is missing. The pile may be empty; then all receipts of the day are one gap.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`first` ≤ `last`",)
HINTS = (
    "After number 14 comes number 18 in the pile. Which gap is that? And which one if 14 or 15 comes next?",
    "Remember the number that should come next. A larger one means a gap that reaches from the expected number to the one before the larger one.",
    "Begin with `first` as the expected number. After each copy the expected number is one more than the copy's. After the pile there may be one more gap, up to `last`.",
)
EXAMPLES = [
    Example(([10, 11, 11, 14, 15, 19], 10, 20), why="12 and 13, 16 to 18, and 20 at the end"),
    Example(([7, 8, 8, 9], 7, 9), why="nothing is missing"),
    Example(([5], 3, 5), why="3 and 4 at the beginning"),
]
EDGES = {
    "may be empty": ([], 4, 9),
    "only one receipt is missing": ([1, 3, 5], 1, 5),
    "copied twice or more often": ([6, 6, 6, 9, 9, 9], 6, 9),
    "the first receipt": Edge(([2, 3], 1, 4), "one missing at each end"),
    "the last one": Edge(([], 8, 8), "a single receipt that got lost"),
    "without a gap": Edge(([8], 8, 8), "a single receipt"),
}
MISTAKES = [
    Mistake("After the last copy some numbers may be missing as well.", "    if expected <= last:\n        gaps.append([expected, last])\n", ""),
    Mistake("The numbers before the first copy may be missing as well.", "    expected = first\n", "    expected = numbers[0] if numbers else first\n"),
    Mistake("The gap ends before the number that is there.", "[expected, number - 1]", "[expected, number]"),
    Mistake("The gap begins with the number that should have come, one more than the last copy.", "[expected, number - 1]", "[max(expected - 1, first), number - 1]"),
    Mistake("You list every missing number by itself. Neighbouring ones are one gap.", "gaps.append([expected, number - 1])",
            "gaps.extend([each, each] for each in range(expected, number))"),
    Mistake("If only the last receipt is missing, that is a gap of one number.", "if expected <= last:", "if expected < last:"),
    Mistake("A second copy of a number must not move the expected number on.",
            "        expected = number + 1\n", "        expected += 1\n"),
]
ORACLE = """
def gaps_in(numbers: list[int], first: int, last: int) -> list[list[int]]:
    gaps: list[list[int]] = []
    for number in range(first, last + 1):
        if number not in numbers:
            if number - 1 >= first and number - 1 not in numbers:
                gaps[-1][1] = number
            else:
                gaps.append([number, number])
    return gaps
"""
ALSO_RIGHT = [
    Way("Two marks outside the day, one before it and one after it, make all gaps lie between neighbours; the list is copied for that.",
        """
def gaps_in(numbers: list[int], first: int, last: int) -> list[list[int]]:
    marked = [first - 1, *numbers, last + 1]
    return [[one + 1, other - 1] for one, other in zip(marked, marked[1:]) if other - one > 1]
"""),
]
EXPLANATION = """
The walk always knows which number should come next. For `[10, 11, 11, 14, 15, 19]`, 10 to 20:

| number | expected | gap |
|---|---|---|
| 10 | 10 | |
| 11 | 11 | |
| 11 | 12 | |
| 14 | 12 | 12 to 13 |
| 15 | 15 | |
| 19 | 16 | 16 to 18 |
| end | 20 | 20 to 20 |

A second copy is smaller than expected and sets the expected number to the same value again. Each copy is looked at once.
"""


def gaps_in(numbers: list[int], first: int, last: int) -> list[list[int]]:
    gaps: list[list[int]] = []
    expected = first
    for number in numbers:
        if number > expected:
            gaps.append([expected, number - 1])
        expected = number + 1
    if expected <= last:
        gaps.append([expected, last])
    return gaps


def inputs(rng):
    first = rng.randint(1, 20)
    last = first + rng.randint(0, 10)
    numbers = sorted(rng.choice(range(first, last + 1)) for _ in range(rng.randint(1, 9)))
    return (numbers, first, last)
