"""Stairs of bricks

A stair of bricks has 1 brick in its first step, 2 in the second, 3 in the third and so on. Read the number of steps,
0 or more, and print how many bricks are needed altogether.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "How many bricks do 3 steps need, and what does the fourth one add?",
    "Let a loop count the steps from 1 to the last, and add the number of each step to a total.",
    "The total begins at 0 before the loop and is printed after it.",
)
EXAMPLES = [Example("4\n", why="1 + 2 + 3 + 4"), Example("1\n"), Example("0\n", why="no steps, no bricks")]
EDGES = {"0 or more": "0\n"}
MISTAKES = [
    Mistake("The bricks of the last step are missing: `range` stops before its second number.", "range(1, steps + 1)", "range(1, steps)"),
    Mistake("You counted the steps. Each step adds as many bricks as its number.", "total += step", "total += 1"),
    Mistake("You print after each step. Print just one number, at the end.", "    print(total)", "        print(total)"),
]
ALSO_RIGHT = [
    Way("There is a formula: half of the steps times the steps plus 1. It needs no loop at all.",
        """
def program() -> None:
    steps = int(input())
    print(steps * (steps + 1) // 2)
"""),
]
EXPLANATION = """
For 4 steps the total goes 1, 3, 6, 10. With 0 steps the loop has no round, and the total stays 0.
"""


def program() -> None:
    steps = int(input())
    total = 0
    for step in range(1, steps + 1):
        total += step
    print(total)


def inputs(rng):
    return f"{rng.randint(0, 40)}\n"
