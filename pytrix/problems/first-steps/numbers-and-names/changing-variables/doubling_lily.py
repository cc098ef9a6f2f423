"""The doubling lily

A pond has 5 lilies. Each week their number doubles. Store 5 under the name `lilies`, and print the number after one,
two and three weeks: three lines.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "From which number is the second week calculated?",
    "Give `lilies` a new value made from its old one, print, and do both twice more.",
    "`*=` multiplies the value that is stored; here by 2.",
)
MISTAKES = [
    Mistake("You added 2 each week. Doubling multiplies by 2.",
            "    lilies *= 2\n    print(lilies)\n    lilies *= 2\n    print(lilies)\n    lilies *= 2\n", "    lilies += 2\n    print(lilies)\n    lilies += 2\n    print(lilies)\n    lilies += 2\n"),
    Mistake("The number never changes: a calculation in `print` is shown but not stored.",
            "    lilies *= 2\n    print(lilies)\n    lilies *= 2\n    print(lilies)\n    lilies *= 2\n    print(lilies)", "    print(lilies * 2)\n    print(lilies * 2)\n    print(lilies * 2)"),
    Mistake("You printed the number at the beginning, too. Print only the three weeks.",
            "    lilies = 5\n", "    lilies = 5\n    print(lilies)\n"),
]
ALSO_RIGHT = [
    Way("Doubling can be written as adding the number to itself.",
        "    lilies *= 2\n    print(lilies)\n    lilies *= 2\n    print(lilies)\n    lilies *= 2\n", "    lilies += lilies\n    print(lilies)\n    lilies += lilies\n    print(lilies)\n    lilies += lilies\n"),
]
EXPLANATION = """
| week | `lilies` |
|---|---|
| start | 5 |
| 1 | 10 |
| 2 | 20 |
| 3 | 40 |

Each week works with what the week before has stored.
"""


def program() -> None:
    lilies = 5
    lilies *= 2
    print(lilies)
    lilies *= 2
    print(lilies)
    lilies *= 2
    print(lilies)
