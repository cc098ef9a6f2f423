"""The tile in the carpet, {how}

A carpet is woven from coloured knots, one letter each: `carpet` is a list of rows from top to bottom, all of the same length.
A weaver has drawn a small rectangular `tile` in the same way and now looks for it {way}.

Return a list of all places where it lies in the carpet. A place is a tuple of the row and the column of its top left knot;
list the places row by row, and from left to right within a row. Places may overlap. A tile that is taller or wider than the
carpet is nowhere.
"""
from pytrix.question.authoring import Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"down": 1, "across": 1, "how": "as drawn", "way": "exactly as drawn"},
    {"down": -1, "across": 1, "how": "upside down", "way": "flipped upside down: its last row becomes its first"},
    {"down": 1, "across": -1, "how": "mirrored", "way": "mirrored: each of its rows is read from right to left"},
    {"down": -1, "across": -1, "how": "after half a turn",
     "way": "after half a turn: its last row comes first, and each row is read from right to left"},
]
CONSTRAINTS = ("`carpet` and `tile` have at least one row and one column",)
HINTS = (
    "In a single row you would slide a word along. Here there are two directions: how many starts down, how many across?",
    "Turn the tile into the form that you look for. Then try every top left corner that leaves room below and to the right.",
    "At one corner, compare row after row: the piece of the carpet's row that lies under the tile must equal the tile's row.",
)
EXAMPLES = [
    (["abab", "cdcd", "abab"], ["ab", "cd"]),
    (["ababc", "cdcda", "babab"], ["cd", "ab"]),
    (["xyx", "zwz"], ["yx", "wz"]),
]
EDGES = {
    "may overlap": (["aaa", "aaa", "aaa"], ["aa", "aa"]),
    "taller": (["ab"], ["ab", "ab"]),
    "wider than the carpet": (["a", "b"], ["aa", "bb"]),
    "one row and one column": (["ab", "ba"], ["b"]),
    "within a row": (["abab"], ["b"]),
}
MISTAKES = [
    Mistake("The tile may also touch the lower edge of the carpet: one more row of starts is possible.",
            "range(len(carpet) - len(wanted) + 1)", "range(len(carpet) - len(wanted))"),
    Mistake("The tile may also touch the right edge of the carpet: one more column of starts is possible.",
            "range(len(carpet[0]))", "range(len(carpet[0]) - len(tile[0]))"),
    Mistake("You compare only the first row of the tile. All of its rows must agree.",
            "for place, piece in enumerate(wanted)", "for place, piece in enumerate(wanted[:1])"),
    Mistake("Row and column are exchanged. A place names the row first.", "(top, left)\n", "(left, top)\n"),
]
EXPLANATION = """
The tile is turned once, with a step of -1 where a direction is reversed. Then every corner is tried, and `all` breaks off at the
first row that differs. For a carpet of `n` knots and a tile of `m` knots, at most `n · m` knots are compared; in carpets with
varied colours most corners fail at their first row.
"""


def places(carpet: list[str], tile: list[str], *, down: int, across: int) -> list[tuple[int, int]]:
    wanted = [row[::across] for row in tile[::down]]
    return [
        (top, left)
        for top in range(len(carpet) - len(wanted) + 1)
        for left in range(len(carpet[0]))
        if all(carpet[top + place].startswith(piece, left) for place, piece in enumerate(wanted))
    ]


def inputs(rng, down, across):
    height, width = rng.randint(2, 4), rng.randint(2, 5)
    carpet = ["".join(rng.choice("aab") for _ in range(width)) for _ in range(height)]
    tall, wide = rng.randint(1, 2), rng.randint(1, 3)
    if wide > width or rng.random() < 0.2:
        return (carpet, ["".join(rng.choice("ab") for _ in range(wide)) for _ in range(tall)])
    top, left = rng.randint(0, height - tall), rng.randint(0, width - wide)
    piece = [row[left : left + wide] for row in carpet[top : top + tall]]
    return (carpet, [row[::across] for row in piece[::down]])
