"""Unwrap the gift

A gift is written as a text: each layer of its wrapping is one character at the front and one at the back. A layer can
be taken off when front and back belong together, and these pairs do: `(` with `)`, `[` with `]`, `<` with `>`. Front and back of a pair cannot be
exchanged.

Take off layers from the outside, one after the other, until the ends of `parcel` do not belong together any more.
Return what is left. If all of it was wrapping, the empty text is left; a single character is never a layer, and an
empty parcel stays empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "TRANSFORM")
HINTS = (
    "You never need to cut the text while you unwrap it. Which two numbers say what is left of the parcel?",
    "Compare the two outermost characters as a pair. If they belong together, both positions move inwards; else you are done.",
    "Loop while the left position is below the right one and both characters, glued together, are one of the pairs; then slice.",
)
EXAMPLES = [Example(("([]ring)",), why="[ and g do not belong together"), Example(("([tea])",)), Example((")hat(",))]
EDGES = {
    "all of it was wrapping": ("<[]>",),
    "single character": ("<",),
    "empty parcel": ("",),
    "cannot be exchanged": ("]oak[",),
    "until the ends": ("(a[]b)",),
}
MISTAKES = [
    Mistake("You stopped after one layer. There may be more wrapping underneath.",
            "while low < high and", "if low < high and"),
    Mistake("The right end of the slice is not included in it, so the last character of the gift is lost.",
            "high + 1]", "high]"),
    Mistake("You took a character off because it looks like wrapping, without asking whether the other end belongs to it.",
            """
def unwrapped(parcel: str) -> str:
    return parcel.strip("".join(PAIRS))
"""),
    Mistake("You removed the pairs inside the gift as well. Only the ends of the parcel are wrapping.",
            """
def unwrapped(parcel: str) -> str:
    low, high = 0, len(parcel) - 1
    while low < high and parcel[low] + parcel[high] in PAIRS:
        low += 1
        high -= 1
    inside = parcel[low : high + 1]
    for pair in PAIRS:
        inside = inside.replace(pair, "")
    return inside
"""),
]
ORACLE = """
def unwrapped(parcel: str) -> str:
    if len(parcel) > 1 and (parcel[0], parcel[-1]) in [("(", ")"), ("[", "]"), ("<", ">")]:
        return unwrapped(parcel[1:-1])
    return parcel
"""
ALSO_RIGHT = [
    Way(
        'Cut off one layer after the other. Shorter to write, but the rest of the gift is copied for each layer.',
        """
def unwrapped(parcel: str) -> str:
    while len(parcel) > 1 and parcel[0] + parcel[-1] in ("()", "[]", "<>"):
        parcel = parcel[1:-1]
    return parcel
""",
    ),
]
EXPLANATION = """
Two positions mark the ends of what is left. Each layer moves both inwards. For `([tea])`:

| left | right | ends | |
|---|---|---|---|
| 0 | 6 | ( and ) | a layer |
| 1 | 5 | [ and ] | a layer |
| 2 | 4 | t and a | stop: `tea` |

Only one slice is made at the end, so the work grows with the length of the parcel; cutting a new text for every layer instead
copies the gift again and again.
"""


PAIRS = ("()", "[]", "<>")


def unwrapped(parcel: str) -> str:
    low, high = 0, len(parcel) - 1
    while low < high and parcel[low] + parcel[high] in PAIRS:
        low += 1
        high -= 1
    return parcel[low : high + 1]


def inputs(rng):
    parcel = letters(rng, 0, 2, "ab") + rng.choice(["", "x", *PAIRS]) + letters(rng, 0, 2, "ab")
    for _ in range(rng.randint(0, 4)):
        pair = rng.choice(PAIRS) if rng.random() < 0.85 else "(]"
        parcel = pair[0] + parcel + pair[1]
    return (parcel,)
