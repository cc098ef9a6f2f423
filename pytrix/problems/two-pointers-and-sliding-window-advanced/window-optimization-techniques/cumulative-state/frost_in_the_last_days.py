"""Frost in the last days

A vineyard wants to know each evening how many of the last `days` nights had frost, tonight included. `lows` are the lowest temperatures of the nights, in order, in whole degrees; a night with less than 0 degrees had frost.

Return a list with that number for each night. In the first nights, when there are fewer than `days` so far, all of them count. `days` is at least 1.

Carry the number along from night to night instead of counting again: one night comes in, and one may go out.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "By how much can the number change from one night to the next, and which two nights decide?",
    "Tonight comes in. The night that lies `days` nights back goes out, if there is one.",
    "For each position add one for frost in that night. If the position is at least `days`, subtract one for frost in the night `days` before. Then append the number.",
)
EXAMPLES = [
    Example(([-2, 3, -1, -4, 5], 3), why="in the last three nights there were -1, -4 and 5"),
    Example(([0, -1, 0], 1), why="0 degrees are no frost"),
    Example(([-3, -3], 4)),
]
EDGES = {
    "fewer than": ([-1, -1, 2], 5),
    "at least 1": ([-1, 4, -1], 1),
    "in order": Edge(([], 2), "no nights"),
}
ALWAYS = [([-1, -1, -1], 2)]
MISTAKES = [
    Mistake("A night of exactly 0 degrees has no frost here.", "if low < 0:", "if low <= 0:", "if night >= days and lows[night - days] < 0:", "if night >= days and lows[night - days] <= 0:"),
    Mistake("In your count nights never go out, so the number only grows.", "            frosts -= 1\n", "            pass\n"),
    Mistake("The night that goes out lies `days` nights back; yours lies one less.", "if night >= days and lows[night - days] < 0:", "if night >= days and lows[night - days + 1] < 0:"),
    Mistake("The first nights have a number, too. You begin only when there are enough of them.", "    return numbers", "    return numbers[days - 1 :]"),
]
EXPLANATION = """
The number is carried along: tonight is added, and what lies `days` nights back is taken off. With 3 days:

| night | comes in | goes out | number |
|---|---|---|---|
| 0 | -2: frost | | 1 |
| 1 | 3 | | 1 |
| 2 | -1: frost | | 2 |
| 3 | -4: frost | -2: frost | 2 |
| 4 | 5 | 3 | 2 |

Each night takes the same few steps, however long the stretch is. This works for everything that can be undone: a sum, a count. A largest value can't be.
"""


def frost_numbers(lows: list[int], days: int) -> list[int]:
    frosts = 0
    numbers = []
    for night, low in enumerate(lows):
        if low < 0:
            frosts += 1
        if night >= days and lows[night - days] < 0:
            frosts -= 1
        numbers.append(frosts)
    return numbers


def inputs(rng):
    return ([rng.choice([-3, -1, 0, 0, 2, 5]) for _ in range(rng.randint(0, 8))], rng.randint(1, 4))
