"""Trim the left end

A necklace of letters is too long. Its owner cuts single letters off its left end, as long as the letter that would
fall also occurs somewhere in what would remain. As soon as the letter at the left end is the only one of its kind,
she stops.

Return what is left of `necklace`, in its usual order. Capital and small letters are of different kinds, and an empty
necklace stays empty.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "Do it by hand with a short necklace. What do you ask yourself before each cut?",
    "Ask whether the letter at the left end occurs in the rest. If yes, only the rest is looked at from now on.",
    "A loop cuts while the necklace is not empty and its end letter is `in` the slice without that letter.",
)
EXAMPLES = [Example(("abacabadaca",)), Example(("level",)), Example(("xyz",), why="x is the only one of its kind")]
EDGES = {
    "empty necklace": ("",),
    "capital and small": ("aAaA",),
    "only one of its kind": ("ox",),
}
MISTAKES = [
    Mistake("You made one cut and stopped. Go on for as long as the end letter has a copy in the rest.",
            "while necklace and", "if necklace and"),
    Mistake("You removed every letter that has a copy, even in the middle. Only the left end can be cut.",
            """
def trimmed(necklace: str) -> str:
    kept = ""
    for letter in reversed(necklace):
        if letter not in kept:
            kept = letter + kept
    return kept
"""),
    Mistake("You cut at the wrong end, or at both of them. Letters may fall at the left end only.",
            """
def trimmed(necklace: str) -> str:
    while necklace and necklace[-1] in necklace[:-1]:
        necklace = necklace[:-1]
    return necklace
"""),
    Mistake("The letter at the end always occurs in the necklace itself. Ask whether it occurs in what would remain.",
            "in necklace[1:]", "in necklace"),
]
EXPLANATION = """
Each cut makes the stretch shorter, but never loses a kind of letter: that is the idea of a shrinking window. For `level`:

| necklace | first letter | in the rest? |
|---|---|---|
| level | l | yes |
| evel | e | yes |
| vel | v | no: stop |

Searching the rest for every cut takes up to the square of the length, which is fine for a necklace. For long texts, one
would keep a tally of the letters that are left.
"""


def trimmed(necklace: str) -> str:
    while necklace and necklace[0] in necklace[1:]:
        necklace = necklace[1:]
    return necklace


def inputs(rng):
    return (letters(rng, 4, 10, "aabcdA"),)
