"""How far from their own mooring?

Every boat has a number and its own mooring along a quay: with m moorings, numbered from 0, the boat with the number b
should lie at mooring b % m. If that was taken, the skipper went on to the next free mooring, and after the last one
came number 0 again. So a boat that should lie at mooring 6 of 8 and lies at mooring 1 is 3 moorings too far: 7, 0, 1.

`quay` lists the moorings, each with the number of its boat, at least 0, or `None` if it is empty. Return by how many
moorings all boats are too far **together**. A quay without boats gives 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "A boat should lie at mooring 6 of 8 and lies at mooring 1. Which calculation with 6, 1 and 8 gives 3?",
    "Go through the places and boats together, leave out the empty moorings, and add up the distances.",
    "Python's remainder is never negative for a positive divisor: (1 - 6) % 8 is 3. That takes care of the end of the quay.",
)
EXAMPLES = [
    Example(([16, 1, None, None, 4, 12, None, None],), why="only 12 is not at its own mooring, which is mooring 4"),
    Example(([7, 11, None, 3],), why="7 and 11 should lie at mooring 3, so they are 1 and 2 too far"),
    Example(([5, None, 2],), why="the mooring after the last one is number 0"),
]
EDGES = {
    "without boats": ([None, None],),
    "at least 0": Edge(([3, 0, None],), "boat 0 is not at mooring 0"),
    "came number 0 again": ([6, 2, 10, 3],),
}
ALWAYS = [([3, 0, 1],)]
MISTAKES = [
    Mistake("A boat that went on after the last mooring gets the wrong distance: after the last one comes number 0.", "(place - boat) % len(quay)", "abs(place - boat % len(quay))"),
    Mistake("You count the boats that are not at their own mooring. Add up by how many moorings.", "(place - boat) % len(quay)", "(place != boat % len(quay))"),
    Mistake("You return the largest distance. All of them were to be added up.", "return sum((place - boat) % len(quay) for place, boat in enumerate(quay) if boat is not None)", "return max(((place - boat) % len(quay) for place, boat in enumerate(quay) if boat is not None), default=0)"),
    Mistake("Boat 0 is a boat like any other. You take it for an empty mooring.", "if boat is not None", "if boat"),
    Mistake("You measure in the other direction. Skippers go on to higher numbers.", "(place - boat) % len(quay)", "(boat - place) % len(quay)"),
]
EXPLANATION = """
`(place - boat) % len(quay)` is the way from the boat's own mooring to where it lies, even round the end of the quay.

| place | boat | own mooring | too far |
|---|---|---|---|
| 0 | 7 | 3 | 1 |
| 1 | 11 | 3 | 2 |
| 3 | 3 | 3 | 0 |

The sum is 3. Each mooring is looked at once. The sum also tells how long searches are: finding a boat takes one look more
than it is too far.
"""


def too_far(quay: list[int | None]) -> int:
    return sum((place - boat) % len(quay) for place, boat in enumerate(quay) if boat is not None)


def inputs(rng):
    size = rng.randint(3, 8)
    quay = [None] * size
    own = rng.randrange(size)
    for boat in rng.sample(range(3 * size), rng.randint(2, size)):
        boat = rng.choice([boat, boat, own + size * (boat % 3)])
        if boat in quay:
            continue
        place = boat % size
        while quay[place] is not None:
            place = (place + 1) % size
        quay[place] = boat
    return (quay,)
