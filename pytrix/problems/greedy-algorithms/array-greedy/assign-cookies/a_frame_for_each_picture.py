"""A frame for each picture

A gallery has square pictures and square frames. A picture can hang in a frame that is at least as wide as the picture, and each frame holds one picture.

Given the widths of all `pictures` and `frames`, in any order, return how many pictures can be framed at most.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "COUNT")
CONSTRAINTS = ("each list may be empty",)
HINTS = (
    "Which picture is the easiest to frame, and which frame would you rather not waste on it?",
    "Sort both lists. The narrowest frame is either wide enough for the narrowest picture, or for none at all.",
    "Go through the sorted frames with the position of the next picture; if the frame is wide enough for it, move on to the next one.",
)
EXAMPLES = [
    Example(([40, 30, 60], [35, 50, 20]), why="30 in 35, 40 in 50"),
    Example(([20, 20], [20, 90, 90]), why="exactly as wide is enough"),
    Example(([50], [40, 45]), why="both are too narrow"),
]
EDGES = {"may be empty": ([], [10]), "each frame": Edge(([10, 10], []), "no frames")}
ALWAYS = [([1, 2, 3], [3, 4]), ([5, 6], [1, 5, 6])]
MISTAKES = [
    Mistake("A frame exactly as wide as the picture is wide enough.", "<= frame", "< frame"),
    Mistake("In the given order, a wide frame may be wasted on a narrow picture.", "sorted(frames)", "frames"),
    Mistake("Begin with the narrowest picture; a wide one may block all frames.", "waiting = sorted(pictures)", "waiting = sorted(pictures, reverse=True)"),
    Mistake("Each frame holds one picture only.", """
def framed(pictures: list[int], frames: list[int]) -> int:
    return sum(1 for picture in pictures if picture <= max(frames, default=0))
"""),
]
EXPLANATION = """
If the narrowest frame is too narrow for the narrowest picture, it is useless. Otherwise give it to that picture: whatever other picture a best solution puts there could hang where this one does. In order, with pictures 30, 40, 60:

| frame | next picture | fits |
|---|---|---|
| 20 | 30 | no |
| 35 | 30 | yes |
| 50 | 40 | yes |

Sorting costs n log n, the walk one step for each frame.
"""


def framed(pictures: list[int], frames: list[int]) -> int:
    waiting = sorted(pictures)
    count = 0
    for frame in sorted(frames):
        if count < len(waiting) and waiting[count] <= frame:
            count += 1
    return count


def inputs(rng):
    return ([rng.randint(1, 12) for _ in range(rng.randint(1, 5))], [rng.randint(1, 12) for _ in range(rng.randint(1, 6))])
