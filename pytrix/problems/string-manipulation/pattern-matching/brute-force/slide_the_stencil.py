"""Slide the stencil: {least} differences, {side}

A sign painter lays the letters of a stencil over an old `sign`, so that each letter of `stencil` covers one letter of it, and
slides it along. At every position some letters under the stencil agree with it and the others differ.

Return the position of the stencil's first letter where {least} letters differ; among equally good positions, return the
{side} one. If the stencil is longer than the sign, return `-1`.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"factor": 1, "order": 1, "least": "the fewest", "side": "leftmost"},
    {"factor": -1, "order": 1, "least": "the most", "side": "leftmost"},
    {"factor": 1, "order": -1, "least": "the fewest", "side": "rightmost"},
]
CONSTRAINTS = ("`stencil` has at least one letter",)
HINTS = (
    "First answer a smaller question: how many letters differ when the stencil lies at one given position?",
    "Do that for every position where the whole stencil lies on the sign, and remember the best one.",
    "When two positions are equally good, the one you look at first can win, so the order in which you look settles the tie.",
)
EXAMPLES = [("harbour", "bout"), ("banana", "na"), ("abcabc", "abd")]
EDGES = {
    "stencil is longer": ("sea", "seal"),
    "at least one letter": ("aba", "b"),
    "equally good positions": ("aabaa", "aa"),
    "each letter of `stencil`": ("tea", "toe"),
}
MISTAKES = [
    Mistake("The last position is missing: the stencil may end exactly where the sign ends.",
            "- len(stencil) + 1)", "- len(stencil))"),
    Mistake("Of equally good positions you take one from the wrong end. Here the {side} one is asked for.",
            "[::order]", "[::-order]"),
    Mistake("A stencil that is longer than the sign has no position at all. Say `-1` before you look for the best.",
            "    if len(stencil) > len(sign):\n        return -1\n", ""),
    Mistake("You stop counting at the first difference. Every letter under the stencil has to be compared.",
            """
def best_place(sign: str, stencil: str) -> int:
    if len(stencil) > len(sign):
        return -1
    starts = range(len(sign) - len(stencil) + 1)[::order]
    return min(starts, key=lambda start: factor * (not sign.startswith(stencil, start)))
"""),
]
EXPLANATION = """
Each position is tried and costs one comparison for each letter of the stencil: `n · m` in all. `min` with a key keeps the first
of equals, so walking from the wanted end settles ties. Unlike a search for exact matches, no comparison may be broken off early,
because every difference counts.
"""


def best_place(sign: str, stencil: str, *, factor: int, order: int) -> int:
    if len(stencil) > len(sign):
        return -1
    starts = range(len(sign) - len(stencil) + 1)[::order]
    return min(starts, key=lambda start: factor * differences(sign, stencil, start))


def differences(sign: str, stencil: str, start: int) -> int:
    return sum(sign[start + place] != letter for place, letter in enumerate(stencil))


def inputs(rng):
    stencil = letters(rng, 1, 4, "abc")
    if rng.random() < 0.15:
        return (stencil[:-1], stencil)
    sign = letters(rng, 0, 3, "abcd") + stencil + letters(rng, 0, 4, "abc")
    return (rng.choice([sign, letters(rng, 4, 9, "abc")]), stencil)
