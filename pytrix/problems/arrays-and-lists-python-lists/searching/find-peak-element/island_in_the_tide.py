"""The island in the tide

An island rises from one shore to its summit and falls again to the other shore. `heights` lists the heights of the
posts along a path across it: first each one is higher than the one before, up to the highest, and then each is lower
than the one before. The summit may be the first or the last post. There is at least one post.

A post stands dry if it is higher than the water. `levels` lists how high the water will stand on the next days.
Return how many posts stand dry on all these days together: add up the number for each day. Path and list are long, so
do not look at each post each day.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, distinct

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The dry posts stand side by side around the summit. Which two places are needed to count them?",
    "Find the summit by halving: compare the middle with its neighbour. Then the path consists of two sorted parts.",
    "Left of the summit find the first post above the water by halving, right of it the last one; the second part descends.",
)
EXAMPLES = [
    Example(([1, 4, 9, 6, 2], [3, 6]), why="4, 9 and 6 stay dry on the first day, only 9 on the second"),
    Example(([2, 5, 8], [8, 1]), why="none, and then all three; here the last post is the summit"),
    Example(([7], [3, 9]), why="a single post"),
]
EDGES = {
    "at least one post": ([5], [5]),
    "first or the last": Edge(([9, 6, 4, 1], [4, 0, 10, 9]), "the first post is the summit"),
    "higher than the water": Edge(([1, 3, 5, 3, 1], [1, 3, 5]), "water exactly as high as posts"),
    "levels": Edge(([2, 3, 1], []), "no days"),
}
ALWAYS = [([11, 2], [2])]
MISTAKES = [
    Mistake("A post as high as the water does not stand dry.", "    for level in levels:\n", "    for level in levels:\n        level -= 1\n"),
    Mistake("The summit is counted in both parts.", "heights[summit + 1 :]", "heights[summit:]"),
    Mistake("The part behind the summit descends. Halving needs ascending numbers: turn it round.", "heights[summit + 1 :][::-1]", "heights[summit + 1 :]"),
    Mistake("You count the posts under water.", "dry += len(heights) - bisect_right(rising, level) - bisect_right(falling, level)",
            "dry += bisect_right(rising, level) + bisect_right(falling, level)"),
    Mistake("The summit lies where the next post is lower; you go on in the wrong half.", "heights[middle] < heights[middle + 1]", "heights[middle] > heights[middle + 1]"),
]
SIZE = 30_000
SLOW = [
    Slow("Your answer is right, but it looks at each post on each day. The path consists of two sorted parts: use that.",
         """
def dry_posts(heights: list[int], levels: list[int]) -> int:
    dry = 0
    for level in levels:
        for height in heights:
            dry += height > level
    return dry
"""),
]
ALSO_RIGHT = [
    Way("Sorting all heights once makes one list for halving and needs no summit at all; it costs the sorting, which is quick where parts are in order already.",
        """
from bisect import bisect_right


def dry_posts(heights: list[int], levels: list[int]) -> int:
    ordered = sorted(heights)
    return sum(len(ordered) - bisect_right(ordered, level) for level in levels)
"""),
]
EXPLANATION = """
The summit is found by walking uphill in halves; it cuts the path into a rising and a falling part, and the falling
one is turned round. Then each day costs two halvings. For `[1, 4, 9, 6, 2]`:

| level | not above it, in `[1, 4, 9]` | not above it, in `[2, 6]` | dry |
|---|---|---|---|
| 3 | 1 | 1 | 5 - 2 = 3 |
| 6 | 2 | 2 | 5 - 4 = 1 |

Preparing copies the path once, each day then takes about thirty looks for 30,000 posts, where looking at all of them
takes 30,000.
"""

from bisect import bisect_right


def dry_posts(heights: list[int], levels: list[int]) -> int:
    low = 0
    high = len(heights) - 1
    while low < high:
        middle = (low + high) // 2
        if heights[middle] < heights[middle + 1]:
            low = middle + 1
        else:
            high = middle
    summit = low
    rising = heights[: summit + 1]
    falling = heights[summit + 1 :][::-1]
    dry = 0
    for level in levels:
        dry += len(heights) - bisect_right(rising, level) - bisect_right(falling, level)
    return dry


def inputs(rng):
    heights = distinct(rng, 1, 9, 1, 20)
    split = rng.randint(0, len(heights))
    heights = sorted(heights[:split]) + sorted(heights[split:], reverse=True)
    return (heights, [rng.choice([*heights, rng.randint(0, 21)]) for _ in range(rng.randint(1, 4))])


def large(rng, size):
    heights = rng.sample(range(10 * size), size)
    heights = sorted(heights[: size // 3]) + sorted(heights[size // 3 :], reverse=True)
    return (heights, [rng.randint(0, 10 * size) for _ in range(800)])
