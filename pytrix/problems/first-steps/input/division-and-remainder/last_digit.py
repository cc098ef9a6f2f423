"""The last digit

Read a whole number, 0 or more. Print two lines: its last digit, and the number that is left when the last digit is
cut off. For 482 that is 2 and 48. A number with one digit leaves 0.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "What remains when you pack 482 things in boxes of ten?",
    "The last digit is a remainder, and the number without it is a division without rest.",
    "Both times the second number of the calculation is 10.",
)
EXAMPLES = [Example("482\n"), Example("7\n", why="one digit, so 0 is left"), Example("30\n"), Example("1005\n")]
EDGES = {"with one digit": "9\n", "0 or more": "0\n"}
MISTAKES = [
    Mistake("`/` gives a number with a decimal point. `//` cuts off the rest.", "number // 10", "number / 10"),
    Mistake("The two lines have changed places: the digit comes first.",
            "    print(number % 10)\n    print(number // 10)", "    print(number // 10)\n    print(number % 10)"),
    Mistake("You cut off two digits: divide by 10 to lose one.", "number // 10", "number // 100"),
]
EXPLANATION = """
482 = 48 * 10 + 2, so 482 % 10 is 2 and 482 // 10 is 48. That is how our way of writing numbers works: each place is
worth ten times the next.
"""


def program() -> None:
    number = int(input())
    print(number % 10)
    print(number // 10)


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 9), rng.randint(10, 99), rng.randint(100, 9999), 10 * rng.randint(1, 99)])}\n"
