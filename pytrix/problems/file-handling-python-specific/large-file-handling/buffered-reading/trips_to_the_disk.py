"""Trips to the disk

Every real read from a disk takes a trip, however few bytes it fetches. A file opened
with `io.FileIO(path)`, or with mode `rb` and `buffering=0`, has no buffer and makes one trip for each `read`.

Open the file at `path` that way and fetch `size` bytes at a time until a read gives nothing. Return a list of three numbers: how many
reads gave something, how many bytes the last of these gave, and how many line breaks (the byte `b"\\n"`) were in all of them. An empty
file gives `[0, 0, 0]`. `size` is at least 1; `é` takes two bytes.
"""
from io import FileIO

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "How does a read tell you that the end was reached?",
    "Read again and again in a loop; each block that is not empty is a trip. Remember the length of the latest.",
    "An empty bytes object counts as false, so `while block := …` can do the reading and the asking at once.",
)
EXAMPLES = [
    Example(({"a.txt": "one\ntwo\n\n!"}, "a.txt", 4), why="blocks of 4, 4 and 2 bytes"),
    Example(({"a.txt": "ééé"}, "a.txt", 4), why="six bytes"),
    Example(({"a.txt": "short"}, "a.txt", 100)),
    Example(({"a.txt": "\n\n"}, "a.txt", 1), why="one byte a trip"),
]
EDGES = {
    "An empty file": ({"a.txt": ""}, "a.txt", 3),
    "takes two bytes": ({"a.txt": "aé\né"}, "a.txt", 5),
    "gives nothing": Edge(({"a.txt": "abcdef"}, "a.txt", 3), "the blocks come out even"),
}
ALWAYS = [({"a.txt": "\n\n\na"}, "a.txt", 3)]
MISTAKES = [
    Mistake("In text mode the reads count characters; open the file for bytes.", 'FileIO(path)', 'open(path, encoding="utf-8")', 'block.count(b"\\n")', 'block.count("\\n")'),
    Mistake("The read that gives nothing is not counted.", "return [trips, last, breaks]", "return [trips + 1, last, breaks]"),
    Mistake("You give the number of all bytes; only those of the last read are meant.", "last = len(block)", "last += len(block)"),
    Mistake("You count the line breaks of the last block only.", "breaks += block", "breaks = block"),
]
EXPLANATION = """
Each `read` gives the next block, and an empty one at the end, which ends the loop. For ten bytes and a size of 4:

| trip | block | line breaks so far |
|---|---|---|
| 1 | `one\\n` | 1 |
| 2 | `two\\n` | 2 |
| 3 | `\\n!` | 3 |

The number of trips is the length divided by the size, rounded up. This is why Python reads with a buffer unless told otherwise: it fetches a few thousand bytes a
trip and hands them out in small pieces.
"""


def trips(path: str, size: int) -> list[int]:
    trips = last = breaks = 0
    with FileIO(path) as file:
        while block := file.read(size):
            trips += 1
            last = len(block)
            breaks += block.count(b"\n")
    return [trips, last, breaks]


def inputs(rng):
    text = "".join(rng.choice(["a", "é", "\n", "xy", "€"]) for _ in range(rng.randint(0, 12)))
    return ({"a.txt": text}, "a.txt", rng.randint(1, 6))
