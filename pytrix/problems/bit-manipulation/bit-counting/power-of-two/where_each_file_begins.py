"""Where each file begins

A memory card stores files one behind the other, from position 0. Each file gets a block whose length is the smallest power of two that is not less than
its size, and a block begins only at a multiple of its own length. So the next file begins at the first such position that is not before the end of the
last block.

Return for each file of `sizes`, in order, the position at which its block begins. Without files, return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "GENERATE")
CONSTRAINTS = ("each size is at least 1",)
HINTS = (
    "Which lengths do blocks for the sizes 4, 5 and 8 have? How many binary digits have 3, 4 and 7?",
    "The number of digits of the size minus 1 says how far to shift a 1. To round a position up to a multiple, think of the next one that is not smaller.",
    "Add the length minus 1 to the end, then clear all bits below the length: a power of two minus 1 is the mask of just these bits.",
)
EXAMPLES = [
    Example(([3, 5, 1],), why="blocks of 4, 8 and 1; the second one has to begin at a multiple of 8"),
    Example(([4, 4, 2],), why="blocks of 4, 4 and 2 need no gap"),
    Example(([1, 6, 9],)),
]
EDGES = {"Without files": ([],), "at least 1": Edge(([1, 1],), "blocks of length 1")}
ALWAYS = [([1, 16],), ([2, 8, 16],), ([1, 2, 3],)]
MISTAKES = [
    Mistake("A size that is a power of two already needs no larger block: 4 gets a block of 4.", "(size - 1).bit_length()", "size.bit_length()"),
    Mistake("A block may only begin at a multiple of its length.", "begin = (end + length - 1) & -length", "begin = end"),
    Mistake("If the end is a multiple already, the next block begins right there.", "(end + length - 1) & -length", "(end + length) & -length"),
    Mistake("The whole block is taken, not only the size of the file.", "end = begin + length", "end = begin + size"),
]
ORACLE = """
def beginnings(sizes: list[int]) -> list[int]:
    found, end = [], 0
    for size in sizes:
        length = 1
        while length < size:
            length *= 2
        while end % length:
            end += 1
        found.append(end)
        end += length
    return found
"""
ALSO_RIGHT = [
    Way("Doubling finds the length, and a division the multiple; a step more for each binary digit.", """
def beginnings(sizes: list[int]) -> list[int]:
    found, end = [], 0
    for size in sizes:
        length = 1
        while length < size:
            length *= 2
        begin = -(-end // length) * length
        found.append(begin)
        end = begin + length
    return found
"""),
]
EXPLANATION = """
A number with d binary digits is less than `1 << d`, so `1 << (size - 1).bit_length()` is the smallest power of two that is not less than the size. As
the length has a single 1, `-length` has zeros exactly below it and clears these bits. For 3, 5, 1:

| size | length | end so far | begins at |
|---|---|---|---|
| 3 | 4 | 0 | 0 |
| 5 | 8 | 4 | 8 |
| 1 | 1 | 16 | 16 |

One step for each file. Another way doubles until the length is enough and moves on place by place, which takes many steps for large files.
"""


def beginnings(sizes: list[int]) -> list[int]:
    found, end = [], 0
    for size in sizes:
        length = 1 << (size - 1).bit_length()
        begin = (end + length - 1) & -length
        found.append(begin)
        end = begin + length
    return found


def inputs(rng):
    return ([rng.choice([1, 2, 4, 8, rng.randint(1, 20)]) for _ in range(rng.randint(1, 6))],)
