"""Only if it is shorter{title}

A radio operator shortens messages: {rule}. The short form is sent only if it has fewer letters and digits than the
message; otherwise, even if both are equally long, the message is sent as it is.

Return what is sent for `message`. An empty message is sent as an empty text, and the number of a long run has as
many digits as it needs.
"""
from itertools import groupby

from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
ROWS = [
    {"least": 1, "title": "", "rule": "each run of equal letters becomes the letter and the length of the run, so that `aab` "
     "becomes `a2b1`"},
    {"least": 2, "title": ", lone letters bare", "rule": "each run of two or more equal letters becomes the letter and the "
     "length of the run, while a letter that stands alone stays bare, so that `aab` becomes `a2b`"},
]
CONSTRAINTS = ("`message` consists of lower-case letters",)
HINTS = (
    "Do the two things apart: first make the short form, then decide between it and the message.",
    "Cut the message into runs. What does each run become, and which runs are treated differently here?",
    "Build the short form run by run. At the end compare the two lengths, and think about what happens when they are "
    "equal.",
)
EXAMPLES = [("aaaabbb",), ("aabb",), ("kayak",)]
EDGES = {"equally long": ("ooff",), "empty message": ("",), "long run": ("zzzzzzzzzzzzzz",), "as it is": ("tide",)}
MISTAKES = [
    Mistake("You send the short form although it is not shorter than the message.",
            "short if len(short) < len(message) else message", "short"),
    Mistake("When both are equally long, the message is sent, not the short form.",
            "len(short) < len(message)", "len(short) <= len(message)"),
    Mistake("Look at the shortest runs that should get a number: in your short form they get none.",
            "size >= least", "size > least"),
    Mistake("You count a letter in the whole message. Each run has a length of its own.",
            "size = len(list(run))", "size = message.count(letter)"),
]
EXPLANATION = """
A short form can be longer than the text, so a compressor always needs a way out, here the message itself. One walk
over the runs makes the short form: the work grows with the length of the message.
"""


def sent(message: str, *, least: int) -> str:
    short = ""
    for letter, run in groupby(message):
        size = len(list(run))
        short += f"{letter}{size}" if size >= least else letter
    return short if len(short) < len(message) else message


def inputs(rng):
    sizes = rng.choice([[1, 1, 2], [2, 2, 2, 1], [1, 2, 3, 4, 12]])
    return ("".join(rng.choice("abcd") * rng.choice(sizes) for _ in range(rng.randint(1, 6))),)
