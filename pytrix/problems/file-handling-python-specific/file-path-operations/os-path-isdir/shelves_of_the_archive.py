"""Shelves of the archive

An archive has a folder `root` with a folder for each year in it, and each of these has further folders, one a box. Files may lie among the folders on each level; they don't count.

Return a list of tuples, one for each folder directly in `root`: its name and the number of folders directly in it. The list is in the alphabetical order of the names. If `root` is missing or is a file, return an empty list.
"""

import os

from pytrix.question.authoring import Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "A name from `os.listdir` has no folder in front. Where would a question about it look?",
    "Two levels need two listings, and on both only folders count. Ask with the whole path.",
    "For each name in the sorted listing of the root, build its path. If it is a folder, count the entries of its listing whose own path is a folder.",
)
EXAMPLES = [
    Example(({"arc/1999/box1/a": "1", "arc/1999/box2/b": "2", "arc/2001/list.txt": "3", "arc/note.txt": "4"}, "arc"), why="two boxes in 1999, none in 2001"),
    Example(({"arc": "text"}, "arc"), why="a file, not a folder"),
    ({"arc/b/c/d/e": "", "arc/a/x/y": ""}, "arc"),
]
EDGES = {
    "is missing": ({"other/x": ""}, "arc"),
    "Files may lie": ({"arc/a": "", "arc/b/c": "", "arc/b/d": "", "arc/b/e/f": ""}, "arc"),
}
ALWAYS = [({"arc/10/x": "", "arc/9/a/b": ""}, "arc"), ({"arc/a/1/x": "", "arc/a/1/y": "", "arc/a/2/z": ""}, "arc")]
MISTAKES = [
    Mistake("You ask about the bare names, which are looked for in the wrong place. Put the folder in front.", "shelf = os.path.join(root, name)", "shelf = name"),
    Mistake("Files on the second level are counted too.", "os.path.isdir(os.path.join(shelf, box))", "os.path.exists(os.path.join(shelf, box))"),
    Mistake("If `root` is no folder the answer is an empty list, not an exception.", "    if not os.path.isdir(root):\n        return []\n", ""),
    Mistake("You look for boxes at any depth; only those directly in the folder count.",
            """
def shelves(root: str) -> list[tuple[str, int]]:
    if not os.path.isdir(root):
        return []
    found = []
    for name in sorted(os.listdir(root)):
        shelf = os.path.join(root, name)
        if os.path.isdir(shelf):
            found.append((name, sum(len(below) for _, below, _ in os.walk(shelf))))
    return found
"""),
]
ORACLE = """
import os

def shelves(root: str) -> list[tuple[str, int]]:
    boxes: dict[str, set[str]] = {}
    if os.path.isfile(root):
        return []
    for folder, below, names in os.walk(root):
        parts = folder.split("/")
        if len(parts) == 2:
            boxes[parts[1]] = set()
        if len(parts) == 3:
            boxes[parts[1]].add(parts[2])
    return sorted((name, len(found)) for name, found in boxes.items())
"""
ALSO_RIGHT = [
    Way("`pathlib` gives whole paths, so nothing has to be joined; it makes an object for each entry.",
        """
from pathlib import Path

def shelves(root: str) -> list[tuple[str, int]]:
    folder = Path(root)
    if not folder.is_dir():
        return []
    years = sorted(path for path in folder.iterdir() if path.is_dir())
    return [(year.name, sum(box.is_dir() for box in year.iterdir())) for year in years]
"""),
]
EXPLANATION = """
`os.listdir` gives bare names, so each is joined to its folder before `isdir` is asked. With `arc/1999/box1`, `arc/1999/box2`, `arc/2001/list.txt` and `arc/note.txt`:

| name | folder? | folders in it |
|---|---|---|
| `1999` | yes | 2 |
| `2001` | yes | 0 |
| `note.txt` | no | |

Each entry on the two levels costs one question. Another way is `pathlib`, whose entries are whole paths already. A link to a folder is a folder for `isdir`; in a search at any depth that could lead round in circles.
"""


def shelves(root: str) -> list[tuple[str, int]]:
    if not os.path.isdir(root):
        return []
    found = []
    for name in sorted(os.listdir(root)):
        shelf = os.path.join(root, name)
        if os.path.isdir(shelf):
            boxes = [box for box in os.listdir(shelf) if os.path.isdir(os.path.join(shelf, box))]
            found.append((name, len(boxes)))
    return found


def inputs(rng):
    names = ["a/1/x", "a/2/y", "a/3", "b/1/x/z", "b/2", "c/d/e/f", "c/d/g", "d", "e/e/e", "10/x", "9/a/b"]
    files = {f"arc/{name}": "" for name in names if rng.random() < 0.5}
    return (files, "arc")
