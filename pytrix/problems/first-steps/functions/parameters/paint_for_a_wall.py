"""Paint for a wall

Write the function `painted_area`. It gets the `width` and the `height` of a wall and the `hole`, the area of its
window, all in whole numbers. It returns the area that has to be painted: the wall without the hole. The hole is 0
when there is no window, and never larger than the wall.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "What is the area of the whole wall?",
    "Two of the parameters are multiplied, the third is subtracted.",
    "Return the product of width and height, minus the hole.",
)
EXAMPLES = [Example((5, 3, 2), why="15 for the wall, minus 2"), Example((4, 2, 0)), Example((3, 3, 9), why="all glass")]
EDGES = {"there is no window": (6, 2, 0), "never larger than the wall": (2, 1, 2)}
MISTAKES = [
    Mistake("The area of a wall is its width times its height.", "width * height", "width + height"),
    Mistake("The hole must be taken away, not added.", "- hole", "+ hole"),
    Mistake("You gave the parameters values of your own. The caller brings the values.",
            "    return width * height - hole", "    width = 5\n    height = 3\n    return width * height - hole"),
]
ALSO_RIGHT = [Way("Step by step, with a name for the wall.", "    return width * height - hole", "    wall = width * height\n    return wall - hole")]
EXPLANATION = """
In the call `painted_area(5, 3, 2)` the values go to the parameters in order: `width` is 5, `height` 3, `hole` 2. So
15 - 2 = 13 comes back.
"""


def painted_area(width: int, height: int, hole: int) -> int:
    return width * height - hole


def inputs(rng):
    width, height = rng.randint(1, 12), rng.randint(1, 6)
    return (width, height, rng.choice([0, rng.randint(0, width * height)]))
