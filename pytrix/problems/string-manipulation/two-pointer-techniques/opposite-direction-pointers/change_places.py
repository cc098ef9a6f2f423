"""Only the {noun} change places

A sign is made of single tiles, the list `tiles` of characters. Its {noun} are to be turned round: the first of them
changes places with the last, the second with the last but one, and so on. Every other tile stays where it is.

Change the list itself and return nothing. If there is only one of them, or none, nothing moves, and an empty list
stays empty.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
COMPARE = "argument:tiles"
ROWS = [
    {"kind": "isdigit", "noun": "digits"},
    {"kind": "isupper", "noun": "capital letters"},
    {"kind": "isalpha", "noun": "letters"},
]
CONSTRAINTS = ("each tile is one character: a letter from a to z or A to Z, a digit, or one of `-`, `.` and `!`",)
HINTS = (
    "Put a finger on each end. What should a finger do when its tile is none of those that move?",
    "In each round just one thing happens: the left finger passes a tile, or the right one does, or both tiles swap.",
    "Two tiles swap only when both fingers have found one; then both fingers move on. Stop when the fingers meet.",
)
EXAMPLES = [(list("A1b-C2d3"),), (list("7Up.No!9x4"),)]
EDGES = {
    "only one": lambda kind: (list("-" + {"isdigit": "5", "isupper": "Q", "isalpha": "q"}[kind] + "!."),),
    "or none": (list(".-!"),),
    "an empty list": ([],),
}
MISTAKES = [
    Mistake("All tiles have been turned round. Those that are not {noun} should stay where they are.",
            """
def change_places(tiles: list[str]) -> None:
    tiles.reverse()
"""),
    Mistake("You made a new list, so the one that was handed in has not changed. Assign to its places instead.",
            """
def change_places(tiles: list[str]) -> None:
    moving = [tile for tile in tiles if getattr(tile, kind)()]
    tiles = [moving.pop() if getattr(tile, kind)() else tile for tile in tiles]
"""),
    Mistake("You only swap when both ends happen to be {noun} at once. A finger on another tile has to wait for its partner.",
            """
def change_places(tiles: list[str]) -> None:
    low, high = 0, len(tiles) - 1
    while low < high:
        if getattr(tiles[low], kind)() and getattr(tiles[high], kind)():
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
EXPLANATION = """
Each finger walks over the tiles that do not move and waits at the next one that does. When both wait, their tiles
swap. No tile is looked at by both fingers, so the work grows with the length of the list, and there is no second
list.
"""


def change_places(tiles: list[str], *, kind: str) -> None:
    low, high = 0, len(tiles) - 1
    while low < high:
        if not getattr(tiles[low], kind)():
            low += 1
        elif not getattr(tiles[high], kind)():
            high -= 1
        else:
            tiles[low], tiles[high] = tiles[high], tiles[low]
            low += 1
            high -= 1


def inputs(rng):
    return ([rng.choice("abXY12-.") for _ in range(rng.randint(4, 10))],)
