"""A good problem, and ways to spoil it."""

from __future__ import annotations

from pathlib import Path

from pytrix.question.problem import Problem
from pytrix.question.reading import parse

TYPE = "string-manipulation/basic-string-operations/indexing-and-slicing"

GOOD = '''"""Every {n:ordinal} character

A message was hidden in a longer text: from its first character on, every {n:ordinal} one belongs to it.

Return the message hidden in `text`. An empty text hides an empty message.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE",)
ROWS = [{"n": 2}, {"n": 3}]
HINTS = (
    "Write down the positions you want to keep. What is the distance between them?",
    "A slice has three parts: where to start, where to stop, and how far to step.",
    "Leave start and stop empty, so that the slice covers everything.",
)
EXAMPLES = [("abcdefg",), ("hxexlxlxo",), ("no",)]
EDGES = {"empty text": ("",)}
MISTAKES = [
    Mistake("The slice starts at index 1, so the first character is lost.", "text[::n]", "text[1::n]"),
    Mistake("You kept the first characters; the step needs a second colon.", "text[::n]", "text[:n]"),
    Mistake("The message starts with the very first character of the text.", "text[::n]", "text[n - 1::n]"),
]
EXPLANATION = """
A slice with a step walks over the text and copies what it steps on: from `abcdefg` the positions 0, {n} and so on.
The work grows with its length. A loop over positions would do the same, one letter at a time.
"""


def every_nth(text: str, *, n: int) -> str:
    return text[::n]


def inputs(rng, n):
    return (letters(rng, 0, 4 * n),)
'''


def changed(*pairs: str) -> str:
    """The good problem with pairs of old and new text exchanged; each old text occurs."""
    text = GOOD
    for old, new in zip(pairs[::2], pairs[1::2], strict=True):
        assert old in text, old
        text = text.replace(old, new)
    return text


def problem_of(text: str, name: str = "every_nth") -> Problem:
    return parse(text.encode(), f"{TYPE}/{name}", f"{name}.py")


def write(root: Path, name: str, text: str, problem_type: str = TYPE) -> Path:
    path = root / problem_type / f"{name}.py"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
