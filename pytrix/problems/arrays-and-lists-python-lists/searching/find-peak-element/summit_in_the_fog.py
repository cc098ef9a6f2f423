"""A summit in the fog

A path leads across a mountain range, and `heights` lists the height of each post along it. Neighbouring posts never
have the same height, and there is at least one post.

A post is a summit if no neighbouring post is higher; the first and the last post have only one neighbour, and a
single post is a summit. Return the position of a summit, counted from 0. If there are several, any of them will do.

In the fog each look at a post takes long, so look at as few as you can: even with a million posts about twenty are
enough.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "You stand at a post and the one to the right is higher. In which direction must there be a summit, and why?",
    "Walking uphill can only end at a summit, because the path ends somewhere. So one comparison rules out the other side.",
    "Compare the middle post with the one behind it. Either the summit lies behind the middle, or it is the middle or before.",
)
EXAMPLES = [
    Example(([3, 5, 9, 12, 7],), why="12 is the only summit"),
    Example(([8, 6, 2, 1],), why="downhill all the way: the first post"),
    Example(([2, 9, 4, 8, 1],), why="position 3 is as good as position 1"),
]
EDGES = {
    "a single post": ([6],),
    "the last post": Edge(([1, 2, 3, 4, 5, 6],), "uphill all the way"),
    "neighbouring post": Edge(([4, 7],), "two posts"),
    "first and the last post": Edge(([9, 3, 8],), "a valley between two summits"),
}
MISTAKES = [
    Mistake("If the post behind the middle is higher, a summit lies behind; you search on the lower side.",
            "heights[middle] < heights[middle + 1]", "heights[middle] > heights[middle + 1]"),
    Mistake("The middle may itself be the summit when the next post is lower, so it must stay in the part you search.",
            "high = middle", "high = max(middle - 1, low)"),
    Mistake("You return the height of the summit. The question is where it stands.", "return low", "return heights[low]"),
    Mistake("You look only at posts with two neighbours. The first or the last post may be the only summit.",
            """
def find_summit(heights: list[int]) -> int:
    for position in range(1, len(heights) - 1):
        if heights[position - 1] < heights[position] > heights[position + 1]:
            return position
    return -1
"""),
]
ORACLE = """
def find_summit(heights: list[int]) -> int:
    return heights.index(max(heights))
"""
ALSO_RIGHT = [
    Way("The highest post of all is certainly a summit, but to find it every post has to be looked at.",
        """
def find_summit(heights: list[int]) -> int:
    return heights.index(max(heights))
"""),
]
EXPLANATION = """
Anyone who only walks uphill must end at a summit. If the post behind the middle is higher, walking on from there ends at a
summit behind the middle; if it is lower, walking the other way ends at one that is the middle itself or before it.
For `[3, 5, 9, 12, 7]`:

| low | high | middle | next post | so |
|---|---|---|---|---|
| 0 | 4 | 2: 9 | 12 | `low = 3` |
| 3 | 4 | 3: 12 | 7 | `high = 3` |

The part is halved each time, although nothing is sorted. Looking for the highest post of all is also right and takes
as many looks as there are posts.
"""


def find_summit(heights: list[int]) -> int:
    low = 0
    high = len(heights) - 1
    while low < high:
        middle = (low + high) // 2
        if heights[middle] < heights[middle + 1]:
            low = middle + 1
        else:
            high = middle
    return low


def check(expected, got, heights):
    if type(got) is not int or not 0 <= got < len(heights):
        return False
    return heights[got] >= max(heights[max(got - 1, 0) : got + 2])


def inputs(rng):
    heights = [rng.randint(1, 20)]
    trend = rng.choice([-1, 0, 1])
    for _ in range(rng.randint(0, 8)):
        heights.append(heights[-1] + rng.choice([-3, -1, 1, 2] if trend == 0 else [trend, trend, trend * 2, -trend]))
    return (heights,)
