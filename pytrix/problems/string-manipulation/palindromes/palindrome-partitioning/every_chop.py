"""Every chop into mirrored pieces, shortest first

Cut `text` into one or more pieces so that every piece reads the same backwards. Together, in their order, the pieces make up the whole
text.

Return a list of all ways to do so, each way being the list of its pieces. Order them by the first piece, the
shortest first; ways with the same first piece by their second piece in the same manner, and so on. An empty text has
exactly one way, which has no pieces.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "PARTITION")
CONSTRAINTS = ("`text` has at most 9 letters",)
HINTS = (
    "Choose the first piece. What remains is a shorter text, and the question about it is the same question.",
    "Walk through a partial way: extend it by each mirrored piece that can come next, and go on with the rest of the "
    "text.",
    "A function that gets the rest can return all ways for it; put the piece in front of each of them. No rest: one "
    "empty way.",
)
EXAMPLES = [Example(("aab",)), Example(("noon",)), Example(("aaa",), why="four ways, the shortest first piece first")]
EDGES = {"empty text": ("",), "whole text": ("abcba",)}
MISTAKES = [
    Mistake("You list pieces that do not read the same backwards.", "if piece == piece[::-1]:", "if piece:"),
    Mistake("An empty text has one way without pieces. Without it, no other way is ever completed.",
            "return [[]]", "return []"),
    Mistake("A way may consist of the whole text alone, but your longest piece is one letter too short.",
            "range(1, len(text) - start + 1)", "range(1, max(len(text) - start, 2))"),
    Mistake("The ways are in the wrong order: by the first piece, the shortest first.", "        return ways\n", "        return ways[::-1]\n"),
]
ORACLE = """
def every_chop(text: str) -> list[list[str]]:
    ways = []
    for marks in range(2 ** max(0, len(text) - 1)):
        pieces = [text[:1]] if text else []
        for place, letter in enumerate(text[1:]):
            if marks >> place & 1:
                pieces.append(letter)
            else:
                pieces[-1] += letter
        if all(list(piece) == list(reversed(piece)) for piece in pieces):
            ways.append(pieces)
    return sorted(ways, key=lambda way: [len(piece) for piece in way])
"""
ALSO_RIGHT = [
    Way(
        'One list of pieces that is extended before a choice is followed and shortened afterwards; a finished one is copied. No lists are built for the rests.',
        """
def every_chop(text: str) -> list[list[str]]:
    ways: list[list[str]] = []
    pieces: list[str] = []

    def chop(start: int) -> None:
        if start == len(text):
            ways.append(pieces.copy())
        for end in range(start + 1, len(text) + 1):
            piece = text[start:end]
            if piece == piece[::-1]:
                pieces.append(piece)
                chop(end)
                pieces.pop()

    chop(0)
    return ways
""",
    ),
]
EXPLANATION = """
Every way begins with some mirrored piece, and continues with a way to chop what is left. So all ways are found by
trying each first piece and solving the shorter text in the same manner; pieces that are no mirrors are dropped at
once, before anything is built on them. For `aab`:

| first piece | rest | its ways |
|---|---|---|
| a | ab | a, b |
| aa | b | b |
| aab | | no mirror |

So the answer is a, a, b and aa, b. A text of n equal letters has 2 to the power of n - 1 ways, and no method can list them
faster than that. Trying every set of cuts instead always takes that long, even if hardly any piece is a mirror.
"""


def every_chop(text: str) -> list[list[str]]:
    def chops(start: int) -> list[list[str]]:
        if start == len(text):
            return [[]]
        ways = []
        for length in range(1, len(text) - start + 1):
            piece = text[start : start + length]
            if piece == piece[::-1]:
                ways.extend([piece, *rest] for rest in chops(start + length))
        return ways

    return chops(0)


def inputs(rng):
    half = letters(rng, 1, 3, "ab")
    return (letters(rng, 0, 2, "ab") + half + rng.choice(["", "c"]) + half[::-1],)
