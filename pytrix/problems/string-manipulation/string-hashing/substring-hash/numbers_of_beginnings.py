"""The numbers of all beginnings

A text of digits can be read as one long number, and so can each of its beginnings: those of `4093` are empty, `4`, `40`, `409`
and `4093`. To keep the numbers small, only the remainder of division by 37 is used.

Return a list with the remainder for each of the beginnings of `digits`, from the shortest, which is the empty one with the
number 0, to the whole text. So the list has one entry more than the text has digits, and an empty text gives `[0]`.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
CONSTRAINTS = ("`digits` has only the digits 0 to 9, at most 40",)
HINTS = (
    "How does a number change when one more digit is written after it?",
    "Each entry follows from the entry before: multiply, add the new digit, keep the remainder.",
    "Start the list with the number of the empty text and append while you go through the digits in the right direction.",
)
EXAMPLES = [Example(("4093",), why="4, 40 - 37, 409 - 407, 4093 - 4070"), Example(("777",)), Example(("120",))]
EDGES = {"empty text": ("",), "one entry more": ("5",), "remainder of division": ("99999",), "digits 0 to 9": ("00100",)}
MISTAKES = [
    Mistake("The first entry is missing: the empty part comes first, with the number 0.", "return numbers", "return numbers[1:]"),
    Mistake("You add up the digits. A number becomes ten times as large when a digit is written after it.",
            "numbers[-1] * 10", "numbers[-1]"),
    Mistake("You go through the digits from the wrong end.", "for digit in digits", "for digit in digits[::-1]"),
    Mistake("Each entry should be built on the one before it, not on the first one.", "numbers[-1] * 10", "numbers[0] * 10"),
]
EXPLANATION = """
One step a digit builds the whole table, because a remainder may be taken at any time without changing the final one. For
`4093`:

| digit | entry before · 10 + digit | remainder by 37 |
|---|---|---|
| 4 | 4 | 4 |
| 0 | 40 | 3 |
| 9 | 39 | 2 |
| 3 | 23 | 23 |

Such a table is the base of quick comparisons: from two of its entries, the number of any part in between can be worked out.
The work is one step for each digit.
"""


def numbers_of_beginnings(digits: str) -> list[int]:
    numbers = [0]
    for digit in digits:
        numbers.append((numbers[-1] * 10 + int(digit)) % 37)
    return numbers


def inputs(rng):
    return (letters(rng, 2, 7, "0123456789"),)
