"""The mirror of a folder

A photographer keeps a mirror of the folder `source` in the folder `mirror`. Make `mirror` equal to `source` again:

1. A file that `mirror` lacks, at the same place as in `source`, is copied, with the folders above it that are missing.
2. A file whose content differs is copied over the old one.
3. A file that `source` doesn't have is removed from `mirror`, and so is every folder below `mirror` that is left without any file in it, at any depth.

In the end write the file `held.txt`, in the folder in which the program runs: the paths of all files and folders that the mirror holds by then, in ascending order, one on each line with a line break behind it. Paths are relative to `mirror`, with `/` between their parts; that of a folder has `/` at its end. Return nothing. `source` holds at least one file. The folder `mirror` may be missing; then it is made. Every folder holds a file at some depth before you begin, and where one side has a file, the other never has a folder of that name.
"""

from pathlib import Path

from pytrix.question.authoring import Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("COMPARE", "TRANSFORM")
HINTS = (
    "Which of the three cases does a set of paths for each side tell apart?",
    "`rglob` gives all paths below a folder, and `relative_to` makes paths of both sides comparable. The folders above a file come from `parent`.",
    "Copy all files of the source first, each after its parent was made. Then unlink what only the mirror has, and as long as the folder above is empty, remove it and look one higher.",
)
EXAMPLES = [
    Example(({"s/a.txt": "1", "s/b/c.txt": "2", "m/a.txt": "0", "m/d/e.txt": "3"}, "s", "m"), why="folder `d` is left empty, so it goes too"),
    Example(({"s/a": "x", "m/a": "x"}, "s", "m"), why="both are equal already"),
    Example(({"s/x/y/z": "1"}, "s", "m"), why="the mirror is made with all folders"),
    Example(({"s/a": "1", "m/b": "1"}, "s", "m")),
]
EDGES = {
    "at any depth": ({"s/k": "1", "m/p/q/r": "1", "m/p/t": "2", "m/k": "1"}, "s", "m"),
    "may be missing": ({"s/one": "1", "s/two/three": "2"}, "s", "m"),
    "content differs": ({"s/b": "1", "m/a": "2", "s/c": "3", "m/c": "4"}, "s", "m"),
}
ALWAYS = [({"s/c": "1", "m/x/c": "1"}, "s", "m")]
MISTAKES = [
    Mistake("A file that differs has to be copied too. That both exist is not enough.", "for name in sorted(wanted):", "for name in sorted(wanted - present):"),
    Mistake("Files that the source doesn't have stay in your mirror. Remove them.", "for name in sorted(present - wanted):", "for name in []:"),
    Mistake("Only the folder right above is removed. The one above that may be empty by now as well.", "        while not any(target.parent.iterdir()):", "        if not any(target.parent.iterdir()):"),
    Mistake("A folder is left behind when its last file is gone. Remove it, and those above it that are empty then.", "            target.rmdir()\n", ""),
    Mistake("Copying fails where a folder above the new file is missing. Make it first, with all its parents.", "        target.parent.mkdir(parents=True, exist_ok=True)\n", ""),
]
ALSO_RIGHT = [
    Way("Removing all that isn't wanted from the bottom up needs no sets and no climbing; each path asks the other side.",
        """
def update(source: str, mirror: str) -> None:
    for here in Path(source).rglob("*"):
        if here.is_file():
            there = Path(mirror) / here.relative_to(source)
            there.parent.mkdir(parents=True, exist_ok=True)
            there.write_bytes(here.read_bytes())
    for there in sorted(Path(mirror).rglob("*"), reverse=True):
        if not (Path(source) / there.relative_to(mirror)).exists():
            if there.is_dir():
                there.rmdir()
            else:
                there.unlink()
    Path("held.txt").write_text("".join(f"{line}\\n" for line in contents(mirror)), encoding="utf-8")
"""),
]
ORACLE = """
import os
import shutil


def update(source: str, mirror: str) -> None:
    shutil.rmtree(mirror, ignore_errors=True)
    shutil.copytree(source, mirror)
    lines = []
    for folder, below, names in os.walk(source):
        above = os.path.relpath(folder, source)
        lines += [os.path.normpath(os.path.join(above, name)) + "/" for name in below]
        lines += [os.path.normpath(os.path.join(above, name)) for name in names]
    with open("held.txt", "w", encoding="utf-8") as file:
        file.write("".join(line + chr(10) for line in sorted(lines)))
"""
EQUIVALENT = {
    "for name in sorted(wanted): -> for name in wanted:": "files may be copied in any order; a fixed one makes every run alike",
    "for name in sorted(present - wanted): -> for name in present - wanted:": "files may be removed in any order; a fixed one makes every run alike",
}
EXPLANATION = """
Both sides become sets of paths relative to their roots, so that a difference of sets tells what has to go. For the first example:

| path | in `s` | in `m` | done |
|---|---|---|---|
| `a.txt` | `1` | `0` | copied over the old one |
| `b/c.txt` | `2` | no | copied, with its folder |
| `d/e.txt` | no | `3` | removed, and `d` with it |

The `/` of path objects joins root and path. After a removal the way up is climbed while the folders are empty; it ends below the mirror at the latest, as that holds the copies by then. Each file is read or removed once, so the work grows with the size of both folders. Another way walks the mirror from the bottom up.
"""


def files_below(root: str) -> set[str]:
    return {path.relative_to(root).as_posix() for path in Path(root).rglob("*") if path.is_file()}


def contents(root: str) -> list[str]:
    found = []
    for path in Path(root).rglob("*"):
        name = path.relative_to(root).as_posix()
        found.append(f"{name}/" if path.is_dir() else name)
    return sorted(found)


def update(source: str, mirror: str) -> None:
    wanted, present = files_below(source), files_below(mirror)
    for name in sorted(wanted):
        target = Path(mirror) / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes((Path(source) / name).read_bytes())
    for name in sorted(present - wanted):
        target = Path(mirror) / name
        target.unlink()
        while not any(target.parent.iterdir()):
            target = target.parent
            target.rmdir()
    Path("held.txt").write_text("".join(f"{line}\n" for line in contents(mirror)), encoding="utf-8")


ENTRY = "update"


def inputs(rng):
    names = ["a", "b", "x/c", "x/y/d", "x/y/e", "z/f", "w/v/u"]
    source = {"s/" + name: rng.choice("12") for name in names if rng.random() < 0.5}
    mirror = {"m/" + name: rng.choice("12") for name in names if rng.random() < 0.5}
    return ({**source, **mirror, "s/last": "1"}, "s", "m")
