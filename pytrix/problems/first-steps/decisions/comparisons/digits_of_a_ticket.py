"""Lucky tickets

A ticket has a number from 10 to 99. Read it and print three lines, each `True` or `False`: whether both digits are
the same, whether the first digit is larger than the second, and whether the number can be divided by 7 without
remainder.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE", "PARTITION")
HINTS = (
    "How do you get the two digits of a number such as 63?",
    "Store both digits under names: a division by 10 and a remainder by 10. Then ask three questions.",
    "Equal digits, first larger than second, remainder by 7 equal to 0.",
)
EXAMPLES = [Example("63\n", why="6 is more than 3, and 63 is 9 times 7"), Example("44\n"), Example("28\n"), Example("77\n")]
EDGES = {"from 10": "10\n", "to 99": "99\n"}
MISTAKES = [
    Mistake("The digits have changed places: the first one is the division by 10.", "first > second", "second > first"),
    Mistake("With equal digits the first is not larger.", "first > second", "first >= second"),
    Mistake("The last question is about the remainder by 7, not about the digit 7.", "number % 7 == 0", "number % 10 == 7"),
    Mistake("`/` leaves digits after the point, so the first digit is never equal to the second.", "number // 10", "number / 10"),
]
ALSO_RIGHT = [
    Way("Numbers of two equal digits are just the multiples of 11; one has to know that.",
        "print(first == second)", "print(number % 11 == 0)"),
]
EXPLANATION = """
For 63: `first` is 63 // 10 = 6 and `second` is 63 % 10 = 3. The answers: `6 == 3` False, `6 > 3` True, `63 % 7 == 0`
True.
"""


def program() -> None:
    number = int(input())
    first = number // 10
    second = number % 10
    print(first == second)
    print(first > second)
    print(number % 7 == 0)


def inputs(rng):
    return f"{rng.choice([rng.randint(10, 99), 11 * rng.randint(1, 9), 7 * rng.randint(2, 14)])}\n"
