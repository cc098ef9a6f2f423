"""A chain for both patterns, {order}

Each of two bead patterns, `one` and `other`, is sorted {order}, and so is the chain to be threaded for them. Removing
some beads from the chain must give the first pattern, and removing some beads from the whole chain again, perhaps
others, must give the second.

Return the shortest such chain. A bead of which a pattern needs several must be on the chain as often. If one pattern
is empty, the chain is the other one.
"""
from collections import Counter

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
ROWS = [{"reverse": False, "order": "from a to z"}, {"reverse": True, "order": "from z to a"}]
HINTS = (
    "Because everything is sorted, equal beads lie together. So what must you know about each letter?",
    "If one pattern needs a letter twice and the other three times, how often must it be on the chain?",
    "A Counter tells how often each letter occurs. Take for every letter the larger of both numbers, and sort the "
    "beads.",
)
EXAMPLES = [lambda reverse: _sorted("aabd", "abbc", reverse), lambda reverse: _sorted("eor", "er", reverse)]
EDGES = {"pattern is empty": ("", "a"), "needs several": ("aa", "aaa")}
MISTAKES = [
    Mistake("You string both patterns together. A bead can serve for both of them.",
            "max(first[bead], second[bead])", "(first[bead] + second[bead])"),
    Mistake("Every letter is on the chain only once, but a pattern may need it several times.",
            "bead * max(first[bead], second[bead])", "bead"),
    Mistake("You take the smaller of both numbers. That gives what the patterns share, not what serves both.",
            "max(first[bead], second[bead])", "min(first[bead], second[bead])"),
    Mistake("The chain is sorted the wrong way round: it should run {order}.", "reverse=reverse",
            "reverse=not reverse"),
]
EXPLANATION = """
In sorted texts the order takes care of itself, so only the numbers matter: each letter is needed as often as the more
demanding pattern needs it. Counting costs the lengths of the patterns, sorting only the number of different letters.
Without the sorting, order would matter, and a table would be needed.
"""


def chain(one: str, other: str, *, reverse: bool) -> str:
    first, second = Counter(one), Counter(other)
    beads = sorted({*one, *other}, reverse=reverse)
    return "".join(bead * max(first[bead], second[bead]) for bead in beads)


def _sorted(one: str, other: str, reverse: bool) -> tuple[str, str]:
    return ("".join(sorted(one, reverse=reverse)), "".join(sorted(other, reverse=reverse)))


def inputs(rng, reverse):
    return _sorted(letters(rng, 1, 7, "abcd"), letters(rng, 1, 7, "abcd"), reverse)
