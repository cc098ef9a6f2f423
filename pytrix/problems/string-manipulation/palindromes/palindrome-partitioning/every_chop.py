"""Every chop into {kind} pieces, {order_name}

Cut `text` into one or more pieces so that every piece {rule}. Together, in their order, the pieces make up the whole
text.

Return a list of all ways to do so, each way being the list of its pieces. Order them by the first piece, the
{order_name}; ways with the same first piece by their second piece in the same manner, and so on. An empty text has
exactly one way, which has no pieces.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "PARTITION")
ROWS = [
    {"kind": "mirrored", "rule": "reads the same backwards", "order_name": "shortest first", "stride": 1, "order": 1},
    {"kind": "mirrored", "rule": "reads the same backwards", "order_name": "longest first", "stride": 1, "order": -1},
    {"kind": "odd mirrored", "rule": "has an odd number of letters and reads the same backwards", "order_name": "shortest first", "stride": 2, "order": 1},
    {"kind": "odd mirrored", "rule": "has an odd number of letters and reads the same backwards", "order_name": "longest first", "stride": 2, "order": -1},
]
CONSTRAINTS = ("`text` has at most 9 letters",)
HINTS = (
    "Choose the first piece. What remains is a shorter text, and the question about it is the same question.",
    "Walk through a partial way: extend it by each mirrored piece that can come next, and go on with the rest of the "
    "text.",
    "A function that gets the rest can return all ways for it; put the piece in front of each of them. No rest: one "
    "empty way.",
)
EXAMPLES = [("aab",), ("noon",), ("aaa",)]
EDGES = {"empty text": ("",), "whole text": ("abcba",)}
MISTAKES = [
    Mistake("You list pieces that do not read the same backwards.", "if piece == piece[::-1]:", "if piece:"),
    Mistake("An empty text has one way without pieces. Without it, no other way is ever completed.",
            "return [[]]", "return []"),
    Mistake("A way may consist of the whole text alone, but your longest piece is one letter too short.",
            "range(1, len(text) - start + 1, stride)", "range(1, max(len(text) - start, 2), stride)"),
    Mistake("The ways are in the wrong order: by the first piece, the {order_name}.", "[::order]", "[::-order]"),
]
EXPLANATION = """
Every way begins with some mirrored piece, and continues with a way to chop what is left. So all ways are found by
trying each first piece and solving the shorter text in the same manner; pieces that are no mirrors are dropped at
once, before anything is built on them. A text of n equal letters has 2 to the power of n - 1 ways, and no method can
list them faster than that.
"""


def every_chop(text: str, *, stride: int, order: int) -> list[list[str]]:
    def chops(start: int) -> list[list[str]]:
        if start == len(text):
            return [[]]
        ways = []
        for length in range(1, len(text) - start + 1, stride)[::order]:
            piece = text[start : start + length]
            if piece == piece[::-1]:
                ways.extend([piece, *rest] for rest in chops(start + length))
        return ways

    return chops(0)


def inputs(rng):
    half = letters(rng, 1, 3, "ab")
    return (letters(rng, 0, 2, "ab") + half + rng.choice(["", "c"]) + half[::-1],)
