"""What is really there

A list of attachments was typed by hand, and some entries are wrong. Return a list of the paths in `paths` at which a regular file lies, in the order of `paths`, each as it was written. Folders and paths at which nothing lies are left out. A path that is named twice is given twice.
"""

import os

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "Which question about a path has the answer no for a folder as well as for nothing at all?",
    "Go over the list and keep the paths for which `os.path.isfile` says yes.",
    "Make a list in one line: each path for which the question is answered with yes.",
)
EXAMPLES = [
    Example(({"a.txt": "1", "b/c.txt": "2"}, ["b/c.txt", "b", "x.txt", "a.txt"]), why="`b` is a folder, and there is no `x.txt`"),
    ({"a.txt": ""}, ["c.txt"]),
    ({"a.txt": "", "b.txt": ""}, ["b.txt", "a.txt"]),
]
EDGES = {
    "named twice": ({"a.txt": ""}, ["a.txt", "a.txt"]),
    "Folders": ({"b.txt/c": ""}, ["b.txt", "b.txt/c"]),
    "as it was written": Edge(({"b/c": "", "a": ""}, ["./a", "b/../a", "b/./c"]), "dots in the paths"),
}
MISTAKES = [
    Mistake("Folders are in your answer too. Ask for files.", "os.path.isfile(path)", "os.path.exists(path)"),
    Mistake("A name with a dot may be a folder, and a name without one a file.", "os.path.isfile(path)", 'os.path.exists(path) and "." in path.split("/")[-1]'),
    Mistake("Give the paths as they were written.", "return [path for", "return [os.path.normpath(path) for"),
    Mistake("A path named twice is given twice.", "for path in paths", "for path in dict.fromkeys(paths)"),
]
EXPLANATION = """
`os.path.isfile` says yes only for a file. Nothing at all is no reason for an exception; the answer is simply no.

| path | lies there | kept |
|---|---|---|
| `b/c.txt` | file | yes |
| `b` | folder | no |
| `x.txt` | nothing | no |
| `a.txt` | file | yes |

Each path costs one question to the disk.
"""


def really_there(paths: list[str]) -> list[str]:
    return [path for path in paths if os.path.isfile(path)]


def inputs(rng):
    files = {name: "x" for name in ["a.txt", "b/c", "b/d.txt", "e.d/f", "g"] if rng.random() < 0.7}
    paths = ["a.txt", "b/c", "b", "./b/d.txt", "e.d", "e.d/f", "g", "h.txt", "./g"]
    return (files, [rng.choice(paths) for _ in range(rng.randint(1, 6))])
