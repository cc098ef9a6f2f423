"""Minutes to seconds

Write the function `to_seconds`. It gets `minutes`, a whole number, 0 or more, and returns how many seconds they are.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "How many seconds has one minute?",
    "The body of the function is one line that hands back the result.",
    "`return`, the parameter, a star and 60.",
)
EXAMPLES = [Example((3,)), Example((1,)), Example((0,)), Example((90,))]
EDGES = {"0 or more": (0,)}
MISTAKES = [
    Mistake("The result is printed, so nothing comes back to the caller. Use `return`.", "return minutes * 60", "print(minutes * 60)"),
    Mistake("There are more seconds than minutes: multiply instead of dividing.", "minutes * 60", "minutes / 60"),
    Mistake("The function returns the word in quotation marks and not a number.", "return minutes * 60", 'return "minutes * 60"'),
]
ALSO_RIGHT = [Way("The result may get a name first.", "    return minutes * 60", "    seconds = 60 * minutes\n    return seconds")]
EXPLANATION = """
In the call `to_seconds(3)` the parameter is 3, and 3 * 60 = 180 is handed back.
"""


def to_seconds(minutes: int) -> int:
    return minutes * 60


def inputs(rng):
    return (rng.randint(0, 300),)
