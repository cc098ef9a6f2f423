"""The dots that got lost

A printer drops all dots. On its labels each device has a number of `parts` parts with a dot between neighbours, such as `4.0.17`. A part is a whole
number from 0 to 99, written without leading zeros: `0` and `40` are parts, `05` and `00` are not.

`digits` is what the printer left. Return all numbers that it may have been, as texts with the dots put back. Those with a shorter first part come
first; with equal first parts the second one decides, and so on. If nothing fits, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "VALIDATE")
CONSTRAINTS = ("`digits` is a text of 0 to 12 digits", "`parts` is from 1 to 6")
HINTS = (
    "Which texts can the first part be? There are at most two of them. What remains is the same question with one part less.",
    "Cut off one digit, then two digits, check the piece, and put it in front of everything that fits the rest.",
    "With no parts left, only an empty rest fits. A piece of two digits must not begin with 0.",
)
EXAMPLES = [
    Example(("4017", 3), why="4.01.7 would have a leading zero"),
    ("1234", 2),
    Example(("12345", 2), why="too many digits for two parts"),
    Example(("000", 3), why="0 itself is fine"),
]
EDGES = {
    "nothing fits": Edge(("", 1), "no digits"),
    "leading zeros": Edge(("05", 1), "only a leading zero is possible"),
    "from 0 to 99": Edge(("99", 1), "the largest part"),
    "a shorter first part": Edge(("1111111", 4), "many places for the dots"),
}
ALWAYS = [
    ("00", 1),
    ("1001", 2),
]
MISTAKES = [
    Mistake("Some of your parts have a leading zero, such as 05.", 'if length == 1 or digits[0] != "0":', "if length:"),
    Mistake("The part 0 itself is allowed; only longer parts must not begin with a zero.", 'if length == 1 or digits[0] != "0":', 'if digits[0] != "0":'),
    Mistake("All digits must be used up by the parts.", "return [[]] if not digits else []", "return [[]]"),
    Mistake("A part may have two digits as well as one.", "range(1, min(2, len(digits)) + 1)", "range(1, min(1, len(digits)) + 1)"),
    Mistake("A part has at most two digits, since it is not more than 99.", "min(2, len(digits))", "min(3, len(digits))"),
]
EXPLANATION = """
At each step there are two choices: a part of one digit or of two. For 4017 and three parts:

| first part | second part | third part | |
|---|---|---|---|
| 4 | 0 | 17 | fits |
| 4 | 01 | – | leading zero |
| 40 | 1 | 7 | fits |
| 40 | 17 | – | no digit left |

Each part at most doubles the number of attempts, so six parts need at most 64.
"""


def cut(digits: str, parts: int) -> list[list[str]]:
    if parts == 0:
        return [[]] if not digits else []
    found = []
    for length in range(1, min(2, len(digits)) + 1):
        if length == 1 or digits[0] != "0":
            found += [[digits[:length], *rest] for rest in cut(digits[length:], parts - 1)]
    return found


def with_dots(digits: str, parts: int) -> list[str]:
    return [".".join(pieces) for pieces in cut(digits, parts)]


def inputs(rng):
    parts = rng.randint(1, 5)
    pieces = [str(rng.choice([0, 0, 10, 40, rng.randint(0, 9), rng.randint(10, 99)])) for _ in range(parts)]
    digits = "".join(pieces)
    return (rng.choice([digits, digits, "0" + digits])[:10], parts)
