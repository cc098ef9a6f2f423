"""A log, sorted by kind

A program writes its messages into a text file, one on each line: a kind in capitals, a colon, a space, and the text,
such as `ERROR: disk is full`. The text may contain further colons, and further spaces belong to it.

Return a dictionary from each kind in the file at `path` to the list of its texts, in the order of the file. Lines
without a colon followed by a space are not messages and are passed over. An empty file gives an empty dictionary.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "What decides which list a line belongs to, and which part of the line goes into that list?",
    "Go through the lines, take each apart at the first colon and space, and append the text to the list of its kind.",
    "`partition` takes a text apart at the first place where something occurs; its middle part is empty if it doesn't occur. Take off the end of the line first.",
)
EXAMPLES = [
    Example(({"app.log": "INFO: started\nERROR: disk is full\nINFO: time: 12:30\n"}, "app.log"), why="only the first colon counts"),
    Example(({"a.log": "---\nWARN: hot\n12:30\n"}, "a.log"), why="two lines are not messages"),
    Example(({"empty.log": ""}, "empty.log")),
]
EDGES = {
    "An empty file": ({"x.log": ""}, "x.log"),
    "further spaces belong to it": ({"x.log": "A:  b \nA: c\n"}, "x.log"),
    "further colons": Edge(({"x.log": "A: b: c\nA:d\nB: \nA: e"}, "x.log"), "a text with a colon, and an empty text"),
}
MISTAKES = [
    Mistake("The text may contain further colons; you take the line apart at the last one.", 'line.rstrip("\\n").partition(": ")', 'line.rstrip("\\n").rpartition(": ")'),
    Mistake("Each new message replaces the earlier ones of its kind.", "kinds.setdefault(kind, []).append(text)", "kinds[kind] = [text]"),
    Mistake("Lines that are not messages are in your answer.", "            if colon:\n", "            if True:\n"),
    Mistake("The end of the line is still part of your texts.", 'line.rstrip("\\n").partition', "line.partition"),
]
EXPLANATION = """
The kind is the key, and the texts are appended to the list under it, in the order in which the lines come.

| line | kind | text |
|---|---|---|
| INFO: started | INFO | started |
| ERROR: disk is full | ERROR | disk is full |
| INFO: time: 12:30 | INFO | time: 12:30 |

The file is read once, line by line.
"""


def by_kind(path: str) -> dict[str, list[str]]:
    kinds: dict[str, list[str]] = {}
    with open(path) as log:
        for line in log:
            kind, colon, text = line.rstrip("\n").partition(": ")
            if colon:
                kinds.setdefault(kind, []).append(text)
    return kinds


def inputs(rng):
    lines = [rng.choice(["INFO: ok", "INFO: at 9: start", "WARN: hot", "ERROR: full", "---", "12:30"]) for _ in range(rng.randint(2, 7))]
    return ({"app.log": "".join(f"{line}\n" for line in lines)}, "app.log")
