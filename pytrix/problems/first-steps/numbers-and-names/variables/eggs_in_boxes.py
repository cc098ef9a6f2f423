"""Eggs in boxes

A farm packs eggs. Store 12 under the name `eggs` and 15 under the name `boxes`, and print how many eggs there are in
all boxes together: `eggs` times `boxes`. The program prints one number.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "How do you give a number a name? It takes one sign.",
    "First two lines that store, then one line that prints. The names stand without quotation marks.",
    "In the brackets of `print`, multiply the two names with a star.",
)
MISTAKES = [
    Mistake("You printed the words and not their values: names stand without quotation marks.",
            "print(eggs * boxes)", 'print("eggs * boxes")'),
    Mistake("You added the numbers. Every box has 12 eggs, so multiply.", "eggs * boxes", "eggs + boxes"),
    Mistake("The program prints both numbers. Print just one: their product.", "eggs * boxes", "eggs, boxes"),
]
ALSO_RIGHT = [
    Way("The result may get a name of its own before it is printed. One line more, but the line says what the number is.",
        "    print(eggs * boxes)", "    total = eggs * boxes\n    print(total)"),
]
EXPLANATION = """
`eggs` stands for 12 and `boxes` for 15, so `eggs * boxes` is 180. If the farm changes its boxes, only one line has to
change.
"""


def program() -> None:
    eggs = 12
    boxes = 15
    print(eggs * boxes)
