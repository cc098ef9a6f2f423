"""Read the counter from the {side}

A water meter sends its count as a text of digits, beginning with the {first}. So `{shown}` means {value}.

Return the number that `reading` stands for, without calling `int`: work out the value of the digits yourself.
{zeros} add nothing, and if nothing was sent, so that the reading is empty, the count is 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "AGGREGATE")
ROWS = [
    {"step": 1, "side": "left", "first": "most valuable digit, as we write numbers", "shown": "0417", "value": 417,
     "zeros": "Zeros in front"},
    {"step": -1, "side": "right", "first": "ones, followed by the tens, the hundreds and so on", "shown": "7140", "value": 417,
     "zeros": "Zeros at the end"},
]
CONSTRAINTS = ("`reading` contains only digits from 0 to 9",)
HINTS = (
    "What happens to the value of 41 when a 7 is written behind it?",
    "Go through the digits from the most valuable one to the ones. Keep the value of what you have seen so far.",
    "For each digit, multiply the value so far by ten and add the digit. The codes of the characters 0 to 9 follow "
    "each other, so `ord` tells the value.",
)
EXAMPLES = [lambda shown: (shown,), ("5",), ("120",)]
EDGES = {"is empty": ("",), "add nothing": ("00300",)}
MISTAKES = [
    Mistake("You add up the digits. A digit in front of others is worth ten times as much for each of them.",
            "value * 10 + ord", "value + ord"),
    Mistake("You read from the wrong side: look at which digit is sent first.", "reading[::step]", "reading[::-step]"),
    Mistake("Zeros are skipped, but a zero among other digits moves those in front of it up by one place.",
            "        value = value * 10", "        if digit == \"0\":\n            continue\n        value = value * 10"),
    Mistake("You multiply once too often: the last digit counts ones.", 'value * 10 + ord(digit) - ord("0")',
            '(value + ord(digit) - ord("0")) * 10'),
]
EXPLANATION = """
Every further digit makes what was read so far ten times as valuable, so one number is all that has to be
remembered. There is one step for each digit.
"""


def count_of(reading: str, *, step: int) -> int:
    value = 0
    for digit in reading[::step]:
        value = value * 10 + ord(digit) - ord("0")
    return value


def inputs(rng):
    return (letters(rng, 2, 7, "0123456789"),)
