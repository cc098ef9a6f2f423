"""The tile in the carpet

A carpet is woven from coloured knots, one letter each: `carpet` is a list of rows from top to bottom, all of the same length.
A weaver has drawn a small rectangular `tile` in the same way and now looks for it exactly as drawn.

Return a list of all places where it lies in the carpet. A place is a tuple of the row and the column of its top left knot;
list the places row by row, and from left to right within a row. Places may overlap. A tile that is taller or wider than the
carpet is nowhere.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`carpet` and `tile` have at least one row and one column",)
HINTS = (
    "In a single row you would slide a word along. Here there are two directions: how many starts down, how many across?",
    "Try every top left corner that leaves room below; a row of the tile that sticks out on the right simply does not agree.",
    "At one corner, compare row after row: the piece of the carpet's row that lies under the tile must equal the tile's row.",
)
EXAMPLES = [
    Example((["abab", "cdcd", "abab"], ["ab", "cd"])),
    Example((["ababc", "cdcda", "babab"], ["cd", "ba"])),
    Example((["xyx", "zwz"], ["yx", "zw"])),
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
            "range(len(carpet) - len(tile) + 1)", "range(len(carpet) - len(tile))"),
    Mistake("The tile may also touch the right edge of the carpet: one more column of starts is possible.",
            "range(len(carpet[0]))", "range(len(carpet[0]) - len(tile[0]))"),
    Mistake("You compare only the first row of the tile. All of its rows must agree.",
            "for place, piece in enumerate(tile)", "for place, piece in enumerate(tile[:1])"),
    Mistake("Row and column are exchanged. A place names the row first.", "(top, left)\n", "(left, top)\n"),
]
ORACLE = """
def places(carpet: list[str], tile: list[str]) -> list[tuple[int, int]]:
    found = []
    for top in range(len(carpet)):
        for left in range(len(carpet[0])):
            cut = [row[left : left + len(tile[0])] for row in carpet[top : top + len(tile)]]
            if cut == tile:
                found.append((top, left))
    return found
"""
ALSO_RIGHT = [
    Way(
        "Find the tile's first row with `find`, from one place to the next, and compare the other rows only there. In varied carpets little is looked at twice.",
        """
def places(carpet: list[str], tile: list[str]) -> list[tuple[int, int]]:
    found = []
    for top in range(len(carpet) - len(tile) + 1):
        left = carpet[top].find(tile[0])
        while left >= 0:
            if all(carpet[top + place].startswith(piece, left) for place, piece in enumerate(tile)):
                found.append((top, left))
            left = carpet[top].find(tile[0], left + 1)
    return found
""",
    ),
]
EXPLANATION = """
Every corner is tried, and `all` breaks off at the first row that differs. In the third example the tile needs two rows, so
only the top row of the carpet has corners:

| left | first row of the tile | second row |
|---|---|---|
| 0 | xy is not yx | not looked at |
| 1 | yx | wz is not zw |
| 2 | x is too short | not looked at |

For a carpet of n knots and a tile of m knots, at most n · m knots are compared; in carpets with varied colours most corners
fail at their first row. Cutting out a whole piece at each corner always costs n · m.
"""


def places(carpet: list[str], tile: list[str]) -> list[tuple[int, int]]:
    return [
        (top, left)
        for top in range(len(carpet) - len(tile) + 1)
        for left in range(len(carpet[0]))
        if all(carpet[top + place].startswith(piece, left) for place, piece in enumerate(tile))
    ]


def inputs(rng):
    height, width = rng.randint(2, 4), rng.randint(2, 5)
    carpet = ["".join(rng.choice("aab") for _ in range(width)) for _ in range(height)]
    tall, wide = rng.randint(1, 2), rng.randint(1, 3)
    if wide > width or rng.random() < 0.2:
        return (carpet, ["".join(rng.choice("ab") for _ in range(wide)) for _ in range(tall)])
    top, left = rng.randint(0, height - tall), rng.randint(0, width - wide)
    piece = [row[left : left + wide] for row in carpet[top : top + tall]]
    return (carpet, piece)
