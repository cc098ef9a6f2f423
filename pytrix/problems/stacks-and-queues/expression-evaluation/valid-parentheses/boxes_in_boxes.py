"""Boxes in boxes

A robot packs boxes into each other and writes down what it does: a small letter means that a box of this name is opened, the capital letter that it is closed. So `"abBA"` opens a, opens b inside it, closes b, closes a. Only the box that was opened last, among those still open, can be closed.

Return whether the note `moves` is possible and all boxes are closed at its end. Boxes of the same name may be used several times, even inside each other. An empty note is possible.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE",)
CONSTRAINTS = ("`moves` holds the letters a to z and A to Z only",)
HINTS = (
    "When a capital letter comes, with which open box does it have to be compared?",
    "Keep the open boxes on a stack. A capital letter must fit the top, which is then popped.",
    "Say `False` when a closing move finds an empty stack or another letter on top. At the end the stack must be empty.",
)
EXAMPLES = [
    ("abBcCA",),
    Example(("abAB",), why="b is still open inside a"),
    Example(("aaA",), why="one box stays open"),
]
EDGES = {
    "empty note": ("",),
    "inside each other": ("aaAA",),
    "opened last": Edge(("A",), "closed without being opened"),
    "closed at its end": Edge(("xyY",), "left open"),
}
MISTAKES = [
    Mistake("At the end all boxes have to be closed.", "return not open_boxes", "return True"),
    Mistake("A capital letter with no open box is not possible, and there is nothing to pop.", "if not open_boxes or open_boxes.pop()", "if open_boxes and open_boxes.pop()"),
    Mistake("You only count how many are open. The box that is closed must be the one opened last.", "open_boxes.pop() != move.lower()", "open_boxes.pop() not in moves"),
]
EXPLANATION = """
The open boxes form a stack, because the one opened last must be closed first. For abAB:

| move | open | fits? |
|---|---|---|
| a | a | |
| b | a b | |
| A | a b | no: b is on top |

Each move is looked at once.
"""


def is_possible(moves: str) -> bool:
    open_boxes = []
    for move in moves:
        if move.islower():
            open_boxes.append(move)
        elif not open_boxes or open_boxes.pop() != move.lower():
            return False
    return not open_boxes


def inputs(rng):
    moves, stack = "", []
    for _ in range(rng.randint(1, 5)):
        moves += (letter := rng.choice("abc"))
        stack.append(letter)
        while stack and rng.random() < 0.5:
            moves += stack.pop().upper()
    moves += "".join(stack[::-1]).upper()
    if rng.random() < 0.5:
        place = rng.randrange(len(moves))
        moves = moves[:place] + rng.choice(["", moves[place].swapcase(), rng.choice("abcABC")]) + moves[place + 1 :]
    return (moves,)
