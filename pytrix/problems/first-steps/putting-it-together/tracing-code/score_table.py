"""The table of the score

This program is to be traced; `throws` is a list of whole numbers:

    score = 0
    for points in throws:
        if points == 0:
            score = 0
        else:
            score += points

Write the function `scores`. It gets `throws` and returns a list with the value that `score` has after each round.
Work out one table by hand first. With no throws the list is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "For the throws 3, 2, 0, 5, what is the score after each of the four rounds?",
    "Take over the program, and in each round append the score to a list.",
    "The line that appends stands at the end of the loop's body, outside `if` and `else`.",
)
EXAMPLES = [
    Example(([3, 2, 0, 5],), why="a 0 wipes out what was there"),
    Example(([4, 4],)),
    Example(([0],)),
]
EDGES = {"no throws": ([],)}
MISTAKES = [
    Mistake("Rounds with a 0 are missing from your table: the line that appends is in the `else` part.",
            "            score += points\n        table", "            score += points\n            table"),
    Mistake("Your table has the score before each round. Append after it was changed.",
            "        if points == 0", "        table.append(score)\n        if points == 0", "            score += points\n        table.append(score)", "            score += points"),
    Mistake("A throw of 0 sets the score back to 0.", "            score = 0\n        else", "            score += 0\n        else"),
    Mistake("Your table has one row only: the line that appends must be inside the loop.", "        table.append(score)", "    table.append(score)"),
]
EXPLANATION = """
| `points` | 3 | 2 | 0 | 5 |
|---|---|---|---|---|
| `score` after the round | 3 | 5 | 0 | 5 |

So `scores([3, 2, 0, 5])` is `[3, 5, 0, 5]`.
"""


def scores(throws: list[int]) -> list[int]:
    table = []
    score = 0
    for points in throws:
        if points == 0:
            score = 0
        else:
            score += points
        table.append(score)
    return table


def inputs(rng):
    return ([rng.choice([0, rng.randint(1, 6), rng.randint(1, 6)]) for _ in range(rng.randint(0, 7))],)
