"""Bytes with a wrong check bit

On an old line, every byte carries a check bit that makes the number of its ones even. If one bit gets lost or added on the way, the number
of ones is odd, and the byte is known to be wrong.

Return the positions in `data` of all wrong bytes, in order. In an empty list, nothing is wrong.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("VALIDATE", "COUNT")
CONSTRAINTS = ("each byte is a number from 0 to 255",)
HINTS = (
    "How many ones has 11 in binary? Is that byte right or wrong?",
    "Count the ones of each byte, in any way you know, and ask whether the count is odd.",
    "Keep each position whose byte has a `bit_count` that leaves a remainder when halved.",
)
EXAMPLES = [
    Example(([3, 11, 255, 64],), why="11 is `1011` with three ones, 64 has one"),
    Example(([7, 5, 7],), why="7 has three ones"),
    Example(([0, 240],), why="no ones at all is even, and so are four"),
]
EDGES = {"empty list": ([],), "each byte": Edge(([254],), "seven ones")}
MISTAKES = [
    Mistake("Whether a number is even says nothing about how many ones it has: 3 is odd and has two.", "byte.bit_count() % 2", "byte % 2"),
    Mistake("`bit_length` says how many digits there are, zeros among them.", "byte.bit_count()", "byte.bit_length()"),
    Mistake("An even number of ones is right; look for the wrong bytes.", "byte.bit_count() % 2", "byte.bit_count() % 2 == 0"),
    Mistake("You return the bytes. Return their positions instead.", "[position for", "[byte for"),
]
EXPLANATION = """
`bit_count()` gives the number of ones, and its remainder by 2 says whether it is odd.

| position | byte | in binary | ones |
|---|---|---|---|
| 0 | 3 | `00000011` | 2 |
| 1 | 11 | `00001011` | 3, wrong |
| 2 | 255 | `11111111` | 8 |
| 3 | 64 | `01000000` | 1, wrong |

One step for each byte. Two wrong bits in a byte cancel each other, so such a check does not find every fault.
"""


def wrong_bytes(data: list[int]) -> list[int]:
    return [position for position, byte in enumerate(data) if byte.bit_count() % 2]


def inputs(rng):
    return ([rng.randint(0, 255) for _ in range(rng.randint(1, 6))],)
