"""Packed or not

A server puts away its logs, some packed with gzip and some not, and the names don't tell which. `content` holds the bytes of one log. Packed ones begin with the two bytes `1f 8b`, others never do; unpacked, each is text in UTF-8 with lines that end in `\\n`. The last line may lack that.

Return a list of the numbers of all lines that contain `word`, with 1 for the first line. The packed logs are far too large to be unpacked at once: read them line by line. An empty log has no lines.
"""

import gzip
import io

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`word` is not empty and has no line break",)
HINTS = (
    "What do the first two bytes tell, and what should stay the same for both kinds of log?",
    "Wrap the bytes in an `io.BytesIO`, then choose how to open it. From there on both kinds give lines of text.",
    "For a packed log `gzip.open` takes the wrapped bytes and a text mode. For the other an `io.TextIOWrapper` does. Count the lines with `enumerate` from 1.",
)
EXAMPLES = [
    Example((b"start\nerror in door\nend\nno error", "error"), why="the second and the fourth line"),
    Example((gzip.compress("zoë\nopen\nzoë again\n".encode(), mtime=0), "zoë"), why="the bytes begin with 1f 8b"),
    (gzip.compress(b"start\nend\n", mtime=0), "error"),
]
EDGES = {
    "empty log": (b"", "a"),
    "lack that": (gzip.compress(b"a\n\nba", mtime=0), "a"),
    "Packed ones": Edge((gzip.compress(b"", mtime=0), "a"), "an empty log that is packed"),
}
ALWAYS = [(b"door\ntea, tea\n", "tea"), ("zoë\n".encode(), "zoë")]
MISTAKES = [
    Mistake("The first line has the number 1; yours begin with 0.", "enumerate(log, 1)", "enumerate(log)"),
    Mistake("All the lines with the word are wanted, not the first one only.", "[number for number, line in enumerate(log, 1) if word in line]", "[number for number, line in enumerate(log, 1) if word in line][:1]"),
    Mistake("A packed log is read as if it were text.", 'if content.startswith(b"\\x1f\\x8b"):', 'if content.startswith(b"1f8b"):'),
    Mistake("The word may stand anywhere in the line.", "if word in line", "if line.startswith(word)"),
]
ORACLE = """
import zlib

def lines_with(content: bytes, word: str) -> list[int]:
    if content[:1] == bytes([31]) and content[1:2] == bytes([139]):
        content = zlib.decompress(content, 31)
    found = []
    for place, line in enumerate(content.decode("utf-8").split("\\n")):
        if word in line:
            found.append(place + 1)
    return found
"""
ALSO_RIGHT = [
    Way("Unpacking at once is shorter, but the whole text has to fit in memory.",
        """
def lines_with(content: bytes, word: str) -> list[int]:
    if content.startswith(b"\\x1f\\x8b"):
        content = gzip.decompress(content)
    lines = content.decode("utf-8").split("\\n")
    return [number for number, line in enumerate(lines, 1) if word in line]
"""),
]
EQUIVALENT = {
    "log = gzip.open(raw, 'rt', encoding='utf-8') -> log = gzip.open(raw, 'rt')": "UTF-8 is the default here",
    "log = io.TextIOWrapper(raw, encoding='utf-8') -> log = io.TextIOWrapper(raw)": "UTF-8 is the default here",
}
EXPLANATION = """
The signature decides only how the log is opened; from there on both kinds are lines of text, unpacked piece by piece. For the log of four lines:

| line | text | has `error` |
|---|---|---|
| 1 | start | no |
| 2 | error in door | yes |
| 3 | end | no |
| 4 | no error | yes |

Only one line is in memory at a time, whatever the size; the time grows with the length of the unpacked log. Another way unpacks everything first, which needs room for all of it.
"""


def lines_with(content: bytes, word: str) -> list[int]:
    raw = io.BytesIO(content)
    if content.startswith(b"\x1f\x8b"):
        log = gzip.open(raw, "rt", encoding="utf-8")
    else:
        log = io.TextIOWrapper(raw, encoding="utf-8")
    return [number for number, line in enumerate(log, 1) if word in line]


def inputs(rng):
    lines = [rng.choice(["", "door open", "error: door", "zoë came", "no error", "end"]) for _ in range(rng.randint(0, 6))]
    content = ("\n".join(lines) + rng.choice(["", "\n"])).encode()
    return (gzip.compress(content, mtime=0) if rng.random() < 0.5 else content, rng.choice(["error", "door", "zoë", "e"]))
