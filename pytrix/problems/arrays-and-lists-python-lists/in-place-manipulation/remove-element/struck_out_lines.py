"""Struck out lines

An editor works on a text: `lines` lists its lines in order. The author has struck some of them out; `struck` lists
their positions in `lines`, counted from 0, in ascending order and each just once.

Take these lines out of the list `lines` itself; the other lines keep their order, and nothing is returned. Equal lines
may stand in several places. `struck` may be empty, and it may name all lines.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:lines"
HINTS = (
    "Lines 1 and 3 are to go. You delete line 1 first. At which position does the old line 3 stand now?",
    "A deletion only moves the lines after it. In which order do you delete, so that the positions still to come stay right?",
    "Go through `struck` from its end, and delete one line at each position.",
)
EXAMPLES = [
    Example((["tea", "milk", "jam", "salt", "rice"], [1, 3]), why="milk and salt go"),
    Example((["sun", "rain", "sun"], [0]), why="the second sun stays"),
    Example((["fog"], []), why="nothing is struck out"),
]
EDGES = {
    "may be empty": ([], []),
    "all lines": (["a", "b", "c"], [0, 1, 2]),
    "several places": Edge((["rain", "rain", "rain", "sun", "rain"], [1, 4]), "equal lines, some of them struck out"),
    "ascending order": Edge((["a", "b", "c", "d", "e", "f"], [3, 4, 5]), "lines side by side at the end"),
}
MISTAKES = [
    Mistake("From the front, each deletion moves the lines that are still to be deleted.", "reversed(struck)", "struck",
            "del lines[place]", "del lines[place : place + 1]"),
    Mistake("`remove` looks for an equal line and takes the first one, which may stand elsewhere.",
            "    for place in reversed(struck):\n        del lines[place]",
            "    for line in [lines[place] for place in reversed(struck)]:\n        lines.remove(line)"),
    Mistake("You made a new list. The one that was given has not changed.",
            "    for place in reversed(struck):\n        del lines[place]",
            "    lines = [line for place, line in enumerate(lines) if place not in struck]"),
    Mistake("You keep the lines that are struck out.",
            "    for place in reversed(struck):\n        del lines[place]",
            "    lines[:] = [lines[place] for place in struck]"),
    Mistake("You take out every line that equals one of those struck out.",
            "    for place in reversed(struck):\n        del lines[place]",
            "    gone = [lines[place] for place in struck]\n    lines[:] = [line for line in lines if line not in gone]"),
    Mistake("Positions count from 0; you take out the line before each one that is struck out.",
            "del lines[place]", "del lines[place - 1]"),
]
ALSO_RIGHT = [
    Way("Collecting what stays and assigning it to `lines[:]` moves each line only once; with many struck lines, make a set of them first.",
        """
def strike_out(lines: list[str], struck: list[int]) -> None:
    lines[:] = [line for place, line in enumerate(lines) if place not in struck]
"""),
]
EXPLANATION = """
What stands after a deleted element moves up by one. From the back that does no harm, because those positions are done
with. For `['tea', 'milk', 'jam', 'salt', 'rice']` and `[1, 3]`:

| deleted | lines |
|---|---|
| 3 | tea milk jam rice |
| 1 | tea jam rice |

Each deletion moves what stands after it, so for very many of them it is quicker to collect what stays.
"""


def strike_out(lines: list[str], struck: list[int]) -> None:
    for place in reversed(struck):
        del lines[place]


def inputs(rng):
    lines = words(rng, 2, 8, ["tea", "milk", "jam", "salt"])
    return (lines, sorted(rng.sample(range(len(lines)), rng.randint(1, len(lines)))))
