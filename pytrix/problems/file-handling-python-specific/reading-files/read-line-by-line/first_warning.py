"""Where the trouble began

A machine writes a line for everything it does. Someone wants to read on from the place where the trouble began.

Return the number of the first line in the file at `path` that contains `word`, counting lines from 1. Capitals and small
letters don't matter: `Warm` contains `WAR`. If no line contains it, return 0. The word is never empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Once the line is found, is there a reason to read the rest of the file?",
    "Walk over the lines together with their numbers. The first line that contains the word ends the search.",
    "`enumerate` takes a second argument, with which to begin at 1. Compare line and word in small letters, and return the number at once.",
)
EXAMPLES = [
    Example(({"m.log": "start\nwarm up\nWARNING: hot\nwarning\n"}, "m.log", "warning"), why="small letters and capitals are the same here"),
    Example(({"m.log": "start\nwarm up\n"}, "m.log", "WAR")),
    Example(({"m.log": "start\nstop\n"}, "m.log", "heat"), why="no line contains it"),
]
EDGES = {
    "no line": Edge(({"e.log": ""}, "e.log", "x"), "an empty file"),
    "small letters don't matter": ({"e.log": "\n\nOvErHeAt"}, "e.log", "oVERHEAt"),
    "first line": Edge(({"e.log": "hot\nhot\n"}, "e.log", "hot"), "in the very first line"),
}
ALWAYS = [({"m.log": "ok\n  hot\n"}, "m.log", "hot")]
MISTAKES = [
    Mistake("Lines are counted from 1 here; yours begin with 0.", "enumerate(log, 1)", "enumerate(log)"),
    Mistake("You found the last of the lines; return the number of the first one.", "                return number\n    return 0", "                found = number\n    return found", "    with open", "    found = 0\n    with open"),
    Mistake("Capitals and small letters are still different for you.", "word.lower() in line.lower()", "word in line"),
    Mistake("You look at the first line only. Return 0 after the loop, when all lines have been seen.", "                return number\n    return 0", "                return number\n            return 0\n    return 0"),
    Mistake("The word may stand anywhere in the line, not only at its start.", "word.lower() in line.lower()", "line.lower().startswith(word.lower())"),
]
EXPLANATION = """
`for line in log` reads one line at a time, and `enumerate(log, 1)` numbers the lines as they come. For `warning`:

| number | line | found |
|---|---|---|
| 1 | `start` | no |
| 2 | `warm up` | no |
| 3 | `WARNING: hot` | yes |

The `return` leaves loop and `with` together, so the file is closed and its rest is never read. At worst the work grows with the length of the file.
"""


def first_line(path: str, word: str) -> int:
    with open(path, encoding="utf-8") as log:
        for number, line in enumerate(log, 1):
            if word.lower() in line.lower():
                return number
    return 0


def inputs(rng):
    lines = [rng.choice(["start", "warm up", "WARNING: hot", "a warning", "Überhitzt", ""]) for _ in range(rng.randint(1, 6))]
    return ({"m.log": "".join(f"{line}\n" for line in lines)}, "m.log", rng.choice(["warning", "HOT", "war", "über", "t"]))
