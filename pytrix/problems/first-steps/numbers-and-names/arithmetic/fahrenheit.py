"""From Fahrenheit to Celsius

To turn degrees Fahrenheit into degrees Celsius, subtract 32, multiply the result by 5 and divide by 9. Let Python do
that for 50, 77 and 14 degrees Fahrenheit, and print the three results in this order, one in a line.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which part must be worked out first, and would Python do that by itself?",
    "Put the subtraction in brackets; then multiply and divide.",
    "Write the same calculation three times, each time with another number in the bracket.",
)
MISTAKES = [
    Mistake("Without brackets, Python multiplies 32 by 5 first. The subtraction must come first.",
            "(50 - 32) * 5 / 9", "50 - 32 * 5 / 9", "(77 - 32) * 5 / 9", "77 - 32 * 5 / 9", "(14 - 32) * 5 / 9", "14 - 32 * 5 / 9"),
    Mistake("You multiplied by 9 and divided by 5. It is the other way round.",
            "(50 - 32) * 5 / 9", "(50 - 32) * 9 / 5", "(77 - 32) * 5 / 9", "(77 - 32) * 9 / 5", "(14 - 32) * 5 / 9", "(14 - 32) * 9 / 5"),
    Mistake("The results are on one line. Use a `print` for each.",
            "(50 - 32) * 5 / 9)\n    print((77 - 32) * 5 / 9)\n    print((14 - 32) * 5 / 9)", "(50 - 32) * 5 / 9, (77 - 32) * 5 / 9, (14 - 32) * 5 / 9)"),
]
ALSO_RIGHT = [
    Way("Dividing before multiplying gives the same here; with other numbers the last digit could differ, because decimal numbers are rounded.",
        "(50 - 32) * 5 / 9", "(50 - 32) / 9 * 5", "(77 - 32) * 5 / 9", "(77 - 32) / 9 * 5", "(14 - 32) * 5 / 9", "(14 - 32) / 9 * 5"),
]
EXPLANATION = """
For 50: the bracket is 18, times 5 is 90, divided by 9 is 10.0. `*` and `/` rank equally and are worked out
from left to right. For 14 the bracket is -18, so the result is below zero.
"""


def program() -> None:
    print((50 - 32) * 5 / 9)
    print((77 - 32) * 5 / 9)
    print((14 - 32) * 5 / 9)
