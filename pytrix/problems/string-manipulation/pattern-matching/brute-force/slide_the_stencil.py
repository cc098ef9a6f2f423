"""Slide the stencil

A sign painter lays the letters of a stencil over an old `sign`, so that each letter of `stencil` covers one letter of it, and
slides it along. At every position some letters under the stencil agree with it and the others differ.

Return the position of the stencil's first letter where the fewest letters differ; among equally good positions, return the
leftmost one. If the stencil is longer than the sign, return `-1`.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`stencil` has at least one letter",)
HINTS = (
    "First answer a smaller question: how many letters differ when the stencil lies at one given position?",
    "Do that for every position where the whole stencil lies on the sign, and remember the best one.",
    "When two positions are equally good, the one you look at first can win, so the order in which you look settles the tie.",
)
EXAMPLES = [Example(("harbour", "bout"), why="only the t differs"), Example(("banana", "na")), Example(("abcabc", "abd"), why="0 and 3 are equally good")]
EDGES = {
    "stencil is longer": ("sea", "seal"),
    "at least one letter": ("aba", "b"),
    "equally good positions": ("aabaa", "aa"),
    "each letter of `stencil`": ("tea", "toe"),
}
ALWAYS = [("aaa", "bb")]
MISTAKES = [
    Mistake("The last position is missing: the stencil may end exactly where the sign ends.",
            "- len(stencil) + 1)", "- len(stencil))"),
    Mistake("Of equally good positions you take one from the wrong end. Here the leftmost one is wanted.",
            "min(starts,", "min(reversed(starts),"),
    Mistake("A stencil that is longer than the sign has no position at all. Say `-1` before you look for the best.",
            "    if len(stencil) > len(sign):\n        return -1\n", ""),
    Mistake("You stop counting at the first difference. Every letter under the stencil has to be compared.",
            """
def best_place(sign: str, stencil: str) -> int:
    if len(stencil) > len(sign):
        return -1
    starts = range(len(sign) - len(stencil) + 1)
    return min(starts, key=lambda start: (not sign.startswith(stencil, start)))
"""),
]
ORACLE = """
def best_place(sign: str, stencil: str) -> int:
    best, fewest = -1, len(stencil) + 1
    for start in range(len(sign)):
        piece = sign[start : start + len(stencil)]
        differ = len(stencil) - sum(map(str.__eq__, piece, stencil))
        if len(piece) == len(stencil) and differ < fewest:
            best, fewest = start, differ
    return best
"""
ALSO_RIGHT = [
    Way(
        'Pairs of differences and position do without a key: the smallest pair has the fewest differences, and of equals the smallest position.',
        """
def best_place(sign: str, stencil: str) -> int:
    size = len(stencil)
    results = []
    for start in range(len(sign) - size + 1):
        differ = sum(one != other for one, other in zip(sign[start : start + size], stencil))
        results.append((differ, start))
    return min(results, default=(0, -1))[1]
""",
    ),
]
EXPLANATION = """
Each position is tried and costs one comparison for each letter of the stencil: n · m in all. For `harbour` and `bout`:

| start | under the stencil | differ |
|---|---|---|
| 0 | harb | 4 |
| 1 | arbo | 4 |
| 2 | rbou | 4 |
| 3 | bour | 1 |

`min` with a key keeps the first of equals. Unlike in a search for exact matches, the first difference does not settle
anything: the others have to be counted too. Collecting pairs of differences and position costs the same and needs room for the pairs.
"""


def best_place(sign: str, stencil: str) -> int:
    if len(stencil) > len(sign):
        return -1
    starts = range(len(sign) - len(stencil) + 1)
    return min(starts, key=lambda start: differences(sign, stencil, start))


def differences(sign: str, stencil: str, start: int) -> int:
    return sum(sign[start + place] != letter for place, letter in enumerate(stencil))


def inputs(rng):
    stencil = letters(rng, 1, 4, "abc")
    if rng.random() < 0.15:
        return (stencil[:-1], stencil)
    sign = letters(rng, 0, 3, "abcd") + stencil + letters(rng, 0, 4, "abc")
    return (rng.choice([sign, letters(rng, 4, 9, "abc")]), stencil)
