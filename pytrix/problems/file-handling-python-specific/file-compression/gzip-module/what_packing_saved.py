"""What packing saved

A backup holds files that were packed with gzip; the list `packs` has the bytes of each. Packing makes most files smaller, but a very short one grows, because gzip adds some 20 bytes of its own.

Return how many bytes packing saved in all: the length of all files unpacked, less the length of all files packed. The answer may be negative. Some entries aren't gzip data at all; trying to unpack them raises `gzip.BadGzipFile`, and such entries are passed over. Without any file the answer is 0.
"""

import gzip

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which two lengths do you need for each file?",
    "`gzip.decompress` turns packed bytes back. Do it in a `try`, and go on with the next entry if it isn't gzip data.",
    "Start a sum at 0. For each entry that can be unpacked, add the length of what comes out and take away the length of what went in.",
)
EXAMPLES = [
    Example(([gzip.compress(b"rain " * 30, mtime=0), gzip.compress(b"sun " * 50, mtime=0)],), why="texts that repeat themselves become short"),
    Example(([gzip.compress(b"hi", mtime=0)],), why="a short file grows"),
    Example(([b"not packed", gzip.compress(b"a" * 99, mtime=0)],), why="the first entry is passed over"),
]
EDGES = {"Without any file": ([],), "aren't gzip data": Edge(([b"plain", b"1f8b"],), "no entry is gzip data")}
MISTAKES = [
    Mistake("You added up the unpacked lengths only. What remains after packing isn't saved.", "len(content) - len(pack)", "len(content)"),
    Mistake("An entry that isn't gzip data stops your program; it should be passed over.", "except gzip.BadGzipFile:", "except FileNotFoundError:"),
    Mistake("After an entry that isn't gzip data the others still count.", "            continue", "            break"),
    Mistake("A short file grows, and that makes the sum smaller.", "saved += len(content) - len(pack)", "saved += max(0, len(content) - len(pack))"),
]
EXPLANATION = """
`gzip.decompress` gives the bytes as they were before. For `b"hi"` packed:

| | bytes |
|---|---|
| unpacked | 2 |
| packed | 22 |
| saved | -20 |

gzip writes a short note wherever a piece came before, so repetition packs well and the frame of some 20 bytes hardly counts. Bytes that don't begin with `1f 8b` raise `gzip.BadGzipFile`. The work grows with the length of the unpacked files.
"""


def saved_bytes(packs: list[bytes]) -> int:
    saved = 0
    for pack in packs:
        try:
            content = gzip.decompress(pack)
        except gzip.BadGzipFile:
            continue
        saved += len(content) - len(pack)
    return saved


def inputs(rng):
    packs = []
    for _ in range(rng.randint(1, 5)):
        content = rng.choice([b"hi", b"rain", b"a long day "]) * rng.choice([1, 1, 9, 40])
        packs.append(content if rng.random() < 0.3 else gzip.compress(content, mtime=0))
    return (packs,)
