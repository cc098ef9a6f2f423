"""Numbers as programmers write them

A settings file may give whole numbers in four ways: plain decimal digits, or digits in base 2, 8 or 16 after `0b`,
`0o` or `0x`. In base 16 the letters `a` to `f` stand for 10 to 15. Capitals are as good as small letters
everywhere, a minus sign may stand in front of it all, and single underscores may stand between two digits, nowhere
else: `-0xFF_FF` is -65535.

Return the value of `literal`. Raise `ValueError` for everything else: no digits, a digit that the base does not
have, a misplaced underscore, or any other character. Zeros in front are allowed, as in `007`. Neither `int` with a
base nor `eval` is needed: compute the value from the digits.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "VALIDATE")
RAISES = ("ValueError",)
HINTS = (
    "Which parts can a literal have, in which order, and which of them may be missing?",
    "Take the parts off from the left: sign, then prefix. What is left must be digits of the base, with underscores "
    "only between two of them.",
    "Split what is left at the underscores. No piece may be empty. For each digit: value times base plus the place "
    "of the digit in a text "
    "of all sixteen digits, which must be less than the base.",
)
EXAMPLES = [Example(("0b1011",)), Example(("-0xFF_FF",)), Example(("1_000",)), Example(("0b12",), why="base 2 has no digit 2")]
EDGES = {
    "no digits": ("0x",),
    "does not have": ("0b21",),
    "misplaced underscore": ("5_",),
    "between two digits": ("0x_1f",),
    "zeros in front": ("007",),
    "any other character": ("12g",),
    "single underscores": ("1__0",),
    "base 2, 8 or 16": ("0o8",),
    "capitals": ("-0B11",),
    "minus sign": ("-",),
}
ALWAYS = [("--5",), ("+5",), (" 7",), ("0x1 ",), ("0o7",)]
MISTAKES = [
    Mistake("Capitals are rejected or misread. They are as good as small letters.", "literal.lower()", "literal"),
    Mistake("You accept digits that the base doesn't have.", "if digit >= base:", "if digit > 15:"),
    Mistake("Underscores are removed wherever they stand. One is allowed between two digits only.",
            '    if "" in text.split("_"):\n        raise ValueError("an underscore or a digit is missing")\n', ""),
    Mistake("You forgot that what is written without prefix is decimal.",
            "BASES.get(text[:2], 10)", "BASES.get(text[:2], 16)"),
    Mistake("A minus sign is read but not applied.", "-value if negative else value", "value"),
]
ORACLE = '''
import re


def value_of(literal: str) -> int:
    found = re.fullmatch("(-?)(0b|0o|0x|)([0-9a-f]+(?:_[0-9a-f]+)*)", literal.lower())
    if not found:
        raise ValueError("not a number")
    return int(found[1] + found[3], {"": 10, "0b": 2, "0o": 8, "0x": 16}[found[2]])
'''
EQUIVALENT = {
    "digit = DIGITS.index(letter) -> digit = DIGITS.rindex(letter)": "every digit occurs once in the text of all digits",
}
EXPLANATION = """
The parts are peeled off from the left, and each step leaves something simpler. Splitting at underscores turns each misplaced
one into an empty piece, and so do missing digits. For `-0xFF_FF`:

| part | value |
|---|---|
| minus sign | negative |
| 0x | base 16 |
| ff_ff | the pieces ff and ff, none empty |
| f, f, f, f | 15, 255, 4095, 65535 |

The value is built digit by digit as in base ten, with another factor. The work grows with the number of digits. A regular
expression can test the whole form instead, before any digit is looked at.
"""

BASES = {"0b": 2, "0o": 8, "0x": 16}
DIGITS = "0123456789abcdef"


def value_of(literal: str) -> int:
    text = literal.lower()
    negative = text.startswith("-")
    text = text.removeprefix("-")
    base = BASES.get(text[:2], 10)
    if text[:2] in BASES:
        text = text[2:]
    if "" in text.split("_"):
        raise ValueError("an underscore or a digit is missing")
    value = 0
    for letter in text.replace("_", ""):
        digit = DIGITS.index(letter)
        if digit >= base:
            raise ValueError("this base has no such digit")
        value = value * base + digit
    return -value if negative else value


def inputs(rng):
    prefix = rng.choice(["", "0b", "0o", "0x", "0X"])
    digits = {"": "0123456789", "0b": "01", "0o": "01234567"}.get(prefix, "0123456789abcDEF")
    text = "_".join("".join(rng.choice(digits) for _ in range(rng.randint(1, 3))) for _ in range(rng.randint(1, 2)))
    text = rng.choice(["", "", "-"]) + prefix + text
    if rng.random() < 0.3:
        place = rng.randint(0, len(text))
        text = text[:place] + rng.choice(["_", "9", "f", "-", "g"]) + text[place:]
    return (text,)
