"""The shrinking hammock

Hammocks hang between two posts, and a longer or higher one holds more. In a row of posts with the heights `heights`, each one step from the next, somebody tries pairs: first the two outermost posts, and then the shorter one of the pair is given up and the next post towards the middle takes its place. If both are equally high, the right one is given up. It ends when only one post is left.

The room of a pair is the height of the shorter post times the number of steps between the two. Return the list of the rooms of all pairs that are tried, in order.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "What do you have to remember from one pair to the next?",
    "Two positions are enough: the left one starts at 0, the right one at the end, and in each round one of them moves.",
    "While the left position is smaller than the right one, append the smaller height times the distance. Then move the left one if its post is shorter, else the right one.",
)
EXAMPLES = [
    Example(([2, 5, 1, 4],), why="2 × 3, then 4 × 2, then 1 × 1"),
    Example(([3, 3],), why="one pair"),
    Example(([4, 1, 1],)),
]
EDGES = {
    "only one post": ([6],),
    "equally high": ([2, 1, 5, 2],),
    "row of posts": Edge(([],), "no posts"),
}
MISTAKES = [
    Mistake("The shorter post is given up; you give up the higher one.", "heights[left] < heights[right]", "heights[left] > heights[right]"),
    Mistake("If both are equally high, the right one is given up.", "heights[left] < heights[right]", "heights[left] <= heights[right]"),
    Mistake("The number of steps is the difference of the positions; you count the posts.", "(right - left)", "(right - left + 1)"),
    Mistake("The shorter post says how high the hammock can hang.", "min(heights[left], heights[right])", "max(heights[left], heights[right])"),
]
EXPLANATION = """
Two positions close in from both ends. For the heights 2, 5, 1, 4:

| left | right | room | given up |
|---|---|---|---|
| 0 | 3 | 2 × 3 = 6 | left, 2 is shorter than 4 |
| 1 | 3 | 4 × 2 = 8 | right |
| 1 | 2 | 1 × 1 = 1 | right |

Why the shorter one? With it no nearer partner can give more room: the height can't grow, and the distance shrinks. So the best of all pairs is among those that are tried, though there are only as many as posts, less one.
"""


def rooms(heights: list[int]) -> list[int]:
    left, right = 0, len(heights) - 1
    tried = []
    while left < right:
        tried.append(min(heights[left], heights[right]) * (right - left))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return tried


def inputs(rng):
    return ([rng.randint(1, 6) for _ in range(rng.randint(0, 7))],)
