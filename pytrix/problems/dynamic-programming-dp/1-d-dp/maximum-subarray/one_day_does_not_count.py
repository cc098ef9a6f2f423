"""One day doesn't count

A food stall made a profit or a loss on each day. To impress a bank, the owner shows a stretch of consecutive days. The bank allows her to leave out one day inside or at the end of the stretch, say for illness; she need not do so. At least one day has to remain.

`results` lists the results of the days; losses are negative. Return the largest total that she can show. There is at least one day.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 100,000 days",)
HINTS = (
    "Suppose the stretch ends today. In which ways could the one day have been left out, or not yet?",
    "Carry two totals along: the best stretch that ends today with all of its days, and the best one in which a day may be missing.",
    "The second one either continues yesterday's with today's result, or leaves out today and keeps yesterday's complete total. Begin anew when a total is negative.",
)
EXAMPLES = [
    Example(([4, -3, 5, -9, 6, 2],), why="all but the day with -9"),
    Example(([5, 3, -20, 4],), why="all but the day with -20"),
    Example(([-4, -2, -7],), why="one day has to remain"),
]
EDGES = {
    "at least one day": Edge(([-3],), "a single day, a loss"),
    "leave out one day": Edge(([6, -1, -1, 6],), "two losses in between"),
    "need not do so": Edge(([2, 0, 7],), "no losses"),
    "inside or at the end": Edge(([-5, 1, -8, 9, -2],), "a loss between two profits"),
}
ALWAYS = [([-3_000_000_000],), ([-8, 3],)]
SIZE = 20_000
SLOW = [
    Slow(
        "This looks at every stretch, and their number grows with the square of the days. Carry two totals along instead.",
        """
def best_total(results: list[int]) -> int:
    best = results[0]
    for start in range(len(results)):
        total = lowest = results[start]
        best = max(best, total)
        for result in results[start + 1 :]:
            total += result
            lowest = min(lowest, result)
            best = max(best, total, total - lowest)
    return best
""",
    )
]


def large(rng, size):
    return ([rng.randint(-9, 9) for _ in range(size)],)


MISTAKES = [
    Mistake("You never leave out a day. One loss inside the stretch may be skipped.", "max(max(skipped, 0) + result, complete)", "max(skipped, 0) + result"),
    Mistake("Only one day may be left out, but you skip every loss.", "max(max(skipped, 0) + result, complete)", "max(max(skipped, 0) + result, complete, skipped)"),
    Mistake("At least one day remains: if all days are losses, the smallest loss is the answer.", "complete = skipped = best = results[0]", "complete = skipped = best = max(0, results[0])"),
    Mistake("The largest total need not end on the last day.", "return best", "return max(complete, skipped)"),
]
ORACLE = """
def best_total(results: list[int]) -> int:
    totals = []
    for start in range(len(results)):
        for stop in range(start + 1, len(results) + 1):
            days = results[start:stop]
            totals.append(sum(days))
            if len(days) > 1:
                totals.append(sum(days) - min(days))
    return max(totals)
"""
EXPLANATION = """
`complete` is the best total of a stretch that ends today with all its days; `skipped` is the best one that may lack a day. For `[4, -3, 5, -9, 6, 2]`:

| result | skipped | complete | best |
|---|---|---|---|
| 4 | 4 | 4 | 4 |
| -3 | 4 (without today) | 1 | 4 |
| 5 | 9 | 6 | 9 |
| -9 | 6 (without today) | -3 | 9 |
| 6 | 12 | 6 | 12 |
| 2 | 14 | 8 | 14 |

One step for each day. Another way works out the best stretch that ends at each day and the best that begins there, and joins them across each day: two passes and two lists, in the same order of time.
"""


def best_total(results: list[int]) -> int:
    complete = skipped = best = results[0]
    for result in results[1:]:
        skipped = max(max(skipped, 0) + result, complete)
        complete = max(complete, 0) + result
        best = max(best, skipped)
    return best


def inputs(rng):
    return ([rng.randint(-9, 7) for _ in range(rng.randint(1, 9))],)
