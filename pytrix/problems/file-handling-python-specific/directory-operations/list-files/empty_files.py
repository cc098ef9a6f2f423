"""Files with nothing in them

After a crash some files of a folder were left empty.

Return the sorted list of names of the empty files that lie directly in the folder `folder`. Files in folders below it and the folders themselves don't count. Sort as Python does, capitals before small letters. A file that holds just a space or a line break is not empty.
"""
import os

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "What does a folder contain besides files, and how can you tell how long a file is?",
    "List what is in the folder, keep what is a file of size 0, and sort the names.",
    "`os.scandir` gives entries that know their `name`, whether they are a file, and their size through `stat`.",
)
EXAMPLES = [
    Example(({"d/b.txt": "", "d/a.txt": "", "d/c.txt": "full", "d/sub/x.txt": ""}, "d"), why="x.txt lies in a folder below"),
    Example(({"d/a.txt": "\n", "d/b.txt": " "}, "d"), why="a line break or a space is something"),
    Example(({"d/z": "", "e/a": ""}, "d")),
]
EDGES = {
    "folders below it": ({"d/sub/a": "", "d/sub/deep/b": "", "d/c": "1"}, "d"),
    "sorted list": ({"d/c": "", "d/B": "", "d/a": "", "d/.hidden": ""}, "d"),
    "directly in": Edge(({"d/e/x": "", "d/e/f/y": "", "z": ""}, "d/e"), "a folder inside another"),
}
MISTAKES = [
    Mistake(
        "You sorted without regard to capitals. Python's own order is meant, with every capital before the small letters.",
        "sorted(entry.name for entry in entries if entry.is_file() and entry.stat().st_size == 0)",
        "sorted((entry.name for entry in entries if entry.is_file() and entry.stat().st_size == 0), key=str.lower)",
    ),
    Mistake("Files that hold something are in your list.", " and entry.stat().st_size == 0", ""),
    Mistake("You return the files that are not empty.", "st_size == 0", "st_size != 0"),
    Mistake("The names are meant, without the folder in front.", "entry.name for", "entry.path for"),
    Mistake("A file with one character is not empty.", "st_size == 0", "st_size <= 1"),
]
EXPLANATION = """
`os.scandir` gives one entry for each thing in the folder. `is_file` leaves out folders, and `stat().st_size` is the length in bytes, without opening the file.

| entry | file | size | kept |
|---|---|---|---|
| a.txt | yes | 0 | yes |
| b.txt | yes | 0 | yes |
| c.txt | yes | 4 | no |
| sub | no | | no |

Listing costs one step for each entry, sorting a little more.
"""


def empty_files(folder: str) -> list[str]:
    with os.scandir(folder) as entries:
        return sorted(entry.name for entry in entries if entry.is_file() and entry.stat().st_size == 0)


def inputs(rng):
    names = ["c.txt", "a.txt", "B.md", "sub/x", "sub/y", "z"]
    files = {f"d/{name}": rng.choice(["", "", "x", "\n", "full"]) for name in names if rng.random() < 0.75}
    return ({**files, "d/last": rng.choice(["", "1"]), "other": ""}, "d")
