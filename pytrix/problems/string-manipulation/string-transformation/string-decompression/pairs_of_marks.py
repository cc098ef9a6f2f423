"""Unfold the pairs

A weaver writes her rows of coloured threads as pairs of marks: first the letter of a colour, then one digit that says how many threads of it follow. The pattern `w3b2` means `wwwbb`.

Return the row of threads that a `pattern` stands for. The digit `0` means that the colour does not appear at all,
and an empty pattern gives an empty row.
"""

import re

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
CONSTRAINTS = ("`pattern` consists of complete pairs",)
HINTS = (
    "At which positions do the letters stand, and at which the digits?",
    "Walk through the pattern two marks at a time. Each pair gives a piece of the row; glue the pieces.",
    "Two slices with a step of two give all letters and all digits, and `zip` brings the pairs together. A text "
    "times a number "
    "repeats it.",
)
EXAMPLES = [Example(("w3b2",)), Example(("r1g4",)), Example(("w2b1w1",), why="white comes twice")]
EDGES = {"does not appear at all": ("y0k2",), "empty pattern": ("",)}
MISTAKES = [
    Mistake("You repeat a colour once too often. The digit counts all threads, the first one included.",
            "int(digit)", "(int(digit) + 1)"),
    Mistake("A colour with the digit 0 still appears once in your row.", "int(digit)", "max(1, int(digit))"),
    Mistake("The last pair is missing from the row.", "pattern[1::2]", "pattern[1:-2:2]"),
    Mistake("You only drop the digits. Each of them says how often its colour is repeated.",
            "colour * int(digit)", "colour"),
    Mistake("A colour that comes back begins a new piece further on. You put all threads of a colour together.",
            "return \"\".join(colour * int(digit) for colour, digit in pairs)",
            "return \"\".join(sorted(colour * int(digit) for colour, digit in pairs))"),
]
EXPLANATION = """
Since each count is one digit, letters stand at every other position and digits between them; two slices separate
them. For `w3b2`:

| letters | digits | pieces |
|---|---|---|
| w | 3 | www |
| b | 2 | bb |

Multiplying a text by 0 gives an empty text, so that case needs no care. The work grows with the length of the result.
"""


def threads(pattern: str) -> str:
    pairs = zip(pattern[::2], pattern[1::2])
    return "".join(colour * int(digit) for colour, digit in pairs)


def inputs(rng):
    pairs = [rng.choice("wbrgy") + rng.choice("01234") for _ in range(rng.randint(1, 5))]
    return ("".join(pairs),)


def allowed(pattern):
    return re.fullmatch("([a-z][0-9])*", pattern) is not None
