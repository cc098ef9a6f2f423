"""One side of the street

On one side of a street the house numbers rise by 2. Read the first and the last number on that side, each in its own
line; the last one is not smaller than the first, and both are even or both are odd. Print all the numbers in one
line, with a space between them.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "`range` can take a third number. What does it mean?",
    "Step by 2, and make sure that the last house is still reached.",
    "Set `end` of `print` to a space, so that the next number follows in the same line.",
)
EXAMPLES = [Example("3\n9\n"), Example("10\n16\n"), Example("7\n7\n", why="a street with one house")]
EDGES = {"not smaller than the first": "1\n1\n"}
MISTAKES = [
    Mistake("The last house is missing, because `range` stops before its second number.", "last + 1, 2", "last, 2"),
    Mistake("You printed the houses of both sides. The third number of `range` is the distance.", "last + 1, 2", "last + 1"),
    Mistake("Each number is in a line of its own. `end` changes what comes after it.", ', end=" "', ""),
]
ALSO_RIGHT = [
    Way("A `while` loop does it too, but you have to add the 2 yourself.",
        "    for number in range(first, last + 1, 2):\n        print(number, end=\" \")",
        "    number = first\n    while number <= last:\n        print(number, end=\" \")\n        number += 2"),
]
EQUIVALENT = {
    'for number in range(first, last + 1, 2): -> for number in range(first, last + 2, 2):': 'the number after the last one is two more',
}
EXPLANATION = """
For 3 and 9, `range(3, 10, 2)` gives 3, 5, 7, 9: it starts at 3, rises by 2 and stops before 10. A space after the
last number does no harm; spaces at the end of a line are not compared.
"""


def program() -> None:
    first = int(input())
    last = int(input())
    for number in range(first, last + 1, 2):
        print(number, end=" ")


def inputs(rng):
    first = rng.randint(1, 40)
    return f"{first}\n{first + 2 * rng.randint(0, 8)}\n"
