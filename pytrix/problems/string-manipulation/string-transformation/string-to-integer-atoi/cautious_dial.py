"""A reading for the dial

A dial can show whole numbers from {low} to {high}. It receives its readings as `text`, which is often untidy, and
makes sense of it like this:

- spaces at the beginning are skipped,
- then one sign may come, `+` or `-`,
- then digits, up to the first character that is no digit; whatever follows is ignored,
- without any digit there, the reading is 0.

Return the number that the dial shows. A number beyond the range is shown as the end of the range that it has passed.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "VALIDATE")
ROWS = [
    {"low": -2147483648, "high": 2147483647},
    {"low": -128, "high": 127},
    {"low": -99, "high": 999},
]
CONSTRAINTS = ("`text` contains no tabs or line breaks", "digits are the characters 0 to 9", "there may be thousands of digits, too many for `int` to convert in one go")
HINTS = (
    "Read the text like a machine with a finger on one character: what may come now, and what comes after that?",
    "Let a position walk through the stages one after the other: spaces, one sign, digits. Each stage ends where its "
    "characters end.",
    "Multiply the value by ten and add each digit. At the very end apply the sign, and then the limits with `min` "
    "and `max`.",
)
EXAMPLES = [Example(("  -42 boxes",)), Example(("007 and 8",)), Example(("+-5",), why="only one sign may come"), Example(("99999999999",), why="beyond the range")]
EDGES = {
    "without any digit": ("  minus one",),
    "beyond the range": ("-99999999999",),
    "the end of the range": lambda high: (f"{high + 1}",),
    "then one sign": ("- 3",),
    "first character that is no digit": ("12.75",),
    "thousands of digits": ("1" * 5000,),
    "spaces at the beginning": ("",),
}
ALWAYS = [
    lambda low: ("+31-3",) if low == -2147483648 else None,
    lambda low: ("+31-3",) if low == -128 else None,
    lambda low: ("+7",) if low == -99 else None,
]
MISTAKES = [
    Mistake("Numbers beyond the range are returned as they are. The dial shows the end of its range for them.",
            "max(low, min(high, sign * value))", "sign * value"),
    Mistake("You limit the number before its sign is applied, so negative numbers meet the wrong limit.",
            "max(low, min(high, sign * value))", "sign * max(low, min(high, value))"),
    Mistake("Spaces at the beginning stop your reading.", 'len(text) - len(text.lstrip(" "))', "0"),
    Mistake("A minus sign is not noticed: every number comes out positive.", 'sign = -1 if', "sign = 1 if"),
    Mistake("Several signs are skipped, but only one may come; a second one is no digit.",
            'place += text[place : place + 1] in ("+", "-")', 'while text[place : place + 1] in ("+", "-"):\n        place += 1'),
    Mistake("Everything after the sign has to be a number in your solution. What follows the digits should be ignored.",
            """
def shown(text: str) -> int:
    try:
        return max(low, min(high, int(text)))
    except ValueError:
        return 0
"""),
]
ORACLE = '''
import re
from decimal import Decimal


def shown(text: str) -> int:
    found = re.match(" *([+-]?[0-9]+)", text)
    return int(sorted([low, Decimal(found[1]) if found else 0, high])[1])
'''
EXPLANATION = """
The position only moves forwards, and each stage leaves it where the next one begins. Slices of one character make
it safe to look beyond the end. For `  -42 boxes`:

| stage | read | so far |
|---|---|---|
| spaces | two | |
| sign | - | negative |
| digits | 4, 2 | 42 |
| limits | | -42 lies in the range |

The sign comes before the limits: the two ends of a range are usually not each other's mirror image. Each character is read
once, so the work grows with the text. A regular expression can cut out sign and digits instead.
"""


def shown(text: str, *, low: int, high: int) -> int:
    place = len(text) - len(text.lstrip(" "))
    sign = -1 if text[place : place + 1] == "-" else 1
    place += text[place : place + 1] in ("+", "-")
    value = 0
    while text[place : place + 1].isdigit():
        value = value * 10 + int(text[place])
        place += 1
    return max(low, min(high, sign * value))


def inputs(rng, low, high):
    size = rng.choice([9, 300, high, 10 * high])
    number = str(rng.randint(0, size))
    start = rng.choice(["", " ", "   ", "", "x"]) + rng.choice(["", "-", "+", "-", "", "--", "- "])
    return (start + number + rng.choice(["", " kg", "-3", ".5", " 7", "e2"]),)
