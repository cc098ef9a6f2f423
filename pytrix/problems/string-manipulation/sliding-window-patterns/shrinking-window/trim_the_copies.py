"""Trim the {side} end

A necklace of letters is too long. Its owner cuts single letters off its {side} end, as long as the letter that would
fall also occurs somewhere in what would remain. As soon as the letter at the {side} end is the only one of its kind,
she stops.

Return what is left of `necklace`, in its usual order. Capital and small letters are of different kinds, and an empty
necklace stays empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
ROWS = [{"step": 1, "side": "left"}, {"step": -1, "side": "right"}]
HINTS = (
    "Do it by hand with a short necklace. What do you ask yourself before each cut?",
    "Ask whether the letter at the {side} end occurs in the rest. If yes, only the rest is looked at from now on.",
    "A loop cuts while the necklace is not empty and its end letter is `in` the slice without that letter.",
)
EXAMPLES = [("abacabadaca",), ("level",)]
EDGES = {
    "empty necklace": ("",),
    "capital and small": ("aAaA",),
    "only one of its kind": ("xyz",),
}
MISTAKES = [
    Mistake("You made one cut and stopped. Go on for as long as the end letter has a copy in the rest.",
            "while row and", "if row and"),
    Mistake("You removed every letter that has a copy, also in the middle. Only the {side} end can be cut.",
            """
def trimmed(necklace: str) -> str:
    kept = ""
    for letter in necklace[::-step]:
        if letter not in kept:
            kept += letter
    return kept[::-step]
"""),
    Mistake("You cut at the wrong end, or at both of them. Letters may fall at the {side} end only.",
            """
def trimmed(necklace: str) -> str:
    row = necklace[::-step]
    while row and row[0] in row[1:]:
        row = row[1:]
    return row[::-step]
"""),
    Mistake("The letter at the end always occurs in the necklace itself. Ask whether it occurs in what would remain.",
            "in row[1:]", "in row"),
]
EXPLANATION = """
Each cut makes the stretch shorter, but never loses a kind of letter: that is the idea of a shrinking window.
Searching the rest for every cut is fine for a necklace. For long texts, one would keep a tally of the letters that
are left.
"""


def trimmed(necklace: str, *, step: int) -> str:
    row = necklace[::step]
    while row and row[0] in row[1:]:
        row = row[1:]
    return row[::step]


def inputs(rng):
    return (letters(rng, 4, 10, "aabcdA"),)
