"""Bottles in three colours

Empty bottles stand in a row, and the list `bottles` gives the colour of each: `b` for brown, `g` for green and `w` for white. The glass works wants them by colours, and the text `order` says in which order, such as `gbw` for first green, then brown, then white. Each of the three colours stands in it once.

Arrange the list `bottles` itself in that order, and return nothing. Bottles of one colour can't be told apart, so it is enough to count them. A colour may be missing from the row. Don't use any sorting function.
"""
from pytrix.question.authoring import Edge, Example, Mistake

COMPARE = "argument:bottles"
LEVEL = "beginner"
TAGS = ("COUNT", "SORT")
REQUIRES = ("no sorting",)
HINTS = (
    "What do you need to know about the row to write it down anew?",
    "Count each colour first. Then fill the row from the left: as many of the first colour as there are, and so on.",
    "Keep a position. For each colour of the order, write that colour at it as often as it was counted, and move it on each time.",
)
EXAMPLES = [
    Example((["w", "g", "b", "g", "w", "g"], "gbw"), why="three green, one brown, two white"),
    Example((["b", "w", "w"], "wgb"), why="no green one"),
    Example((["g"], "bgw")),
]
EDGES = {
    "may be missing": (["b", "b"], "gwb"),
    "the list": Edge(([], "bgw"), "no bottles"),
    "text `order`": Edge((["b", "g", "w", "b", "g", "w"], "wbg"), "two of each"),
}
ALWAYS = [(["g", "b"], "bgw")]
MISTAKES = [
    Mistake("You count each colour only when it is its turn, but by then a part of the row has been written over.", """
def arrange(bottles: list[str], order: str) -> None:
    place = 0
    for colour in order:
        for _ in range(bottles.count(colour)):
            if place < len(bottles):
                bottles[place] = colour
                place += 1
"""),
    Mistake("The colours are in the order of the alphabet; `order` decides.", "for colour in order:", 'for colour in "bgw":'),
    Mistake("You write one bottle of each colour only.", "for _ in range(counts[colour]):", "for _ in range(counts[colour] > 0):"),
]
EXPLANATION = """
Bottles of one colour are alike, so three counts say everything about the row, and it can be written anew. Counting must be finished before the first bottle is written over. For `w g b g w g` and `gbw`:

| colour | count | row |
|---|---|---|
| g | 3 | g g g |
| b | 1 | g g g b |
| w | 2 | g g g b w w |

The row is walked over a few times, so the work grows with its length.
"""


def arrange(bottles: list[str], order: str) -> None:
    counts = {colour: bottles.count(colour) for colour in order}
    place = 0
    for colour in order:
        for _ in range(counts[colour]):
            bottles[place] = colour
            place += 1


def inputs(rng):
    order = ["b", "g", "w"]
    rng.shuffle(order)
    return ([rng.choice("bgw") for _ in range(rng.randint(0, 8))], "".join(order))
