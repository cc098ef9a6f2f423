"""A number system without a sign

On a distant island numbers have no sign. The last digit counts ones, the digit before it counts {base}s, then come
{square}s, {cube}s, and so on: each place is worth {base} times the one to its right. Digits are from 0 to {top}.
Every whole number, negative ones too, can be written in exactly one way like this; {number} is written as
`{shown}`.

Return the island's text for `number`, without zeros in front; for 0 it is `0`.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
ROWS = [
    {"base": -2, "square": 4, "cube": -8, "top": 1, "number": -3, "shown": "1101"},
    {"base": -3, "square": 9, "cube": -27, "top": 2, "number": -4, "shown": "22"},
    {"base": -10, "square": 100, "cube": -1000, "top": 9, "number": -4, "shown": "16"},
]
HINTS = (
    "Without its last digit, the number must be divisible by {base}. Which digits from 0 to {top} can be taken away to get there?",
    "Python's remainder has the sign of the divisor, but a digit can't be negative. How can you repair remainder and "
    "quotient together?",
    "If the remainder is negative, make it larger by the size of the base. To balance this, the quotient grows by 1.",
)
EXAMPLES = [Example(lambda number: (number,)), Example((10,)), Example((-15,)), Example((1,))]
EDGES = {"for 0": (0,), "negative ones": (-1,), "ones": (2,)}
MISTAKES = [
    Mistake("Some digits are negative. Digits are from 0 to {top}.",
            "        if digit < 0:\n            number += 1\n            digit -= base\n", ""),
    Mistake("You repaired the digit, but not the number that is left for the places in front of it.",
            "            number += 1\n", ""),
    Mistake("You wrote the number with a positive base. Each place is worth {base} times the one to its right.",
            "divmod(number, base)", "divmod(number, -base)"),
    Mistake("For 0 there is no digit in your text.", 'text or "0"', "text"),
]
ORACLE = '''
from itertools import count, product


def island_text(number: int) -> str:
    for size in count(1):
        for digits in product(range(-base), repeat=size):
            if sum(digit * base**power for power, digit in enumerate(reversed(digits))) == number:
                return "".join(map(str, digits))
'''
EXPLANATION = """
Repeated division works with a negative base too. The one thing to repair is a negative remainder: adding the base's size to
the digit is balanced by one more in the quotient, because 1 times {base} takes away just what was added. For -1, `divmod` by {base}
gives 0 and the remainder -1; repaired, the quotient is 1 and the digit is {top}. The number shrinks, so the work is as many
rounds as digits. Trying all texts of one digit, two digits and so on finds the same one instead, but the work is
multiplied by the number of digits there are with each place.
"""


def island_text(number: int, *, base: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, base)
        if digit < 0:
            number += 1
            digit -= base
        text = str(digit) + text
    return text or "0"


def inputs(rng):
    size = rng.choice([20, 200, 5000])
    return (rng.randint(-size, size),)
