"""Gaps in the invoices

Invoices are numbered one after the other, without gaps, and a tax office asks which of them are missing. `numbers`
lists those that were found, in no particular order, some perhaps twice.

Return the missing numbers between the smallest and the largest of them as a list of texts, in ascending order: a
single missing number such as `7`, and several that follow each other as a range such as `9-12`, even when there are
only two of them. If nothing is missing, or no invoice was found, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("numbers are at least 1",)
HINTS = (
    "Look at two numbers that were found and have nothing found between them. Which invoices are missing there?",
    "Sort the different numbers and look at each pair of neighbours. If they differ by more than 1, a gap lies between them.",
    "A gap begins one after the smaller and ends one before the larger. If beginning and end are the same, it is a single number.",
)
EXAMPLES = [
    Example(([13, 8, 5, 6, 14],), why="7 alone, and 9 to 12"),
    Example(([3, 1, 2, 3],)),
    Example(([20, 23],), why="two missing numbers are a range as well"),
]
EDGES = {
    "no invoice was found": ([],),
    "some perhaps twice": ([4, 4, 2, 2],),
    "nothing is missing": Edge(([9],), "one invoice"),
}
MISTAKES = [
    Mistake("A gap ends one before the next number that was found.", "first, last = before + 1, after - 1", "first, last = before + 1, after"),
    Mistake("A single missing number is not written as a range.", "str(first) if first == last else f\"{first}-{last}\"", "f\"{first}-{last}\""),
    Mistake("Two missing numbers that follow each other are a range as well.",
            "            gaps.append(str(first) if first == last else f\"{first}-{last}\")\n",
            "            gaps.extend([str(first), str(last)] if last - first == 1 else [str(first) if first == last else f\"{first}-{last}\"])\n"),
    Mistake("The numbers are in no particular order, so they have to be sorted first.", "ordered = sorted(set(numbers))", "ordered = list(dict.fromkeys(numbers))"),
    Mistake("Only what lies between the smallest and the largest is missing, not what comes before the smallest.", "sorted(set(numbers))", "sorted({0, *numbers})"),
]
ORACLE = """
def gaps_in(numbers: list[int]) -> list[str]:
    missing = [each for each in range(min(numbers, default=0), max(numbers, default=0)) if each not in numbers]
    runs = []
    for number in missing:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs]
"""
EXPLANATION = """
Sorted, the numbers show their gaps between neighbours; a set first takes out what was found twice.

| before | after | missing |
|---|---|---|
| 5 | 6 | |
| 6 | 8 | 7 |
| 8 | 13 | 9-12 |
| 13 | 14 | |

Sorting n numbers costs n log n, however large the gaps are. Another way is the difference of a range and the set of
numbers, but that takes a step for each of them, and they still have to be joined to ranges.
"""


def gaps_in(numbers: list[int]) -> list[str]:
    ordered = sorted(set(numbers))
    gaps: list[str] = []
    for before, after in zip(ordered, ordered[1:]):
        first, last = before + 1, after - 1
        if first <= last:
            gaps.append(str(first) if first == last else f"{first}-{last}")
    return gaps


def inputs(rng):
    return ([rng.choice([2, 3, 4, 6, 8, 9, 12, 13, 17]) + rng.randint(0, 1) for _ in range(rng.randint(2, 7))],)
