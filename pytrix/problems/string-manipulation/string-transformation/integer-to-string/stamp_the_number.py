"""Stamp the number, {first} digit first

A machine has ten stamps, one for each digit, and nothing else that could turn a number into text: `str`, f-strings
and their relatives are out of order.

Return the text with the digits of `number`, beginning with its {first} digit: for 305 that is `{shown}`. The number
is never negative; 0 gives `0`, and a number of one digit gives just that digit.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
ROWS = [{"step": -1, "first": "first", "shown": "305"}, {"step": 1, "first": "last", "shown": "503"}]
CONSTRAINTS = ("`number` is 0 or more",)
HINTS = (
    "Which digit of a number can you get with a single calculation? What is left when it has been taken away?",
    "Division by ten with remainder gives the last digit and the number without it. Repeat this, and look out for "
    "the end.",
    "While the number has more than one digit, take one off with `divmod`. Append the text of each digit to a list.",
)
EXAMPLES = [(305,), (7,), (1200,)]
EDGES = {"0 gives": (0,), "one digit": (9,)}
MISTAKES = [
    Mistake("The digits come out in the wrong order. Division by ten delivers the last digit first.",
            "[::step]", "[::-step]"),
    Mistake("The leading digit is missing: when a single digit is left, it has to be stamped as well.",
            "    stamped.append(STAMPS[number])\n", ""),
    Mistake("Two digits remain at the end of your loop for some numbers. Go on while there is more than one digit.",
            "while number > 9:", "while number > 10:"),
    Mistake("Zeros within the number are lost. A remainder of 0 is a digit too.",
            "        stamped.append(STAMPS[last])\n", "        if last:\n            stamped.append(STAMPS[last])\n"),
]
EXPLANATION = """
`divmod(number, 10)` splits off the last digit. The digits therefore come from right to left, and reading them the
other way round is a matter of the direction of a slice. There is one round for each digit.
"""

STAMPS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")


def stamped_text(number: int, *, step: int) -> str:
    stamped = []
    while number > 9:
        number, last = divmod(number, 10)
        stamped.append(STAMPS[last])
    stamped.append(STAMPS[number])
    return "".join(stamped)[::step]


def inputs(rng):
    return (rng.choice([rng.randint(10, 99), rng.randint(100, 99_999), rng.randint(1, 99) * 100, 10 * rng.randint(1, 12)]),)
