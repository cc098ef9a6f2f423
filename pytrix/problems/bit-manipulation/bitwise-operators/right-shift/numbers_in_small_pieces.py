"""Numbers in small pieces

A sensor sends whole numbers of any size as bytes. A number is cut into pieces of seven bits, from its right end. Each piece becomes a byte,
the rightmost piece first, and each byte but the last one of its number has 128 added, to say that more follows.

Return the bytes for all `readings`, one number after the other, in a single list. The last piece is the one after which only zeros would
follow, and the number 0 takes one byte, 0. If there are no readings, return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("no reading is negative",)
HINTS = (
    "300 is `100101100` in binary. Which seven bits are the first piece, and which number is left when they are gone?",
    "A mask of seven ones gives the piece, a shift by seven drops it. Only while something is left of the number does a byte say that more follows.",
    "While the number is 128 or more, append its last seven bits with 128 merged in and shift it; then append what is left.",
)
EXAMPLES = [
    Example(([300],), why="`0101100` with the mark is 172, then `10` is 2"),
    Example(([5, 128, 0],), why="5, then 128 with 1, then 0"),
    Example(([16384],), why="two pieces of zeros, then a 1"),
]
EDGES = {"no readings": ([],), "the number 0": ([0],), "seven bits": Edge(([127],), "the largest for one byte")}
ALWAYS = [([1000000, 129],)]
MISTAKES = [
    Mistake("128 needs two bytes: seven bits reach only up to 127.", "reading >= 128", "reading > 128"),
    Mistake("The rightmost piece goes first.", "sent.append(reading & 127 | 128)", "sent.insert(0, reading & 127 | 128)"),
    Mistake("The last byte of a number has no mark.", "sent.append(reading)", "sent.append(reading | 128)"),
    Mistake("A byte gives only seven bits to the number; after each, seven bits are gone.", "reading >>= 7", "reading >>= 8"),
]
ORACLE = """
def pieces(readings: list[int]) -> list[int]:
    sent = []
    for reading in readings:
        digits = format(reading, "b")
        while len(digits) > 7:
            sent.append(int("1" + digits[-7:], 2))
            digits = digits[:-7]
        sent.append(int(digits, 2))
    return sent
"""
ALSO_RIGHT = [
    Way("`divmod` by 128 gives both parts at once.", """
def pieces(readings: list[int]) -> list[int]:
    sent = []
    for reading in readings:
        rest, piece = divmod(reading, 128)
        while rest:
            sent.append(piece + 128)
            rest, piece = divmod(rest, 128)
        sent.append(piece)
    return sent
"""),
]
EXPLANATION = """
`reading & 127` is the last piece, and `reading >>= 7` drops it. As long as 128 or more is left, another byte has to follow. For 300:

| number | in binary | byte |
|---|---|---|
| 300 | `10 0101100` | 44 with the mark: 172 |
| 2 | `10` | 2 |

The work grows with the number of bytes. Another way cuts the binary text into slices, which copies the text again and again. File formats
and network messages really store numbers like this, since most of them are small.
"""


def pieces(readings: list[int]) -> list[int]:
    sent = []
    for reading in readings:
        while reading >= 128:
            sent.append(reading & 127 | 128)
            reading >>= 7
        sent.append(reading)
    return sent


def inputs(rng):
    return ([rng.choice([0, 127, 128, 16383, 16384, rng.randint(0, 300), rng.randint(0, 5_000_000)]) for _ in range(rng.randint(1, 4))],)
