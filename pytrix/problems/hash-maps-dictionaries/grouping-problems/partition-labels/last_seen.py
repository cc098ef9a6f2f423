"""When was each bus seen last?

A child at a window writes down the line of every bus that passes, one letter for each line, such as `ABACB`. The
first bus has number 1, the next one number 2, and so on.

Return a dictionary from each letter in `buses` to the number of the last bus of that line. If no bus passed, it is
empty.
"""
from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "If you write something under the same key again and again, what is left in the end?",
    "Walk from the first bus to the last with its number, and store the number under the letter each time.",
    "`enumerate` gives numbers along with letters, and it can begin to count at 1.",
)
EXAMPLES = [
    Example(("ABACB",), why="the last A is the third bus"),
    Example(("KKKK",)),
    Example(("XYZ",)),
]
EDGES = {
    "If no bus passed": ("",),
    "the last bus of that line": ("DAADBA",),
}
MISTAKES = [
    Mistake("The first bus has number 1, not 0.", "enumerate(buses, 1)", "enumerate(buses)"),
    Mistake("Your answer tells when each line was seen first.", "        last[line] = number\n", "        last.setdefault(line, number)\n"),
    Mistake("You count how many buses of each line passed.", "last[line] = number", "last[line] = last.get(line, 0) + 1"),
    Mistake("Your numbers count from the end: the last bus of all has the highest number.",
            "enumerate(buses, 1)", "reversed(list(enumerate(reversed(buses), 1)))"),
]
EXPLANATION = """
Each bus overwrites the number that its line had before, so the last one stays.

| number | line | dictionary afterwards |
|---|---|---|
| 1 | A | `{'A': 1}` |
| 2 | B | `{'A': 1, 'B': 2}` |
| 3 | A | `{'A': 3, 'B': 2}` |
| 4 | C | `{'A': 3, 'B': 2, 'C': 4}` |
| 5 | B | `{'A': 3, 'B': 5, 'C': 4}` |

One walk is enough. `rfind` for each letter would walk through the text again for every one of them.
"""


def last_buses(buses: str) -> dict[str, int]:
    last: dict[str, int] = {}
    for number, line in enumerate(buses, 1):
        last[line] = number
    return last


def inputs(rng):
    return (letters(rng, 2, 9, "ABCDE"[: rng.randint(2, 5)]),)
