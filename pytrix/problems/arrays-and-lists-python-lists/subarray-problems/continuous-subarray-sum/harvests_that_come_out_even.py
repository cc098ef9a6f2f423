"""Harvests that come out even

A family keeps a list of how many apples they picked day by day, `apples`. Now and then they share out what was picked from one day to another among `people` people. `shares` lists these times: lists of two days, the first and the last one, both included and counted from 0; the last one is not before the first.

Return how many of these harvests can be shared out evenly, with no apple left over. A harvest of 0 apples can. There is at least one person, and there may be no harvests.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "Which part of the list belongs to one harvest? Mind that the last day is included.",
    "For each pair of days, add up the slice between them and look at the remainder.",
    "The slice from `first` to `last + 1` holds both days; its sum comes out even if the remainder divided by `people` is 0.",
)
EXAMPLES = [
    Example(([4, 7, 5, 0, 9], 3, [[0, 2], [1, 2], [3, 3], [2, 4]]), why="16, 12, 0 and 14 apples: two come out even"),
    Example(([6, 6], 4, [[0, 0], [0, 1]]), why="6 do not, 12 do"),
    Example(([5, 1], 1, [[0, 0], [1, 1]]), why="one person can always have all"),
]
EDGES = {
    "no harvests": Edge(([3, 4], 2, []), "nothing is shared out"),
    "both included": Edge(([1, 2, 3], 3, [[0, 1], [2, 2], [0, 2]]), "the last day decides"),
    "0 apples": Edge(([0, 0, 5], 4, [[0, 1], [0, 2]]), "days without apples"),
}
MISTAKES = [
    Mistake("The last day is included, but a slice leaves out its end.", "last + 1", "last"),
    Mistake("You look at each day alone. Only the sum of the days has to come out even.", "sum(apples[first : last + 1]) % people == 0", "all(count % people == 0 for count in apples[first : last + 1])"),
    Mistake("You add from the first day of the list on. A harvest begins with its own first day.", "apples[first : last + 1]", "apples[: last + 1]"),
]
EXPLANATION = """
A slice ends before its second number, so the last day needs `+ 1`. For 4, 7, 5, 0, 9 and 3 people:

| days | apples | remainder |
|---|---|---|
| 0 to 2 | 16 | 1 |
| 1 to 2 | 12 | 0 |
| 3 to 3 | 0 | 0 |
| 2 to 4 | 14 | 2 |

Each harvest is added up on its own. For very many harvests, running totals would spare adding the same days again and again.
"""


def even_harvests(apples: list[int], people: int, shares: list[list[int]]) -> int:
    return sum(sum(apples[first : last + 1]) % people == 0 for first, last in shares)


def inputs(rng):
    apples = integers(rng, 1, 7, 0, 9)
    shares = [sorted([rng.randrange(len(apples)), rng.randrange(len(apples))]) for _ in range(rng.randint(0, 4))]
    return apples, rng.randint(1, 5), shares
