"""A number for a name, {end} letter first

A cloakroom turns each guest's name into a number for the ticket. The clerk goes through the letters from the {end} to the {other}
and keeps a number that is 0 at the start: for each letter the number is multiplied by {base}, the letter's value is added (1 for
`a`, 2 for `b`, up to 26 for `z`), and only the remainder of division by {modulus} is kept.

Return the number for `name`. Capital letters have the value of their small ones, characters that are not letters from `a` to `z` are
passed over, and an empty name has the number 0.
"""
from string import ascii_lowercase

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
ROWS = [
    {"step": 1, "end": "first", "other": "last", "base": 31, "modulus": 1009},
    {"step": -1, "end": "last", "other": "first", "base": 37, "modulus": 997},
]
CONSTRAINTS = ("names have at most 12 characters, none with an accent",)
HINTS = (
    "Work out a name of two letters by hand. What do you have to remember between one letter and the next?",
    "One variable is enough. It is changed once for each letter, always in the same way.",
    "The order matters: first multiply, then add the value, then take the remainder. A letter's value is its place in the alphabet, plus one.",
)
EXAMPLES = [("ada",), ("Grace H",), ("zoe",)]
EDGES = {"empty name": ("",), "capital letters": ("ABBA",), "passed over": ("o'neill-7",), "letter's value": ("z",)}
MISTAKES = [
    Mistake("You add before you multiply. First the number is multiplied, then the letter's value comes on top.",
            "number * base + value", "(number + value) * base"),
    Mistake("The letter `a` has the value 1, not 0; otherwise `a` and `aa` would have the same number.",
            "ascii_lowercase.index(letter) + 1", "ascii_lowercase.index(letter)"),
    Mistake("Only the sum of the letters is built. Without multiplying, their order makes no difference.",
            "number * base + value", "number + value"),
    Mistake("You go through the name from the wrong end.", "lower()[::step]", "lower()[::-step]"),
]
EQUIVALENT = {
    "value = ascii_lowercase.index(letter) + 1 -> value = ascii_lowercase.rindex(letter) + 1": "each letter occurs once",
}
EXPLANATION = """
This rule is a polynomial: each letter is multiplied by a power of the base that tells its place, so rearranged names get different
numbers most of the time. Taking the remainder at each step keeps the number small and does not change the final remainder. One step a
letter makes the work linear.
"""


def ticket_number(name: str, *, step: int, base: int, modulus: int) -> int:
    number = 0
    for letter in name.lower()[::step]:
        if letter in ascii_lowercase:
            value = ascii_lowercase.index(letter) + 1
            number = (number * base + value) % modulus
    return number


def inputs(rng):
    return (letters(rng, 2, 9, "abcdmnxyzABZ '-"),)
