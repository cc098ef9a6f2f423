"""Labels for the downloads

A page lists downloads by path, and shows under each picture a short label: the last part of the path, without its ending.

Return the labels for the list `paths`, in the same order. Only the last ending goes, so `a.tar.gz` gives `a.tar`; a name without an ending stays whole, and so does one whose only dot is at its front, such as `.profile`. A path that ends with a slash names a folder and has no label: give the empty text. No path at all gives an empty list.
"""

import os

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which two cuts does a path need, one at a slash and one at a dot?",
    "`os.path.basename` gives the part after the last slash, and `os.path.splitext` cuts the ending off.",
    "For each path take its last part, split the ending off that, and keep the first of the two pieces.",
)
EXAMPLES = [
    Example((["maps/north.png", "plan.pdf"],)),
    Example((["old/site.tar.gz", "v1.2/notes"],), why="only the last ending goes, and the dot in a folder's name doesn't count"),
    Example((["home/.profile", "music/"],), why="the dot at the front begins no ending, and a folder has no label"),
]
EDGES = {
    "No path at all": ([],),
    "ends with a slash": (["a/b.c/"],),
    "without an ending": (["v.1/readme"],),
    "dot is at its front": ([".profile"],),
}
ALWAYS = [(["x.png.png"],)]
MISTAKES = [
    Mistake("The folders are still in your label. Take the last part of the path first.", "os.path.splitext(os.path.basename(path))[0]", "os.path.splitext(path)[0]"),
    Mistake("The ending is still there. The last part of a path keeps it, so split it off as well.", "os.path.splitext(os.path.basename(path))[0]", "os.path.basename(path)"),
    Mistake("You cut at the first dot; only the last ending goes.", "os.path.splitext(os.path.basename(path))[0]", 'os.path.basename(path).split(".")[0]'),
    Mistake("You give the ending, not what stands before it.", ")[0]", ")[1]"),
    Mistake("A path that ends with a slash has no label; you took the folder's name.", "basename(path)", 'basename(path.rstrip("/"))'),
]
EXPLANATION = """
`os.path.basename` answers with all that follows the last slash, which is nothing after a slash at the end. `os.path.splitext` then splits at the last dot, unless that dot stands at the front.

| path | last part | label |
|---|---|---|
| `old/site.tar.gz` | `site.tar.gz` | `site.tar` |
| `home/.profile` | `.profile` | `.profile` |
| `music/` | | |

The work grows with the total length of the paths.
"""


def labels(paths: list[str]) -> list[str]:
    return [os.path.splitext(os.path.basename(path))[0] for path in paths]


def inputs(rng):
    folders = ["", "maps/", "v1.2/", "a/b/", "/"]
    names = ["north.png", "site.tar.gz", ".profile", "readme", "", "x.y"]
    return ([rng.choice(folders) + rng.choice(names) for _ in range(rng.randint(0, 5))],)
