"""Up and down the wall

A painter writes `text` on a wall with `lines` lines: the first letter on the top line, each further one a line lower,
until the bottom line is reached; then each a line higher up to the top line, then down again, and so on.

Afterwards somebody reads the wall line by line, each from left to right, beginning with the top line. Return what is
read. A text that doesn't reach the bottom line leaves lines empty, and from an empty text nothing is read.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
CONSTRAINTS = ("`lines` is at least 2",)
HINTS = (
    "After how many letters does the painter stand on the top line again? Number the letters on a wall of three lines.",
    "Take the remainder of a position by the length of the way down and up. In its first half it is the line; what is it "
    "in the second half?",
    "Going up, the line is the length of the whole way minus the remainder. The smaller of the two numbers is always "
    "the right one.",
)
EXAMPLES = [
    Example(("thunderstorm", 3), why="t, d and t are on the top line"),
    Example(("abcdefg", 2), why="the two lines take turns"),
    Example(("harbour", 4)),
]
EDGES = {"doesn't reach": ("sea", 5), "empty text": ("", 3), "at least 2": ("wall", 2), "up to the top line": ("abcdefghijklm", 4)}
MISTAKES = [
    Mistake("The way of your painter is too long: the bottom and the top line get two letters in a row.",
            "way = 2 * (lines - 1)", "way = 2 * lines", "min(step, way - step)", "min(step, way - 1 - step)"),
    Mistake("After the bottom line you start again at the top. The painter goes back up line by line.",
            """
def read_wall(text: str, lines: int) -> str:
    return "".join(text[line::lines] for line in range(lines))
"""),
    Mistake("The wall is read from the bottom up. Begin with the top line.", '"".join(wall)', '"".join(reversed(wall))'),
    Mistake("Each line is to be read from left to right, but yours run from right to left.",
            "wall[min(step, way - step)] += letter", "wall[min(step, way - step)] = letter + wall[min(step, way - step)]"),
]
ORACLE = """
def read_wall(text: str, lines: int) -> str:
    line, move, wall = 0, 1, []
    for place, letter in enumerate(text):
        wall.append((line, place, letter))
        if not 0 <= line + move < lines:
            move = -move
        line += move
    return "".join(letter for _, _, letter in sorted(wall))
"""
ALSO_RIGHT = [
    Way(
        'Follow the painter: keep the line and the direction, and turn round at the top and at the bottom. No arithmetic, but two more values to keep right.',
        """
def read_wall(text: str, lines: int) -> str:
    wall = [""] * lines
    line, move = 0, 1
    for letter in text:
        wall[line] += letter
        if line + move in (-1, lines):
            move = -move
        line += move
    return "".join(wall)
""",
    ),
]
EXPLANATION = """
The way repeats itself after 2 * (lines - 1) letters. Within one repetition the distance to its nearer end is the line:
growing on the way down, shrinking on the way up. For the beginning of `thunderstorm` on 3 lines, where the way is 4 long:

| letter | t | h | u | n | d | e | r | s |
|---|---|---|---|---|---|---|---|---|
| remainder | 0 | 1 | 2 | 3 | 0 | 1 | 2 | 3 |
| line | 0 | 1 | 2 | 1 | 0 | 1 | 2 | 1 |

Each letter is placed once. Following the painter with a direction that turns round costs the same.
"""


def read_wall(text: str, lines: int) -> str:
    way = 2 * (lines - 1)
    wall = [""] * lines
    for place, letter in enumerate(text):
        step = place % way
        wall[min(step, way - step)] += letter
    return "".join(wall)


def inputs(rng):
    return (letters(rng, 3, 16), rng.randint(2, 5))
