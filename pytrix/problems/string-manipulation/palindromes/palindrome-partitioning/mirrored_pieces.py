"""Mirrored {name}, {order_name}

Before a text can be chopped into pieces that all read the same backwards, one must know which pieces can be cut off
at its {side}.

Return all pieces that can be cut off at the {side} of `text` and read the same backwards, the {order_name}. The whole
text counts if it reads the same backwards, and so does a single letter. From an empty text nothing can be cut off.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "SEARCH")
ROWS = [
    {"name": "beginnings", "side": "beginning", "order_name": "shortest first", "step": 1, "order": 1},
    {"name": "endings", "side": "end", "order_name": "shortest first", "step": -1, "order": 1},
    {"name": "beginnings", "side": "beginning", "order_name": "longest first", "step": 1, "order": -1},
    {"name": "endings", "side": "end", "order_name": "longest first", "step": -1, "order": -1},
]
HINTS = (
    "Write down every piece that could be cut off at the {side} of `noon`. How long is the shortest, how long the "
    "longest?",
    "Go through all lengths from one letter to the whole text, cut the piece with a slice, and keep it if it is a "
    "mirror.",
    "A mirrored ending is also a beginning of the reversed text. For the order, a list can be turned round by a slice.",
)
EXAMPLES = [("level",), ("aaba",), ("abc",)]
EDGES = {"empty text": ("",), "single letter": ("z",), "whole text": ("noon",)}
MISTAKES = [
    Mistake("The whole text may be a piece, too: your longest piece is one letter too short.",
            "range(1, len(text) + 1)", "range(1, len(text))"),
    Mistake("You list an empty piece. A piece has at least one letter.",
            "range(1, len(text) + 1)", "range(len(text) + 1)"),
    Mistake("The pieces are in the wrong order: the {order_name}, please.", "[::order]", "[::-order]"),
    Mistake("You cut at the wrong end of the text.", "text[::step]", "text[::-step]"),
]
EXPLANATION = """
There is one piece of each length, so one loop over the lengths finds them all. A piece that reads the same backwards
looks the same when the text was turned round before, which is why endings need no code of their own. Each of the n
pieces is reversed once, so the work grows with the square of the length.
"""


def mirrored_pieces(text: str, *, step: int, order: int) -> list[str]:
    turned = text[::step]
    pieces = [turned[:length] for length in range(1, len(text) + 1)]
    return [piece for piece in pieces if piece == piece[::-1]][::order]


def inputs(rng):
    half = letters(rng, 1, 3, "ab")
    text = half + half[::-1]
    return (rng.choice([text + letters(rng, 0, 3, "ab"), letters(rng, 0, 3, "ab") + text, text + text]),)
