"""Swapped glasses

Store the text `milk` under the name `left` and the text `juice` under the name `right`. Now let the two names
exchange their values, as one would exchange the contents of two glasses with the help of a third. Then print the
value of `left` and in the next line the value of `right`.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "After `left = right`, where is the milk?",
    "A value that is about to be replaced must be kept under a third name first.",
    "Keep the value of `left`, give `left` the value of `right`, and then give `right` what you kept.",
)
MISTAKES = [
    Mistake("The milk is lost: once `left` has a new value, the old one is gone. Keep it under a third name first.",
            "right = glass", "right = left"),
    Mistake("Nothing was exchanged. The last of the three lines gives `right` the value that was kept.",
            "    left = right\n    right = glass\n", "    right = right\n"),
    Mistake("You printed the words left and right instead of the values.",
            "    print(left)\n    print(right)", '    print("left")\n    print("right")'),
]
ALSO_RIGHT = [
    Way("Python can do it in one line: the right side is worked out completely before anything is stored.",
        "    glass = left\n    left = right\n    right = glass\n", "    left, right = right, left\n"),
]
EXPLANATION = """
The third name plays the third glass:

| after the line | `left` | `right` | `glass` |
|---|---|---|---|
| before | milk | juice | |
| `glass = left` | milk | juice | milk |
| `left = right` | juice | juice | milk |
| `right = glass` | juice | milk | milk |
"""


def program() -> None:
    left = "milk"
    right = "juice"
    glass = left
    left = right
    right = glass
    print(left)
    print(right)
