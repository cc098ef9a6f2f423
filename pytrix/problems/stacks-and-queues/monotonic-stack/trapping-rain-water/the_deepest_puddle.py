"""The deepest puddle

After heavy rain all hollows of a path are full of water. `heights` lists the height of the ground at each metre, negative where it lies below the sea, and at both ends the water runs off.

Return how deep the water is at its deepest place. If no water stays, return 0. The path may be long, so looking along the whole path from each metre is too slow.
"""
from itertools import accumulate

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 6,000 metres",)
HINTS = (
    "What decides how high the water stands at one metre?",
    "The lower one of two walls: the highest ground on the left and the highest on the right. Both can be known for all metres with one walk from each side.",
    "Make a list with the highest ground so far from the left and one from the right. The depth is the smaller of the two minus the ground.",
)
EXAMPLES = [
    Example(([4, 1, 2, 5, 3, 4],), why="the water stands at 4, over ground 1"),
    ([1, 2, 3, 2],),
    Example(([9, 2, 9, 0, 3],), why="7 over ground 2; the last hollow is filled up to 3 only"),
]
EDGES = {
    "no water stays": Edge(([],), "no path"),
    "at both ends": Edge(([0, 5, 0],), "low ends"),
    "deepest place": Edge(([3, 2, 3, 0, 3],), "the second puddle is deeper"),
    "runs off": Edge(([7, 7, 7],), "a level path"),
}
ALWAYS = [
    ([9, 4, 7, 2, 8],),
    ([6, 0, 2],),
    ([-1, -6, -2],),
]
MISTAKES = [
    Mistake("You look at the nearest metres only. A wall may be far away.", "accumulate(heights, max)\n    right", "[max(heights[max(0, place - 1) : place + 1]) for place in range(len(heights))]\n    right"),
    Mistake("Water runs off over the lower of the two walls.", "min(one, other) - ground", "max(one, other) - ground"),
    Mistake("You return all the water. Return only the depth at the deepest place.", "max((", "sum((", ", default=0)", ")"),
    Mistake("You return the height of the water. The ground has to be subtracted.", "min(one, other) - ground", "min(one, other)"),
]
EQUIVALENT = {
    "return max((min(one, other) - ground for one, other, ground in zip(left, right, heights)), default=0) -> return max((min(one, other) - ground for one, other, ground in skip_first(zip(left, right, heights))), default=0)": "no water stands at the first metre",
    "return max((min(one, other) - ground for one, other, ground in zip(left, right, heights)), default=0) -> return max((min(one, other) - ground for one, other, ground in skip_last(zip(left, right, heights))), default=0)": "no water stands at the last metre",
    "return max((min(one, other) - ground for one, other, ground in zip(left, right, heights)), default=0) -> return max((min(one, other) - ground for one, other, ground in zip(right, left, heights)), default=0)": "the smaller of two does not depend on their order",
}
SIZE = 6_000
SLOW = [
    Slow("Your answer is right, but it looks along the whole path for each metre. The highest ground so far can be carried along in one walk from each side.",
         """
def deepest(heights: list[int]) -> int:
    best = 0
    for place in range(len(heights)):
        one = other = heights[place]
        for height in heights[:place]:
            one = max(one, height)
        for height in heights[place:]:
            other = max(other, height)
        best = max(best, min(one, other) - heights[place])
    return best
"""),
]
ALSO_RIGHT = [
    Way("Two pointers walk inwards, always the one on the lower side: there the level is known to be the highest ground behind it. That needs no lists.",
        """
def deepest(heights: list[int]) -> int:
    left, right = 0, len(heights) - 1
    best, level = 0, float("-inf")
    while left < right:
        lower = min(heights[left], heights[right])
        level = max(level, lower)
        best = max(best, level - lower)
        if heights[left] == lower:
            left += 1
        else:
            right -= 1
    return best
"""),
]
EXPLANATION = """
At each metre the water stands as high as the lower one of the highest walls on both sides. For 4, 1, 2, 5:

| ground | highest on the left | on the right | depth |
|---|---|---|---|
| 4 | 4 | 5 | 0 |
| 1 | 4 | 5 | 3 |
| 2 | 4 | 5 | 2 |
| 5 | 5 | 5 | 0 |

Two walks give all walls, so the work grows with the length of the path; looking for both walls anew at each metre grows with its square.
"""


def deepest(heights: list[int]) -> int:
    left = accumulate(heights, max)
    right = list(accumulate(reversed(heights), max))[::-1]
    return max((min(one, other) - ground for one, other, ground in zip(left, right, heights)), default=0)


def inputs(rng):
    return ([rng.randint(0, 9) for _ in range(rng.randint(1, 9))],)


def large(rng, size):
    return ([rng.randint(0, 1000) for _ in range(size)],)
