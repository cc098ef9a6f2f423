"""Mirrors in the frieze

A stonemason copies a frieze, a long row of ornaments written as letters. A piece of it is mirrored if it is the same read from the left and from the right, and a mirrored piece with an odd number of ornaments has one in its middle.

Return how many pieces of `frieze` with an odd number of ornaments are mirrored. Pieces at different places each count, even if they look alike, and a single ornament is such a piece. In `abacaba` there are 12: 7 single ones, `aba` twice, `aca`, `bacab` and the whole. For an empty frieze the number is 0.

The frieze is long and may be full of mirrors, so the work must grow only with its length.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "You know that the frieze is a mirror image around some centre. What does that say about a position to the right of it, inside the mirror?",
    "Inside a known mirror the reach of a position is that of its mirror image, as far as the known mirror goes. Only beyond its edge you have to compare. The reach of a position is how far the frieze is mirrored around it.",
    "Keep centre and right edge of the mirror that goes furthest to the right. Start with the reach of the mirrored position, cut at the edge, then compare outwards, and if the edge is passed, this position is the new centre.",
)
EXAMPLES = [
    Example(("abacaba",), why="four of the pieces have the c in their middle"),
    Example(("aaaa",), why="4 single ones, and `aaa` twice"),
    Example(("xyzzy",), why="`zz` has no ornament in its middle, so only the single ones count"),
]
EDGES = {
    "empty frieze": ("",),
    "a single ornament": ("q",),
    "full of mirrors": ("abababacababab",),
}
ALWAYS = [("abcdefghijklkjihgfedcba",)]
MISTAKES = [
    Mistake("Inside a known mirror the reach of the mirrored position only holds up to the edge. Cut it there before you go on.", "min(right - place, reach[2 * centre - place])", "reach[2 * centre - place]"),
    Mistake("Beyond the edge the mirror may go on. You stop at the edge without comparing.", "        while 0 <= place - size - 1 and place + size + 1 < len(frieze) and frieze[place - size - 1] == frieze[place + size + 1]:", "        while place >= right and 0 <= place - size - 1 and place + size + 1 < len(frieze) and frieze[place - size - 1] == frieze[place + size + 1]:"),
    Mistake("You count the longest piece around each position. Every shorter one around it is mirrored too.", "return sum(reach) + len(frieze)", "return len(frieze) - reach.count(0)"),
    Mistake("A single ornament is a mirrored piece as well.", "return sum(reach) + len(frieze)", "return sum(reach)"),
    Mistake("You compare with the neighbours only. The mirror may go further out.", "        while 0 <= place - size - 1", "        if 0 <= place - size - 1"),
]
SIZE = 20000
SLOW = [
    Slow(
        "This compares outwards again from every position, which takes very long in a frieze full of mirrors.",
        """
def mirrored(frieze: str) -> int:
    reach: list[int] = []
    for place in range(len(frieze)):
        size = 0
        while place - size - 1 >= 0 and place + size + 1 < len(frieze) and frieze[place - size - 1] == frieze[place + size + 1]:
            size += 1
        reach.append(size)
    return sum(reach) + len(frieze)
""",
    )
]
EQUIVALENT = {
    "centre = right = 0 -> centre = right = -1": "the first position sets both anew",
    "size = 0 -> size = -1": "the comparison of a position with itself succeeds and makes it 0",
    "if place + size > right: -> if not place + size > right:": "the known mirror is never moved, which is only slower",
    "if place + size > right: -> if place + size >= right:": "another mirror with the same edge is as good",
    "if place + size > right: -> if place + size <= right:": "the known mirror is never moved on, which is only slower",
    "if place + size > right: -> if place - size > right:": "the known mirror is moved less often, which is only slower",
    "centre, right = (place, place + size) -> centre, right = (place, place - size)": "the edge of the known mirror is too low, which is only slower",
}
EXPLANATION = """
What lies right of a centre inside its mirror repeats what lies left of it, so the reach can be taken over, up to the edge. Only beyond the edge is anything compared. The reach of a position is how many longer mirrored pieces there are around it. For `abacaba`:

| position | taken over | compared | reach | edge |
|---|---|---|---|---|
| 1 `b` | 0 | a and a | 1 | 2 |
| 2 `a` | 0 | b and c differ | 0 | 2 |
| 3 `c` | 0 | a, b, a | 3 | 6 |
| 4 `a` | 0, that of position 2 | c and b differ | 0 | 6 |
| 5 `b` | 1, that of position 1 | the frieze ends | 1 | 6 |

Each comparison that succeeds moves the edge to the right, and each position has at most one that fails: the work grows with the length. The method is Glenn Manacher's. Comparing outwards from every position takes the square of the length where all ornaments are alike.
"""


def mirrored(frieze: str) -> int:
    reach: list[int] = []
    centre = right = 0
    for place in range(len(frieze)):
        size = 0
        if place < right:
            size = min(right - place, reach[2 * centre - place])
        while 0 <= place - size - 1 and place + size + 1 < len(frieze) and frieze[place - size - 1] == frieze[place + size + 1]:
            size += 1
        if place + size > right:
            centre, right = place, place + size
        reach.append(size)
    return sum(reach) + len(frieze)


def inputs(rng):
    half = letters(rng, 0, 5, rng.choice(["ab", "abc", "a"]))
    frieze = half + rng.choice(["", "c", "b"]) + half[::-1]
    if rng.random() < 0.5:
        frieze += rng.choice(["a", "ab", frieze, frieze[::-1]])
    return (frieze[:24],)


def large(rng, size):
    block = rng.choice(["a", "ab"])
    row = block * (size // (2 * len(block)))
    return (row[: size // 2 - 1] + "c",)
