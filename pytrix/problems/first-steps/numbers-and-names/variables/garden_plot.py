"""A plot in the garden

Store 14 under the name `length` and 9 under the name `width`. Print two lines: first the area of the plot, length
times width, then the way around it, which is twice the length plus twice the width.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "How often does each side occur on the way around?",
    "Use the two names in both calculations, just as if they were numbers.",
    "First print the product; then print two times the one plus two times the other.",
)
MISTAKES = [
    Mistake("On the way around, each side occurs twice.", "2 * length + 2 * width", "length + width"),
    Mistake("The first line is the area: multiply the two sides.", "length * width", "length + width", ),
    Mistake("The two results have changed places: the area comes first.",
            "    print(length * width)\n    print(2 * length + 2 * width)", "    print(2 * length + 2 * width)\n    print(length * width)"),
]
ALSO_RIGHT = [Way("Twice the sum is the same as the sum of the doubles.", "2 * length + 2 * width", "2 * (length + width)")]
EXPLANATION = """
With `length` 14 and `width` 9 the area is 126, and the way around 28 + 18 = 46.
"""


def program() -> None:
    length = 14
    width = 9
    print(length * width)
    print(2 * length + 2 * width)
