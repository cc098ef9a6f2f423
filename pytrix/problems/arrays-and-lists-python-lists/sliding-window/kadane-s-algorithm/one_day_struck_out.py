"""One day struck out

A fundraiser counts every day how much money came in after costs: `results`, negative for a day that cost more than it
brought. The report covers some days in a row, and the organisers may strike out at most one of these days, as if it
had not been. At least one day must be left in the report.

Return the largest sum that a report can show. There is at least one day in the list, and the list is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "For reports that end today, two cases have to be kept apart. Which?",
    "Keep the best sum with no day struck out, and the best with one day struck out already. How does each follow from yesterday's two?",
    "With one struck out: either today is added to yesterday's sum of that kind, or today itself is struck out and yesterday's sum without any is taken over.",
)
EXAMPLES = [
    Example(([4, -7, 6, -1, 3],), why="4 + 6 - 1 + 3, without the -7"),
    Example(([-5, -2, -8],), why="one day has to be left"),
    Example(([2, 3, 4],), why="nobody has to strike out anything"),
]
EDGES = {
    "at least one day": ([-6],),
    "strike out at most one": ([5, -9, 4, -9, 6],),
    "At least one day must be left": Edge(([-3, -4],), "two bad days"),
    "negative": Edge(([8, -20, -1, 7],), "two bad days in a row"),
}
ALWAYS = [([-3_000_000_000],)]
MISTAKES = [
    Mistake("Without a day struck out you find the best report only of that kind.", "best = max(best, whole, struck)", "best = max(best, whole)"),
    Mistake("If today is struck out, yesterday's sum without a struck day is taken over, not the one that has lost a day already.",
            "max(struck + result, whole)", "max(struck + result, struck)"),
    Mistake("If the only day of a report is struck out, no day is left in it.", "max(struck + result, whole)", "max(struck + result, whole, 0)"),
    Mistake("Striking out the worst day of all first does not help if it lies elsewhere.",
            """
def best_report(results: list[int]) -> int:
    worst = results.index(min(results))
    rest = results[:worst] + results[worst + 1 :] or results
    best = here = rest[0]
    for result in rest[1:]:
        here = max(here, 0) + result
        best = max(best, here)
    return best
"""),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it begins again at every day. Two remembered sums are enough for one walk.",
         """
def best_report(results: list[int]) -> int:
    best = results[0]
    for first in range(len(results)):
        total, worst = results[first], results[first]
        best = max(best, total)
        for last in range(first + 1, len(results)):
            total += results[last]
            worst = min(worst, results[last])
            best = max(best, total, total - worst)
    return best
"""),
]
ALSO_RIGHT = [
    Way("Best sums that end at each day and best sums that begin at each day, made in two walks, can be joined around every day that is struck out.",
        """
def best_report(results: list[int]) -> int:
    def ending(values: list[int]) -> list[int]:
        sums = [values[0]]
        for value in values[1:]:
            sums.append(max(sums[-1], 0) + value)
        return sums

    left = ending(results)
    right = ending(results[::-1])[::-1]
    return max(left + [one + other for one, other in zip(left, right[2:])])
"""),
]
EXPLANATION = """
`whole` is the best sum of days in a row that end today, `struck` the best with at most one of them left out. A day
joins `whole` as in Kadane's algorithm; `struck` either takes today in as well, or leaves out today. For
`[4, -7, 6, -1, 3]`:

| result | 4 | -7 | 6 | -1 | 3 |
|---|---|---|---|---|---|
| whole | 4 | -3 | 6 | 5 | 8 |
| struck | 4 | 4 | 10 | 9 | 12 |
| best | 4 | 4 | 10 | 10 | 12 |

One walk is enough; trying all reports takes the square of the number of days.
"""


def best_report(results: list[int]) -> int:
    whole = results[0]
    struck = results[0]
    best = results[0]
    for result in results[1:]:
        struck = max(struck + result, whole)
        whole = max(whole, 0) + result
        best = max(best, whole, struck)
    return best


def inputs(rng):
    return (integers(rng, 1, 9, -9, rng.choice([-1, 6, 9])),)


def large(rng, size):
    return ([rng.randint(-100, 95) for _ in range(size)],)
