"""Folders for the tour

A band wants one folder for each concert, with an empty file `songs.txt` in it. `paths` lists the folders, with `/` between the parts. Make each of them with whatever is missing above it, and the file inside. A folder that is there already is fine: it just gets its file.

Sometimes a file blocks the way: it has the name of the folder or of one above it. Such a path is passed over, and the file in the way stays as it is. The other folders are to be made all the same. Return nothing.
"""

import os

from pytrix.question.authoring import Example, Mistake

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("GENERATE", "VALIDATE")
CONSTRAINTS = ("no file is called `songs.txt` beforehand",)
HINTS = (
    "Which of two cases is harmless: a folder of that name is there, or a file of that name?",
    "`os.makedirs` makes the missing folders above too, and `exist_ok` lets a folder that is there pass. A file in the way still raises an exception.",
    "In a `try` make each folder. A file with its own name raises `FileExistsError`, a file above it `NotADirectoryError`; for both go on with the next path. After that, open the new file for writing and close it.",
)
EXAMPLES = [
    Example(({"tour/rome": "cancelled", "tour/oslo/list.txt": "x"}, ["tour/rome", "tour/oslo", "tour/bern/day1"]), why="`tour/rome` is a file"),
    Example(({"tour": "text"}, ["tour/rome", "trip"]), why="a file above the folder"),
    ({}, ["a/b/c", "a/b"]),
]
EDGES = {"there already": ({"a/b/c": ""}, ["a", "a/b", "d", "d"]), "one above it": ({"a/b": ""}, ["a/b/c/d", "a/c/d"])}
MISTAKES = [
    Mistake("A folder that is there already is fine: it still gets its file.", ", exist_ok=True", ""),
    Mistake("A file above the folder blocks it too; that is another exception.", "(FileExistsError, NotADirectoryError)", "FileExistsError"),
    Mistake("After a path that is blocked the others still have to be made.", "            continue", "            break"),
    Mistake("Folders above may be missing as well; `os.mkdir` makes only the last one.", "os.makedirs(path, exist_ok=True)", "os.path.isdir(path) or os.mkdir(path)"),
    Mistake("The folders are there, but without their files.", '        open(os.path.join(path, "songs.txt"), "w").close()\n', ""),
]
EXPLANATION = """
`os.makedirs` walks down the path and makes what is missing. With the file `tour/rome` and the folder `tour/oslo`:

| path | happens |
|---|---|
| `tour/rome` | `FileExistsError`, as it is a file: passed over |
| `tour/oslo` | a folder already: it gets `songs.txt` |
| `tour/bern/day1` | two folders are made, and `songs.txt` in the inner one |

Trying and catching needs no questions beforehand. The work grows with the number of parts in the paths.
"""


def make_folders(paths: list[str]) -> None:
    for path in paths:
        try:
            os.makedirs(path, exist_ok=True)
        except (FileExistsError, NotADirectoryError):
            continue
        open(os.path.join(path, "songs.txt"), "w").close()


def inputs(rng):
    files = rng.choice([{}, {"a": ""}, {"a/b": ""}, {"a/b/c": "", "d": ""}, {"a/x": "", "d/e": ""}])
    return (dict(files), [rng.choice(["a", "a/b", "a/b/c", "d", "d/e", "d/e/f", "g/h"]) for _ in range(rng.randint(1, 5))])
