"""What the packing list names

A script packs what a list names, and should first say what it will find. `names` holds names of files and folders.

Return a list with one word for each name, in the order of `names`: `file`, `folder`, or `missing` if nothing of that name is there. A name may be in the list several times, and it may lead into a folder, such as `box/lamp.txt`.
"""

from pathlib import Path

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("VALIDATE", "ITERATE")
HINTS = (
    "Which three answers are possible, and which question tells the first of them?",
    "Make a `Path` of each name. It has a method that is true only for files, and one that is true only for folders.",
    "For each name ask `is_file` first, then `is_dir`. If both say no, nothing is there.",
)
EXAMPLES = [
    Example(({"lamp.txt": "x", "box/cup.txt": "y"}, ["lamp.txt", "box", "rope.txt"]), why="`box` is a folder with a file in it"),
    Example(({"box/cup.txt": "y"}, ["cup.txt", "box/cup.txt"]), why="the file lies inside the folder"),
    Example(({"a": ""}, ["a", "a/b"])),
]
EDGES = {
    "several times": ({"a": "1", "b/c": "2"}, ["b", "a", "b"]),
    "one word for each name": ({"a": "1"}, []),
}
ALWAYS = [({"box/in/pin": "x"}, ["box/in", "box/in/pin"])]
MISTAKES = [
    Mistake("A folder is not missing. Ask `is_dir` as well.", 'found.append("folder")', 'found.append("missing")'),
    Mistake("`exists` is true for folders too, so your folders become files. Ask `is_file`.", "path.is_file()", "path.exists()"),
    Mistake("You only tell what is there. A name without anything behind it needs the word `missing`.", '            found.append("missing")', "            pass"),
    Mistake("Your answer stops at the first name that is missing; the others need a word too.", '            found.append("missing")', '            found.append("missing")\n            break'),
]
EXPLANATION = """
A `Path` can be asked about the disk: `is_file` and `is_dir` are never both true, and both are false where nothing lies.

| name | `is_file()` | `is_dir()` | word |
|---|---|---|---|
| `lamp.txt` | True | False | `file` |
| `box` | False | True | `folder` |
| `rope.txt` | False | False | `missing` |

Each name costs one or two questions to the disk.
"""


def describe(names: list[str]) -> list[str]:
    found = []
    for name in names:
        path = Path(name)
        if path.is_file():
            found.append("file")
        elif path.is_dir():
            found.append("folder")
        else:
            found.append("missing")
    return found


def inputs(rng):
    files = {name: rng.choice(["", "x"]) for name in ["lamp", "box/cup", "box/in/pin", "bag/rope"] if rng.random() < 0.7}
    names = ["lamp", "box", "box/cup", "box/in", "box/in/pin", "bag", "bag/rope", "rope", "lamp/cup"]
    return (files, [rng.choice(names) for _ in range(rng.randint(2, 6))])
