"""Through the door?

Write the function `fits`. It gets the `width` and the `height` of a cupboard and `door`, the width of a door. The
cupboard fits through if it is narrower than the door, or if it is low enough to be turned on its side: its height is
less than the width of the door. Return `True` or `False`. Exactly as wide as the door is too wide.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Two ways lead through the door. Which word joins them?",
    "Compare the width with the door, and the height with the door; one of the two is enough.",
    "Return two comparisons with \"less than\", joined by `or`.",
)
EXAMPLES = [
    Example((60, 180, 80)),
    Example((120, 70, 80), why="turned on its side it is 70 wide"),
    Example((90, 100, 80)),
    Example((80, 200, 80), why="exactly as wide as the door"),
]
EDGES = {"exactly as wide": (80, 80, 80)}
ALWAYS = [(120, 100, 80)]
MISTAKES = [
    Mistake("One of the two ways is enough: `or` instead of `and`.", " or ", " and "),
    Mistake("Exactly as wide as the door is too wide.", "width < door", "width <= door"),
    Mistake("The cupboard can also be turned on its side.", " or height < door", ""),
]
ALSO_RIGHT = [Way("The smaller one of the two sides has to be less than the door.", "width < door or height < door", "min(width, height) < door")]
EXPLANATION = """
For 120, 70 and 80: `120 < 80` is False, `70 < 80` is True, and with `or` one of them is enough.
"""


def fits(width: int, height: int, door: int) -> bool:
    return width < door or height < door


def inputs(rng):
    door = rng.randint(5, 12)
    return (door + rng.randint(-3, 5), door + rng.randint(-3, 6), door)
