"""Which earlier number completes mine?

At a fair, people draw tickets with whole numbers. Whoever holds a ticket that makes exactly `total` together with
somebody's ticket drawn **before** may claim a prize with that person. `numbers` lists the tickets in the order in
which they are drawn; the first one has position 0. Equal numbers may occur.

Return a list with one entry for each ticket: the position of the **latest** earlier ticket that fits, or `None` if
there is none. A ticket may be named any number of times.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "For a total of 10, which number do you look for when a 7 is drawn?",
    "Keep a dictionary from each number drawn so far to the position where it was drawn last.",
    "For each ticket, ask the dictionary for the number that is missing first, and only then store the ticket's own position.",
)
EXAMPLES = [
    Example(([3, 7, 4, 3, 7], 10), why="the last 7 goes with the 3 at position 3, not with the one at 0"),
    Example(([5, 5, 5], 10), why="a ticket can't go with itself"),
    Example(([8, 1, 6], 10)),
]
EDGES = {
    "Equal numbers": ([2, 2, 6, 2, 6], 8),
    "earlier ticket that fits": Edge(([4, 4, 4, 5], 9), "several would do"),
    "any number of times": ([3, 7, 7, 7], 10),
    "if there is none": Edge(([5], 10), "one ticket of half the total"),
    "order in which they are drawn": Edge(([], 4), "no tickets"),
}
MISTAKES = [
    Mistake("A ticket with half of the total goes with itself in your answer.",
            "        found.append(places.get(total - number))\n        places[number] = place\n",
            "        places[number] = place\n        found.append(places.get(total - number))\n"),
    Mistake("If several tickets fit, you name the earliest. Name the latest earlier one.", "places[number] = place", "places.setdefault(number, place)"),
    Mistake("Your answer has the numbers that fit. It should have their positions.", "places[number] = place", "places[number] = number"),
    Mistake("You look at all tickets, also at those drawn later.", "found.append(places.get(total - number))",
            "found.append(max((other for other, each in enumerate(numbers) if each == total - number and other != place), default=None))"),
]
EXPLANATION = """
The number that is missing is known: it is the total minus the ticket's own number. A dictionary finds its last
position with one look-up.

| position | number | missing | found at |
|---|---|---|---|
| 0 | 3 | 7 | nothing |
| 1 | 7 | 3 | 0 |
| 2 | 4 | 6 | nothing |
| 3 | 3 | 7 | 1 |
| 4 | 7 | 3 | 3 |

Storing a position under a number that is there already replaces the older one, so the latest is kept. The work grows
with the number of tickets; walking back from each of them would cost its square.
"""


def partners(numbers: list[int], total: int) -> list[int | None]:
    places: dict[int, int] = {}
    found: list[int | None] = []
    for place, number in enumerate(numbers):
        found.append(places.get(total - number))
        places[number] = place
    return found


def inputs(rng):
    return integers(rng, 2, 8, 1, 5), rng.choice([4, 5, 6, 7, 8])
