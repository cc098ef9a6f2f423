"""Double portions

Read one line of whole numbers, separated by spaces: the grams of each ingredient of a recipe. Print the grams for the
double recipe, one number in a line, in the same order.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "After `split`, what are the items: numbers or texts?",
    "Walk over the list, turn each item into a number, and print twice that.",
    "Inside the loop, `int` around the item gives a number; multiply it by 2.",
)
EXAMPLES = [Example("250 30 4\n"), Example("5\n"), Example("100 100 0\n")]
EDGES = {"one line": "7\n"}
ALWAYS = ["3 250 40\n"]
MISTAKES = [
    Mistake("A text times 2 is written twice: 250 became 250250. Turn the item into a number first.", "int(grams) * 2", "grams * 2"),
    Mistake("You printed the recipe as it was. Each number should be doubled.", "int(grams) * 2", "int(grams)"),
    Mistake("All numbers are in one line. Each `print` should end its line.", "int(grams) * 2", 'int(grams) * 2, end=" "'),
]
ALSO_RIGHT = [Way("Adding the number to itself doubles it, too.", "int(grams) * 2", "int(grams) + int(grams)")]
EXPLANATION = """
The line `250 30 4` becomes the list `["250", "30", "4"]`. In each round `grams` is one of these texts, `int` makes a
number of it, and its double is printed: 500, 60, 8.
"""


def program() -> None:
    recipe = input().split()
    for grams in recipe:
        print(int(grams) * 2)


def inputs(rng):
    return " ".join(str(rng.randint(0, 300)) for _ in range(rng.randint(1, 6))) + "\n"
