"""Wiping out mirrored letters

A board shows a row of letters, written as a text `board`. In one move, a block of neighbouring letters that reads the same from both ends is wiped out, even a single letter; then the rest moves together without a gap.

Return the fewest moves that empty the board. An empty board needs none.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("`board` has up to 60 letters",)
HINTS = (
    "In the move that wipes out the first letter, which other letter may be the last of that block?",
    "Look at a stretch. Either its first letter goes alone, or it goes together with an equal letter further on, after what lies between was reduced to nothing or to one block.",
    "If the first letter goes with an equal one, it rides along with the last move of the letters between them; if they are neighbours, it is one move. Then comes the rest behind.",
)
EXAMPLES = [
    Example(("abcba",), why="mirrored as it is"),
    Example(("abca",), why="b, then aca"),
    ("abcd",),
]
EDGES = {"empty board": ("",), "single letter": ("x",), "moves together": Edge(("abab",), "a gap closes")}
ALWAYS = [
    ("abcdefghij" * 2,),
    ('baababb',),
    ("abcca",), ("abacab",)]
MISTAKES = [
    Mistake("Wiping out the longest mirrored block first isn't always best.", """
def fewest_moves(board: str) -> int:
    moves = 0
    while board:
        sizes = range(len(board), 0, -1)
        start, stop = next((i, i + n) for n in sizes for i in range(len(board) - n + 1) if board[i : i + n] == board[i : i + n][::-1])
        board = board[:start] + board[stop:]
        moves += 1
    return moves
"""),
    Mistake("The rest moves together, so letters from far apart may end up in one block: just cutting the row is not enough.", """
def fewest_moves(board: str) -> int:
    fewest = [0]
    for stop in range(1, len(board) + 1):
        starts = [start for start in range(stop) if board[start:stop] == board[start:stop][::-1]]
        fewest.append(1 + min(fewest[start] for start in starts))
    return fewest[-1]
"""),
    Mistake("Two equal neighbours need one move, although nothing lies between them.", "max(1, moves(first + 1, partner))", "moves(first + 1, partner)"),
    Mistake("An equal letter rides along with the last block between; it needs no move of its own.", "max(1, moves(first + 1, partner))", "1 + moves(first + 1, partner)"),
]
ORACLE = """
def fewest_moves(board: str) -> int:
    rows, moves = {board}, 0
    while "" not in rows:
        moves += 1
        rows = {
            row[:start] + row[stop:]
            for row in rows
            for start in range(len(row))
            for stop in range(start + 1, len(row) + 1)
            if row[start:stop] == row[start:stop][::-1]
        }
    return moves
"""
EXPLANATION = """
The first letter of a stretch goes alone, which costs a move, or together with an equal one. In that case the letters between them are emptied first, all but their last block: the pair encloses that block and goes with it for nothing. For `"abca"`:

| stretch | first goes | moves |
|---|---|---|
| c | alone | 1 |
| bc | alone | 1 + 1 = 2 |
| abca | alone | 1 + 3 = 4 |
| abca | with the last a | 2 + 0 = 2 |

There are n²/2 stretches with up to n partners each. Another way is to follow all boards that can arise, move by move; it finds the same, but the boards are countless.
"""

from functools import cache


def fewest_moves(board: str) -> int:
    @cache
    def moves(first: int, stop: int) -> int:
        if first == stop:
            return 0
        options = [1 + moves(first + 1, stop)]
        for partner in range(first + 1, stop):
            if board[first] == board[partner]:
                options.append(max(1, moves(first + 1, partner)) + moves(partner + 1, stop))
        return min(options)

    return moves(0, len(board))


def inputs(rng):
    return (letters(rng, 0, 7, rng.choice(["abc", "ab", "abcd"])),)
