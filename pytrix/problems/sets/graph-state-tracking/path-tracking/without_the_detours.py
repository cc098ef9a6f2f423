"""The way without detours

A tourist noted the squares through which he walked: `walk` is a list of their names. Whenever he came to a square where he had been, he had walked in a circle, and the whole circle is struck out: he goes on from that square as if he had just come to it for the first time.

Return the list of squares that are left in the end, in order. A walk may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "He comes to a square that is in his list already. Which entries of the list does he no longer need?",
    "Keep the way so far. If a square is in it, cut off everything behind it; otherwise append it.",
    "`way.index(square)` says where it is; a slice up to and including that place is what stays.",
)
EXAMPLES = [
    Example((["gate", "well", "oak", "church", "well", "inn"],), why="from the well round to the well: oak and church are struck out"),
    Example((["gate", "well", "gate"],), why="back at the start"),
    Example((["gate", "well", "inn"],), why="no circle"),
]
EDGES = {
    "may be empty": Edge(([],), "he stayed at home"),
    "first time": Edge((["a", "b", "c", "b", "c", "d"],), "a square that was struck out comes again"),
    "the whole circle": Edge((["a", "b", "c", "d", "a", "e"],), "a long circle"),
}
ALWAYS = [(["a", "b", "a", "c", "d", "e", "c", "f"],)]
MISTAKES = [
    Mistake("You leave out squares where he has been, but the circle that led back there stays.", "            way = way[: way.index(square) + 1]\n", "            pass\n"),
    Mistake("You cut off the square itself too. He goes on from there.", "way.index(square) + 1", "way.index(square)"),
    Mistake("Squares that were struck out count as visited for you. He may come to them again.", "    way: list[str] = []\n    for square in walk:\n        if square in way:\n", "    way: list[str] = []\n    for place, square in enumerate(walk):\n        if square in walk[:place] and square not in way:\n            continue\n        if square in way:\n"),
]
EXPLANATION = """
The list is the way without circles at every moment. A square in it means that a circle has just been closed, and everything behind it goes. For the first example:

| square | way |
|---|---|
| gate, well, oak, church | gate, well, oak, church |
| well | gate, well |
| inn | gate, well, inn |

Searching the way takes a step for each square in it, so a long walk without circles takes about the square of its length. A dictionary with the place of each square would be faster.
"""


def direct_way(walk: list[str]) -> list[str]:
    way: list[str] = []
    for square in walk:
        if square in way:
            way = way[: way.index(square) + 1]
        else:
            way.append(square)
    return way


def inputs(rng):
    return ([rng.choice(["gate", "well", "oak", "inn", "church"]) for _ in range(rng.randint(0, 9))],)
