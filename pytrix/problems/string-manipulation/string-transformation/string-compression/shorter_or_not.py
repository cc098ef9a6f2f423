"""Only if it is shorter

A radio operator shortens messages: each run of equal letters becomes the letter and the length of the run, so that `aab` becomes `a2b1`. The short form is sent only if it has fewer letters and digits than the
message; otherwise, even if both are equally long, the message is sent as it is.

Return what is sent for `message`. An empty message is sent as an empty text, and the number of a long run has as
many digits as it needs.
"""

from itertools import groupby

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
CONSTRAINTS = ("`message` consists of lower-case letters",)
HINTS = (
    "Do the two things apart: first make the short form, then decide between it and the message.",
    "Cut the message into runs. What does each run become, and which runs are treated differently here?",
    "Build the short form run by run. At the end compare the two lengths, and think about what happens when they are "
    "equal.",
)
EXAMPLES = [Example(("aaaabbb",)), Example(("aabb",), why="a2b2 is not shorter"), Example(("kayak",)), Example(("oooooooooooof",))]
EDGES = {"equally long": ("ooff",), "empty message": ("",), "long run": ("zzzzzzzzzzzzzz",), "as it is": ("tide",)}
MISTAKES = [
    Mistake("You send the short form although it is not shorter than the message.",
            "short if len(short) < len(message) else message", "short"),
    Mistake("When both are equally long, the message is sent, not the short form.",
            "len(short) < len(message)", "len(short) <= len(message)"),
    Mistake("A single letter gets its number too, a 1. In your short form it gets none.",
            'f"{letter}{size}"', 'f"{letter}{size}".removesuffix("1")'),
    Mistake("You count a letter in the whole message. Each run has a length of its own.",
            "size = len(list(run))", "size = message.count(letter)"),
]
ORACLE = """
def sent(message: str) -> str:
    short = ""
    rest = message
    while rest:
        size = len(rest) - len(rest.lstrip(rest[0]))
        short += rest[0] + str(size)
        rest = rest[size:]
    return sorted([message, short], key=len)[0]
"""
ALSO_RIGHT = [
    Way(
        '`min` with the length as key keeps the first of equals, so the message has to come first. The short form is one `join`.',
        """
def sent(message: str) -> str:
    short = "".join(f"{letter}{len(list(run))}" for letter, run in groupby(message))
    return min(message, short, key=len)
""",
    ),
]
EXPLANATION = """
A short form can be longer than the text, so a compressor always needs a way out, here the message itself.

| message | short form | sent |
|---|---|---|
| aaaabbb | a4b3 | a4b3 |
| aabb | a2b2 | aabb: equally long |
| kayak | k1a1y1a1k1 | kayak |

One walk over the runs makes the short form: the work grows with the length of the message. Letting `min` decide between the
two instead is shorter to write.
"""


def sent(message: str) -> str:
    short = ""
    for letter, run in groupby(message):
        size = len(list(run))
        short += f"{letter}{size}"
    return short if len(short) < len(message) else message


def inputs(rng):
    sizes = rng.choice([[1, 1, 2], [2, 2, 2, 1], [1, 2, 3, 4, 12]])
    return ("".join(rng.choice("abcd") * rng.choice(sizes) for _ in range(rng.randint(1, 6))),)
