"""Which badge for the points?

A swimming club gives badges for points. `limits` lists in ascending order, no two the same, how many points are needed
at least for each badge, and `badges` lists the names of the badges in the same order. Before them stands one more
name, for everybody who has reached no limit yet, so `badges` has one element more than `limits`.

Return the list of the badges for all the `points`, in their order. With limits `[10, 25]` and badges
`['none', 'seal', 'shark']`, 10 to 24 points earn the seal. There may be no limits, and no points.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "How many of the limits has somebody with 24 points reached? How does that number lead to the badge?",
    "The number of limits that are at most the points is the position of the badge.",
    "`bisect_right` from the module `bisect` counts the limits up to and including a value. Do that for each number of points.",
)
EXAMPLES = [
    Example(([10, 25, 60], ["none", "seal", "shark", "whale"], [24, 60, 3, 10]), why="24 points reach one limit, 60 all three"),
    Example(([5], ["none", "otter"], [4, 5, 6]), why="5 points are enough"),
    Example(([], ["member"], [0, 90]), why="everybody gets the same"),
]
EDGES = {
    "no limits, and no points": ([], ["none"], []),
    "at least": Edge(([1, 2, 3], ["a", "b", "c", "d"], [0, 1, 2, 3, 4]), "points around each limit"),
    "in their order": Edge(([8, 20], ["none", "eel", "ray"], [30, 2, 30, 9]), "a badge that is given twice"),
}
MISTAKES = [
    Mistake("Who has exactly the points of a limit has reached it.", """
from bisect import bisect_left


def badges_for(limits: list[int], badges: list[str], points: list[int]) -> list[str]:
    return [badges[bisect_left(limits, each)] for each in points]
"""),
    Mistake("You give everybody the next higher badge.", "badges[bisect_right(limits, each)]", "badges[min(bisect_right(limits, each) + 1, len(limits))]"),
    Mistake("The first name is for those who have reached no limit; your badges are one too low.",
            "badges[bisect_right(limits, each)]", "badges[max(bisect_right(limits, each) - 1, 0)]"),
    Mistake("The badges should come in the order of `points`; you sorted the points.", "for each in points", "for each in sorted(points)"),
]
ALSO_RIGHT = [
    Way("Counting the limits that are reached is right for any order of them; it looks at all limits for each number of points.",
        """
def badges_for(limits: list[int], badges: list[str], points: list[int]) -> list[str]:
    return [badges[sum(limit <= each for limit in limits)] for each in points]
"""),
]
EXPLANATION = """
The limits cut the numbers into parts, and the number of limits reached says in which part somebody is. For limits
`[10, 25, 60]`:

| points | limits reached | badge |
|---|---|---|
| 24 | 1 | seal |
| 60 | 3 | whale |
| 3 | 0 | none |
| 10 | 1 | seal |

`bisect_right` finds each number by halving, so many limits make it hardly slower. A chain of `if` and `elif` would
have to be rewritten for every new badge.
"""

from bisect import bisect_right


def badges_for(limits: list[int], badges: list[str], points: list[int]) -> list[str]:
    return [badges[bisect_right(limits, each)] for each in points]


def inputs(rng):
    limits = sorted(distinct(rng, 1, 4, 1, 30))
    names = ["none", "eel", "seal", "otter", "shark"][: len(limits) + 1]
    near = [limit + step for limit in limits for step in (-1, 0, 1)]
    return (limits, names, [rng.choice([*near, rng.randint(0, 40)]) for _ in range(rng.randint(2, 5))])
