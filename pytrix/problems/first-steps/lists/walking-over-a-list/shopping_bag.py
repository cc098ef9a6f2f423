"""The weight of the bag

Read one line of whole numbers, separated by spaces: the weights of the things in a bag, in grams. Print how much they
weigh together. The bag may be empty; then its line is empty and the answer is 0.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "What are the items of the list after `split`: texts or numbers?",
    "Start a total at 0, walk over the items, and add each one as a number.",
    "In the loop, the total grows by the `int` of the item; the print comes after it.",
)
EXAMPLES = [Example("250 100 75\n"), Example("500\n"), Example("1 1 1 1\n")]
EDGES = {"may be empty": "\n"}
MISTAKES = [
    Mistake("You counted the things. Add up what each of them weighs.", "total += int(weight)", "total += 1"),
    Mistake("Only the last weight is left: `=` replaces the total.", "total += int(weight)", "total = int(weight)"),
    Mistake("The total is shown after each thing. Print it once, after the loop.", "    print(total)", "        print(total)"),
]
EXPLANATION = """
For `250 100 75` the total goes 250, 350, 425. Without any item the loop has no round, and the total stays 0.
"""


def program() -> None:
    weights = input().split()
    total = 0
    for weight in weights:
        total += int(weight)
    print(total)


def inputs(rng):
    return " ".join(str(rng.randint(1, 400)) for _ in range(rng.randint(0, 6))) + "\n"
