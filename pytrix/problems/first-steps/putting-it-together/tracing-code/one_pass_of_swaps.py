"""One walk with swaps

This program is to be traced; `row` is a list of whole numbers:

    for place in range(len(row) - 1):
        if row[place] > row[place + 1]:
            row[place], row[place + 1] = row[place + 1], row[place]

Write the function `swaps`. It gets `row` and returns a list of the positions `place` at which two numbers were
exchanged, in their order. With fewer than two numbers there is no round. What the function does to `row` does not
matter.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("ITERATE", "SORT")
HINTS = (
    "Trace the program with 5, 3, 8, 1. What does the row look like after the first exchange?",
    "An exchange changes what the next round sees, so it really has to take place.",
    "Inside the `if`, exchange the two and append the position.",
)
EXAMPLES = [
    Example(([5, 3, 8, 1],), why="5 and 3, later 8 and 1"),
    Example(([9, 1, 2],), why="the 9 wanders to the end"),
    Example(([1, 2, 2],)),
]
EDGES = {"fewer than two numbers": ([4],), "there is no round": ([],)}
MISTAKES = [
    Mistake("The numbers were compared but never exchanged, so the next round sees the wrong ones.",
            "            row[place], row[place + 1] = row[place + 1], row[place]\n", ""),
    Mistake("Two equal numbers are not exchanged by this program.", "row[place] > row[place + 1]", "row[place] >= row[place + 1]"),
    Mistake("Every round is in your list. Only those with an exchange should be.", "            found.append(place)", "        found.append(place)"),
]
ALSO_RIGHT = [
    Way("The number that wanders is always the largest so far, so a record does instead of exchanging.",
        """
def swaps(row: list[int]) -> list[int]:
    found = []
    if row == []:
        return found
    largest = row[0]
    for place in range(len(row) - 1):
        if largest > row[place + 1]:
            found.append(place)
        else:
            largest = row[place + 1]
    return found
"""),
]
EXPLANATION = """
For 5, 3, 8, 1:

| `place` | compared | row afterwards |
|---|---|---|
| 0 | 5 > 3 | 3, 5, 8, 1 |
| 1 | 5 > 8 no | 3, 5, 8, 1 |
| 2 | 8 > 1 | 3, 5, 1, 8 |

The answer is `[0, 2]`. After one walk the largest number is at the end.
"""


def swaps(row: list[int]) -> list[int]:
    found = []
    for place in range(len(row) - 1):
        if row[place] > row[place + 1]:
            row[place], row[place + 1] = row[place + 1], row[place]
            found.append(place)
    return found


def inputs(rng):
    return (integers(rng, 0, 6, 0, 9),)
