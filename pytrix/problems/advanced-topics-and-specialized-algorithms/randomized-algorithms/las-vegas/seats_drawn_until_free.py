"""Seats drawn until one is free

In a theatre with `seats` seats, each guest draws seat numbers until one is free and sits down there. The result is always right, as nobody ever sits on somebody else's lap; only how long it takes is a matter of chance.

`draws` holds the numbers in the order in which they come out of the drum, for all guests one after another. Return a tuple: the list of the seats of the guests who found one, and the greatest number of draws that a single guest needed. If the draws end in the middle of a search, that guest stands and doesn't count. Numbers that are no seat, from `seats` on, count as a draw, and the guest draws again.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "COUNT")
HINTS = (
    "When does one guest's search end and the next one's begin?",
    "Walk over the draws once. Keep the seats taken so far, and how many draws the present guest has made.",
    "Count each draw. If the number is a seat and not taken, the guest sits down: note the seat, compare the count, and begin it anew.",
)
EXAMPLES = [
    Example((5, [3, 3, 1, 3, 1, 4]), why="the third guest drew 3 and 1 in vain"),
    Example((2, [0, 0, 0, 1])),
    Example((3, [7, 2, 2]), why="7 is no seat; the second guest stands"),
]
EDGES = {
    "no seat": Edge((1, [1, 0]), "the first number beyond the seats"),
    "draws end": Edge((4, [2, 2, 2]), "a search that is not finished"),
    "for all guests": Edge((3, []), "no draws"),
    "greatest number": Edge((3, [0, 0, 0, 1, 1, 2]), "the longest search in the middle"),
}
ALWAYS = [(5, [0, 1, 2, 0, 3]), (2, [5, 2])]
MISTAKES = [
    Mistake("After a guest sat down, the count begins anew for the next.", "            count = 0\n", ""),
    Mistake("A draw in vain counts as well.", "        count += 1\n        if number < seats and number not in taken:\n", "        if number < seats and number not in taken:\n            count += 1\n"),
    Mistake("A seat that is taken can't be taken again.", " and number not in taken", ""),
    Mistake("Seats are numbered from 0, so `seats` itself is none.", "number < seats", "number <= seats"),
    Mistake("A guest who found no seat doesn't count.", "    return taken, longest", "    return taken, max(longest, count)"),
]
EXPLANATION = """
One walk over the draws serves all guests, because they draw one after another. With 5 seats:

| draw | free | count | seats |
|---|---|---|---|
| 3 | yes | 1 | 3 |
| 3 | no | 1 | 3 |
| 1 | yes | 2 | 3 1 |
| 3 | no | 1 | 3 1 |
| 1 | no | 2 | 3 1 |
| 4 | yes | 3 | 3 1 4 |

The longest search took 3 draws. While the theatre is mostly empty, one or two draws are enough; for the last seat it takes on average as many as there are seats. Looking into the list of taken seats costs a step for each.
"""


def seats_found(seats: int, draws: list[int]) -> tuple[list[int], int]:
    taken: list[int] = []
    count = longest = 0
    for number in draws:
        count += 1
        if number < seats and number not in taken:
            taken.append(number)
            longest = max(longest, count)
            count = 0
    return taken, longest


def inputs(rng):
    seats = rng.randint(2, 5)
    return seats, [rng.randint(0, seats) for _ in range(rng.randint(3, 12))]
