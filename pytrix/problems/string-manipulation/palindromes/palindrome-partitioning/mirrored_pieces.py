"""Mirrored beginnings, shortest first

Before a text can be chopped into pieces that all read the same backwards, one must know which pieces can be cut off
at its beginning.

Return all pieces that can be cut off at the beginning of `text` and read the same backwards, the shortest first. The whole
text counts if it reads the same backwards, and so does a single letter. From an empty text nothing can be cut off.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "SEARCH")
HINTS = (
    "Write down every piece that could be cut off at the beginning of `noon`. How long is the shortest, how long the "
    "longest?",
    "Go through all lengths from one letter to the whole text, cut the piece with a slice, and keep it if it is a "
    "mirror.",
    "Two list comprehensions do it: one makes the pieces, the other keeps those that equal their slice with step -1.",
)
EXAMPLES = [Example(("level",)), Example(("aaba",)), Example(("abcb",), why="bcb is not at the beginning")]
EDGES = {"empty text": ("",), "single letter": ("z",), "whole text": ("noon",)}
MISTAKES = [
    Mistake("The whole text may be a piece, too: your longest piece is one letter too short.",
            "range(1, len(text) + 1)", "range(1, len(text))"),
    Mistake("You list an empty piece. A piece has at least one letter.",
            "range(1, len(text) + 1)", "range(len(text) + 1)"),
    Mistake("You list all beginnings. Only those that read the same backwards are wanted.", " if piece == piece[::-1]", ""),
    Mistake("You cut at the wrong end of the text.", "text[:length]", "text[-length:]"),
]
EXPLANATION = """
There is one piece of each length, so one loop over the lengths finds them all. For `aaba`:

| piece | reversed | kept |
|---|---|---|
| a | a | yes |
| aa | aa | yes |
| aab | baa | no |
| aaba | abaa | no |

Each of the n pieces is reversed once, so the work grows with the square of the length.
"""


def mirrored_pieces(text: str) -> list[str]:
    pieces = [text[:length] for length in range(1, len(text) + 1)]
    return [piece for piece in pieces if piece == piece[::-1]]


def inputs(rng):
    half = letters(rng, 1, 3, "ab")
    text = half + half[::-1]
    return (rng.choice([text + letters(rng, 0, 3, "ab"), letters(rng, 0, 3, "ab") + text, text + text]),)
