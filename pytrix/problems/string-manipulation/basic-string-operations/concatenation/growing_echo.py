"""Growing echo

In a strange canyon a `word` comes back piece by piece: first only its first letter, then its first two, and so on, until the
whole word is heard. Between two pieces the canyon says {sep:code}.

Return everything that is heard. A word of one letter is heard once, with nothing around it, and an empty word gives an
empty text.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
ROWS = [{"sep": "-"}, {"sep": "..."}, {"sep": " "}]
HINTS = (
    "Write down the pieces for a word of four letters. Each of them is a beginning of the word. How long is each one?",
    "Walk through the possible lengths, take the beginning of that length, and collect the pieces before you glue them.",
    "A text that separates pieces has a method that glues a list of them; it puts itself between the pieces only.",
)
EXAMPLES = [
    Example(("code",), why="beginnings of 1, 2, 3 and 4 letters"),
    Example(("ha",)),
    Example(("o",)),
]
EDGES = {"one letter": ("o",), "empty word": ("",)}
MISTAKES = [
    Mistake("The whole word is missing at the end: the last length is the length of the word itself.",
            "range(1, len(word) + 1)", "range(1, len(word))"),
    Mistake("The echo begins with an empty piece. The first piece is the first letter.",
            "range(1, len(word) + 1)", "range(len(word) + 1)"),
    Mistake("There is {sep:code} after the last piece too. It belongs between two pieces only.",
            "return sep.join(pieces)", 'return "".join(piece + sep for piece in pieces)'),
    Mistake("Each piece is a single letter. It should be everything from the start of the word up to that letter.",
            "word[:length]", "word[length - 1 : length]"),
]
EXPLANATION = """
The pieces are the slices of the first letter, the first two letters, and so on. For `code`:

| length | piece |
|---|---|
| 1 | c |
| 2 | co |
| 3 | cod |
| 4 | code |

Gluing with `join` puts the separator between pieces and nowhere else, so neither one piece nor none at all is a
special case. For a word of n letters about n²/2 letters are written.
"""


def echo(word: str, *, sep: str) -> str:
    pieces = [word[:length] for length in range(1, len(word) + 1)]
    return sep.join(pieces)


def inputs(rng):
    return (letters(rng, 2, 7),)
