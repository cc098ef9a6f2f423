"""The banner between two masts

Masts stand one metre apart in a row, and `heights` says how high each is, in metres. A rectangular banner is to hang between two of them: it is as wide as their distance, reaches down to the ground, and can be as high as the lower one of the two. Masts between
them are no obstacle.

Return the largest possible area. With fewer than two masts, it is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("no height is negative",)
HINTS = (
    "Take the two outermost masts. With which of them can no other mast give a larger banner?",
    "The lower one limits the height, and every other partner is nearer. So it can be given up for good.",
    "Move two positions from both ends towards each other. Note the area each time, then move the one at the lower mast.",
)
EXAMPLES = [
    Example(([3, 9, 2, 8, 4],), why="9 and 8 are two metres apart, for 16; 3 and 4 four metres, for 12"),
    Example(([5, 1, 1, 5],), why="the outermost two"),
    Example(([1, 7, 7, 1],)),
]
EDGES = {"fewer than two masts": ([6],), "in a row": Edge(([],), "no masts"), "two of them": Edge(([2, 3],), "two masts")}
ALWAYS = [([1, 2, 9, 9, 1],), ([8, 1, 7, 1],)]
MISTAKES = [
    Mistake("The lower mast is given up: with it, no other partner can be better.", "heights[left] < heights[right]", "heights[left] > heights[right]"),
    Mistake("The banner is only as high as the lower mast.", "min(heights[left], heights[right])", "max(heights[left], heights[right])"),
    Mistake("The width is the distance of the masts, not the number of masts.", "(right - left)", "(right - left + 1)"),
    Mistake("The two highest masts may stand too close to each other.", """
def largest_area(heights: list[int]) -> int:
    if len(heights) < 2:
        return 0
    one, other = sorted(range(len(heights)), key=lambda mast: heights[mast])[-2:]
    return abs(one - other) * min(heights[one], heights[other])
"""),
]
SIZE = 8_000
SLOW = [
    Slow("You look at every pair of masts; twice as many take four times as long.", """
def largest_area(heights: list[int]) -> int:
    best = 0
    for left in range(len(heights)):
        for right in range(left + 1, len(heights)):
            best = max(best, (right - left) * min(heights[left], heights[right]))
    return best
"""),
]
EXPLANATION = """
The lower of the two outer masts limits the banner, and with any other partner it would be narrower and no higher. So nothing is lost by giving it up. For 3, 9, 2, 8, 4:

| left | right | area | given up |
|---|---|---|---|
| 3 | 4 | 12 | 3 |
| 9 | 4 | 12 | 4 |
| 9 | 8 | 16 | 8 |
| 9 | 2 | 2 | 2 |

One step for each mast. Looking at every pair is another way, and costs n².
"""


def largest_area(heights: list[int]) -> int:
    best, left, right = 0, 0, len(heights) - 1
    while left < right:
        best = max(best, (right - left) * min(heights[left], heights[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return best


def inputs(rng):
    return ([rng.randint(0, 12) for _ in range(rng.randint(2, 8))],)


def large(rng, size):
    return ([rng.randint(1, 1_000) for _ in range(size)],)
