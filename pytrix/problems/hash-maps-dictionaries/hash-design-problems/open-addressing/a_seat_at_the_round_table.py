"""A seat at the round table

At a round table the seats are numbered from 0. `taken` says for each seat whether somebody sits there. A guest would like the seat with the number `wish`. If it is taken, he tries the next one, and so on, once round the table; behind the last seat comes number 0.

Return a list of two numbers: the seat that he gets, and how many taken seats he had to pass. If all are taken, return an empty list. There is at least one seat.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "How many seats can he try at most before he is back at his wish?",
    "Count the steps from 0 on. In each step look at one seat; the first free one is his.",
    "`(wish + step) % len(taken)` is the seat of each step, and the step is the number of seats he has passed.",
)
EXAMPLES = [
    Example(([True, False, True, True], 2), why="2, 3 and 0 are taken, so he gets seat 1"),
    Example(([False, False, True], 1), why="the seat of his wish is free"),
    Example(([True, True], 0), why="all are taken"),
]
EDGES = {
    "at least one seat": Edge(([False], 0), "a single free seat"),
    "comes number 0": Edge(([False, True, True], 2), "round the end"),
}
MISTAKES = [
    Mistake("You stop at the last seat. At a round table number 0 comes behind it.", "for step in range(len(taken)):", "for step in range(len(taken) - wish):"),
    Mistake("You take the free seat with the smallest number. He begins with his wish.", "seat = (wish + step) % len(taken)", "seat = step"),
    Mistake("The number of seats he passed is one too large: the seat that he gets is not passed.", "return [seat, step]", "return [seat, step + 1]"),
]
EXPLANATION = """
The remainder makes a ring of the row. For `[True, False, True, True]` and the wish 2:

| step | seat | taken |
|---|---|---|
| 0 | 2 | yes |
| 1 | 3 | yes |
| 2 | 0 | yes |
| 3 | 1 | no |

So he gets seat 1 and has passed three. If all steps are done without a free seat, the table is full. This is how a key finds its slot in a table with open addressing.
"""


def seat_for(taken: list[bool], wish: int) -> list[int]:
    for step in range(len(taken)):
        seat = (wish + step) % len(taken)
        if not taken[seat]:
            return [seat, step]
    return []


def inputs(rng):
    taken = [rng.random() < 0.6 for _ in range(rng.randint(1, 7))]
    return taken, rng.randrange(len(taken))
