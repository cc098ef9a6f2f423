"""A dial that jumps

A dial has the numbers from 0 to `size` - 1. At each stroke of a clock, its hand jumps: from the number n to n · n +
1, and if that is not on the dial, to the remainder of it when divided by `size`.

The hand stands on `start`. Return the number of strokes until it stands on a number on which it has stood before, the
start included.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "COUNT")
CONSTRAINTS = ("`size` is at least 1", "`start` is on the dial")
HINTS = (
    "Why must a number come back at some time, and after how many strokes at the latest?",
    "Keep a set of the numbers on which the hand has stood, and jump until it stands on one of them.",
    "A `while` loop with the question \"is it new?\": as long as it is, put the number into the set and jump. The size of the set is the number of strokes.",
)
EXAMPLES = [
    Example((10, 3), why="3, 0, 1, 2, 5, 6, 7, and 0 again"),
    Example((5, 2), why="2, 0, 1, and 2 again"),
    Example((3, 2), why="2 jumps to 5, which is 2 on this dial"),
]
EDGES = {
    "at least 1": (1, 0),
    "the start included": Edge((2, 0), "back to the start"),
}
MISTAKES = [
    Mistake("You wait until the hand is back at the start. It may come back to a later number only.", "while place not in seen:", "while place != start or not seen:", "        seen.add(place)\n", "        seen.add(place)\n        if len(seen) > size:\n            break\n"),
    Mistake("Your count is one too small: the last stroke counts as well.", "return strokes", "return strokes - 1"),
    Mistake("A jump is n · n + 1, and only then comes the remainder.", "(place * place + 1) % size", "place * place % size + 1"),
    Mistake("You add the start after the first jump, so a return to it is not noticed.", "        seen.add(place)\n        place = (place * place + 1) % size\n", "        place = (place * place + 1) % size\n        if place in seen:\n            return strokes + 1\n        seen.add(place)\n", "    seen: set[int] = set()\n", "    seen: set[int] = set()\n    if size == 0:\n        seen.add(start)\n", "while place not in seen:", "while True:"),
]
EXPLANATION = """
A rule leads from each number to exactly one other, and there are only `size` numbers, so sooner or later one comes
back. The set notices at once.

| stroke | hand on | stood there before |
|---|---|---|
| | 2 | |
| 1 | 0 | no |
| 2 | 1 | no |
| 3 | 2 | yes |

That is the dial with 5 numbers. There are at most `size` strokes, and each costs one look-up.
"""


def strokes_until_return(size: int, start: int) -> int:
    seen: set[int] = set()
    place = start
    strokes = 0
    while place not in seen:
        seen.add(place)
        place = (place * place + 1) % size
        strokes += 1
    return strokes


def inputs(rng):
    size = rng.randint(2, 60)
    return (size, rng.randrange(size))
