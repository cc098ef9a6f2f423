"""Stamp the number

A machine has ten stamps, one for each digit, and nothing else that could turn a number into text: `str`, f-strings
and their relatives are out of order.

Return the text with the digits of `number`, beginning with its first digit: for 305 that is `305`. The number
is never negative; 0 gives `0`, and a number of one digit gives just that digit.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`number` is 0 or more",)
HINTS = (
    "Which digit of a number can you get with a single calculation? What is left when it has been taken away?",
    "Division by ten with remainder gives the last digit and the number without it. Repeat this, and look out for "
    "the end.",
    "While the number has more than one digit, take one off with `divmod`, and put its stamp in front of the text so far.",
)
EXAMPLES = [Example((305,)), Example((7,)), Example((1200,))]
EDGES = {"0 gives": (0,), "one digit": (9,)}
ALWAYS = [(10,), (12345678901234567890123,), (96284,)]
MISTAKES = [
    Mistake("The digits come out in the wrong order. Division by ten delivers the last digit first.",
            "text = STAMPS[last] + text", "text += STAMPS[last]", "STAMPS[number] + text", "text + STAMPS[number]"),
    Mistake("The leading digit is missing: when a single digit is left, it has to be stamped as well.",
            "return STAMPS[number] + text", "return text"),
    Mistake("Two digits remain at the end of your loop for some numbers. Go on while there is more than one digit.",
            "while number > 9:", "while number > 10:"),
    Mistake("Zeros within the number are lost. A remainder of 0 is a digit too.",
            "        text = STAMPS[last] + text\n", "        if last:\n            text = STAMPS[last] + text\n"),
]
EXPLANATION = """
`divmod(number, 10)` splits off the last digit, so the digits come from right to left. For 305:

| number | left | last digit | text |
|---|---|---|---|
| 305 | 30 | 5 | 5 |
| 30 | 3 | 0 | 05 |
| 3 | | | 305 |

The work is one round for each digit.
"""

STAMPS = ("0", "1", "2", "3", "4", "5", "6", "7", "8", "9")


def stamped_text(number: int) -> str:
    text = ""
    while number > 9:
        number, last = divmod(number, 10)
        text = STAMPS[last] + text
    return STAMPS[number] + text


def inputs(rng):
    return (rng.choice([rng.randint(10, 99), rng.randint(100, 99_999), rng.randint(1, 99) * 100, 10 * rng.randint(1, 12)]),)
