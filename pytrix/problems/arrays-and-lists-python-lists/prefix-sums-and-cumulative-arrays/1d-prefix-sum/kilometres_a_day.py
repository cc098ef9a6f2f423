"""From the counter to the days

A bicycle has a counter that shows all kilometres ridden so far. Its owner wrote down what it showed every evening:
`counter`, in order. On the evening before the first day it showed 0.

Return the list of kilometres ridden on each day. Nobody rides backwards, so the numbers of the counter never fall.
Without any evenings the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "The counter showed 120 on Tuesday evening and 150 on Wednesday evening. How far was the ride on Wednesday?",
    "Each day is the difference of two neighbouring numbers. What stands in front of the first one?",
    "Remember what the counter showed the evening before, beginning with 0, and replace it after each day.",
)
EXAMPLES = [
    Example(([20, 50, 50, 85],), why="20, 30, a day of rest, 35"),
    Example(([7],), why="7 kilometres on the only day"),
    Example(([0, 0, 4],), why="nothing on the first two days"),
]
EDGES = {
    "Without any evenings": ([],),
    "never fall": ([3, 3, 3],),
    "in order": Edge(([1, 3, 6, 10, 15],), "a longer ride each day"),
}
MISTAKES = [
    Mistake("The first day is missing. On the evening before it the counter showed 0.", "before = 0", "before = counter[0] if counter else 0"),
    Mistake("You add up the numbers once more. They are totals already; a day is a difference.", "days.append(shown - before)\n        before = shown\n", "before += shown\n        days.append(before)\n"),
    Mistake("Each day is compared with the evening before, not with the very beginning.", "        before = shown\n", ""),
    Mistake("The difference is the wrong way round, so it is negative.", "shown - before", "before - shown"),
]
ALSO_RIGHT = [
    Way("`zip` pairs each evening with the one before, if a 0 is put in front of the list.",
        """
def kilometres_a_day(counter: list[int]) -> list[int]:
    return [later - earlier for earlier, later in zip([0, *counter], counter)]
"""),
]
EXPLANATION = """
The counter shows running totals, and the difference of two neighbouring totals is what came between them. For
`[20, 50, 50, 85]`:

| evening before | shown | day |
|---|---|---|
| 0 | 20 | 20 |
| 20 | 50 | 30 |
| 50 | 50 | 0 |
| 50 | 85 | 35 |

Each day costs one subtraction. In the same way the difference of two totals further apart is the sum of all the days
between.
"""


def kilometres_a_day(counter: list[int]) -> list[int]:
    days = []
    before = 0
    for shown in counter:
        days.append(shown - before)
        before = shown
    return days


def inputs(rng):
    total, counter = 0, []
    for _ in range(rng.randint(2, 8)):
        total += rng.choice([0, rng.randint(1, 40)])
        counter.append(total)
    return (counter,)
