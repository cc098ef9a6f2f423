"""The paths of an outline

An outline shows by indentation what belongs to what: each line is a topic, and a topic that stands two spaces
further to the right than the one above belongs to it. Return, for every topic in its order, the path to it: all
topics from the outermost one down to itself, joined by {sep:code}.

Given an `outline` with the lines `garden`, `  beds`, `    roses`, `  shed`, the last path is `garden{sep}shed`.
Spaces at the end of a line mean nothing and are removed, lines without a topic are skipped, and an empty outline
has no paths. The number of spaces in front is always even, and a topic is at most one step deeper than the topic
before it.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [{"sep": "/"}, {"sep": " > "}, {"sep": "."}]
CONSTRAINTS = ("lines are separated by `\\n`", "the first topic has no spaces in front")
HINTS = (
    "How many of the topics of the last path belong to the next path as well? What in the next line tells you?",
    "Keep the current path as a list. Cut it to as many topics as the indentation says, then append the new one.",
    "The depth of a line follows from the difference of two lengths: with the spaces in front and without them.",
)
EXAMPLES = [
    Example(("garden\n  beds\n    roses\n  shed",), why="the shed stands beside the beds"),
    Example(("tea\ncoffee\n  milk",)),
    Example(("house\n\n  attic  \n    trunk\ncellar",), why="an empty line and spaces at an end"),
]
EDGES = {
    "empty outline": ("",),
    "lines without a topic": ("a\n\n  b\n   \n  c",),
    "spaces at the end": ("a  \n  b \nc   ",),
    "one step deeper": ("a\n  b\n    c\n      d\ne",),
}
MISTAKES = [
    Mistake("The path only grows. A line further to the left leaves the deeper topics behind.",
            "path = [*path[:depth], topic]", "path = [*path, topic]"),
    Mistake("You keep one topic too many of the path before: a neighbour is not part of the path.",
            "path[:depth]", "path[: depth + 1]"),
    Mistake("Lines without a topic end up among your paths.", "        if not topic:\n            continue\n", ""),
    Mistake("Every two spaces are one step. You count each space as a step.", "// 2", "// 1"),
    Mistake("Spaces at the end of a line are still part of your topics.",
            "topic = line.strip()", "topic = line.lstrip()"),
]
ORACLE = r'''
def outline_paths(outline: str) -> list[str]:
    lines = [line.rstrip() for line in outline.split("\n") if line.strip()]
    paths = []
    for place, line in enumerate(lines):
        path = line.lstrip()
        for above in reversed(lines[:place]):
            if len(above) - len(above.lstrip()) < len(line) - len(line.lstrip()):
                path = above.lstrip() + sep + path
                line = above
        paths.append(path)
    return paths
'''
ALSO_RIGHT = [
    Way(
        'A dictionary remembers the last topic of each depth. What was left there by deeper lines is not looked at.',
        r"""
def outline_paths(outline: str) -> list[str]:
    paths = []
    latest: dict[int, str] = {}
    for line in outline.split("\n"):
        topic = line.strip()
        if topic:
            depth = (len(line) - len(line.lstrip())) // 2
            latest[depth] = topic
            paths.append(sep.join(latest[above] for above in range(depth + 1)))
    return paths
""",
    ),
]
EXPLANATION = """
The list of open topics works like a stack: cutting it to the depth of the new line removes everything that has ended.
For the first example:

| topic | depth | kept | path as a list |
|---|---|---|---|
| garden | 0 | nothing | garden |
| beds | 1 | garden | garden, beds |
| roses | 2 | garden, beds | garden, beds, roses |
| shed | 1 | garden | garden, shed |

Each line costs as much as its path is long. Looking upwards from each line for the topic it belongs to finds the same
paths, but may walk over all lines above each time.
"""


def outline_paths(outline: str, *, sep: str) -> list[str]:
    paths = []
    path: list[str] = []
    for line in outline.split("\n"):
        topic = line.strip()
        if not topic:
            continue
        depth = (len(line) - len(line.lstrip())) // 2
        path = [*path[:depth], topic]
        paths.append(sep.join(path))
    return paths


def inputs(rng):
    lines, depth = ["plan"], 0
    for _ in range(rng.randint(2, 6)):
        depth = rng.randint(0, depth + 1)
        lines.append("  " * depth + rng.choice(["tea", "oak", "wind chime", "salt"]) + rng.choice(["", "", " "]))
        if rng.random() < 0.2:
            lines.append("")
    return ("\n".join(lines),)
