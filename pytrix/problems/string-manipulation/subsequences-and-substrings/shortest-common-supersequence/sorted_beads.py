"""A chain for both patterns

Each of two bead patterns, `one` and `other`, is sorted from a to z, and so is the chain to be threaded for them. Removing
some beads from the chain must give the first pattern, and removing some beads from the whole chain again, perhaps
others, must give the second.

Return the shortest such chain. A bead of which a pattern needs several must be on the chain as often. If one pattern
is empty, the chain is the other one.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
HINTS = (
    "Because everything is sorted, equal beads lie together. So what must you know about each letter?",
    "If one pattern needs a letter twice and the other three times, how often must it be on the chain?",
    "A Counter tells how often each letter occurs. Take for every letter the larger of both numbers, and sort the "
    "beads.",
)
EXAMPLES = [Example(("aabd", "abbc"), why="two a, two b, a c and a d"), Example(("eor", "er")), Example(("aa", "aaa"))]
EDGES = {"pattern is empty": ("", "a"), "needs several": ("bb", "b")}
MISTAKES = [
    Mistake("You string both patterns together. A bead can serve for both of them.",
            "max(first[bead], second[bead])", "(first[bead] + second[bead])"),
    Mistake("Every letter is on the chain only once, but a pattern may need it several times.",
            "bead * max(first[bead], second[bead])", "bead"),
    Mistake("You take the smaller of both numbers. That gives what the patterns share, not what serves both.",
            "max(first[bead], second[bead])", "min(first[bead], second[bead])"),
    Mistake("The chain is sorted the wrong way round: it should run from a to z.", "sorted({*one, *other})",
            "sorted({*one, *other}, reverse=True)"),
]
ORACLE = """
def chain(one: str, other: str) -> str:
    if not one or not other:
        return one + other
    if one[0] == other[0]:
        return one[0] + chain(one[1:], other[1:])
    if one[0] < other[0]:
        return one[0] + chain(one[1:], other)
    return other[0] + chain(one, other[1:])
"""
ALSO_RIGHT = [
    Way(
        'Counters joined by `|` keep the larger count of each letter, and `elements` repeats each letter as often.',
        """
from collections import Counter


def chain(one: str, other: str) -> str:
    return "".join(sorted((Counter(one) | Counter(other)).elements()))
""",
    ),
]
EXPLANATION = """
In sorted texts the order takes care of itself, so only the numbers matter: each letter is needed as often as the more
demanding pattern needs it. For `aabd` and `abbc`:

| bead | first | second | chain |
|---|---|---|---|
| a | 2 | 1 | aa |
| b | 1 | 2 | aabb |
| c | 0 | 1 | aabbc |
| d | 1 | 0 | aabbcd |

Counting costs the lengths of the patterns, sorting only the number of different letters. Merging the two sorted patterns from
left to right does it without counting instead. Were they not sorted, order would matter, and a table would be needed.
"""


def chain(one: str, other: str) -> str:
    first, second = Counter(one), Counter(other)
    beads = sorted({*one, *other})
    return "".join(bead * max(first[bead], second[bead]) for bead in beads)





def inputs(rng):
    return tuple("".join(sorted(letters(rng, 1, 7, "abcd"))) for _ in range(2))
