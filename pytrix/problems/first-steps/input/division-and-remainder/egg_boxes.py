"""Boxes for eggs

Read a whole number of eggs. A box holds 6. Print in one line how many boxes become full and how many eggs remain,
with a space between. Fewer than 6 eggs fill no box, and there may be 0 eggs.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "How would you find both numbers for 20 eggs?",
    "One sign gives the full boxes, another one the rest.",
    "Print two values: the eggs divided by 6 with the double slash, and their remainder by 6.",
)
EXAMPLES = [Example("20\n", why="3 boxes hold 18"), Example("12\n"), Example("5\n")]
EDGES = {"fewer than 6 eggs": "4\n", "0 eggs": "0\n"}
MISTAKES = [
    Mistake("A box is not full with half its eggs: use `//`, not `/`.", "eggs // 6", "eggs / 6"),
    Mistake("The rest is the remainder by 6.", "eggs % 6", "eggs - 6"),
    Mistake("The two numbers have changed places. The full boxes come first.", "eggs // 6, eggs % 6", "eggs % 6, eggs // 6"),
]
ALSO_RIGHT = [Way("The rest is also: all eggs minus those in boxes.", "eggs % 6", "eggs - eggs // 6 * 6")]
EXPLANATION = """
20 // 6 is 3 and 20 % 6 is 2; 3 * 6 + 2 is 20 again. For 5 eggs, 5 // 6 is 0 and 5 % 6 is 5.
"""


def program() -> None:
    eggs = int(input())
    print(eggs // 6, eggs % 6)


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 80), 6 * rng.randint(1, 12), rng.randint(0, 7)])}\n"
