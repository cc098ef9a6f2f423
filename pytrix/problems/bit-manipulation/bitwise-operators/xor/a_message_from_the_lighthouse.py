"""A message from the lighthouse

A lighthouse keeper sends a message as numbers. Each number is the code of a character, combined with a secret key by XOR.

Read two lines: the key, and the numbers, separated by spaces. Print the message on one line. If there are no numbers, the second line is
empty, and so is the line that you print.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
KIND = "program"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("the key is from 0 to 31",)
HINTS = (
    "If you combine a number with the key by XOR, and then once more, what do you get?",
    "XOR undoes itself: what the keeper did to each character gives the character back. `chr` turns a code into a character.",
    "For each number of the second line, combine it with the key by `^`, make a character of it, and glue all of them together.",
)
EXAMPLES = [
    Example("5\n86 113 106 119 104\n", why="86 ^ 5 is 83, the code of S"),
    Example("0\n79 75\n", why="the key 0 changes nothing"),
    Example("31\n87 126 115 107\n"),
]
EDGES = {"no numbers": "7\n\n", "the key": Edge("3\n66\n", "a single character")}
ALWAYS = ["9\n74 105\n"]
MISTAKES = [
    Mistake("In Python `^` is XOR; you subtracted the key.", "int(number) ^ key", "abs(int(number) - key)"),
    Mistake("The message is one line, without anything between its characters.", '"".join', '" ".join'),
    Mistake("OR cannot be undone: it only ever adds bits.", "int(number) ^ key", "int(number) | key"),
    Mistake("Print the characters, not their codes.", "print(\"\".join(chr(int(number) ^ key) for number in input().split()))",
            "print(*[int(number) ^ key for number in input().split()])"),
]
EXPLANATION = """
`a ^ b` has a 1 where the two numbers differ. Each 1 of the key flips a bit, and flipping it again restores it, so the same step locks and
unlocks. For 86 and the key 5:

| | in binary |
|---|---|
| 86 | `1010110` |
| 5 | `0000101` |
| 83 | `1010011` |

And 83 is the code of S. One step for each number.
"""


def program() -> None:
    key = int(input())
    print("".join(chr(int(number) ^ key) for number in input().split()))


def inputs(rng):
    key = rng.randint(0, 31)
    text = "".join(rng.choice("FOGSTORMcalmwindy") for _ in range(rng.randint(1, 8)))
    return f"{key}\n" + " ".join(str(ord(letter) ^ key) for letter in text) + "\n"
