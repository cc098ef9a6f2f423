"""A robot on a line

This program is to be traced; `commands` is a text of the letters `f`, `b` and `t`:

    place = 0
    step = 1
    for command in commands:
        if command == "f":
            place += step
        elif command == "b":
            place -= step
        else:
            step = -step

Write the function `walk`. It gets `commands` and returns a list with a row `[place, step]` for each round, the values
after it. For an empty text the list is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("ITERATE",)
HINTS = (
    "For `ftf`, where is the robot after each letter, and in which direction does it look?",
    "Take over the program; at the end of each round make a new row of the two values and append it.",
    "The row is a list of two items; the line stands after the whole decision.",
)
EXAMPLES = [
    Example(("ftf",), why="forward to 1, turn, forward again to 0"),
    Example(("bb",)),
    Example(("tbf",)),
]
EDGES = {"empty text": ("",)}
ALWAYS = [("ttf",)]
MISTAKES = [
    Mistake("Rounds with `t` change `step`, so they belong to the table, too.",
            "            step = -step\n", "            step = -step\n            continue\n"),
    Mistake("The robot always looks in the same direction: `t` has to turn it.", "step = -step", "step = 1"),
    Mistake("`b` goes backwards from where the robot looks, so it depends on `step`.", "place -= step", "place -= 1"),
    Mistake("Your table shows the values before each round.",
            "    for command in commands:\n", "    for command in commands:\n        rows.append([place, step])\n", "            step = -step\n        rows.append([place, step])", "            step = -step"),
]
EXPLANATION = """
| `command` | `place` | `step` |
|---|---|---|
| f | 1 | 1 |
| t | 1 | -1 |
| f | 0 | -1 |

So `walk("ftf")` is `[[1, 1], [1, -1], [0, -1]]`.
"""


def walk(commands: str) -> list[list[int]]:
    rows = []
    place = 0
    step = 1
    for command in commands:
        if command == "f":
            place += step
        elif command == "b":
            place -= step
        else:
            step = -step
        rows.append([place, step])
    return rows


def inputs(rng):
    return (letters(rng, 0, 7, "ffbt"),)
