"""Yes or no from a function

Write the function `is_warm`. It gets `degrees`, a whole number, and returns `True` if it is at least 20, else
`False`. The number may be below 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "What does a comparison give?",
    "The function can return the comparison itself; no `if` is needed.",
    "After `return` write the parameter, the sign for \"at least\", and 20.",
)
EXAMPLES = [Example((25,)), Example((19,)), Example((20,), why="at least 20"), Example((-4,))]
EDGES = {"at least 20": (20,), "below 0": (-20,)}
MISTAKES = [
    Mistake("At exactly 20 degrees the answer is `True`.", ">= 20", "> 20"),
    Mistake("In quotation marks, `\"True\"` is a text. The values True and False stand without.", "return degrees >= 20", 'return str(degrees >= 20)'),
    Mistake("The answers are the wrong way round.", ">= 20", "< 20"),
]
ALSO_RIGHT = [
    Way("Written out with `if` and `else` it does the same in four lines.",
        "    return degrees >= 20", "    if degrees >= 20:\n        return True\n    else:\n        return False"),
]
EXPLANATION = """
`degrees >= 20` is worked out first, to `True` or `False`, and that value is returned.
"""


def is_warm(degrees: int) -> bool:
    return degrees >= 20


def inputs(rng):
    return (rng.choice([rng.randint(-15, 19), rng.randint(20, 40), rng.randint(18, 22)]),)
