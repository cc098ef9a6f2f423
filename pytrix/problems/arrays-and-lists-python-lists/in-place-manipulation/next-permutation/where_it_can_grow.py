"""Where can the number grow?

On a board hang number tiles, `tiles`, from left to right. Somebody wants a larger row of the same tiles and to leave
as many tiles at the left as they are.

The place where the row has to change is the last place, counted from the left, whose tile is smaller than the tile
directly to its right. Return the position of that place, counted from 0, or `-1` if there is none, which means that
no larger row is possible. There may be no tiles.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which tiles must be compared with each other? From which end do you look, if the last such place is wanted?",
    "Begin with the last tile but one and go to the left; the first place that fits is the answer.",
    "The positions run from the length minus 2 down to 0; each is compared with the position one higher.",
)
EXAMPLES = [
    Example(([2, 5, 3, 6, 4, 1],), why="3 is smaller than 6; behind it the tiles only fall"),
    Example(([9, 7, 7, 2],), why="no tile is smaller than its right neighbour"),
    Example(([1, 2, 3],), why="2 is smaller than 3"),
]
EDGES = {
    "no tiles": ([],),
    "smaller than the tile": Edge(([4, 4],), "equal tiles"),
    "-1": Edge(([8],), "a single tile"),
    "last place": Edge(([1, 9, 8, 7],), "only the first place fits"),
}
ALWAYS = [([1, 3, 1],)]
MISTAKES = [
    Mistake("You found the first such place from the left. The last one is wanted.", "range(len(tiles) - 2, -1, -1)", "range(len(tiles) - 1)"),
    Mistake("A tile that equals its neighbour is not smaller.", "tiles[place] < tiles[place + 1]", "tiles[place] <= tiles[place + 1]"),
    Mistake("Your walk ends before position 0.", "range(len(tiles) - 2, -1, -1)", "range(len(tiles) - 2, 0, -1)"),
    Mistake("You return the position of the larger tile to the right.", "return place", "return place + 1"),
]
ALSO_RIGHT = [
    Way("Collecting all places that fit and taking the last one needs no walk from the back; it looks at every tile.",
        """
def place_to_grow(tiles: list[int]) -> int:
    places = [place for place in range(len(tiles) - 1) if tiles[place] < tiles[place + 1]]
    return places[-1] if places else -1
"""),
]
EXPLANATION = """
From the back the tiles grow as long as nothing can be done: a part that falls from left to right is already the
largest of its tiles. For `[2, 5, 3, 6, 4, 1]`:

| place | tile | right neighbour | smaller? |
|---|---|---|---|
| 4 | 4 | 1 | no |
| 3 | 6 | 4 | no |
| 2 | 3 | 6 | yes |

At most every tile is looked at once. This is the first step towards the next larger order of a list.
"""


def place_to_grow(tiles: list[int]) -> int:
    for place in range(len(tiles) - 2, -1, -1):
        if tiles[place] < tiles[place + 1]:
            return place
    return -1


def inputs(rng):
    tiles = integers(rng, 2, 8, 1, rng.choice([4, 9]))
    if rng.random() < 0.5:
        place = rng.randrange(len(tiles))
        tiles[place:] = sorted(tiles[place:], reverse=True)
    return (tiles,)
