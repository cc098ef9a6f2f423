"""Wipe out the {noun}

The list `tiles` holds one character in each place. Take out all {noun}, that is {shown}: the other characters move up, so
that no places are left between them, and keep their order.

Change the list itself, which becomes shorter, and return nothing. A list that
holds nothing but {noun} is empty afterwards, and an empty list stays empty.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
COMPARE = "argument:tiles"
ROWS = [
    {"unwanted": "aeiou", "noun": "vowels", "shown": "`a`, `e`, `i`, `o` and `u`"},
    {"unwanted": ".,!?", "noun": "punctuation marks", "shown": "`.`, `,`, `!` and `?`"},
]
CONSTRAINTS = ("`tiles` holds small letters, spaces and the marks `.`, `,`, `!`, `?` only",)
HINTS = (
    "Imagine two fingers on the list: one reads every tile, the other points at the next place to fill. When does each move?",
    "The reading finger always moves. The writing finger only moves after a tile worth keeping has been copied to its place.",
    "When everything is read, the writing finger says how many tiles were kept. Whatever stands from there on can be deleted.",
)
EXAMPLES = [Example((list("tea, now!"),)), Example((list("why?"),)), Example((list("ooh, ah!"),))]
EDGES = {
    "nothing but": lambda unwanted: (list(unwanted[:3]),),
    "empty list": ([],),
}
ALWAYS = [lambda unwanted: (list(unwanted[0] * 3 + "t" + unwanted[0] * 2),), (list(" a t ! "),)]
MISTAKES = [
    Mistake("You removed tiles from the list while a loop was walking over it, so the neighbour of each removed tile is skipped.",
            """
def wipe(tiles: list[str]) -> None:
    for tile in tiles:
        if tile in unwanted:
            tiles.remove(tile)
"""),
    Mistake("The kept tiles have moved up, but old ones still stand after them: delete the rest of the list.",
            "    del tiles[write:]\n", ""),
    Mistake("You gave the old name to a new list. The caller's list has not changed.",
            """
def wipe(tiles: list[str]) -> None:
    tiles = [tile for tile in tiles if tile not in unwanted]
"""),
    Mistake("You kept what should go and took out what should stay.", "not in", "in"),
]
EXPLANATION = """
The writing finger never overtakes the reading one, so nothing is overwritten before it has been read. In `why?` the w is copied to
place 0, then the h to place 1, the y to place 2, and the last tile too if it is to stay; whatever stands after the writing
finger at the end is deleted. The work is one pass; calling `remove` for each unwanted tile would move the whole rest of the
list every time.
"""


def wipe(tiles: list[str], *, unwanted: str) -> None:
    write = 0
    for tile in tiles:
        if tile not in unwanted:
            tiles[write] = tile
            write += 1
    del tiles[write:]


def inputs(rng):
    return ([rng.choice("aeiou.,!?tnrs") for _ in range(rng.randint(3, 10))],)
