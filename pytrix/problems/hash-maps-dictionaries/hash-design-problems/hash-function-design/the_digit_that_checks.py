"""The digit that checks

Library cards have a number, and behind it a digit that is worked out from it, so that a slip of the pen is noticed. Counted from the left, the first digit of the number is multiplied by 3, the second by 1, the third by 3 again, and so on in turn. The products are added up, and the check digit is what has to be added to reach the next multiple of 10; if the sum is a multiple of 10 already, it is 0.

`number` is a text of digits. Return its check digit as a number. An empty number has the check digit 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which digits are multiplied by 3: those at even or at odd positions, when positions count from 0?",
    "Go through the digits with their positions and add them up, those at even positions three times.",
    "What has to be added to reach the next multiple of 10 is the remainder of the **negative** sum: `-23 % 10` is 7, and `-30 % 10` is 0.",
)
EXAMPLES = [
    Example(("4021",), why="12 + 0 + 6 + 1 = 19, and 1 more makes 20"),
    Example(("97",), why="27 + 7 = 34, and 6 more makes 40"),
    Example(("19",), why="3 + 9 = 12"),
]
EDGES = {
    "An empty number": Edge(("",), "no digits"),
    "a multiple of 10 already": Edge(("31",), "9 + 1 = 10"),
    "text of digits": Edge(("000800",), "zeros in front"),
}
MISTAKES = [
    Mistake("You multiply the wrong digits by 3. It begins with the first one.", "position % 2 == 0", "position % 2 == 1"),
    Mistake("The check digit is what has to be added to reach the next multiple of 10, not what is left over after the last one.", "-total % 10", "total % 10"),
    Mistake("Where the sum is a multiple of 10 already you return 10. That is no digit; it should be 0.", "-total % 10", "10 - total % 10"),
    Mistake("Adding up the digits alone does not notice when two neighbours change places. Every other one counts three times.", "3 * int(digit) if position % 2 == 0 else int(digit)", "int(digit)"),
]
EXPLANATION = """
Because neighbours count differently, nearly every swap of two neighbours changes the check digit, and a single wrong digit always does. For `4021`:

| digit | times | sum |
|---|---|---|
| 4 | 3 | 12 |
| 0 | 1 | 12 |
| 2 | 3 | 18 |
| 1 | 1 | 19 |

1 more makes 20. Hash functions weigh the places for the same reason: what differs should get different numbers. Each digit takes one step.
"""


def check_digit(number: str) -> int:
    total = 0
    for position, digit in enumerate(number):
        total += 3 * int(digit) if position % 2 == 0 else int(digit)
    return -total % 10


def inputs(rng):
    return (letters(rng, 0, 7, "0123456789"),)
