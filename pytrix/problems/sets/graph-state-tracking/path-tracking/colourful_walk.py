"""A walk over coloured tiles

A floor is laid with coloured tiles: `rows` holds texts of equal length, one letter for the colour of each tile. A
walk begins at the tile in the upper left corner and goes from tile to tile across a side: up, down, left or right.
Each **colour** may be stepped on only once in a walk.

Return a tuple: the largest number of tiles of such a walk, and the colours of the walk that has it. If several walks
are equally long, take the one whose colours come first in the alphabet as a text. There is at least one tile.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("at most 5 rows and 5 columns", "colours are small letters")
HINTS = (
    "You have come to a dead end and go back one tile. What about the colour of the tile that you leave?",
    "Walk with a set of the colours that are on the current walk. On the way in, a colour is put into it; on the way back, it is taken out again.",
    "Let a function give the best walk from a tile on, as a text. It compares its own colour alone with its colour followed by the best walk of each free neighbour: longer first, then earlier in the alphabet.",
)
EXAMPLES = [
    Example((["abc", "bad", "cce"],), why="a, b, c, d, e"),
    Example((["xyx", "yzy"],), why="x, y, z: down first or right first, the colours are the same"),
    Example((["kk", "kk"],)),
]
EDGES = {
    "at least one tile": (["q"],),
    "come first in the alphabet": Edge((["mzb", "aym"],), "two longest walks"),
}
ALWAYS = [(["eba", "dab"],), (["a", "a", "b"],)]
MISTAKES = [
    Mistake("Colours of dead ends stay in your set, so other walks can't use them.", "        used.remove(colour)\n", "        pass\n"),
    Mistake("You only go right and down. A walk may turn in every direction.", "[(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]", "[(row + 1, column), (row, column + 1)]"),
    Mistake("Of equally long walks, you keep the first one found, not the first in the alphabet.", "min(best, colour + best_from(down, right), key=lambda each: (-len(each), each))", "max(best, colour + best_from(down, right), key=len)"),
    Mistake("The first of all walks in the alphabet may be short. Look for the longest first.", "(-len(each), each)", "(not each, each)"),
]
ORACLE = """
def longest_walk(rows: list[str]) -> tuple[int, str]:
    walks, found = [[(0, 0)]], []
    while walks:
        walk = walks.pop()
        colours = "".join(rows[r][c] for r, c in walk)
        if len(set(colours)) == len(colours):
            found.append((-len(colours), colours))
            r, c = walk[-1]
            for near in ((r, c + 1), (r, c - 1), (r + 1, c), (r - 1, c)):
                if 0 <= near[0] < len(rows) and 0 <= near[1] < len(rows[0]):
                    walks.append(walk + [near])
    size, colours = min(found)
    return -size, colours
"""
EXPLANATION = """
The set `used` holds the colours of the current walk only. After every way on from a tile has been tried, its colour
is free again.

| walk | next tiles |
|---|---|
| a | b to the right, b below |
| a b | c to the right; the a below is used |
| a b c | d below |
| a b c d | e below; the a to the left is used |
| a b c d e | only c and d, both used: 5 tiles |

At most as many tiles are walked as there are colours, so the depth is limited, but the number of walks grows quickly
with it. Handing on a new set at each step instead of changing one needs no taking out, but copies the colours again
and again.
"""


def longest_walk(rows: list[str]) -> tuple[int, str]:
    used: set[str] = set()

    def best_from(row: int, column: int) -> str:
        colour = rows[row][column]
        used.add(colour)
        best = colour
        for down, right in [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]:
            if 0 <= down < len(rows) and 0 <= right < len(rows[0]) and rows[down][right] not in used:
                best = min(best, colour + best_from(down, right), key=lambda each: (-len(each), each))
        used.remove(colour)
        return best

    best = best_from(0, 0)
    return len(best), best


def inputs(rng):
    width = rng.randint(1, 3)
    return (["".join(rng.choice("abcdef"[: rng.randint(3, 6)]) for _ in range(width)) for _ in range(rng.randint(2, 3))],)
