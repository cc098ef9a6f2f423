"""Changing places

Read one line of words, separated by spaces, at least one. Exchange the first and the last word in the list, and print
the whole list with `print(words)`, where `words` is its name. Python shows lists with brackets, quotation marks and
commas. A single word stays where it is.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "An item gets a new value like a variable. What happens to its old value?",
    "Keep the first word under a name, move the last one to the front, and put what was kept at the end.",
    "Three assignments with the positions 0 and -1; or both in one line, with commas.",
)
EXAMPLES = [Example("up the hill\n"), Example("stop go\n"), Example("alone\n", why="first and last are the same item")]
EDGES = {"at least one": "x\n"}
ALWAYS = ["red old hen old\n"]
MISTAKES = [
    Mistake("The first word is lost: it was replaced before it was kept anywhere.", "words[-1] = first", "words[-1] = words[0]"),
    Mistake("Position 1 is the second word. The last one has position -1.",
            "    words[0] = words[-1]\n    words[-1] = first\n", "    words[0] = words[1]\n    words[1] = first\n"),
    Mistake("You turned the whole list round. Only the first and last word change places.",
            "    words[0] = words[-1]\n    words[-1] = first\n", "    words = words[::-1]\n"),
]
ALSO_RIGHT = [
    Way("In one line: both right sides are worked out before anything is stored.",
        "    first = words[0]\n    words[0] = words[-1]\n    words[-1] = first\n", "    words[0], words[-1] = words[-1], words[0]\n"),
]
EXPLANATION = """
| after the line | `words` | `first` |
|---|---|---|
| `first = words[0]` | up the hill | up |
| `words[0] = words[-1]` | hill the hill | up |
| `words[-1] = first` | hill the up | up |
"""


def program() -> None:
    words = input().split()
    first = words[0]
    words[0] = words[-1]
    words[-1] = first
    print(words)


def inputs(rng):
    return " ".join(rng.choice(["a", "red", "big", "old", "fox", "hen", "cup"]) for _ in range(rng.randint(1, 6))) + "\n"
