"""Locker numbers of one length

A swimming pool gives its lockers numbers of exactly `length` digits. So that nobody mixes them up, no digit occurs twice in a number, and a number never begins with 0.

Return how many such numbers there are. With one digit there are 9, since 0 is not used. With more than ten digits there are 0, because some digit would have to occur twice. `length` is at least 1 and at most 15.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "How many digits can stand in the first place? And how many are left for the second?",
    "Choose the digits from left to right and multiply the numbers of choices.",
    "Begin with 9 choices. The second place has 9 again, as 0 is allowed there, the third 8, and so on.",
)
EXAMPLES = [
    Example((2,), why="10 to 99 without 11, 22 and so on"),
    Example((3,), why="9 · 9 · 8"),
    Example((1,)),
    Example((12,), why="there are only ten digits"),
]
EDGES = {"With one digit": (1,), "more than ten": (11,), "at least 1 and at most 15": Edge((15,), "fifteen digits")}
ALWAYS = [(4,), (5,), (6,), (7,), (10,)]
MISTAKES = [
    Mistake("The first digit can't be 0, so there are 9 choices for it, not 10.", "count = 9", "count = 10"),
    Mistake("The second digit may be 0 and has 9 choices, too.", "count *= 10 - place", "count *= 9 - place"),
    Mistake("A digit that was used can't be used again.", "count *= 10 - place", "count *= 10"),
    Mistake("The first place has its choices already; the others are one less than the length.", "range(1, length)", "range(1, length + 1)"),
]
EXPLANATION = """
Whatever was chosen before, the number of choices for the next place is the same, so the numbers are multiplied. For three digits:

| place | may be | choices | numbers so far |
|---|---|---|---|
| first | 1 to 9 | 9 | 9 |
| second | all but the first digit | 9 | 81 |
| third | all but two digits | 8 | 648 |

At the eleventh place there are no choices left, and the product becomes 0 by itself.
"""


def locker_numbers(length: int) -> int:
    count = 9
    for place in range(1, length):
        count *= 10 - place
    return count


def inputs(rng):
    return (rng.randint(1, 15),)
