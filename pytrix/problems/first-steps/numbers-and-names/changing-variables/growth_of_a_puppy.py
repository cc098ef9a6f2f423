"""How much has the puppy grown?

A puppy is 30 cm tall. Store that under the name `height`. It grows by 7 cm, then by 9 cm, then by 4 cm; change
`height` each time. At the end print two lines with a number each: how tall it is now, and by how much it has grown
altogether. Work the second number out with variables: the height now minus the height at the beginning.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "After the changes, does the program still know the height at the beginning?",
    "Before the first change, keep the height under a second name.",
    "The second name keeps its value although `height` changes; subtract it at the end.",
)
MISTAKES = [
    Mistake("`start` was stored after the changes, so it has the same value as `height`. Store it before them.",
            "    start = height\n    height += 7\n    height += 9\n    height += 4\n", "    height += 7\n    height += 9\n    height += 4\n    start = height\n"),
    Mistake("The second number is the beginning minus the end. It should be the other way round.", "height - start", "start - height"),
    Mistake("The height became 9 instead of growing by 9.", "height += 9", "height = 9"),
]
ALSO_RIGHT = [
    Way("A second variable can collect the growth, beginning at 0. That is one more line for each change.",
        "    start = height\n    height += 7\n    height += 9\n    height += 4\n    print(height)\n    print(height - start)",
        "    grown = 7\n    grown += 9\n    grown += 4\n    height += grown\n    print(height)\n    print(grown)"),
]
EXPLANATION = """
`start = height` stores the value 30. When `height` later becomes 37, 46 and 50, `start` stays 30: it holds the value,
not the other name. 50 - 30 is 20.
"""


def program() -> None:
    height = 30
    start = height
    height += 7
    height += 9
    height += 4
    print(height)
    print(height - start)
