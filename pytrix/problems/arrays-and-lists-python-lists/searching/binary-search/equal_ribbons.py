"""Ribbons of equal length

A decorator has several ribbons; `ribbons` lists their lengths in millimetres. From them she wants to cut `pieces` pieces,
all equally long, a whole number of millimetres. What is left of a ribbon is thrown away, and pieces cannot be sewn
together.

Return the largest possible length of a piece, or `0` if even pieces of one millimetre are not enough. Ribbons can be
very long, so do not try one length after another. There may be no ribbons at all.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("lengths of ribbons and `pieces` are at least 1",)
HINTS = (
    "If there are enough pieces of 40 millimetres, are there enough of 39? And what do too few pieces of 40 say about 41?",
    "For one length it is easy to count the pieces. Long pieces are too few, short ones enough, and the border between both can be found by halving.",
    "Keep a length that is surely possible and one that is surely too long. Look at the middle, and let it take the place of one of them, until they are neighbours.",
)
EXAMPLES = [
    Example(([802, 743, 457, 539], 11), why="4 + 3 + 2 + 2 pieces of 200; of 201 there would be only ten"),
    Example(([3, 2], 6), why="even of one millimetre there are only five"),
    Example(([100], 3), why="three times 33, and 1 is left"),
]
EDGES = {
    "there may be no ribbons": ([], 1),
    "all equally long": Edge(([7], 7), "pieces of one millimetre"),
    "largest possible length": Edge(([10, 10, 10], 3), "whole ribbons"),
    "cannot be sewn together": Edge(([5, 5, 5], 2), "what is left is thrown away"),
    "very long": ([1000000, 999999], 2),
}
ALWAYS = [([10, 1], 1)]
MISTAKES = [
    Mistake("Pieces cannot be sewn together: what is left of each ribbon is lost.", """
def longest_piece(ribbons: list[int], pieces: int) -> int:
    return sum(ribbons) // pieces
"""),
    Mistake("If there are exactly as many pieces as wanted, that is enough.", ">= pieces", "> pieces"),
    Mistake("The longest ribbon as one piece is possible, too.", "max(ribbons, default=0) + 1", "max(ribbons, default=1)"),
    Mistake("You return the first length that is too long.", "return possible", "return too_long"),
    Mistake("No piece can be longer than the shortest ribbon in your program. Short ribbons need not be used.", "max(ribbons, default=0) + 1", "min(ribbons, default=0) + 1"),
]
SIZE = 100
SLOW = [
    Slow("Your answers are right, but one length after another is tried. Halve the range of lengths instead.",
         """
def longest_piece(ribbons: list[int], pieces: int) -> int:
    length = max(ribbons, default=0)
    while length > 0 and sum(ribbon // length for ribbon in ribbons) < pieces:
        length -= 1
    return length
"""),
]
ALSO_RIGHT = [
    Way("`bisect` can search a range of lengths with a key: too few pieces counts as larger. It takes the same number of looks.",
        """
from bisect import bisect_left


def longest_piece(ribbons: list[int], pieces: int) -> int:
    lengths = range(1, max(ribbons, default=0) + 1)
    return bisect_left(lengths, True, key=lambda length: sum(ribbon // length for ribbon in ribbons) < pieces)
"""),
]
EXPLANATION = """
The lengths fall into two parts: short ones, of which there are enough pieces, and long ones, of which there are too few.
For `[802, 743, 457, 539]` and 11 pieces:

| possible | too long | middle | pieces |
|---|---|---|---|
| 0 | 803 | 401 | 5 |
| 0 | 401 | 200 | 11 |
| 200 | 401 | 300 | 6 |
| 200 | 300 | 250 | 8 |
| 200 | 250 | 225 | 10 |

and so on to 200 and 201. Each look counts the pieces of all ribbons, and a million lengths need only twenty looks.
"""


def longest_piece(ribbons: list[int], pieces: int) -> int:
    possible = 0
    too_long = max(ribbons, default=0) + 1
    while too_long - possible > 1:
        middle = (possible + too_long) // 2
        if sum(ribbon // middle for ribbon in ribbons) >= pieces:
            possible = middle
        else:
            too_long = middle
    return possible


def inputs(rng):
    ribbons = integers(rng, 1, 5, 1, rng.choice([6, 60]))
    return (ribbons, rng.choice([rng.randint(1, 6), max(1, sum(ribbons) // rng.randint(1, 9)), sum(ribbons)]))


def large(rng, size):
    return ([rng.randint(900_000, 1_000_000) for _ in range(size)], size * 3)
