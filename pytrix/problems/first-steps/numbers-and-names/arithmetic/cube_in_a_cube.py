"""A cube in a cube

A box is a cube with sides of 12 cm. In it lies a cube of wood with sides of 7 cm. Print two lines, and let Python
calculate:

1. how much room the box has, in cubic centimetres: 12 to the power of 3,
2. how much of that room is left beside the wood.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which sign means \"to the power of\"?",
    "The room of a cube is its side to the power of 3; what is left is the difference of two such rooms.",
    "Two prints: one power, and one power minus another.",
)
MISTAKES = [
    Mistake("One star is times. To the power of is written with two stars.",
            "    print(12 ** 3)\n    print(12 ** 3 - 7 ** 3)", "    print(12 * 3)\n    print(12 * 3 - 7 * 3)"),
    Mistake("The difference of the sides is not the side of what is left: subtract the volumes, not the sides.",
            "12 ** 3 - 7 ** 3", "(12 - 7) ** 3"),
    Mistake("The second line should be what is left of the box, not the volume of the wood.", "12 ** 3 - 7 ** 3", "7 ** 3"),
]
ALSO_RIGHT = [
    Way("A power can be written out as a product; with larger powers that gets long.",
        "12 ** 3 - 7 ** 3", "12 * 12 * 12 - 7 * 7 * 7"),
]
EXPLANATION = """
12 ** 3 is 12 * 12 * 12 = 1728 and 7 ** 3 is 343, so 1385 are left. `**` is worked out before `*` and `-`, so brackets
are not needed.
"""


def program() -> None:
    print(12 ** 3)
    print(12 ** 3 - 7 ** 3)
