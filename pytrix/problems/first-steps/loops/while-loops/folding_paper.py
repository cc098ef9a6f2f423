"""Folding paper

A sheet of paper has one layer, and each time it is folded, the number of layers doubles. Read a whole number of
layers to reach, at least 2. Print the layers after each fold, one number in a line, until they are at least as many
as that number.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Which number must grow in each round, and when is it large enough?",
    "Begin with 1 layer. While there are fewer layers than wanted, double them and print them.",
    "In the loop the doubling comes first, then the print.",
)
EXAMPLES = [Example("10\n", why="8 is not enough yet, 16 is"), Example("2\n"), Example("8\n", why="8 is at least 8")]
EDGES = {"at least 2": "3\n", "at least as many": "16\n"}
MISTAKES = [
    Mistake("You print the layers before the fold, so a 1 comes first and the last number is missing.",
            "        layers *= 2\n        print(layers)\n", "        print(layers)\n        layers *= 2\n"),
    Mistake("One fold too many: when the layers are exactly enough, the loop should end.", "layers < wanted", "layers <= wanted"),
    Mistake("Each fold doubles the layers. You add 2.", "layers *= 2", "layers += 2"),
]
ALSO_RIGHT = [Way("Doubling is also adding the number to itself.", "layers *= 2", "layers += layers")]
EXPLANATION = """
For 10:

| asked | `layers` afterwards, printed |
|---|---|
| `1 < 10` True | 2 |
| `2 < 10` True | 4 |
| `4 < 10` True | 8 |
| `8 < 10` True | 16 |
| `16 < 10` False | |
"""


def program() -> None:
    wanted = int(input())
    layers = 1
    while layers < wanted:
        layers *= 2
        print(layers)


def inputs(rng):
    return f"{rng.choice([rng.randint(2, 100), 2 ** rng.randint(1, 7), 2 ** rng.randint(1, 7) + 1])}\n"
