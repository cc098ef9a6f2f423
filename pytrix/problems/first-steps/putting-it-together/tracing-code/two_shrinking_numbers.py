"""Two shrinking numbers

This program is to be traced; `a` and `b` are whole numbers, at least 0:

    while b > 0:
        a, b = b, a % b

Write the function `trace`. It gets `a` and `b` and returns a list with a row `[a, b]` for each round: the values
**after** it. If there is no round, the list is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE",)
HINTS = (
    "Trace it by hand for 12 and 8. Which values does `a % b` still use, the old or the new ones?",
    "Both new values are worked out from the old ones. Keep the loop, and append a row after the change.",
    "A row is a new list of two items, the two variables, made in each round.",
)
EXAMPLES = [
    Example((12, 8), why="12 % 8 is 4, then 8 % 4 is 0"),
    Example((3, 7), why="3 % 7 is 3, so the first round only swaps"),
    Example((5, 0), why="the condition is false at once"),
]
EDGES = {"no round": (0, 0), "at least 0": (0, 4)}
MISTAKES = [
    Mistake("`a` had its new value already when the remainder was taken. Both must come from the old values.",
            "        a, b = b, a % b\n", "        a = b\n        b = a % b\n"),
    Mistake("Your rows show the values before each round.",
            "        a, b = b, a % b\n        rows.append([a, b])", "        rows.append([a, b])\n        a, b = b, a % b"),
    Mistake("Only the values after the last round are in your list. Append in every round.",
            "        rows.append([a, b])", "    rows.append([a, b])"),
    Mistake("`//` is division; the program takes the remainder.", "a % b", "a // b"),
]
ALSO_RIGHT = [
    Way("In three lines, the old value of `a` has to be kept.",
        "        a, b = b, a % b\n", "        rest = a % b\n        a = b\n        b = rest\n"),
]
EXPLANATION = """
For 12 and 8:

| round | `a` | `b` |
|---|---|---|
| before | 12 | 8 |
| 1 | 8 | 12 % 8 = 4 |
| 2 | 4 | 8 % 4 = 0 |

The last `a` is, by the way, the largest number that divides both.
"""


def trace(a: int, b: int) -> list[list[int]]:
    rows = []
    while b > 0:
        a, b = b, a % b
        rows.append([a, b])
    return rows


def inputs(rng):
    return (rng.randint(0, 40), rng.choice([0, rng.randint(1, 40), rng.randint(1, 40), rng.randint(1, 9)]))
