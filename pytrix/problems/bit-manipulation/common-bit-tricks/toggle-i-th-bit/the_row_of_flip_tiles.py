"""The row of flip tiles

A board has a row of tiles, numbered from 0, which are white at first. A move `(first, last)` turns over all tiles from `first` to `last`, both
included; a white tile becomes black, and a black one white.

Return a number whose bit t is 1 if tile t is black after all `moves`. Without moves, all tiles are white and the number is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`first` is at least 0 and at most `last`",)
HINTS = (
    "What happens to a tile that is turned over twice? Which operator does that to a bit?",
    "One move needs one XOR, if you have a mask with ones from `first` to `last`.",
    "A single 1 just above `last`, minus a single 1 at `first`, is a row of ones from first to last. Flip the row with it.",
)
EXAMPLES = [
    Example(([(1, 3), (3, 4)],), why="`01110`, then `10110`: tile 3 is white again"),
    Example(([(0, 2), (1, 1)],), why="`111`, then `101`"),
    Example(([(2, 5), (2, 5)],), why="the second move undoes the first"),
]
EDGES = {"without moves": ([],), "both included": Edge(([(4, 4)],), "a single tile")}
MISTAKES = [
    Mistake("The tile `last` is turned over too; your mask ends one before it.", "1 << last + 1", "1 << last"),
    Mistake("OR never turns a tile back to white.", "tiles ^=", "tiles |="),
    Mistake("Your mask begins at tile 0, not at `first`.", "- (1 << first)", "- 1"),
    Mistake("Only the two ends are turned over; all tiles between them belong to the move.", "(1 << last + 1) - (1 << first)", "(1 << last) | (1 << first)"),
]
ORACLE = """
def black_tiles(moves: list[tuple[int, int]]) -> int:
    total = 0
    for tile in range(70):
        turns = sum(1 for first, last in moves if first <= tile <= last)
        total += turns % 2 * 2**tile
    return total
"""
ALSO_RIGHT = [
    Way("Flipping tile by tile needs no clever mask, but a step for each tile of each move.", """
def black_tiles(moves: list[tuple[int, int]]) -> int:
    tiles = 0
    for first, last in moves:
        for tile in range(first, last + 1):
            tiles ^= 1 << tile
    return tiles
"""),
]
EXPLANATION = """
XOR with a 1 flips a bit. The mask for a whole stretch is a subtraction: for tiles 1 to 3, `10000 - 00010` is `01110`.

| move | mask | tiles |
|---|---|---|
| (1, 3) | `01110` | `01110` |
| (3, 4) | `11000` | `10110` |

One step for each move. Another way flips tile by tile, which costs as many steps as tiles are turned over.
"""


def black_tiles(moves: list[tuple[int, int]]) -> int:
    tiles = 0
    for first, last in moves:
        tiles ^= (1 << last + 1) - (1 << first)
    return tiles


def inputs(rng):
    moves = []
    for _ in range(rng.randint(1, 5)):
        first = rng.choice([0, rng.randint(0, 9)])
        moves.append((first, first + rng.choice([0, 1, rng.randint(0, 6)])))
    return (moves,)
