"""No piece twice

A collector chops texts into pieces that read the same backwards, and no two pieces of one text may be equal: each is
to be the only one of its kind in the collection.

Return the largest number of pieces into which `text` can be chopped completely in this way. If it cannot be done at
all, return `-1`. An empty text has no pieces, so the answer for it is 0. A text that reads the same backwards can
always stay whole.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
CONSTRAINTS = ("`text` has at most 12 letters",)
HINTS = (
    "A table of best answers for each ending is not enough here. What else does the rest of the text depend on?",
    "Choose a first piece, remember it, and solve the rest with what has been used. Afterwards go back and choose "
    "another one.",
    "Let a function take a starting place and the pieces used so far. Skip pieces that are used already; at the end "
    "of the text, report how many there are.",
)
EXAMPLES = [Example(("aaa",), why="a and aa"), Example(("noon",), why="n, oo, n would use n twice"), Example(("abab",)), Example(("abcdbca",), why="every chopping repeats a letter")]
EDGES = {"empty text": ("",), "cannot be done": ("abca",), "stay whole": ("aa",)}
MISTAKES = [
    Mistake("Some of your pieces are equal. A piece that was used must not be used again.",
            "piece == piece[::-1] and piece not in used", "piece == piece[::-1]"),
    Mistake("You go wrong if you always take the shortest piece that is still allowed: it may leave a rest that "
            "cannot be chopped.",
            "                best = max(best, count(end, used | {piece}))\n",
            "                return count(end, used | {piece})\n"),
    Mistake("You return the smallest number of pieces. Look for the largest.",
            "                best = max(best, count(end, used | {piece}))\n",
            "                found = count(end, used | {piece})\n"
            "                best = found if best < 0 or 0 <= found < best else best\n"),
    Mistake("A text that cannot be chopped at all gets -1. A rest that cannot be chopped makes the whole choice "
            "worthless.",
            "best = -1", "best = len(used)"),
]
ORACLE = """
def most_pieces(text: str) -> int:
    best = -1 if text else 0
    for marks in range(2 ** max(0, len(text) - 1)):
        pieces = [text[:1]]
        for place, letter in enumerate(text[1:]):
            if marks >> place & 1:
                pieces.append(letter)
            else:
                pieces[-1] += letter
        if text and len(set(pieces)) == len(pieces) and all(piece == piece[::-1] for piece in pieces):
            best = max(best, len(pieces))
    return best
"""
ALSO_RIGHT = [
    Way(
        'A generator of all numbers of pieces, with one list of used pieces that grows and shrinks. The largest is chosen at the end.',
        """
from collections.abc import Iterator


def most_pieces(text: str) -> int:
    used: list[str] = []

    def counts(start: int) -> Iterator[int]:
        if start == len(text):
            yield len(used)
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if piece == piece[::-1] and piece not in used:
                used.append(piece)
                yield from counts(end)
                used.pop()

    return max(counts(0), default=-1)
""",
    ),
]
EXPLANATION = """
Which pieces are allowed later depends on those used before, so the same rest can have different answers, and a table
by place alone would be wrong. Walking through all choices and going back is called backtracking. For `aaa`:

| first piece | then | pieces |
|---|---|---|
| a | a is used, aa is free | 2 |
| aa | a is free | 2 |
| aaa | nothing is left | 1 |

Passing on a new set with one piece more leaves the caller's set as it was, so nothing has to be undone. In the worst case
the number of choices doubles with each letter, which is fine for a dozen of them. Instead of a new set, one list may grow
and shrink; then every step has to be undone.
"""


def most_pieces(text: str) -> int:
    def count(start: int, used: frozenset[str]) -> int:
        if start == len(text):
            return len(used)
        best = -1
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if piece == piece[::-1] and piece not in used:
                best = max(best, count(end, used | {piece}))
        return best

    return count(0, frozenset())


def inputs(rng):
    half = letters(rng, 1, 3, "abc")
    return (letters(rng, 0, 3, "ab") + half + half[::-1] + letters(rng, 0, 2, "abc"),)
