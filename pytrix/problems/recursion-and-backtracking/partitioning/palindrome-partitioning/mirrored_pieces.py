"""Mirrored pieces of a frieze

A frieze is a strip of coloured tiles, and `tiles` is a text with one letter for each tile. It is cut into pieces that are sold as mirrored
friezes: each piece must read the same from left to right and from right to left. A single tile does.

No piece may have more than `longest` tiles. Return all ways to cut up the whole strip, each as a text of its pieces in order, joined with `|`.
Ways with a shorter first piece come first; with equal first pieces the second one decides, and so on. The strip has at least one tile.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "PARTITION")
CONSTRAINTS = ("`tiles` has 1 to 12 small letters", "`longest` is at least 1")
HINTS = (
    "What can the first piece be? And what question remains once it is cut off?",
    "Try every length for the first piece that is allowed and mirrored, and put it in front of each way to cut the rest.",
    "A rest without tiles has one way, without any piece. Otherwise loop over the lengths from 1 to the smaller of the rest's length and the limit.",
)
EXAMPLES = [
    Example(("abba", 4), why="single tiles, bb in the middle, or the whole"),
    ("abba", 3),
    Example(("xyz", 2), why="only single tiles are mirrored"),
    ("aaa", 2),
]
EDGES = {
    "A single tile does": Edge(("k", 3), "one tile"),
    "No piece may have more": Edge(("pop", 1), "pieces of one tile only"),
    "the whole strip": Edge(("noon", 4), "the strip itself is mirrored"),
}
ALWAYS = [
    ("baaba", 4),
    ("xabax", 5),
    ("bbcb", 5),
    ("abcdba", 6),
]
MISTAKES = [
    Mistake("Pieces may be as long as `longest` tiles.", "range(1, min(longest, len(tiles)) + 1)", "range(1, min(longest, len(tiles)))",
            "    if not tiles:", "    if len(tiles) == 1:\n        return [[tiles]]\n    if not tiles:"),
    Mistake("Some of your pieces are not mirrored.", "        if piece == piece[::-1]:\n    ", "        if piece[0] == piece[-1]:\n    "),
    Mistake("Some of your pieces are longer than allowed.", "min(longest, len(tiles))", "len(tiles)"),
    Mistake("All ways belong to the answer, not only those that begin with the shortest piece.", "    return ways\n\n\ndef cuts", "    return ways[:1]\n\n\ndef cuts"),
]
ORACLE = """
def cuts(tiles: str, longest: int) -> list[str]:
    found = []
    for number in range(2 ** (len(tiles) - 1)):
        way = tiles[0]
        for place in range(1, len(tiles)):
            if number >> (place - 1) & 1:
                way += "|"
            way += tiles[place]
        pieces = way.split("|")
        if all(piece == piece[::-1] and len(piece) <= longest for piece in pieces):
            found.append(pieces)
    found.sort(key=lambda pieces: [len(piece) for piece in pieces])
    return ["|".join(pieces) for pieces in found]
"""
ALSO_RIGHT = [
    Way(
        "Remember which slices are mirrored, and the ways for each rest: with a cache, both are worked out once.",
        """
from functools import cache


def cuts(tiles: str, longest: int) -> list[str]:
    @cache
    def mirrored(start: int, end: int) -> bool:
        return end - start < 2 or tiles[start] == tiles[end - 1] and mirrored(start + 1, end - 1)

    @cache
    def ways(start: int) -> list[str]:
        found = []
        for end in range(start + 1, min(start + longest, len(tiles)) + 1):
            if mirrored(start, end):
                piece = tiles[start:end]
                found += [f"{piece}|{rest}" for rest in ways(end)] if end < len(tiles) else [piece]
        return found

    return ways(0)
""",
    ),
]
EXPLANATION = """
The first piece is tried in every length; what is behind it is the same question about a shorter strip. For `abba`:

| first piece | rest | ways of the rest |
|---|---|---|
| a | bba | b, b, a · bb, a |
| ab | – | not mirrored |
| abb | – | not mirrored |
| abba | – | one: no further piece |

A strip of n equal tiles has 2ⁿ⁻¹ ways, so no solution can be faster than that. A cache tests each slice only once, which saves work if
the pieces are long, and costs memory for all slices.
"""


def pieces_of(tiles: str, longest: int) -> list[list[str]]:
    if not tiles:
        return [[]]
    ways = []
    for length in range(1, min(longest, len(tiles)) + 1):
        piece = tiles[:length]
        if piece == piece[::-1]:
            ways += [[piece, *rest] for rest in pieces_of(tiles[length:], longest)]
    return ways


def cuts(tiles: str, longest: int) -> list[str]:
    return ["|".join(pieces) for pieces in pieces_of(tiles, longest)]


def inputs(rng):
    half = "".join(rng.choice(rng.choice(["ab", "abc"])) for _ in range(rng.randint(1, 3)))
    tiles = rng.choice([half + half[::-1], half + half[-2::-1], half + rng.choice("abc")])
    return (tiles + rng.choice(["", rng.choice("ab")]), rng.choice([1, 2, 3, 4, 5, 6]))
