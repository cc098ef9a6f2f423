"""All seats with that mark

A theatre keeps a plan of one row, `row`: a list with one word for each seat, such as `ok`, `broken` or `dirty`.

Return the numbers of all seats that carry the word `mark`, in ascending order. Seats are numbered from 1. Words are
compared exactly: `Broken` is another word than `broken`. If no seat carries the mark, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Can you stop when you have found one seat?",
    "Look at the seats one after another with their numbers, and collect the numbers of those that fit.",
    "`enumerate` counts while you walk; it can begin with 1.",
)
EXAMPLES = [
    Example((["ok", "broken", "ok", "broken"], "broken"), why="the second and the fourth seat"),
    Example((["ok", "Broken"], "broken"), why="a capital letter makes another word"),
    Example((["dirty"], "dirty"), why="seat 1"),
]
EDGES = {
    "no seat carries the mark": (["ok", "ok"], "dirty"),
    "row": Edge(([], "ok"), "a row without seats"),
    "compared exactly": Edge((["broken leg", "broken", "unbroken"], "broken"), "words that contain the mark"),
    "ascending order": Edge((["ok", "ok", "ok"], "ok"), "every seat"),
}
MISTAKES = [
    Mistake("Seats are numbered from 1, positions from 0.", "enumerate(row, 1)", "enumerate(row)"),
    Mistake("Only the first seat is found. Go on to the end of the row.", """
def seats_with(row: list[str], mark: str) -> list[int]:
    return [row.index(mark) + 1] if mark in row else []
"""),
    Mistake("`in` also finds the mark within a longer word. Compare whole words.", "word == mark", "mark in word"),
    Mistake("Capital letters make another word here.", "word == mark", "word.lower() == mark"),
    Mistake("`index` always finds the first equal word, so its number appears again and again.", "[number for number, word", "[row.index(word) + 1 for number, word"),
]
ALSO_RIGHT = [
    Way("A loop with `append` does the same step by step.",
        """
def seats_with(row: list[str], mark: str) -> list[int]:
    seats = []
    for place in range(len(row)):
        if row[place] == mark:
            seats.append(place + 1)
    return seats
"""),
]
EXPLANATION = """
All finds are wanted, so every seat has to be looked at. `enumerate(row, 1)` gives number and word together:

| number | 1 | 2 | 3 | 4 |
|---|---|---|---|---|
| word | ok | broken | ok | broken |
| fits | no | yes | no | yes |

Each seat is looked at once, in ascending order, so the numbers need no sorting.
"""


def seats_with(row: list[str], mark: str) -> list[int]:
    return [number for number, word in enumerate(row, 1) if word == mark]


def inputs(rng):
    marks = ["ok", "broken", "dirty", "Broken", "unbroken"]
    return ([rng.choice(marks) for _ in range(rng.randint(2, 8))], rng.choice(["ok", "broken", "dirty", "broken"]))
