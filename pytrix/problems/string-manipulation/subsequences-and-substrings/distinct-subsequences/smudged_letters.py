"""Spell it with smudges

An old sheet reads `source`, and some of its letters are smudged, written as `?`. A smudge can be read as any
letter. You spell a `target` by picking places of the sheet from left to right, one for each letter of the target.

Return how many choices of places spell the target. Two choices are different if they use different places, even if
the letters look alike. An empty target is spelt in exactly 1 way, by picking nothing. A target longer than the source
cannot be spelt: return 0.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`source` has at most 20 characters, small letters and `?`", "`target` has at most 5 small letters")
HINTS = (
    "For a target of one letter you would just count. For two letters, what do you have to remember while you read "
    "the sheet?",
    "Keep for each beginning of the target, including the empty one, in how many ways it has been spelt so far.",
    "A place that fits the target's third letter turns every way to spell two letters into a way to spell three. "
    "Update the long beginnings before the short ones, so that a place is not used twice.",
)
EXAMPLES = [Example(("rabb?t", "rat"), why="the smudge is left out, or read as the a, or as the t"), Example(("t?ee", "te")), Example(("star", "rat"))]
EDGES = {"empty target": ("te?", ""), "longer than the source": ("?", "no"), "smudged": ("???", "so")}
MISTAKES = [
    Mistake("A smudge fits every letter, and you left that out.", 'character in (target[spelt - 1], "?")',
            "character == target[spelt - 1]"),
    Mistake("You update short beginnings first, so one place of the sheet can serve for several letters of the target.",
            "range(len(target), 0, -1)", "range(1, len(target) + 1)"),
    Mistake("You count only whether a beginning can be spelt. Add all ways of the shorter beginning.",
            "ways[spelt] += ways[spelt - 1]", "ways[spelt] += ways[spelt - 1] > 0"),
    Mistake("You picked neighbouring places only. Places between them may stay unused.",
            """
def spellings(source: str, target: str) -> int:
    size = len(target)
    pieces = [source[i : i + size] for i in range(len(source) - size + 1)]
    return sum(all(a in (b, "?") for a, b in zip(piece, target)) for piece in pieces)
"""),
]
ORACLE = """
from itertools import combinations


def spellings(source: str, target: str) -> int:
    count = 0
    for picked in combinations(source, len(target)):
        count += all(one in ("?", other) for one, other in zip(picked, target))
    return count
"""
ALSO_RIGHT = [
    Way(
        'A function of two positions that remembers its answers: this place is passed over, or, if it fits, picked.',
        """
from functools import cache


def spellings(source: str, target: str) -> int:
    @cache
    def ways(place: int, spelt: int) -> int:
        if spelt == len(target):
            return 1
        if place == len(source):
            return 0
        picked = ways(place + 1, spelt + 1) if source[place] in ("?", target[spelt]) else 0
        return ways(place + 1, spelt) + picked

    return ways(0, 0)
""",
    ),
]
EXPLANATION = """
Each place of the sheet is either picked or not. If it fits letter number k of the target, each way to spell k - 1
letters becomes a new way to spell k, and the old ways stay. For `t?ee` and `te`:

| character | ways to spell nothing, t, te |
|---|---|
| t | 1, 1, 0 |
| ? | 1, 2, 1 |
| e | 1, 2, 3 |
| e | 1, 2, 5 |

Going from the longest beginning to the shortest, every number added is still the one from before this place. The work is
the product of the two lengths. Trying every choice of places instead takes far longer for long sheets.
"""


def spellings(source: str, target: str) -> int:
    ways = [1] + [0] * len(target)
    for character in source:
        for spelt in range(len(target), 0, -1):
            if character in (target[spelt - 1], "?"):
                ways[spelt] += ways[spelt - 1]
    return ways[-1]


def inputs(rng):
    return (letters(rng, 1, 9, "aab?"), letters(rng, 1, 3, "ab"))
