"""Damaged blocks

Two copies of a long recording should be equal. They are compared in blocks of `size` bytes, so that a damaged block can be sent again.

Return the list of numbers of the blocks in which the files at `first` and `second` differ, in rising order, counting blocks
from 0. The last block of a file may be shorter than `size`. If one file is longer, its further blocks differ too, as does a block
that is shorter than the other one. Two equal files give an empty list. `size` is at least 1 and counts bytes, not
characters: `ü` takes two.
"""
from itertools import count

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("COMPARE", "ITERATE")
HINTS = (
    "In which mode does `read(size)` count bytes, and what does it give at the end of a file?",
    "Read one block from each file in turn and compare the two. When is there nothing left to compare?",
    "Both files are at their end when both blocks are empty. If only one is empty, the blocks differ.",
)
EXAMPLES = [
    Example(({"a.txt": "abcdefgh", "b.txt": "abXdefgX"}, "a.txt", "b.txt", 3), why="blocks abc and gh differ from abX and gX"),
    Example(({"a.txt": "same", "b.txt": "same"}, "a.txt", "b.txt", 2)),
    Example(({"a.txt": "aab", "b.txt": "aabbccd"}, "a.txt", "b.txt", 2), why="b against bb, and two blocks that the first file lacks"),
]
EDGES = {
    "counts bytes": ({"a.txt": "üa1", "b.txt": "üa2"}, "a.txt", "b.txt", 3),
    "one file is longer": Edge(({"a.txt": "xyz", "b.txt": ""}, "a.txt", "b.txt", 1), "against an empty file"),
    "equal files": Edge(({"a.txt": "", "b.txt": ""}, "a.txt", "b.txt", 4), "two empty files"),
    "shorter than the other": ({"a.txt": "ab\n", "b.txt": "ab\n\n"}, "a.txt", "b.txt", 4),
}
ALWAYS = [({"a.txt": "abc", "b.txt": "bac"}, "a.txt", "b.txt", 2), ({"a.txt": "ééé", "b.txt": "ééx"}, "a.txt", "b.txt", 2), ({"a.txt": "abcd", "b.txt": "abcdef"}, "a.txt", "b.txt", 2)]
MISTAKES = [
    Mistake("You stop where the shorter file ends; the further blocks of the longer one differ too.", "if not one and not other:", "if not one or not other:"),
    Mistake("In text mode `read` counts characters. Open the files with mode `rb`.", 'open(first, "rb") as left', 'open(first, encoding="utf-8") as left',
            'open(second, "rb") as right', 'open(second, encoding="utf-8") as right'),
    Mistake("Blocks are counted from 0; yours begin with 1.", "count()", "count(1)"),
    Mistake("Only the first damaged block is in your answer.", "damaged.append(number)", "return [number]"),
]
ALSO_RIGHT = [
    Way("Reading both files whole and slicing is short, but keeps both in memory.",
        """
def damaged_blocks(first: str, second: str, size: int) -> list[int]:
    with open(first, "rb") as left, open(second, "rb") as right:
        one, other = left.read(), right.read()
    starts = range(0, max(len(one), len(other)), size)
    return [start // size for start in starts if one[start : start + size] != other[start : start + size]]
"""),
]
ORACLE = """
def damaged_blocks(first: str, second: str, size: int) -> list[int]:
    with open(first, encoding="utf-8", newline="") as left, open(second, encoding="utf-8", newline="") as right:
        one, other = list(left.read().encode("utf-8")), list(right.read().encode("utf-8"))
    longest = max(len(one), len(other))
    one += [-1] * (longest - len(one))
    other += [-1] * (longest - len(other))
    return sorted({place // size for place in range(longest) if one[place] != other[place]})
"""
EXPLANATION = """
In mode `rb` each `read(size)` gives the next block, and an empty one at the end. For blocks of 3 bytes:

| block | first | second | differ |
|---|---|---|---|
| 0 | `abc` | `abX` | yes |
| 1 | `def` | `def` | no |
| 2 | `gh` | `gX` | yes |
| 3 | empty | empty | both have ended |

Only two blocks are in memory, and the work grows with the longer file. Another way reads both files whole, which is shorter to write and costs memory for both.
"""


def damaged_blocks(first: str, second: str, size: int) -> list[int]:
    damaged = []
    with open(first, "rb") as left, open(second, "rb") as right:
        for number in count():
            one, other = left.read(size), right.read(size)
            if not one and not other:
                break
            if one != other:
                damaged.append(number)
    return damaged


def inputs(rng):
    one = [rng.choice(["a", "b", "ü", "\n", "€"]) for _ in range(rng.randint(0, 9))]
    other = list(one)
    for _ in range(rng.randint(0, 2)):
        if other:
            other[rng.randrange(len(other))] = rng.choice(["a", "X", "ü"])
    other += ["z"] * rng.choice([0, 0, 1, 4])
    pair = ["".join(one), "".join(other)]
    rng.shuffle(pair)
    return ({"a.txt": pair[0], "b.txt": pair[1]}, "a.txt", "b.txt", rng.randint(1, 5))
