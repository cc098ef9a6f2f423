"""The number on the menu

The first line holds the dishes of a menu, separated by spaces. The second line holds a whole number, at least 1.
Numbers on menus begin with 1. Print the dish with this number, or `not on the menu` if the number is larger than the
menu is long.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "People count the dishes from 1. From where does a list count?",
    "First ask whether the number is larger than the length; if not, the position is one less than the number.",
    "If the length of the list is enough, print the item at the number minus 1; else print the message.",
)
EXAMPLES = [
    Example("soup rice fish\n2\n", why="the second dish has position 1"),
    Example("soup rice\n5\n"),
    Example("soup rice fish\n3\n"),
]
EDGES = {"at least 1": "cake tea\n1\n", "larger than the menu": "cake tea\n3\n"}
MISTAKES = [
    Mistake("This is the dish after the one that was chosen: a list counts from 0.", "dishes[number - 1]", "dishes[number]"),
    Mistake("The last dish is on the menu, too.", "number <= len(dishes)", "number < len(dishes)"),
    Mistake("Without `split` the menu is one text, and its items are single letters.",
            "input().split()", "input()"),
    Mistake("For a number that is too large, print the message instead of another dish.", 'print("not on the menu")', "print(dishes[-1])"),
]
ALSO_RIGHT = [
    Way("Asking for the wrong case first is as good.",
        "    if number <= len(dishes):\n        print(dishes[number - 1])\n    else:\n        print(\"not on the menu\")",
        "    if number > len(dishes):\n        print(\"not on the menu\")\n    else:\n        print(dishes[number - 1])"),
]
EXPLANATION = """
For the dishes soup, rice, fish and the number 2: 2 is not more than 3, so the item at position 1 is printed, rice.
Without the question before it, Python would stop at a position that does not exist with an `IndexError`.
"""


def program() -> None:
    dishes = input().split()
    number = int(input())
    if number <= len(dishes):
        print(dishes[number - 1])
    else:
        print("not on the menu")


def inputs(rng):
    dishes = rng.sample(["soup", "rice", "fish", "cake", "tea", "pie", "stew"], rng.randint(1, 6))
    return f"{' '.join(dishes)}\n{rng.choice([rng.randint(1, len(dishes)), len(dishes), len(dishes) + rng.randint(1, 3)])}\n"
