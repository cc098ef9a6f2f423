"""The note beside it

Each photograph may have a note, kept in a file called `note.txt` in the same folder as the photograph.

Return the path of that note for the photograph at `path`. A photograph at the very top, given as a name alone, has its note at `note.txt`. A path may begin with a slash; then the answer begins with one as well. The files needn't exist.
"""

import os

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which part of the path do both files share?",
    "`os.path.dirname` gives all that stands before the last slash. `os.path.join` puts a name behind it.",
    "Take the folder of the path and join it with the name of the note.",
)
EXAMPLES = [
    Example(("trips/2023/lake.jpg",)),
    Example(("lake.jpg",), why="the folder is the empty text, and joining adds no slash to it"),
    Example(("/home/ida/cat.png",)),
]
EDGES = {
    "a name alone": ("a",),
    "begin with a slash": Edge(("/cat.png",), "a slash is the whole folder"),
    "same folder": Edge(("v1.0/cat",), "a dot in the folder's name"),
}
ALWAYS = [("a/a",)]
MISTAKES = [
    Mistake("You put a slash before the name yourself; without a folder that leads to the top of the whole disk.", 'os.path.join(os.path.dirname(path), "note.txt")', 'os.path.dirname(path) + "/note.txt"'),
    Mistake("You joined the note to the photograph, as if that were a folder.", "os.path.dirname(path)", "path"),
    Mistake("You climbed one folder too far; the note stands beside the photograph.", "os.path.dirname(path)", "os.path.dirname(os.path.dirname(path))"),
    Mistake("The folder is missing in your answer, so the note is looked for at the wrong place.", "os.path.dirname(path)", '""'),
]
EXPLANATION = """
`os.path.dirname` keeps all that stands before the last slash, or that slash itself at the very top, and `os.path.join` adds a slash only where one is needed.

| path | folder | note |
|---|---|---|
| `trips/2023/lake.jpg` | `trips/2023` | `trips/2023/note.txt` |
| `lake.jpg` | | `note.txt` |
| `/cat.png` | `/` | `/note.txt` |

Only the text of the path is looked at, so the work grows with its length.
"""


def note_path(path: str) -> str:
    return os.path.join(os.path.dirname(path), "note.txt")


def inputs(rng):
    folder = "".join(rng.choice(["trips", "2023", "v1.0", "ida"]) + "/" for _ in range(rng.randint(0, 3)))
    return (rng.choice(["", "", "/"]) + folder + rng.choice(["cat.png", "lake.jpg", "a"]),)
