"""Only couples in the basket

Socks go by on a belt, and `socks` gives their colours in order, one letter for each. A worker takes a stretch of the
belt, at least one sock long. The stretch is **good** if it leaves no single sock: every colour occurs an even number
of times in it.

Return the number of good stretches. Two stretches are different if they begin or end at different socks. The belt may
be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 8,000 socks", "colours are small letters")
HINTS = (
    "Think of the colours that have occurred an odd number of times since the beginning. How does one more sock change that set?",
    "If that set is the same at two places of the belt, what about the stretch between them?",
    "Keep the set up to date with `^`, and count in a dictionary how often each set occurred before, with the empty one at the start. A `frozenset` can be a key.",
)
EXAMPLES = [
    Example(("rggr",), why="gg, and the whole belt"),
    Example(("aaaa",), why="aa in three places, and all four"),
    Example(("abcab",),),
]
EDGES = {
    "at least one sock": ("",),
    "an even number of times": Edge(("abab",), "colours that alternate"),
    "no single sock": ("xxxyyy",),
}
MISTAKES = [
    Mistake("Before the first sock, no colour is odd: that place counts as well.", "seen = {odd: 1}", "seen: dict[frozenset[str], int] = {}"),
    Mistake("You only compare with the beginning of the belt. A good stretch may start anywhere.",
            "found += seen.get(odd, 0)", "found += not odd"),
    Mistake("You look for stretches in which every colour occurs exactly twice. Four, six and more are fine as well.",
            """
def good(socks: str) -> int:
    pieces = [socks[start:end] for end in range(len(socks) + 1) for start in range(end)]
    return sum(all(piece.count(colour) == 2 for colour in piece) for piece in pieces)
"""),
    Mistake("You only ask whether the same set occurred before, not how often.", "found += seen.get(odd, 0)", "found += odd in seen"),
]
SIZE = 8_000
SLOW = [
    Slow("Right, but from each sock you count on to the end. Compare the sets of odd colours instead.",
         """
def good(socks: str) -> int:
    found = 0
    for start in range(len(socks)):
        odd: set[str] = set()
        for sock in socks[start:]:
            odd ^= {sock}
            found += not odd
    return found
"""),
]
EXPLANATION = """
`odd` holds the colours that have occurred an odd number of times so far. Between two places with the same set, every
colour occurs an even number of times.

| sock | odd afterwards | occurred before | found |
|---|---|---|---|
| | empty | | |
| r | r | 0 | 0 |
| g | g, r | 0 | 0 |
| g | r | 1 | 1 |
| r | empty | 1 | 2 |

Each sock costs one symmetric difference and two look-ups. Counting on from every sock costs the square of the length.
Instead of a set, a number with one bit for each colour would do.
"""


def good(socks: str) -> int:
    odd: frozenset[str] = frozenset()
    seen = {odd: 1}
    found = 0
    for sock in socks:
        odd ^= {sock}
        found += seen.get(odd, 0)
        seen[odd] = seen.get(odd, 0) + 1
    return found


def inputs(rng):
    return (letters(rng, 2, 10, "abc"[: rng.randint(1, 3)]),)


def large(rng, size):
    return ("".join(rng.choice("abcdef") for _ in range(size)),)
