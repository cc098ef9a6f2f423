"""Beads for a mirrored chain

A chain of beads is written as a text, one letter for the colour of each bead. A jeweller wants a chain that looks the same from both ends. She can't reorder the beads, but she can take out beads and she can put in new ones of any colour at any place. Each bead taken out or put in costs one minute.

Return the fewest minutes that she needs for `chain`. A chain that is mirrored already, also one of a single bead or none, needs 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 300 beads",)
HINTS = (
    "If the beads at both ends have the same colour, what is left to do? And if not, what can be done about one of them?",
    "The state is a piece of the chain: from one place to another. A longer piece needs the answers of shorter ones.",
    "Equal ends: the minutes of the piece inside. Different ends: one minute, plus the smaller answer of the piece without the first or without the last bead.",
)
EXAMPLES = [
    Example(("rgbr",), why="take out the g or the b"),
    Example(("rgb",), why="two beads have to go, or get a partner"),
    ("rggr",),
]
EDGES = {"mirrored already": ("rgr",), "single bead": ("g",), "or none": ("",), "can't reorder": Edge(("rrgg",), "pairs in the wrong order")}
ALWAYS = [
    ("abcde" * 8,),
    ('rbbgrb',),
]
MISTAKES = [
    Mistake("The order of the beads counts; colours that occur an odd number of times are not all that matters.", """
def fewest_minutes(chain: str) -> int:
    odd = sum(chain.count(colour) % 2 for colour in set(chain))
    return max(0, odd - 1)
"""),
    Mistake("No bead can be exchanged for another colour in one minute; place by place is not the way to compare.", """
def fewest_minutes(chain: str) -> int:
    half = len(chain) // 2
    return sum(chain[place] != chain[-1 - place] for place in range(half))
"""),
    Mistake("Either end may be the one to change: take the smaller of both answers.", "1 + min(minutes(first + 1, last), minutes(first, last - 1))", "1 + minutes(first + 1, last)"),
    Mistake("Taking out both ends at once isn't needed: one of them may find a partner inside.", "1 + min(minutes(first + 1, last), minutes(first, last - 1))", "2 + minutes(first + 1, last - 1)"),
]
ORACLE = """
from itertools import combinations


def fewest_minutes(chain: str) -> int:
    for out in range(len(chain) + 1):
        for kept in combinations(chain, len(chain) - out):
            if kept == kept[::-1]:
                return out
"""
EXPLANATION = """
A bead without a partner is taken out, or a partner is put in for it: both cost one minute, so only the number of such beads matters. For the chain `"rgbr"`, with places from 0:

| piece | ends | minutes |
|---|---|---|
| g, b | different | 1 + 0 = 1 |
| r, g | different | 1 + 0 = 1 |
| b, r | different | 1 + 0 = 1 |
| rgbr | equal | that of g, b: 1 |

There are about n²/2 pieces, each worked out once. Another way finds the longest common subsequence of the chain and its reverse, and subtracts it from the length; it costs the same.
"""


from functools import cache


def fewest_minutes(chain: str) -> int:
    @cache
    def minutes(first: int, last: int) -> int:
        if first >= last:
            return 0
        if chain[first] == chain[last]:
            return minutes(first + 1, last - 1)
        return 1 + min(minutes(first + 1, last), minutes(first, last - 1))

    return minutes(0, len(chain) - 1)


def inputs(rng):
    return (letters(rng, 0, 8, "rgb"),)
