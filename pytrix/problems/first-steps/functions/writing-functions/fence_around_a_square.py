"""A fence around a square

Write the function `fence_length`. It gets `side`, the length of one side of a square garden in metres, and returns
how many metres of fence go all the way round it.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "How many sides has a square?",
    "The body of the function is a single line that begins with `return`.",
    "Give back four times the parameter; don't print anything.",
)
EXAMPLES = [Example((5,), why="four sides of 5 metres"), Example((1,)), Example((12,))]
EDGES = {"one side of a square": (3,)}
MISTAKES = [
    Mistake("Your function prints the length, but it should return it: the test looks at what comes back.",
            "return 4 * side", "print(4 * side)"),
    Mistake("That is the area. The fence goes along the four sides.", "4 * side", "side * side"),
    Mistake("You worked it out, but there is no `return`, so nothing comes back.", "return 4 * side", "length = 4 * side"),
]
ALSO_RIGHT = [Way("A variable for the result is fine; `return` gives back its value.", "    return 4 * side", "    length = 4 * side\n    return length")]
EXPLANATION = """
When the test calls `fence_length(5)`, `side` is 5, the line works out 4 * 5, and `return` hands 20 back to the caller.
"""


def fence_length(side: int) -> int:
    return 4 * side


def inputs(rng):
    return (rng.randint(1, 60),)
