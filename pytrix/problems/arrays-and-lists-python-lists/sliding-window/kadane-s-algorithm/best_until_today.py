"""The best stretch up to each day

A player of a card game notes each evening how many points she won, or lost if negative: `points`. Each time she asks
herself: which stretch of evenings in a row that ends with this one has the largest sum? A stretch has at least one
evening, so this evening always belongs to it.

Return a list with the largest sum for each evening. Without evenings it is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Yesterday's largest sum was 6, and today 4 points were lost. What is today's? And what if yesterday's was -3?",
    "Today's stretch either goes on from yesterday's best one or begins today. When is going on the better choice?",
    "Add today's points to yesterday's largest sum if that is above 0, otherwise to 0; append the result and keep it for tomorrow.",
)
EXAMPLES = [
    Example(([3, -4, 6, -1, 2],), why="3; 3 - 4; 6; 6 - 1; 6 - 1 + 2"),
    Example(([-2, -5, -1],), why="every evening is better off alone"),
    Example(([1, 2, 3],), why="all evenings so far"),
]
EDGES = {
    "without evenings": ([],),
    "at least one evening": ([-7],),
    "lost if negative": Edge(([2, -2, 5, -9, 4],), "the sum falls to 0 and below"),
    "this evening always": Edge(([8, -3, -3, -3],), "losses after a large win"),
}
ALWAYS = [([1, 2, 1, 3, 1, 2],)]
MISTAKES = [
    Mistake("You add up all evenings so far. A stretch may begin later, when what came before is below 0.", "max(best, 0) + won", "best + won"),
    Mistake("Your sums never fall below 0, but this evening always belongs to the stretch.", "best = max(best, 0) + won", "best = max(best + won, 0)"),
    Mistake("You keep the largest sum of all evenings so far. The stretch must end with this one.",
            "        sums.append(best)\n", "        sums.append(max([best, *sums]))\n"),
    Mistake("You begin afresh after each loss. A small loss may be worth bridging.", "max(best, 0) + won", "(best if won > 0 else 0) + won"),
    Mistake("You leave out the evenings before this one.", "sums.append(best)", "sums.append(won)"),
]
ALSO_RIGHT = [
    Way("`accumulate` hands each result on to the next evening, with a function of its own in place of adding.",
        """
from itertools import accumulate


def best_until_today(points: list[int]) -> list[int]:
    return list(accumulate(points, lambda best, won: max(best, 0) + won))
"""),
]
EXPLANATION = """
Only two stretches have to be compared each evening: yesterday's best one with today added, and today alone. The first
is better exactly when yesterday's sum is above 0. For `[3, -4, 6, -1, 2]`:

| points | 3 | -4 | 6 | -1 | 2 |
|---|---|---|---|---|---|
| yesterday's, at least 0 | 0 | 3 | 0 | 6 | 5 |
| largest sum | 3 | -1 | 6 | 5 | 7 |

Each evening costs one step. The largest of these numbers is the best stretch of all: that is Kadane's algorithm.
"""


def best_until_today(points: list[int]) -> list[int]:
    sums = []
    best = 0
    for won in points:
        best = max(best, 0) + won
        sums.append(best)
    return sums


def inputs(rng):
    return (integers(rng, 2, 9, -9, rng.choice([0, 6, 9])),)
