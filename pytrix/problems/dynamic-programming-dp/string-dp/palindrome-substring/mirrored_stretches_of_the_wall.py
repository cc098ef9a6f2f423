"""Mirrored stretches of a wall

A wall is covered with one row of tiles, written as a text `wall` with a letter for the colour of each tile. A stretch of neighbouring tiles is mirrored if it looks the same from both ends; a single tile always is.

Return a list with a number for each tile, from left to right: how many mirrored stretches it belongs to. Stretches at different places count separately, even if they look alike. A wall without tiles gives an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("up to 100 tiles",)
HINTS = (
    "If you know that the inside of a stretch is mirrored, what is left to compare?",
    "Decide for every first and last tile. A stretch is mirrored if its ends agree and its inside is mirrored or has fewer than two tiles.",
    "Write that as a function of two places that remembers its answers. A tile belongs to all stretches that begin at it or before and end at it or behind.",
)
EXAMPLES = [
    Example(("abab",), why="four single tiles, aba and bab"),
    Example(("aab",), why="aa is mirrored, too"),
    ("xyz",),
]
EDGES = {"single tile": ("k",), "without tiles": ("",), "count separately": Edge(("aaa",), "the same look at two places")}
ALWAYS = [
    ("abcdba",),
    ('aaaa',),
]
MISTAKES = [
    Mistake("A stretch isn't mirrored just because its ends agree: the inside has to be, too.", "(wall[first] == wall[last] and mirrored(first + 1, last - 1))", "wall[first] == wall[last]"),
    Mistake("The tile itself may be the first one of the stretch.", "range(tile + 1)", "range(tile)"),
    Mistake("The tile itself may be the last one of the stretch.", "range(tile, len(wall))", "range(tile + 1, len(wall))"),
    Mistake("Two equal neighbours have nothing inside, which is fine.", "first >= last or", "first == last or first < last and"),
]
ORACLE = """
def stretches(wall: str) -> list[int]:
    size = len(wall)
    counts = [0] * size
    for tile in range(size):
        for start in range(tile + 1):
            for stop in range(tile + 1, size + 1):
                counts[tile] += wall[start:stop] == wall[start:stop][::-1]
    return counts
"""
EXPLANATION = """
A stretch is mirrored if its ends agree and its inside is. The function remembers its answers, so each stretch is decided once. For `"abab"`:

| tile | mirrored stretches with it | number |
|---|---|---|
| 0 | a, aba | 2 |
| 1 | aba, b, bab | 3 |
| 2 | aba, bab, a | 3 |
| 3 | bab, b | 2 |

For n tiles, n²/2 stretches are decided, and each is looked at from all its tiles. Another way grows stretches from each middle as long as both ends agree; it needs no memory for decided stretches.
"""

from functools import cache


def stretches(wall: str) -> list[int]:
    @cache
    def mirrored(first: int, last: int) -> bool:
        return first >= last or (wall[first] == wall[last] and mirrored(first + 1, last - 1))

    counts = []
    for tile in range(len(wall)):
        total = 0
        for first in range(tile + 1):
            for last in range(tile, len(wall)):
                total += mirrored(first, last)
        counts.append(total)
    return counts


def inputs(rng):
    return (letters(rng, 0, 7, "aab"),)
