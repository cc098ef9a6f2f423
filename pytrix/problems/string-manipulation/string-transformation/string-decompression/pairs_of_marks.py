"""Unfold the pairs, {first} first

A weaver writes her rows of coloured threads as pairs of marks: {rule}. The pattern `{code}` means `{text}`.

Return the row of threads that a `pattern` stands for. The digit `0` means that the colour does not appear at all,
and an empty pattern gives an empty row.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
ROWS = [
    {"colours": 0, "first": "colour", "rule": "first the letter of a colour, then one digit that says how many threads of it follow",
     "code": "w3b2", "text": "wwwbb"},
    {"colours": 1, "first": "number", "rule": "first one digit that says how many threads follow, then the letter of their colour",
     "code": "3w2b", "text": "wwwbb"},
]
CONSTRAINTS = ("`pattern` consists of complete pairs",)
HINTS = (
    "At which positions do the letters stand, and at which the digits?",
    "Walk through the pattern two marks at a time. Each pair gives a piece of the row; glue the pieces.",
    "Two slices with a step of two give all letters and all digits, and `zip` brings the pairs together. A text "
    "times a number "
    "repeats it.",
)
EXAMPLES = [lambda code: (code,), lambda colours: ("r1g4" if colours == 0 else "1r4g",)]
EDGES = {
    "does not appear at all": lambda colours: ("y0k2" if colours == 0 else "0y2k",),
    "empty pattern": ("",),
}
ALWAYS = [lambda colours: ("w2b1w1" if colours == 0 else "2w1b1w",)]
MISTAKES = [
    Mistake("You repeat a colour once too often. The digit counts all threads, the first one included.",
            "int(digit)", "(int(digit) + 1)"),
    Mistake("A colour with the digit 0 still appears once in your row.", "int(digit)", "max(1, int(digit))"),
    Mistake("The last pair is missing from the row.", "pattern[1 - colours :: 2]", "pattern[1 - colours : -2 : 2]"),
    Mistake("You only drop the digits. Each of them says how often its colour is repeated.",
            "colour * int(digit)", "colour"),
]
EXPLANATION = """
Since each count is one digit, letters stand at every other position and digits between them; two slices separate
them. Multiplying a text by 0 gives an empty text, so that case needs no care. The work grows with the length of the
result.
"""


def threads(pattern: str, *, colours: int) -> str:
    pairs = zip(pattern[colours::2], pattern[1 - colours :: 2])
    return "".join(colour * int(digit) for colour, digit in pairs)


def inputs(rng, colours):
    pairs = [rng.choice("wbrgy") + rng.choice("01234") for _ in range(rng.randint(1, 5))]
    return ("".join(pair if colours == 0 else pair[::-1] for pair in pairs),)
