"""A cheap tournament

Players stand in a row, in the order in which they live along a street, and a tournament is planned in which neighbours meet. Every match is between the winners of two neighbouring groups, until one player is left; the stronger player always wins. A match between players of strengths a and b earns a times b coins, since spectators want to see strong players.

The sponsor, however, pays these coins, and wants to pay as little as possible. Return the lowest total over all ways to plan the matches. `strengths` lists the strengths in the order of the row. With a single player there is no match and nothing to pay. There is at least one player.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "PARTITION")
CONSTRAINTS = ("strengths are at least 1", "up to 40 players")
HINTS = (
    "The final is between the winners of a left and a right part of the row. Who are they?",
    "Write a function of a stretch of the row. Its last match can divide it at any place; the winners are the strongest players of both parts.",
    "For each place: the lowest sums of both parts, plus the product of their strongest players. Take the smallest, and remember the answers.",
)
EXAMPLES = [
    Example(([6, 2, 4],), why="2 against 4 first, then 6 against 4"),
    Example(([3, 3, 3],), why="9 twice, in whatever order"),
    ([5, 1, 4, 2],),
]
EDGES = {"single player": ([9],), "a times b": Edge(([2, 7],), "a single match"), "stronger player always wins": Edge(([1, 2, 3, 4],), "rising strengths")}
ALWAYS = [
    ([3_000_000, 2_000_000],),
    ([5, 1, 4, 2, 7, 3] * 3,),
    ([8, 2, 7, 3],),
]
MISTAKES = [
    Mistake("Halving the row each time is only one of many plans.", """
def lowest_total(strengths: list[int]) -> int:
    if len(strengths) == 1:
        return 0
    half = len(strengths) // 2
    left, right = strengths[:half], strengths[half:]
    return lowest_total(left) + lowest_total(right) + max(left) * max(right)
"""),
    Mistake("Playing from left to right is only one of many plans.", """
def lowest_total(strengths: list[int]) -> int:
    return sum(max(strengths[: place + 1]) * strengths[place + 1] for place in range(len(strengths) - 1))
"""),
    Mistake("In a match the winners of both parts meet, not the players beside the cut.", "max(strengths[start:cut]) * max(strengths[cut:stop])", "strengths[cut - 1] * strengths[cut]"),
    Mistake("The matches before the last one have to be paid, too.", "total(start, cut) + total(cut, stop) + max", "max"),
]
ORACLE = """
def lowest_total(strengths: list[int]) -> int:
    totals = []
    for place in range(len(strengths) - 1):
        one, other = strengths[place : place + 2]
        totals.append(one * other + lowest_total(strengths[:place] + [max(one, other)] + strengths[place + 2 :]))
    return min(totals, default=0)
"""
EXPLANATION = """
Whatever the plan, the last match of a stretch divides it in two, and who won each part is clear: its strongest player. For `[6, 2, 4]`:

| stretch | last match | sum |
|---|---|---|
| 6, 2 | 6 · 2 | 12 |
| 2, 4 | 2 · 4 | 8 |
| all, cut before 2 | 0 + 8 + 6 · 4 | 32 |
| all, cut before 4 | 12 + 0 + 6 · 4 | 36 |

There are n²/2 stretches and up to n cuts for each. Another way sends each player out against the weaker of the two stronger neighbours, with a stack, in a single pass; it is much faster, but hard to find.
"""

from functools import cache


def lowest_total(strengths: list[int]) -> int:
    @cache
    def total(start: int, stop: int) -> int:
        return min(
            (
                total(start, cut) + total(cut, stop) + max(strengths[start:cut]) * max(strengths[cut:stop])
                for cut in range(start + 1, stop)
            ),
            default=0,
        )

    return total(0, len(strengths))


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 6))],)
