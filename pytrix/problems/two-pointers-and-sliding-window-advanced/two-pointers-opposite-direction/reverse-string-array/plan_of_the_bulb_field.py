"""A field planted by an ox

A bulb field is planned on paper as a flat list `bulbs`, row after row, with `width` bulbs in each row; the last row may be shorter. The plough goes to and fro: it runs through the first row from left to right, through the second from right to left, and so on. Its driver puts the
bulbs down in the order of a list.

Turn the plan into that list: turn round every second row, beginning with the second one, and leave the others alone. A shorter last row is turned round too if it is its turn. Change the list `bulbs` itself and return nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

COMPARE = "argument:bulbs"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "At which position does the second row begin, and at which the fourth?",
    "A row is turned round by exchanging its outermost bulbs, then the next ones inwards, until the two positions meet.",
    "Jump from turned row to turned row, two widths at a time. Its last bulb stands one place before the next row, or at the end of the list if that comes sooner.",
)
EXAMPLES = [
    Example((["a", "b", "c", "d", "e", "f", "g", "h"], 3), why="d e f is turned round, and g h is the third row"),
    Example((["r", "s", "t", "u", "v"], 3), why="the second row has just two bulbs"),
    Example((["x", "y"], 4), why="one row alone stays as it is"),
]
EDGES = {
    "may be shorter": (["a", "b", "c", "d"], 3),
    "every second row": Edge((["a", "b", "c", "d", "e", "f", "g", "h", "i"], 2), "five rows of two"),
    "`width` is at least 1": Edge((["a", "b", "c"], 1), "rows of one bulb"),
    "flat list": Edge(([], 2), "no bulbs"),
}
ALWAYS = [(["h", "o", "o", "c", "z", "e", "i", "l", "x", "s"], 3)]
MISTAKES = [
    Mistake("You turn round the first row; the plough begins from left to right, so the second row is the first to be turned.", "range(width,", "range(0,"),
    Mistake("Every row from the second on is turned round with you. The plough goes back and forth, so leave out every other one.", "2 * width", "width"),
    Mistake("The two positions should move on together; you stop after the outermost bulbs.", "while left < right:", "if left < right:"),
    Mistake("A shorter last row is turned round too.", "range(width, len(bulbs), 2 * width)", "range(width, len(bulbs) - width + 1, 2 * width)"),
]
EXPLANATION = """
Two positions begin at the ends of a row, exchange their bulbs and move towards each other until they meet. For `a b c d e f g h` and width 3:

| row begins at | exchanged | list |
|---|---|---|
| 3 | d and f | a b c f e d g h |

Row 3 keeps its direction. Each bulb is moved at most once, so the work grows with the number of bulbs, and no second list is needed.
"""


def follow_the_plough(bulbs: list[str], width: int) -> None:
    for start in range(width, len(bulbs), 2 * width):
        left, right = start, min(start + width, len(bulbs)) - 1
        while left < right:
            bulbs[left], bulbs[right] = bulbs[right], bulbs[left]
            left += 1
            right -= 1


def inputs(rng):
    return (list(letters(rng, 0, 14)), rng.randint(1, 5))
