"""A number for a name

A cloakroom turns each guest's name into a number for the ticket. The clerk goes through the letters from the first to the last
and keeps a number that is 0 at the start: for each letter the number is multiplied by 31, the letter's value is added (1 for
`a`, 2 for `b`, up to 26 for `z`), and only the remainder of division by 1009 is kept.

Return the number for `name`. Capital letters have the value of their small ones, characters that are not letters from `a` to `z` are
passed over, and an empty name has the number 0.
"""

from string import ascii_lowercase

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("names have at most 12 characters, none with an accent",)
HINTS = (
    "Work out a name of two letters by hand. What do you have to remember between one letter and the next?",
    "One variable is enough. It is changed once for each letter, always in the same way.",
    "The order matters: first multiply, then add the value, then take the remainder. A letter's value is its place in the alphabet, plus one.",
)
EXAMPLES = [Example(("ada",)), Example(("Grace H",), why="the space is passed over"), Example(("zoe",))]
EDGES = {"empty name": ("",), "capital letters": ("ABBA",), "passed over": ("o'neill-7",), "letter's value": ("z",)}
MISTAKES = [
    Mistake("You add before you multiply. First the number is multiplied, then the letter's value comes on top.",
            "number * 31 + value", "(number + value) * 31"),
    Mistake("The letter `a` has the value 1, not 0; otherwise `a` and `aa` would have the same number.",
            "ascii_lowercase.index(letter) + 1", "ascii_lowercase.index(letter)"),
    Mistake("Only the sum of the letters is built. Without multiplying, their order makes no difference.",
            "number * 31 + value", "number + value"),
    Mistake("You go through the name from the wrong end.", "name.lower()", "name.lower()[::-1]"),
]
EQUIVALENT = {
    "value = ascii_lowercase.index(letter) + 1 -> value = ascii_lowercase.rindex(letter) + 1": "each letter occurs once",
}
EXPLANATION = """
This rule is a polynomial: each letter is multiplied by a power of the base that tells its place, so rearranged names get
different numbers most of the time. For `zoe`:

| letter | value | number · 31 + value | remainder by 1009 |
|---|---|---|---|
| z | 26 | 26 | 26 |
| o | 15 | 821 | 821 |
| e | 5 | 25456 | 231 |

Taking the remainder at each step keeps the number small and does not change the final remainder. One step a letter makes the
work linear.
"""


def ticket_number(name: str) -> int:
    number = 0
    for letter in name.lower():
        if letter in ascii_lowercase:
            value = ascii_lowercase.index(letter) + 1
            number = (number * 31 + value) % 1009
    return number


def inputs(rng):
    return (letters(rng, 2, 9, "abcdmnxyzABZ '-"),)
