"""The ship's diary

A ship's diary is a file whose entries are numbered: each line holds a number, a full stop, a space and a text, and ends with
a line break. Every new entry gets the number of the last line plus 1; the first entry of a new diary is number 1.

Add the texts of the list `entries` to the diary at `path`, in order, and return nothing. What is in the diary already stays as it is,
even if its numbers have gaps. The diary may be missing or empty. If the last line was left without its line break, it gets one
first. Without entries nothing is changed, and no file is made.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "What do you have to know of the old diary before you can add to it?",
    "Two things about its last line: the number, and whether it ends with a line break. Then open the diary for adding.",
    "Walk over the lines and keep the last one; a missing file leaves it empty. The number stands in front of the first full stop.",
)
EXAMPLES = [
    Example(({"d.txt": "1. left port\n4. fog\n"}, "d.txt", ["whales", "land"]), why="the last number is 4"),
    Example(({}, "d.txt", ["left port"])),
    Example(({"d.txt": "9. anchor up. wind"}, "d.txt", ["rain"]), why="the line break was missing"),
    Example(({"d.txt": "1. calm"}, "d.txt", []), why="without entries nothing is changed"),
]
EDGES = {
    "missing or empty": Edge(({"d.txt": ""}, "d.txt", ["a", "b"]), "an empty diary"),
    "no file is made": ({}, "d.txt", []),
    "have gaps": ({"d.txt": "7. a\n3. b\n"}, "d.txt", ["c"]),
}
ALWAYS = [({"d.txt": "120. fog\n"}, "d.txt", ["x"]), ({"d.txt": "1. calm"}, "d.txt", ["x", "y"]), ({"d.txt": "19. 5.3 knots\n"}, "d.txt", ["x"])]
MISTAKES = [
    Mistake("You count the lines, but the numbers may have gaps. Read the number of the last line.", 'int(last.partition(".")[0]) + 1', "count + 1",
            "            for last in diary:\n                pass", "            for count, last in enumerate(diary, 1):\n                pass"),
    Mistake("The old last line lacks its line break, so your first entry ends up on the same line.", '        if last and not last.endswith("\\n"):\n            diary.write("\\n")\n', ""),
    Mistake("All new entries have the same number.", "enumerate(entries, number)", "((number, text) for text in entries)"),
    Mistake("What was in the diary is gone. Add at its end instead.", 'open(path, "a", encoding="utf-8")', 'open(path, "w", encoding="utf-8")'),
    Mistake("Without entries nothing should happen, but you make or change the file.", "    if not entries:\n        return\n", ""),
]
ORACLE = """
import os

def add_entries(path: str, entries: list[str]) -> None:
    old = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            old = file.read()
    lines = old.split(chr(10))
    if lines[-1] == "":
        lines.pop()
    for text in entries:
        number = int(lines[-1][:lines[-1].index(".")]) if lines else 0
        lines.append(str(number + 1) + ". " + text)
    if entries:
        with open(path, "w", encoding="utf-8") as file:
            file.write("".join(line + chr(10) for line in lines))
"""
ALSO_RIGHT = [
    Way("Reading the whole diary and splitting it is shorter to write, but holds all lines in memory to use one of them.",
        """
import os

def add_entries(path: str, entries: list[str]) -> None:
    if not entries:
        return
    text = ""
    if os.path.exists(path):
        with open(path, encoding="utf-8") as diary:
            text = diary.read()
    lines = text.splitlines()
    number = int(lines[-1].split(".")[0]) if lines else 0
    with open(path, "a", encoding="utf-8") as diary:
        if text and text[-1] != "\\n":
            diary.write("\\n")
        for place, entry in enumerate(entries, number + 1):
            diary.write(f"{place}. {entry}\\n")
"""),
]
EXPLANATION = """
The last line tells all that matters; a missing or empty diary leaves it empty. Then the mode `a` adds at the end, whatever is there.

| last line | line break needed | next number |
|---|---|---|
| `'4. fog\\n'` | no | 5 |
| `'9. anchor up. wind'` | yes | 10 |
| `''` | no | 1 |

Reading costs one walk over the diary with one line in memory; adding costs only the new entries. Another way would read and rewrite the whole file,
which is riskier: an error half-way loses old entries.
"""


def add_entries(path: str, entries: list[str]) -> None:
    if not entries:
        return
    last = ""
    try:
        with open(path, encoding="utf-8") as diary:
            for last in diary:
                pass
    except FileNotFoundError:
        pass
    number = int(last.partition(".")[0]) + 1 if last else 1
    with open(path, "a", encoding="utf-8") as diary:
        if last and not last.endswith("\n"):
            diary.write("\n")
        for place, text in enumerate(entries, number):
            diary.write(f"{place}. {text}\n")


def inputs(rng):
    files = {}
    if rng.random() < 0.8:
        lines = [f"{rng.choice([1, 2, 7, 10, 99])}. {rng.choice(['fog', 'wind 5.2', 'crème', 'a. b'])}" for _ in range(rng.randint(0, 4))]
        files["d.txt"] = "\n".join(lines) + ("\n" if lines and rng.random() < 0.6 else "")
    return (files, "d.txt", [rng.choice(["land", "rain", "été", "1. x"]) for _ in range(rng.choice([0, 1, 2, 3]))])
