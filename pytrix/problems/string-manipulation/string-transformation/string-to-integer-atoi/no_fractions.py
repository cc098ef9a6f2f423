"""Scientific, but whole

Measuring devices write numbers like `1.25e3`, which means 1.25 times ten to the power of 3, so 1250. The decimal
point and the part with `e` may be missing: `25`, `2.50` and `7e2` occur as well. The exponent after `e` may be
negative, as in `4500e-2`, which is 45, and the whole number may have a minus sign in front.

Return the value of `text` as an `int`, with all its digits exact. If the value is not a whole number, as for `2.5`,
raise `ValueError`. Exponents reach from -300 to 300, where `float` has long lost most of the digits.
"""

import re

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
RAISES = ("ValueError",)
CONSTRAINTS = ("`text` is always written correctly; a decimal point has digits on both sides",)
HINTS = (
    "What happens to a number when its decimal point is taken away? How can the exponent make up for it?",
    "Write the number as a whole number times a power of ten: the digits without the point, and an exponent that is "
    "smaller by the number "
    "of decimals.",
    "With an exponent of 0 or more, multiply. Otherwise divide with remainder by the power of ten; a remainder other "
    "than 0 means that "
    "the value is not whole.",
)
EXAMPLES = [Example(("1.25e3",)), Example(("4500e-2",)), Example(("2.5",), why="not a whole number"), Example(("-7e2",))]
EDGES = {
    "not a whole number": ("-125e-2",),
    "may be missing": ("25",),
    "`2.50`": ("2.50e1",),
    "all its digits": ("1.2345678901234567891e19",),
    "float": ("9e100",),
    "negative": ("-30.00e-1",),
    "decimal point": ("-0.5e1",),
    "exponents": ("0.0e-300",),
}
ALWAYS = [("12345678901234567890123.0",)]
MISTAKES = [
    Mistake("`float` keeps about 16 digits only, so long numbers come out wrong.",
            """
def exact(text: str) -> int:
    value = float(text)
    if not value.is_integer():
        raise ValueError("not a whole number")
    return int(value)
"""),
    Mistake("You dropped the decimal point without making up for it: each decimal takes 1 from the exponent.",
            "int(exponent or 0) - len(decimals)", "int(exponent or 0)"),
    Mistake("A value that is not whole is rounded. It should raise `ValueError`.",
            '    if rest:\n        raise ValueError("not a whole number")\n', ""),
    Mistake("A decimal point is refused at once, but a larger exponent, or zeros, can make the value whole again.",
            "    shift =", '    if decimals:\n        raise ValueError("not a whole number")\n    shift ='),
    Mistake("The decimals are lost. They are digits of the number like all others.",
            "int(whole + decimals)", "int(whole)"),
]
ORACLE = '''
from fractions import Fraction


def exact(text: str) -> int:
    value = Fraction(text)
    if value.denominator > 1:
        raise ValueError("not a whole number")
    return value.numerator
'''
EXPLANATION = """
Whole numbers have no rounding in Python, so the value is kept as digits times a power of ten from beginning to end.
Moving the point after the last digit takes the number of decimals from the exponent.

| text | digits | exponent less decimals | value |
|---|---|---|---|
| 1.25e3 | 125 | 3 - 2 = 1 | 125 · 10 = 1250 |
| 4500e-2 | 4500 | -2 | 4500 divided by 100 = 45 |
| 2.5 | 25 | -1 | 25 divided by 10 leaves a remainder of 5 |

The work grows with the number of digits of the result. `Fraction` from the standard library reads such texts exactly instead,
and costs more for large exponents.
"""


def exact(text: str) -> int:
    number, _, exponent = text.partition("e")
    whole, _, decimals = number.partition(".")
    shift = int(exponent or 0) - len(decimals)
    value, rest = divmod(int(whole + decimals) * 10 ** max(shift, 0), 10 ** max(-shift, 0))
    if rest:
        raise ValueError("not a whole number")
    return value


def inputs(rng):
    decimals = rng.choice(["", "", ".5", ".25", ".40", ".125", ".0"])
    exponent = rng.choice(["", f"e{rng.randint(0, 5)}", f"e{rng.randint(1, 30)}", f"e-{rng.randint(1, 3)}"])
    return (rng.choice(["", "", "-"]) + str(rng.choice([rng.randint(1, 999), rng.randint(1, 9) * 1000])) + decimals + exponent,)


def allowed(text):
    written = re.fullmatch("-?(0|[1-9][0-9]*)([.][0-9]+)?(e(-?[0-9]+))?", text)
    return written is not None and -300 <= int(written[4] or 0) <= 300
