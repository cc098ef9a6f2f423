"""The heavy parcels

Read one line of whole numbers, separated by spaces: the weights of parcels in kilograms, at least one. Build a list
of the weights of 10 and more, as numbers and in their order, and print the list itself with `print(heavy)`, where
`heavy` is its name. The list may stay empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "Where must the empty list be made, so that it is not emptied again?",
    "Walk over the weights; append the number when it is large enough.",
    "Both for the comparison and for the list, turn the item into a number with `int`.",
)
EXAMPLES = [
    Example("4 12 9 10\n", why="10 belongs to the heavy ones"),
    Example("3 5\n", why="an empty list is shown as []"),
    Example("100 9\n"),
]
EDGES = {"at least one": "11\n", "may stay empty": "9\n"}
ALWAYS = ["10 10 11\n", "10 11 12 13 14 15 16\n"]
MISTAKES = [
    Mistake("The items of your list are texts, which shows in their quotation marks. Append the number.", "heavy.append(int(weight))", "heavy.append(weight)"),
    Mistake("A parcel of exactly 10 kilograms belongs to the heavy ones.", "int(weight) >= 10", "int(weight) > 10"),
    Mistake("The list is made anew in each round, so earlier parcels are lost.",
            "    heavy = []\n    for weight in weights:\n", "    for weight in weights:\n        heavy = []\n"),
    Mistake("You kept the light ones. Keep the heavy ones.", "int(weight) >= 10", "int(weight) < 10"),
]
ALSO_RIGHT = [
    Way("The number may get a name, so that `int` is called only once.",
        "        if int(weight) >= 10:\n            heavy.append(int(weight))", "        number = int(weight)\n        if number >= 10:\n            heavy.append(number)"),
]
EXPLANATION = """
For `4 12 9 10`: 4 is too light, 12 is appended, 9 is too light, 10 is appended; the list is `[12, 10]`.
"""


def program() -> None:
    weights = input().split()
    heavy = []
    for weight in weights:
        if int(weight) >= 10:
            heavy.append(int(weight))
    print(heavy)


def inputs(rng):
    return " ".join(str(rng.choice([rng.randint(1, 30), rng.randint(8, 11)])) for _ in range(rng.randint(1, 6))) + "\n"
