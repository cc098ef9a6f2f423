"""The broken display

On the display of a scoreboard only some digits still light up: those in the text `digits`, each of them once and in ascending order. A score can be shown if each of its digits lights up. Scores are shown without zeros in front, and 0 is shown as a single 0.

Return how many of the scores from 0 to `limit` can be shown. The limit may have hundreds of digits, so it is given as a text, without zeros in front.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("`digits` is not empty",)
HINTS = (
    "How many scores with fewer digits than the limit can be shown? Mind the digit 0 at the front.",
    "For scores as long as the limit, walk along its digits. A score that is smaller at one place may have any digits behind it.",
    "At each place, add the number of smaller digits that light up, times the choices for all the places behind. Stop if the limit's own digit doesn't light up; if you get to the end, the limit itself counts.",
)
EXAMPLES = [
    Example(("123", "31"), why="1, 2, 3, 11, 12, 13, 21, 22, 23, 31"),
    Example(("05", "60"), why="0, 5, 50, 55"),
    Example(("9", "8"), why="the only score would be 9"),
]
EDGES = {"single 0": Edge(("0", "100"), "only the 0 lights up"), "hundreds of digits": Edge(("17", "7" * 40), "a very long limit"), "0 to `limit`": Edge(("0123456789", "0"), "the limit 0")}
ALWAYS = [("013", "103"), ("08", "8"), ("246", "500"), ("0123456789", "250")]
MISTAKES = [
    Mistake("The limit itself counts, if it can be shown.", "return total + 1", "return total + 0"),
    Mistake("No score has a zero in front, so for the first digit 0 is not a choice.", 'first = digits.strip("0")', "first = digits"),
    Mistake("Scores with fewer digits than the limit count as well.", "    for size in range(1, len(limit)):\n        total += len(first) * len(digits) ** (size - 1)\n", ""),
    Mistake("0 can be shown as a single 0, if that digit lights up.", 'total = int("0" in digits and limit != "0")', "total = 0"),
]
ORACLE = """
def can_be_shown(digits: str, limit: str) -> int:
    return sum(set(str(score)) <= set(digits) for score in range(int(limit) + 1))
"""
EXPLANATION = """
As long as a score agrees with the limit, its next digit may not be larger; once it is smaller, the rest is free. For the digits `"123"` and the limit `"231"`:

| scores | count |
|---|---|
| one digit | 3 |
| two digits | 3 · 3 = 9 |
| begin with 1 | 1 · 3² = 9 |
| begin with 21 or 22 | 2 · 3 = 6 |
| begin with 23, then less than 1 | 0 |
| 231 itself | 1 |

Together 28. The work grows with the number of digits of the limit. Trying every score takes ages beyond some millions.
"""


def can_be_shown(digits: str, limit: str) -> int:
    first = digits.strip("0")
    total = int("0" in digits and limit != "0")
    for size in range(1, len(limit)):
        total += len(first) * len(digits) ** (size - 1)
    choices = first
    for place, digit in enumerate(limit):
        total += sum(d < digit for d in choices) * len(digits) ** (len(limit) - 1 - place)
        if digit not in digits:
            return total
        choices = digits
    return total + 1


def inputs(rng):
    digits = "".join(sorted(rng.sample("0123456789", rng.randint(1, 5))))
    limit = "".join(rng.choice(digits + rng.choice("0123456789")) for _ in range(rng.randint(1, 4)))
    return (digits, str(int(limit)))
