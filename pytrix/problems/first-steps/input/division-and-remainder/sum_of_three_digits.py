"""Three digits added

Read a whole number from 100 to 999 and print the sum of its three digits. For 482 that is 4 + 8 + 2 = 14. Calculate
with the number; it has exactly three digits.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION", "AGGREGATE")
HINTS = (
    "How do you get the first of three digits, and how the last?",
    "The first digit is a division by 100, the last a remainder by 10; the middle one needs both.",
    "For the middle digit cut off the last one first, then take the last digit of what is left.",
)
EXAMPLES = [Example("482\n", why="4 + 8 + 2"), Example("100\n"), Example("909\n", why="9 + 0 + 9")]
EDGES = {"from 100": "101\n", "to 999": "999\n"}
MISTAKES = [
    Mistake("The middle digit still has the last one after it.", "number // 10 % 10", "number % 100"),
    Mistake("The middle digit still has the first one in front of it.", "number // 10 % 10", "number // 10"),
    Mistake("You printed the digits next to each other. Print their sum instead.",
            "number // 100 + number // 10 % 10 + number % 10", "number // 100, number // 10 % 10, number % 10"),
]
ALSO_RIGHT = [
    Way("A variable can be shortened step by step: take the last digit, cut it off, and again.",
        """
def program() -> None:
    number = int(input())
    total = number % 10
    number //= 10
    total += number % 10
    number //= 10
    total += number
    print(total)
"""),
]
EXPLANATION = """
For 482:

| digit | calculation | value |
|---|---|---|
| first | 482 // 100 | 4 |
| middle | 482 // 10 is 48, and 48 % 10 | 8 |
| last | 482 % 10 | 2 |

`//` and `%` are worked out before `+`.
"""


def program() -> None:
    number = int(input())
    print(number // 100 + number // 10 % 10 + number % 10)


def inputs(rng):
    return f"{rng.randint(100, 999)}\n"
