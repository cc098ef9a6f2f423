"""Up and down the wall

A painter writes `text` on a wall in a zigzag of `lines` lines: the first letter on the top line, each further one a
line lower, until the bottom line is reached; then each a line higher up to the top line, then down again, and so
on.

Afterwards somebody reads the wall line by line, each from left to right, beginning with the {first} line. Return
what is read. A text that doesn't reach the bottom line leaves lines empty, and from an empty text nothing is read.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [{"order": 1, "first": "top"}, {"order": -1, "first": "bottom"}]
CONSTRAINTS = ("`lines` is at least 2",)
HINTS = (
    "After how many letters does the zigzag begin anew? Number the letters of a zigzag with three lines.",
    "Take the remainder of a position by the length of a full zigzag. In its first half it is the line; what is it "
    "in the second half?",
    "Going up, the line is the length of the zigzag minus the remainder. The smaller of the two numbers is always "
    "the right one.",
)
EXAMPLES = [("thunderstorm", 3), ("abcdefg", 2)]
EDGES = {"doesn't reach": ("sea", 5), "empty text": ("", 3), "at least 2": ("wall", 2), "up to the top line": ("abcdefghijklm", 4)}
MISTAKES = [
    Mistake("A full zigzag of your painter is too long: the bottom and the top line get two letters in a row.",
            "full = 2 * (lines - 1)", "full = 2 * lines", "min(step, full - step)", "min(step, full - 1 - step)"),
    Mistake("After the bottom line you start again at the top. The painter goes back up line by line.",
            """
def read_wall(text: str, lines: int) -> str:
    return "".join([text[line::lines] for line in range(lines)][::order])
"""),
    Mistake("The lines are read in the wrong order: begin with the {first} one.", "wall[::order]", "wall[::-order]"),
    Mistake("Each line is to be read from left to right, but yours run from right to left.",
            "wall[min(step, full - step)] += letter", "wall[min(step, full - step)] = letter + wall[min(step, full - step)]"),
]
ORACLE = '''
def read_wall(text: str, lines: int) -> str:
    line, move, wall = 0, 1, []
    for place, letter in enumerate(text):
        wall.append((line * order, place, letter))
        if not 0 <= line + move < lines:
            move = -move
        line += move
    return "".join(letter for _, _, letter in sorted(wall))
'''
EXPLANATION = """
The zigzag repeats itself after 2 * (lines - 1) letters. Within one repetition the distance to its nearest end is
the line: growing on the way down, shrinking on the way up. Each letter is placed once.
"""


def read_wall(text: str, lines: int, *, order: int) -> str:
    full = 2 * (lines - 1)
    wall = [""] * lines
    for place, letter in enumerate(text):
        step = place % full
        wall[min(step, full - step)] += letter
    return "".join(wall[::order])


def inputs(rng):
    return (letters(rng, 3, 16), rng.randint(2, 5))
