"""Where the space goes

A disk is full, and someone wants to see which folders take the room.

Return a list of tuples, one for the folder `root` and each folder below it, with the path of the folder and the total size in bytes of all files inside it, at any depth. Paths begin with `root` and have `/` between their parts. Folders with the name `cache`, at any depth below `root`, are passed over
with all that is in them: they are not listed, and their files don't count anywhere. The largest folder comes first; of equally large ones the path that comes first in the alphabet. `root` itself is never called `cache`.
"""
import os

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SORT")
HINTS = (
    "To which folders does the size of one file have to be added?",
    "A function that gives the size of one folder can call itself for the folders in it, and note each result in a list.",
    "In the function go over the entries: a file adds its size, a folder not called `cache` adds what the call for it gives. Note the sum at the end; sort when all is done.",
)
EXAMPLES = [
    Example(({"d/a.txt": "12345", "d/x/b.txt": "123", "d/x/cache/c.txt": "1234567"}, "d"), why="what is in cache doesn't count"),
    Example(({"d/y/a": "12", "d/x/b": "é"}, "d"), why="é takes two bytes, so x and y are equally large"),
    Example(({"d/cache/a": "1"}, "d"), why="the folder has nothing that counts"),
]
EDGES = {
    "at any depth": ({"r/a/b/c": "123", "r/a/d": "1"}, "r"),
    "equally large": ({"r/b/f": "1", "r/a/f": "1", "r/a b/f": "1"}, "r"),
    "with the name": Edge(({"r/cache.txt": "1", "r/mycache/a": "12", "r/x/cache": "123"}, "r"), "files and other folders named like it"),
}
ALWAYS = [({"r/a/c/f": "1", "r/a b/f": "1"}, "r")]
MISTAKES = [
    Mistake("Files in folders further down are missing from the sizes.", "total += measure(entry.path)", "measure(entry.path)"),
    Mistake("You count the folders called `cache` too.", 'elif entry.name != "cache":', "else:"),
    Mistake("The largest folder should come first.", "(-pair[1], pair[0])", "(pair[1], pair[0])"),
    Mistake("Of equally large folders the first in the alphabet comes first.", "(-pair[1], pair[0])", "-pair[1]"),
]
ALSO_RIGHT = [
    Way("`os.walk` from the top gives each folder, and its size is added to all folders above it; deep trees cost more additions.",
        """
def sizes(root: str) -> list[tuple[str, int]]:
    found: dict[str, int] = {}
    for folder, below, names in os.walk(root):
        if "cache" in below:
            below.remove("cache")
        size = sum(os.path.getsize(os.path.join(folder, name)) for name in names)
        found[folder] = 0
        for other in found:
            if folder == other or folder.startswith(other + "/"):
                found[other] += size
    return sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
"""),
]
ORACLE = """
from pathlib import Path

def sizes(root: str) -> list[tuple[str, int]]:
    folders = [Path(root)] + [path for path in sorted(Path(root).rglob("*")) if path.is_dir()]
    answer = []
    for folder in folders:
        if "cache" in folder.parts[1:]:
            continue
        total = 0
        for path in folder.rglob("*"):
            if path.is_file() and "cache" not in path.parent.parts[1:]:
                total += len(path.read_bytes())
        answer.append((folder.as_posix(), total))
    return sorted(answer, key=lambda pair: (-pair[1], pair[0]))
"""
EXPLANATION = """
The size of a folder is the sizes of its files and of the folders in it, so one function calls itself and notes each result:

| call | files | below | noted |
|---|---|---|---|
| `d/x` | 3 | cache is passed over | `('d/x', 3)` |
| `d` | 5 | 3 | `('d', 8)` |

Each file and folder is visited once, and sorting the `n` folders costs about `n` log `n` steps. Another way is `os.walk`, taking `cache` out of its list of folders so that it doesn't go down there.
"""


def sizes(root: str) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []

    def measure(folder: str) -> int:
        total = 0
        for entry in os.scandir(folder):
            if entry.is_file():
                total += entry.stat().st_size
            elif entry.name != "cache":
                total += measure(entry.path)
        found.append((folder, total))
        return total

    measure(root)
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def inputs(rng):
    names = ["a", "x/b", "x/cache/c", "x/y/d", "cache/e", "z/f", "z/g", "w/h", "x/y/cache.txt"]
    files = {f"d/{name}": rng.choice(["", "1", "12", "é", "12345"]) for name in names if rng.random() < 0.6}
    return ({**files, "d/last": rng.choice(["", "123"])}, "d")
