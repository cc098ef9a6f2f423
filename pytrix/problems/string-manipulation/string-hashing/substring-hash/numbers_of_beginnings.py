"""The numbers of all {parts}

A text of digits can be read as one long number, and so can each of its {parts}: those of `4093` are {example_told}.
To keep the numbers small, only the remainder of division by {modulus} is used.

Return a list with the remainder for each of the {parts} of `digits`, from the shortest, which is the empty one with the number 0,
to the whole text. So the list has one entry more than the text has digits, and an empty text gives `[0]`.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
ROWS = [
    {"step": 1, "parts": "beginnings", "modulus": 37, "example_told": "empty, `4`, `40`, `409` and `4093`, read as they stand"},
    {"step": -1, "parts": "endings", "modulus": 41,
     "example_told": "empty, `3`, `93`, `093` and `4093`, but each is read from right to left, as `3`, `39`, `390` and `3904`"},
]
CONSTRAINTS = ("`digits` has only the digits 0 to 9, at most 40",)
HINTS = (
    "How does a number change when one more digit is written behind it?",
    "Each entry follows from the entry before: multiply, add the new digit, keep the remainder.",
    "Start the list with the number of the empty text and append while you go through the digits in the right direction.",
)
EXAMPLES = [("4093",), ("777",)]
EDGES = {"empty text": ("",), "one entry more": ("5",), "remainder of division": ("99999",), "digits 0 to 9": ("00100",)}
MISTAKES = [
    Mistake("The first entry is missing: the empty part comes first, with the number 0.", "return numbers", "return numbers[1:]"),
    Mistake("You add up the digits. A number becomes ten times as large when a digit is written behind it.",
            "numbers[-1] * 10", "numbers[-1]"),
    Mistake("You go through the digits from the wrong end.", "digits[::step]", "digits[::-step]"),
    Mistake("Each entry should be built on the one before it, not on the first one.", "numbers[-1] * 10", "numbers[0] * 10"),
]
EXPLANATION = """
One step a digit builds the whole table, because a remainder may be taken at any time without changing the final one. Such a table
is the base of quick comparisons: from two of its entries, the number of any part in between can be worked out.
"""


def numbers_of_parts(digits: str, *, step: int, modulus: int) -> list[int]:
    numbers = [0]
    for digit in digits[::step]:
        numbers.append((numbers[-1] * 10 + int(digit)) % modulus)
    return numbers


def inputs(rng):
    return (letters(rng, 2, 7, "0123456789"),)
