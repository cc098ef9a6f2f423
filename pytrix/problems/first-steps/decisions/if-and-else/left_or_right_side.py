"""Which side of the street?

In many streets, houses with odd numbers stand on the left and those with even numbers on the right. Read a house
number, at least 1, and print `left` or `right`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "How can you tell an even number from an odd one by calculating?",
    "The remainder by 2 decides; put its comparison after `if`.",
    "If the remainder by 2 equals 0, the house is on the right, else on the left.",
)
EXAMPLES = [Example("8\n"), Example("13\n"), Example("1\n")]
EDGES = {"at least 1": "2\n"}
ALWAYS = ["12\n", "21\n", "15\n"]
MISTAKES = [
    Mistake("The sides have changed places: even numbers stand on the right.", "% 2 == 0", "% 2 == 1"),
    Mistake("You asked whether the last digit is 0. It is the remainder by 2 that decides.", "% 2", "% 10"),
    Mistake("A division is 0 only for the first house. The remainder, `%`, decides.", "% 2", "// 2"),
]
ALSO_RIGHT = [
    Way("A remainder of 1 means odd, so the parts can also be swapped.",
        """
def program() -> None:
    house = int(input())
    if house % 2 == 1:
        print("left")
    else:
        print("right")
"""),
]
EXPLANATION = """
8 % 2 is 0, so 8 is even: right. 13 % 2 is 1, so the condition is false: left.
"""


def program() -> None:
    house = int(input())
    if house % 2 == 0:
        print("right")
    else:
        print("left")


def inputs(rng):
    return f"{rng.choice([rng.randint(1, 150), 10 * rng.randint(1, 12), 2 * rng.randint(1, 70) + 1])}\n"
