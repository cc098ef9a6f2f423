"""Why can't it be opened?

A backup program goes over a list of paths and reports what it could not save.

Return a list with one text for each path of `paths`, in order. If the file can be read, the text is the number of its characters, such as `12`. Otherwise it is `missing` if nothing is there, `folder` if a folder
is there, and `blocked` if the path leads through a file as though that were a folder, such as `notes.txt/old`. No path ends with a slash.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("VALIDATE",)
HINTS = (
    "What happens if you simply try to read each path?",
    "Each of the three reasons is an exception of its own, and all are kinds of `OSError`. Find out their names by trying.",
    "Put reading and counting into a `try`, with one `except` for each of `FileNotFoundError`, `IsADirectoryError` and `NotADirectoryError`.",
)
EXAMPLES = [
    Example(({"a.txt": "hello", "box/b.txt": "é\n"}, ["a.txt", "box", "box/b.txt", "c.txt", "a.txt/old"]), why="box is a folder, a.txt is not"),
    Example(({}, ["x", "x/y"]), why="nothing is there, so nothing blocks either"),
    Example(({"a": ""}, ["a", "a/b/c"])),
]
EDGES = {
    "folder is there": ({"p/q/r.txt": "1"}, ["p", "p/q", "p/q/r.txt", "p/r.txt"]),
    "through a file": ({"p/q": "12"}, ["p/q/r", "p/q/r/s", "p/q"]),
    "one text for each": Edge(({"k": "1"}, ["k", "k", "l", "l"]), "paths that occur twice"),
}
MISTAKES = [
    Mistake("You give the same reason for everything; tell the kinds of `OSError` apart.", "except IsADirectoryError:\n            report.append(\"folder\")", "except IsADirectoryError:\n            report.append(\"missing\")"),
    Mistake("A path that leads through a file is not just missing: `NotADirectoryError` says so.", 'report.append("blocked")', 'report.append("missing")'),
    Mistake("You stop at the first path that can't be read; go on with the others.", '            report.append("missing")', '            report.append("missing")\n            break'),
    Mistake("You count lines; the number of characters is wanted.", "len(file.read())", "len(file.readlines())"),
]
ALSO_RIGHT = [
    Way("Catching `OSError` once and looking at the kind keeps the `try` short; other kinds must be passed on then.",
        """
def report_on(paths: list[str]) -> list[str]:
    reasons = {FileNotFoundError: "missing", IsADirectoryError: "folder", NotADirectoryError: "blocked"}
    report = []
    for path in paths:
        try:
            with open(path, encoding="utf-8") as file:
                report.append(str(len(file.read())))
        except tuple(reasons) as error:
            report.append(reasons[type(error)])
    return report
"""),
]
ORACLE = """
import os

def report_on(paths: list[str]) -> list[str]:
    report = []
    for path in paths:
        parts = path.split("/")
        above = ["/".join(parts[:size]) for size in range(1, len(parts))]
        if os.path.isdir(path):
            report.append("folder")
        elif os.path.isfile(path):
            with open(path, encoding="utf-8") as file:
                report.append(str(len(list(file.read()))))
        else:
            report.append("blocked" if any(os.path.isfile(each) for each in above) else "missing")
    return report
"""
EXPLANATION = """
Try to read, and let the exception name the reason:

| path | outcome | text |
|---|---|---|
| `a.txt` | read | `5` |
| `box` | `IsADirectoryError` | `folder` |
| `c.txt` | `FileNotFoundError` | `missing` |
| `a.txt/old` | `NotADirectoryError` | `blocked` |

All three are kinds of `OSError`, whose old name is `IOError`. Catching that alone would hide which one it was. The work grows with the length of the files. Another way asks `os.path` first, which needs more questions and may be out of date when the file is opened.
"""


def report_on(paths: list[str]) -> list[str]:
    report = []
    for path in paths:
        try:
            with open(path, encoding="utf-8") as file:
                report.append(str(len(file.read())))
        except FileNotFoundError:
            report.append("missing")
        except IsADirectoryError:
            report.append("folder")
        except NotADirectoryError:
            report.append("blocked")
    return report


def inputs(rng):
    files = {name: rng.choice(["", "12", "é\nx\n", "hello"]) for name in ["a.txt", "box/b.txt", "box/in/c"] if rng.random() < 0.7}
    paths = ["a.txt", "box", "box/b.txt", "box/in", "box/in/c", "no", "a.txt/x", "box/b.txt/x/y", "box/no"]
    return (files, rng.sample(paths, rng.randint(2, 6)))
