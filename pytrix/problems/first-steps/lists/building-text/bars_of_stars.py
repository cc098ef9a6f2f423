"""Bars of stars

Read one line of whole numbers, 0 or more, separated by spaces. Print a bar for each in a line of its own: as many
stars `*` as the number, and directly after them the number itself. For 3 that is `***3`, for 0 it is `0`. There is
at least one number.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "What does a text times a number give?",
    "Walk over the numbers; build a text of stars for each and put the number after it.",
    "Turn the item into a number for the star calculation; the item itself is already a text that can be added.",
)
EXAMPLES = [Example("3 1 4\n"), Example("0 2\n", why="no stars, only the number"), Example("12\n")]
EDGES = {"at least one": "1\n", "0 or more": "0\n"}
MISTAKES = [
    Mistake("A space stands between the stars and the number. Add the texts instead of using a comma.", '"*" * int(item) + item', '"*" * int(item), item'),
    Mistake("The stars were left out: a text is repeated with times.", '"*" * int(item) + item', '"*" + item'),
    Mistake("The number is in front of its bar. It belongs after the stars.", '"*" * int(item) + item', 'item + "*" * int(item)'),
]
ALSO_RIGHT = [Way("An f-string may hold both.", '"*" * int(item) + item', "f\"{'*' * int(item)}{item}\"")]
EXPLANATION = """
For 3, `"*" * 3` is `***`, and `+ "3"` puts the text 3 after it. For 0, `"*" * 0` is the empty text.
"""


def program() -> None:
    numbers = input().split()
    for item in numbers:
        print("*" * int(item) + item)


def inputs(rng):
    return " ".join(str(rng.randint(0, 12)) for _ in range(rng.randint(1, 5))) + "\n"
