"""Every {n:ordinal} character

A message was hidden in a longer text: its first character belongs to the message, and from there every {n:ordinal}
character does.

Return the message hidden in `text`. A text shorter than {n} characters hides just its first character, and an empty
text hides an empty message.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE",)
ROWS = [{"n": 2}, {"n": 3}, {"n": 4}]
HINTS = (
    "Write down the positions you want to keep for a short text: 0, then {n}, and so on. What is the distance between them?",
    "A slice has three parts: where to start, where to stop, and how far to step. Here only one of them needs a number.",
    "Leave start and stop empty, so that the slice covers the whole text, and put {n} after the second colon.",
)
EXAMPLES = [
    Example(("abcdefghi",), why="positions 0, {n}, and so on"),
    Example(("hxexlxlxo",)),
    Example(("no",), why="too short for a second character"),
]
EDGES = {"empty text": ("",), "shorter than": Edge(("q",), "one character")}
ALWAYS = [("aabbccddeeff",), ("abcabcabcabc",)]
MISTAKES = [
    Mistake("Your slice starts at position 1, so the first character of the text is lost. Positions count from 0.",
            "text[::n]", "text[1::n]"),
    Mistake("You kept the first {n} characters. The number after one colon says where to stop; the step needs a second colon.",
            "text[::n]", "text[:n]"),
    Mistake("Your message starts with the {n:ordinal} character. It should start with the very first one.",
            "text[::n]", "text[n - 1::n]"),
]
EXPLANATION = """
A slice `text[start:stop:step]` copies characters while it walks from start to stop. With both ends left out it walks
over the whole text, so the step alone decides what is kept: of `abcdefghi` the characters at positions 0, {n}, and so
on. An empty text gives an empty slice, never an error. The work grows with the length of the text.
"""


def every_nth_character(text: str, *, n: int) -> str:
    return text[::n]


def inputs(rng, n):
    return (letters(rng, 0, 4 * n),)
