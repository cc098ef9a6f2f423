"""Small ones to the left

For a photo, all children of at most `limit` centimetres should sit in the left part of a bench and all taller ones in the right part; the order within a part doesn't matter. `heights` lists the children as they sit now, from left to right. In one exchange any two children change places.

Return a tuple of two numbers: how many children sit in the left part, and the smallest number of exchanges after which everyone sits in their own part. Don't change the list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "COUNT")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "Before anybody moves: can you say where the border between both parts will be?",
    "The border is known once the small children are counted. Who has to move then?",
    "Every tall child in front of the border needs an exchange with a small one behind it. Count one of both kinds.",
)
EXAMPLES = [
    Example(([150, 120, 131, 148, 110], 130), why="two small ones; 150 and 110 change places"),
    Example(([110, 120, 160], 130), why="nobody has to move"),
    Example(([170, 165, 101, 102, 103], 140), why="two tall ones sit among the first three"),
]
EDGES = {
    "at most `limit`": ([140, 139, 140], 139),
    "as they sit now": Edge(([], 120), "an empty bench"),
    "all taller ones": Edge(([150, 160], 120), "only tall children"),
    "all children of at most": Edge(([100, 90], 120), "only small children"),
}
MISTAKES = [
    Mistake("A child of exactly the limit belongs to the left part.", "count = sum(height <= limit for height in heights)", "count = sum(height < limit for height in heights)"),
    Mistake("You count every tall child. Those that sit behind the border needn't move.", "heights[:count]", "heights"),
    Mistake("One exchange helps two children: the tall one in front and the small one behind.", "return (count, sum(height > limit for height in heights[:count]))", "return (count, 2 * sum(height > limit for height in heights[:count]))"),
]
EXPLANATION = """
If `count` children are small, they take the first `count` places. Each tall child on one of these places has to leave, and one exchange with a small child from further right settles both. For `[150, 120, 131, 148, 110]` and 130:

| count | first places | tall ones there |
|---|---|---|
| 2 | 150, 120 | 1 |

Each child is looked at twice at most.
"""


def seat(heights: list[int], limit: int) -> tuple[int, int]:
    count = sum(height <= limit for height in heights)
    return (count, sum(height > limit for height in heights[:count]))


def inputs(rng):
    return ([rng.randint(100, 110) for _ in range(rng.randint(0, 9))], rng.randint(99, 110))
