"""Only the digits change places

A sign is made of single tiles, the list `tiles` of characters. Its digits are to be turned round: the first of them
changes places with the last, the second with the last but one, and so on. Every other tile stays where it is.

Change the list itself and return nothing. If there is only one of them, or none, nothing moves, and an empty list
stays empty.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
COMPARE = "argument:tiles"
CONSTRAINTS = ("each tile is one character: a letter from a to z or A to Z, a digit, or one of `-`, `.` and `!`",)
HINTS = (
    "Put a finger on each end. What should a finger do when its tile is none of those that move?",
    "In each round just one thing happens: the left finger passes a tile, or the right one does, or both tiles swap.",
    "Two tiles swap only when both fingers have found one; then both fingers move on. Stop when the fingers meet.",
)
EXAMPLES = [Example((list("A1b-C2d3"),), why="1 and 3 change places, the 2 is in the middle"), Example((list("7Up.No!9x4"),)), Example((list("x1-2"),))]
EDGES = {"only one": (list("-5!."),), "or none": (list(".-!"),), "an empty list": ([],)}
ALWAYS = [(["-", "1", "1", "-", "Y", "-", "2", "1", "b"],)]
MISTAKES = [
    Mistake("All tiles have been turned round. Those that are not digits should stay where they are.",
            """
def change_places(tiles: list[str]) -> None:
    tiles.reverse()
"""),
    Mistake("You made a new list, so the one that was handed in has not changed. Assign to its places instead.",
            """
def change_places(tiles: list[str]) -> None:
    moving = [tile for tile in tiles if tile.isdigit()]
    tiles = [moving.pop() if tile.isdigit() else tile for tile in tiles]
"""),
    Mistake("You only swap when both ends happen to be digits at once. A finger on another tile has to wait for its partner.",
            """
def change_places(tiles: list[str]) -> None:
    low, high = 0, len(tiles) - 1
    while low < high:
        if tiles[low].isdigit() and tiles[high].isdigit():
            tiles[low], tiles[high] = tiles[high], tiles[low]
        low += 1
        high -= 1
"""),
    Mistake("The first pair has swapped and nothing else. Go on until the fingers meet.",
            "            low += 1\n            high -= 1\n", "            break\n"),
]
EQUIVALENT = {
    "while low < high: -> while low <= high:": "a tile that changes places with itself stays where it is",
}
ORACLE = """
def change_places(tiles: list[str]) -> None:
    digits = [tile for tile in tiles if tile in "0123456789"]
    for place, tile in enumerate(list(tiles)):
        if tile in "0123456789":
            tiles[place] = digits.pop()
"""
ALSO_RIGHT = [
    Way(
        'Note the places of the digits first; then the first place swaps with the last, and so on. Easier to follow, with a second list of positions.',
        """
def change_places(tiles: list[str]) -> None:
    places = [place for place, tile in enumerate(tiles) if tile.isdigit()]
    for pair in range(len(places) // 2):
        low, high = places[pair], places[-1 - pair]
        tiles[low], tiles[high] = tiles[high], tiles[low]
""",
    ),
]
EXPLANATION = """
Each finger walks over the tiles that do not move and waits at the next one that does. When both wait, their tiles swap. For
x, 1, -, 2:

| left finger | right finger | what happens |
|---|---|---|
| x | 2 | the left one passes |
| 1 | 2 | they swap: x, 2, -, 1 |
| - | - | the fingers have met |

No tile is looked at by both fingers, so the work grows with the length of the list, and there is no second list. Noting the
places of the digits first does it instead, with a list of positions.
"""


def change_places(tiles: list[str]) -> None:
    low, high = 0, len(tiles) - 1
    while low < high:
        if not tiles[low].isdigit():
            low += 1
        elif not tiles[high].isdigit():
            high -= 1
        else:
            tiles[low], tiles[high] = tiles[high], tiles[low]
            low += 1
            high -= 1


def inputs(rng):
    return ([rng.choice("abXY12-.") for _ in range(rng.randint(4, 10))],)
