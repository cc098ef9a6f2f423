"""As far as it climbs

A cable car is planned along a mountain path. `heights` lists the heights of posts along the path, and the valley
station stands at the post with the position `start`. The car goes towards the end of the list, post by post, as long
as the next post is higher than the present one.

Return the position of the post at which it stops, counted from 0. It may stop where it stands, and it stops at the
last post at the latest. `start` is always a position of the list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which two heights decide whether the car goes on from position 4? When is there no second one?",
    "Keep the position of the car, and move it on by one as long as there is a next post and that post is higher.",
    "Ask first whether the next position still exists, and only then compare the two heights; `and` stops after a no.",
)
EXAMPLES = [
    Example(([5, 3, 4, 7, 9, 8, 12], 1), why="3, 4, 7, 9, and then it falls"),
    Example(([6, 2, 5], 0), why="it falls at once"),
    Example(([1, 2, 4], 0), why="up to the last post"),
]
EDGES = {
    "may stop where it stands": ([4, 4, 9], 0),
    "last post at the latest": ([9, 3, 8], 2),
    "as long as": Edge(([1, 5, 2, 6, 3, 7], 2), "a higher post stands further on"),
    "higher": Edge(([2, 3, 3, 5], 0), "two posts of the same height"),
}
MISTAKES = [
    Mistake("The position after the last post does not exist: check that first.",
            "place + 1 < len(heights) and heights[place + 1] > heights[place]", "heights[place + 1] > heights[place]"),
    Mistake("Between posts of the same height it does not climb: the car stops.", "heights[place + 1] > heights[place]", "heights[place + 1] >= heights[place]"),
    Mistake("You look for the highest post of all. The car stops as soon as the path falls.",
            """
def last_stop(heights: list[int], start: int) -> int:
    return max(range(start, len(heights)), key=lambda place: heights[place])
"""),
    Mistake("You begin at the first post of the list, not at the valley station.", "    place = start\n", "    place = 0\n"),
    Mistake("You return the height. Return the position of the post.", "return place", "return heights[place]"),
    Mistake("You compare with the height of the valley station. What counts is the post where the car is now.",
            "heights[place + 1] > heights[place]", "heights[place + 1] > heights[start]"),
]
EXPLANATION = """
The car moves on while the next post is higher. From position 1 of `[5, 3, 4, 7, 9, 8, 12]`:

| position | height | next | goes on |
|---|---|---|---|
| 1 | 3 | 4 | yes |
| 2 | 4 | 7 | yes |
| 3 | 7 | 9 | yes |
| 4 | 9 | 8 | no |

The post where it stops has no higher neighbour after it; going uphill always ends at such a place. At worst the car
passes every post once.
"""


def last_stop(heights: list[int], start: int) -> int:
    place = start
    while place + 1 < len(heights) and heights[place + 1] > heights[place]:
        place += 1
    return place


def inputs(rng):
    heights = integers(rng, 1, 3, 1, 9) + sorted(integers(rng, 1, 5, 1, rng.choice([6, 30]))) + integers(rng, 0, 3, 1, 30)
    return (heights, rng.choice([rng.randrange(len(heights)), min(2, len(heights) - 1)]))
