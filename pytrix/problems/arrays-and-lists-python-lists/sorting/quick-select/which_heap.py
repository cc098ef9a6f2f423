"""In which corner is the child?

To find the third tallest child, or any other place in the order, a teacher does not sort the whole class. She takes
the first child as a mark and sends everybody to one of three corners: smaller, equal or taller.

`heights` lists the children's heights, the first one being the mark, and `rank` is a place in the order from the
smallest: rank 1 is the smallest child. Return `smaller` if the child with that rank is smaller than the mark, `equal`
if it is as tall as the mark, and `taller` if it is taller. There is at least one child, and `rank` lies between 1 and
the number of children.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COMPARE", "COUNT")
HINTS = (
    "Four children are smaller than the mark. Which ranks do they have? Which rank comes next?",
    "Count the children who are smaller and those who are as tall, the mark included; these two numbers split the ranks into three parts.",
    "Compare the rank first with the number of smaller ones, then with both numbers together.",
)
EXAMPLES = [
    Example(([140, 152, 131, 140, 128], 3), why="128 and 131 are smaller, so ranks 3 and 4 are as tall as the mark"),
    Example(([140, 152, 131, 140, 128], 2), why="rank 2 is the child with 131"),
    Example(([120, 135, 140], 2), why="the mark is the smallest"),
]
EDGES = {
    "at least one child": ([133], 1),
    "as tall as the mark": Edge(([125, 125, 125], 3), "all are equally tall"),
    "number of children": Edge(([150, 130, 140], 3), "the mark is the tallest"),
    "is taller": Edge(([130, 120, 130, 145], 4), "the first rank after the equal ones"),
}
MISTAKES = [
    Mistake("The mark itself counts as one of those who are as tall.", "heights.count(mark)", "(heights.count(mark) - 1)"),
    Mistake("With as many smaller children as the rank says, the child is the last of the smaller ones.", "rank <= smaller:", "rank < smaller:"),
    Mistake("Children as tall as the mark have several ranks, not just one.", "heights.count(mark)", "1"),
    Mistake("Rank 1 is the smallest child; you count from the tallest.", "rank <= smaller:", "len(heights) - rank < smaller:"),
]
ALSO_RIGHT = [
    Way("Sorting shows the child with that rank directly, and it can be compared with the mark. That is more work than counting.",
        """
def which_corner(heights: list[int], rank: int) -> str:
    height = sorted(heights)[rank - 1]
    if height < heights[0]:
        return "smaller"
    return "equal" if height == heights[0] else "taller"
"""),
]
EXPLANATION = """
The smaller children have the first ranks, those as tall as the mark the next ones, and the taller ones the rest. For
`[140, 152, 131, 140, 128]` and the mark 140:

| ranks | 1, 2 | 3, 4 | 5 |
|---|---|---|---|
| corner | smaller | equal | taller |

One walk for each count is enough. To find the child itself, the teacher would repeat it within that corner only: that
is quickselect.
"""


def which_corner(heights: list[int], rank: int) -> str:
    mark = heights[0]
    smaller = sum(height < mark for height in heights)
    if rank <= smaller:
        return "smaller"
    if rank <= smaller + heights.count(mark):
        return "equal"
    return "taller"


def inputs(rng):
    heights = integers(rng, 2, 8, 120, rng.choice([124, 150]))
    return (heights, rng.randint(1, len(heights)))
