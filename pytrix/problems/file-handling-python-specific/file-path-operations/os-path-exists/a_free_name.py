"""A name that is still free

A camera program must never write over a picture. Return the path under which the next picture may be saved: `path` itself if nothing lies there. Otherwise put ` (2)` in front of the ending, then ` (3)`, and so on, and return the first path at which nothing lies, no file and no folder.

The ending is what `os.path.splitext` splits off; it may be empty. Nothing is written.
"""

import os

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "How many names may you have to try, and when do you stop?",
    "Keep a candidate and a number. As long as something lies at the candidate, build the next one.",
    "Split the path into stem and ending once. While the candidate exists, glue stem, the number in brackets and ending together, and raise the number.",
)
EXAMPLES = [
    Example(({"cat.jpg": "1", "cat (2).jpg": "2"}, "cat.jpg"), why="the first two names are taken"),
    Example(({"dog.jpg": "1"}, "cat.jpg"), why="the name is free"),
    ({"notes": "x"}, "notes"),
]
EDGES = {
    "no folder": ({"trip/a.jpg": "1"}, "trip"),
    "may be empty": ({"v1.2/cat": "1"}, "v1.2/cat"),
    "first path": ({"a.txt": "", "a (3).txt": ""}, "a.txt"),
}
ALWAYS = [({"a": "", "a (2)": "", "a (3)": "", "a (4)": ""}, "a")]
MISTAKES = [
    Mistake("A folder takes a name too. Ask whether anything lies there.", "while os.path.exists(candidate):", "while os.path.isfile(candidate):"),
    Mistake("Counting begins with 2: the name without a number is the first one.", "number = 2", "number = 1"),
    Mistake("The number belongs in front of the ending.", 'f"{stem} ({number}){ending}"', 'f"{path} ({number})"'),
    Mistake("You try one more name only; that may be taken as well.", "while os.path.exists(candidate):", "if os.path.exists(candidate):"),
]
EXPLANATION = """
Try the names in order, and stop at the first at which nothing lies. With `cat.jpg` and `cat (2).jpg` in the folder:

| candidate | exists |
|---|---|
| `cat.jpg` | yes |
| `cat (2).jpg` | yes |
| `cat (3).jpg` | no |

Each try costs one question to the disk. Between the question and the writing another program may take the name, so a careful program opens the file with the mode `x` and goes on to the next name on `FileExistsError`.
"""


def free_path(path: str) -> str:
    stem, ending = os.path.splitext(path)
    candidate = path
    number = 2
    while os.path.exists(candidate):
        candidate = f"{stem} ({number}){ending}"
        number += 1
    return candidate


def inputs(rng):
    stem, ending = rng.choice([("cat", ".jpg"), ("notes", ""), ("in/v1.0/log", ".tar.gz"), ("in/v1.0/log", "")])
    first, last = os.path.splitext(stem + ending) if ending else (stem, "")
    names = [stem + ending] + [f"{first} ({number}){last}" for number in range(2, 5)]
    files = {name + rng.choice(["", "", "/inside"]): "x" for name in names if rng.random() < 0.6}
    return (files, stem + ending)
