"""The table of a doubling loop

This program is to be traced; `start` is a whole number of at least 1, and `limit` is a whole number:

    number = start
    while number < limit:
        number = number * 2 + 1

Write the function `trace`. It gets `start` and `limit` and returns a list of the values that `number` has: first its
value before the loop, then the one after each round.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "For the start 1 and the limit 10, which values does `number` take, one after another?",
    "Keep the loop as it is. Put the first value into the list before it, and each further one at the end of a round.",
    "The line that appends comes after the line that changes the number.",
)
EXAMPLES = [
    Example((1, 10), why="15 is the first that is not less than 10"),
    Example((5, 5), why="no round, only the value before the loop"),
    Example((2, 20)),
]
EDGES = {"at least 1": (1, 0), "before the loop": (7, 3)}
MISTAKES = [
    Mistake("The value before the loop is missing in your list.", "[start]", "[]"),
    Mistake("The last value is missing: append after the change, not before it.",
            "        number = number * 2 + 1\n        values.append(number)", "        values.append(number)\n        number = number * 2 + 1", "[start]", "[]"),
    Mistake("When the number equals the limit, the loop has no further round.", "number < limit", "number <= limit"),
    Mistake("The program adds 1 after doubling.", "number * 2 + 1", "number * 2"),
]
ALSO_RIGHT = [
    Way("The last item of the list is always the current number, so no variable is needed.",
        """
def trace(start: int, limit: int) -> list[int]:
    values = [start]
    while values[-1] < limit:
        values.append(values[-1] * 2 + 1)
    return values
"""),
]
EXPLANATION = """
| round | `number` |
|---|---|
| before | 1 |
| 1 | 3 |
| 2 | 7 |
| 3 | 15 |

15 < 10 is false, so the list is `[1, 3, 7, 15]`.
"""


def trace(start: int, limit: int) -> list[int]:
    number = start
    values = [start]
    while number < limit:
        number = number * 2 + 1
        values.append(number)
    return values


def inputs(rng):
    start = rng.randint(1, 9)
    return (start, rng.choice([rng.randint(0, 80), start, 2 * start + 1, 4 * start + 3, 4 * start + 4]))
