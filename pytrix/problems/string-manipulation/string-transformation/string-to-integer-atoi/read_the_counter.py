"""Read the counter

A water meter sends its count as a text of digits, beginning with the most valuable digit, as we write numbers. So `0417` means 417.

Return the number that `reading` stands for, without calling `int`: work out the value of the digits yourself.
Zeros in front add nothing, and if nothing was sent, so that the reading is empty, the count is 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "AGGREGATE")
CONSTRAINTS = ("`reading` contains only digits from 0 to 9",)
HINTS = (
    "What happens to the value of 41 when a 7 is written after it?",
    "Go through the digits from the most valuable one to the ones. Keep the value of what you have seen so far.",
    "For each digit, multiply the value so far by ten and add the digit. The codes of the characters 0 to 9 follow "
    "each other, so `ord` tells the value.",
)
EXAMPLES = [Example(("0417",)), Example(("5",)), Example(("120",))]
EDGES = {"is empty": ("",), "add nothing": ("00300",)}
MISTAKES = [
    Mistake("You add up the digits. A digit in front of others is worth ten times as much for each of them.",
            "value * 10 + ord", "value + ord"),
    Mistake("You read from the wrong side: look at which digit is sent first.", "for digit in reading", "for digit in reading[::-1]"),
    Mistake("Zeros are skipped, but a zero among other digits moves those in front of it up by one place.",
            "        value = value * 10", "        if digit == \"0\":\n            continue\n        value = value * 10"),
    Mistake("You multiply once too often: the last digit counts ones.", 'value * 10 + ord(digit) - ord("0")',
            '(value + ord(digit) - ord("0")) * 10'),
]
EXPLANATION = """
Every further digit makes what was read so far ten times as valuable, so one number is all that has to be remembered. For
`0417`:

| digit | value |
|---|---|
| 0 | 0 |
| 4 | 0 · 10 + 4 = 4 |
| 1 | 4 · 10 + 1 = 41 |
| 7 | 41 · 10 + 7 = 417 |

The work is one step for each digit.
"""


def count_of(reading: str) -> int:
    value = 0
    for digit in reading:
        value = value * 10 + ord(digit) - ord("0")
    return value


def inputs(rng):
    return (letters(rng, 2, 7, "0123456789"),)
