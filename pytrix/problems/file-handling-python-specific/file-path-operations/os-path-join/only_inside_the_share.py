"""Only inside the share

A program keeps everything below the folder `base`. Users name the folder and the file they want in `parts`, and the program puts all of them after `base` with `os.path.join`. That has a trap: a part that begins with `/` throws away all that stands before it.

Return the joined path, with every part going deeper below `base`: slashes at the beginning of a part are taken off first. A part that is empty, or empty after that, is left out. `parts` may be an empty list; then the answer is `base` itself.
"""

import os

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`base` is not empty and doesn't end with `/`", "no part ends with `/`, unless it has nothing but slashes")
HINTS = (
    "What does `os.path.join` do with a part such as `/etc`, and with an empty part at the end?",
    "Clean each part first, keep those that aren't empty, and join what is left.",
    "Take slashes off the left side of a part with a method of texts. Begin with the base, and join one cleaned part after the other to it if it is not empty.",
)
EXAMPLES = [
    Example(("share", ["plans", "/2024", "roof.txt"]), why="the slash in front of 2024 is taken off"),
    Example(("/srv/share", ["", "a.txt"]), why="an empty part is left out"),
    ("share", ["//etc", "passwd"]),
]
EDGES = {
    "empty list": ("/srv", []),
    "empty after that": ("data", ["/", "x"]),
    "left out": Edge(("data", ["x", ""]), "an empty part at the end"),
}
ALWAYS = [("data", ["d/e", "/f/g"])]
MISTAKES = [
    Mistake("A part with a slash in front throws away everything before it. Take the slash off first.", 'part.lstrip("/")', "part"),
    Mistake("An empty part at the end leaves a slash behind. Leave empty parts out.", "        if name:\n            path = os.path.join(path, name)", "        path = os.path.join(path, name)"),
    Mistake("Only one slash is taken off; there may be more.", 'part.lstrip("/")', 'part.removeprefix("/")'),
]
EXPLANATION = """
`os.path.join` treats a part that begins with `/` as a path from the top and forgets the rest. Without those slashes each part goes one step deeper. For `share` with `plans`, `/2024`, `roof.txt`:

| part | cleaned | path |
|---|---|---|
| `plans` | `plans` | `share/plans` |
| `/2024` | `2024` | `share/plans/2024` |
| `roof.txt` | `roof.txt` | `share/plans/2024/roof.txt` |

The work grows with the number of parts and their length. A part `..` could still lead out; a real program has to look at that too.
"""


def inside(base: str, parts: list[str]) -> str:
    path = base
    for part in parts:
        name = part.lstrip("/")
        if name:
            path = os.path.join(path, name)
    return path


def inputs(rng):
    parts = [rng.choice(["", "/", "a", "/b", "//c", "d/e", "f.txt"]) for _ in range(rng.randint(0, 4))]
    return (rng.choice(["share", "/srv/share"]), parts)
