"""Rain over New Year

`rain[d]` is the rain of day `d` of a year, in millimetres, for every day of it. A farmer asks about `stretches` of days, each a tuple of the first and the last day, both included. Where the last day comes before the first, the stretch goes over New Year: from the first day to the end of the list and on from day 0 to the last day.

Return the list of the total rain of each stretch. There are many questions.
"""

from itertools import accumulate

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "Two farmers ask about long stretches that overlap. What do you add up again and again?",
    "Note the total rain from day 0 up to each day, once. The rain of a stretch is the difference of two such totals.",
    "Begin the totals with 0, so that the rain before day `d` stands at place `d`. A stretch over New Year is the same difference plus the rain of the whole year.",
)
EXAMPLES = [
    Example(([5, 0, 2, 8], [(1, 2), (0, 3), (3, 0)]), why="the last is day 3 and day 0"),
    Example(([4, 4, 1], [(2, 1), (2, 2)]), why="2, 0, 1 is the whole year"),
    Example(([7], [(0, 0)])),
]
EDGES = {
    "both included": Edge(([1, 10, 100], [(1, 1), (0, 1), (1, 2)]), "single days and neighbours"),
    "before the first": Edge(([3, 1, 4, 1, 5], [(4, 0), (4, 2), (1, 0)]), "over New Year"),
    "list of the total rain": Edge(([1, 2], []), "no questions"),
}
MISTAKES = [
    Mistake("The last day belongs to the stretch as well; your total ends the day before.", "totals[last + 1] - totals[first]", "totals[last] - totals[first]"),
    Mistake("The first day belongs to the stretch as well; your total begins a day later.", "totals[last + 1] - totals[first]", "totals[last + 1] - totals[first + 1]"),
    Mistake("A stretch over New Year has the end of the year and its beginning; you gave what lies between.", "        if last < first:\n            total += totals[-1]\n", "        if last < first:\n            total = -total\n"),
    Mistake("A stretch of one day does not go over New Year.", "if last < first:", "if last <= first:"),
]
SIZE = 4_000
SLOW = [
    Slow(
        "Each question adds up its days anew, and most days are added thousands of times. Keep the totals from day 0 on.",
        """
def rain_of_stretches(rain: list[int], stretches: list[tuple[int, int]]) -> list[int]:
    answers = []
    for first, last in stretches:
        days = range(first, last + 1) if first <= last else [*range(first, len(rain)), *range(last + 1)]
        total = 0
        for day in days:
            total += rain[day]
        answers.append(total)
    return answers
""",
    )
]
EXPLANATION = """
`totals[d]` is the rain before day `d`. With rain 5, 0, 2, 8 the totals are 0, 5, 5, 7, 15.

| stretch | difference | over New Year | answer |
|---|---|---|---|
| 1 to 2 | 7 - 5 = 2 | | 2 |
| 0 to 3 | 15 - 0 = 15 | | 15 |
| 3 to 0 | 5 - 7 = -2 | + 15 | 13 |

The totals cost one step for each day, each question then the same few steps. Adding the days of each question would cost a step for every day of every question.
"""


def rain_of_stretches(rain: list[int], stretches: list[tuple[int, int]]) -> list[int]:
    totals = [0, *accumulate(rain)]
    answers = []
    for first, last in stretches:
        total = totals[last + 1] - totals[first]
        if last < first:
            total += totals[-1]
        answers.append(total)
    return answers


def inputs(rng):
    rain = [rng.randint(0, 9) for _ in range(rng.randint(2, 7))]
    days = range(len(rain))
    return rain, [(rng.choice(days), rng.choice(days)) for _ in range(rng.randint(1, 4))]


def large(rng, size):
    rain = [rng.choice([0, 0, 0, 1]) for _ in range(45 * size)]
    return rain, [(rng.randint(0, 20), rng.randint(44 * size, 45 * size - 1)) for _ in range(size // 20)]
