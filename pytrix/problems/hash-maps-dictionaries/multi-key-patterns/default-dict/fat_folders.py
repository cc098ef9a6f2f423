"""Which folders are full?

A backup lists all files of a disk. Each line of `files` is a path and a size in megabytes, separated by a space, such
as `home/ann/cat.jpg 12`. Everything in a path before its last `/` names the folder the file lies in, and each further
part in front of a `/` names a folder around that one: this file lies in `home/ann` and in `home`.

Return the folders with **more than** `limit` megabytes in them, subfolders included, in alphabetical order, written
as paths such as `home/ann`. A file whose path has no `/` lies in no folder. Names contain no spaces. A disk can have
many thousands of files and folders.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SORT")
CONSTRAINTS = ("up to 6,000 files",)
HINTS = (
    "Which sums does the size of `a/b/c.txt` belong to?",
    "Go through the files once and add each size to every folder around the file. A `defaultdict` saves you from asking whether the folder is known.",
    "Split the path at each `/`; the folders are the first part, the first two parts, and so on, joined again, without the file's own name.",
)
EXAMPLES = [
    Example((["home/ann/cat.jpg 12", "home/bob/sea.mp4 70", "home/ann/map.pdf 9", "log.txt 99"], 20), why="home has 91, home/bob 70, home/ann 21"),
    Example((["a/b/c/x 5", "a/b/y 5", "a/z 5"], 9), why="a has 15 and a/b 10"),
    Example((["tmp/x 8", "tmp/y 2"], 10), why="10 is not more than 10"),
]
EDGES = {
    "lies in no folder": (["readme 50"], 10),
    "megabytes in them": Edge((["a/x 3", "ab/y 5", "a/b/z 1"], 4), "folders with similar names"),
    "A disk can have": Edge(([], 0), "no files"),
}
ALWAYS = [(["f0 8", "b/a/f1 8"], 6), (["a/f0 9", "f1 1"], 6)]
MISTAKES = [
    Mistake("Only the innermost folder gets the size. The folders around it contain the file as well.",
            "for depth in range(1, len(parts)):", "for depth in range(len(parts) - 1, max(len(parts) - 1, 0) + (len(parts) > 1)):"),
    Mistake("Files are taken for folders: the last part of a path is the file's own name.", "range(1, len(parts))", "range(1, len(parts) + 1)"),
    Mistake("A folder with exactly `limit` megabytes does not have more than that.", "if size > limit", "if size >= limit"),
    Mistake("The folders are in the order in which they were met.", "sorted(folder for", "list(folder for"),
]
SIZE = 6_000
SLOW = [
    Slow("Right, but for each folder you go through all files again. Add each file to its folders instead.",
         """
def full_folders(files: list[str], limit: int) -> list[str]:
    rows = [line.split() for line in files]
    folders = set()
    for path, _ in rows:
        parts = path.split("/")
        folders.update("/".join(parts[:depth]) for depth in range(1, len(parts)))
    sizes = {folder: sum(int(size) for path, size in rows if path.startswith(folder + "/")) for folder in folders}
    return sorted(folder for folder, size in sizes.items() if size > limit)
"""),
]
EXPLANATION = """
Each file adds its size to all folders around it. For `home/ann/cat.jpg 12`:

| depth | folder | sum afterwards |
|---|---|---|
| 1 | home | 12 |
| 2 | home/ann | 12 |

So the work grows with the number of files times their depth. The other way round, collecting the files below each
folder, goes through all files once for every folder.
"""


def full_folders(files: list[str], limit: int) -> list[str]:
    sizes: defaultdict[str, int] = defaultdict(int)
    for line in files:
        path, megabytes = line.split()
        parts = path.split("/")
        for depth in range(1, len(parts)):
            sizes["/".join(parts[:depth])] += int(megabytes)
    return sorted(folder for folder, size in sizes.items() if size > limit)


def inputs(rng):
    files = []
    for number in range(rng.randint(2, 7)):
        parts = [rng.choice("ab") for _ in range(rng.randint(0, 3))]
        files.append(f"{'/'.join([*parts, f'f{number}'])} {rng.randint(1, 9)}")
    return (files, rng.randint(5, 16))


def large(rng, size):
    return ([f"d{number % 60}/e{number}/f 1" for number in range(size)], size // 60)
