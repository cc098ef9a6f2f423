"""How far to drive

A road has kilometre stones, and their `heights` above the sea rise strictly along the road. A driver wants to know where the height `limit` is
passed. She drives to stone 1, then 2, 4, 8 and so on, doubling each time, until a stone is higher than the limit, or the road is shorter
than that. Now she knows between which two of her stops to look.

Return these two positions as a list: the last stop that was not higher than the limit, and the first that was. If none was, because the next stop
would have been past the end of the road, the second position is that of the last stone. Stone 0 is where she starts, and it is never higher than
the limit.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("there are at least two stones",)
HINTS = (
    "With stones 0 to 9 and a limit that is passed at stone 6, at which stones does she stop?",
    "Keep the next stop, beginning with 1. As long as it is on the road and not too high, double it.",
    "After the loop, the stop before is half of the present one. The present one may lie past the end, so take the smaller of it and the last stone.",
)
EXAMPLES = [
    Example(([5, 8, 12, 20, 31, 40, 55, 70, 90, 99], 50), why="stops at 1, 2, 4 and 8; stone 8 is higher than 50"),
    Example(([5, 8, 12, 20, 31, 40, 55], 100), why="4 is not higher, and 8 would be past the end"),
    Example(([3, 10], 4), why="stone 1 is higher at once"),
]
EDGES = {"at least two stones": Edge(([1, 2], 2), "two stones"), "past the end": Edge(([1, 3, 5], 9), "the last stop is the last stone"), "not higher": Edge(([1, 3, 5, 7, 9], 5), "a stop as high as the limit")}
MISTAKES = [
    Mistake("A stone as high as the limit is not higher.", "heights[stop] <= limit", "heights[stop] < limit"),
    Mistake("She doubles the distance; you go on one stone at a time.", "stop *= 2", "stop += 1"),
    Mistake("Past the end of the road there is no stone.", "min(stop, len(heights) - 1)", "stop"),
    Mistake("The stop before the present one is half as far away.", "stop // 2", "max(0, stop - 1)"),
]
EXPLANATION = """
The stops 1, 2, 4, 8 grow so quickly that a million stones take twenty of them. For the limit 50, the stones 1, 2 and 4 have 8, 12 and 31, and
stone 8 has 90, so the place lies between 4 and 8. In that range one halves as usual. The cost depends on how far away the place is, not
on how long the road is.
"""


def between(heights: list[int], limit: int) -> list[int]:
    stop = 1
    while stop < len(heights) and heights[stop] <= limit:
        stop *= 2
    return [stop // 2, min(stop, len(heights) - 1)]


def inputs(rng):
    heights = sorted(rng.sample(range(1, 60), rng.randint(2, 14)))
    return (heights, max(heights[0], rng.choice([rng.choice(heights), rng.randint(1, 60)])))
