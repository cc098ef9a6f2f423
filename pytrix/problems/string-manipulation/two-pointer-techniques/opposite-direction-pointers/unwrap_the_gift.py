"""Unwrap the gift

A gift is written as a text: each layer of its wrapping is one character at the front and one at the back. A layer can
be taken off when front and back belong together, and these pairs do: {shown}. Front and back of a pair cannot be
exchanged.

Take off layers from the outside, one after the other, until the ends of `parcel` do not belong together any more.
Return what is left. If all of it was wrapping, the empty text is left; a single character is never a layer, and an
empty parcel stays empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "TRANSFORM")
ROWS = [
    {"pairs": ("()", "[]", "<>"), "shown": "`(` with `)`, `[` with `]`, `<` with `>`"},
    {"pairs": ("/\\", "><", "**"), "shown": "`/` with `\\`, `>` with `<`, `*` with another `*`"},
]
HINTS = (
    "You never need to cut the text while you unwrap it. Which two numbers say what is left of the parcel?",
    "Compare the two outermost characters as a pair. If they belong together, both positions move inwards; else you are done.",
    "Loop while the left position is below the right one and both characters, glued together, are one of the pairs; then slice.",
)
EXAMPLES = [lambda pairs: (pairs[0][0] + pairs[1] + "ring" + pairs[0][1],), lambda pairs: (pairs[0][0] + pairs[1][0] + "tea" + pairs[1][1] + pairs[0][1],)]
EDGES = {
    "all of it was wrapping": lambda pairs: (pairs[2][0] + pairs[1] + pairs[2][1],),
    "single character": lambda pairs: (pairs[2][0],),
    "empty parcel": ("",),
    "cannot be exchanged": lambda pairs: (pairs[0][1] + "hat" + pairs[0][0],),
    "until the ends": lambda pairs: (pairs[0][0] + "a" + pairs[1] + "b" + pairs[0][1],),
}
MISTAKES = [
    Mistake("You stopped after one layer. There may be more wrapping underneath.",
            "while low < high and", "if low < high and"),
    Mistake("The right end of the slice is not included in it, so the last character of the gift is lost.",
            "high + 1]", "high]"),
    Mistake("You took a character off because it looks like wrapping, without asking whether the other end belongs to it.",
            """
def unwrapped(parcel: str) -> str:
    return parcel.strip("".join(pairs))
"""),
    Mistake("You removed the pairs inside the gift as well. Only the ends of the parcel are wrapping.",
            """
def unwrapped(parcel: str) -> str:
    low, high = 0, len(parcel) - 1
    while low < high and parcel[low] + parcel[high] in pairs:
        low += 1
        high -= 1
    inside = parcel[low : high + 1]
    for pair in pairs:
        inside = inside.replace(pair, "")
    return inside
"""),
]
EXPLANATION = """
Two positions mark the ends of what is left. Each layer moves both inwards; cutting a new text for every layer would
copy the gift again and again. Only one slice is made at the end, so the work grows with the length of the parcel.
"""


def unwrapped(parcel: str, *, pairs: tuple[str, ...]) -> str:
    low, high = 0, len(parcel) - 1
    while low < high and parcel[low] + parcel[high] in pairs:
        low += 1
        high -= 1
    return parcel[low : high + 1]


def inputs(rng, pairs):
    parcel = letters(rng, 0, 2, "ab") + rng.choice(["", "x", *pairs]) + letters(rng, 0, 2, "ab")
    for _ in range(rng.randint(0, 4)):
        pair = rng.choice(pairs) if rng.random() < 0.85 else pairs[0][0] + pairs[1][1]
        parcel = pair[0] + parcel + pair[1]
    return (parcel,)
