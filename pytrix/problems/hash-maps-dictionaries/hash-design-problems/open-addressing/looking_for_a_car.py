"""Looking for a car

Cars were parked in a row of spaces, numbered from 0, by this rule: the car with the number c goes to the space c % s,
where s is the number of spaces; if that is taken, to the next one, and so on, and after the last space comes number 0
again. No car has left since.

`row` lists the spaces, each with the number of its car, or `None` if it is empty. Somebody looks for the car with the
number `car` on the same way. The search ends at the car itself, or at the first empty space, since the car can't be
beyond it, or when all spaces have been looked at. Return how many spaces are looked at, the last one included.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("there is at least one space", "car numbers are at least 0")
HINTS = (
    "Where does the search begin? And for which contents of a space does it end there?",
    "Keep the place and the number of spaces looked at. As long as the space holds another car and not all have been looked at, go on.",
    "The place after the last one is 0 again: a remainder with the number of spaces does that.",
)
EXAMPLES = [
    Example(([10, None, 2, 7, 12], 12), why="12 % 5 is 2: the spaces 2, 3 and 4"),
    Example(([10, None, 2, 7, 12], 8), why="the spaces 3, 4, 0 and the empty space 1"),
    Example(([10, None, 2, 7, 12], 6), why="space 1 is empty"),
    Example(([3, 1, 4], 7), why="the row is full, and the car is not there"),
]
EDGES = {
    "at least one space": ([6], 9),
    "all spaces have been looked at": ([4, 1, 5, 7], 9),
    "at least 0": Edge(([3, 0, None], 0), "car 0 is a car, too"),
}
MISTAKES = [
    Mistake("Your search begins at space 0. It should begin where the car would like to stand.", "place = car % len(row)", "place = 0"),
    Mistake("You don't stop at an empty space, although the car can't be beyond it.", "not in (None, car)", "not in (car,)"),
    Mistake("The last space that was looked at counts, too.", "looked = 1", "looked = 0", "looked < len(row)", "looked + 1 < len(row)"),
    Mistake("After the last space your search ends. It should go on with number 0.", "        place = (place + 1) % len(row)\n", "        place += 1\n        if place == len(row):\n            return looked\n"),
    Mistake("You take car 0 for an empty space.", "while row[place] not in (None, car) and", "while row[place] and row[place] != car and"),
]
EXPLANATION = """
The search goes the way that the car went when it was parked, so it meets either the car or a space where the car
would have stopped.

| space | holds | looked at |
|---|---|---|
| 3 | 7 | 1 |
| 4 | 12 | 2 |
| 0 | 10 | 3 |
| 1 | nothing | 4 |

So car 8 isn't there. In a row that is half empty the walks are short; in a full one a search may have to look at
every space.
"""


def looked_at(row: list[int | None], car: int) -> int:
    place = car % len(row)
    looked = 1
    while row[place] not in (None, car) and looked < len(row):
        place = (place + 1) % len(row)
        looked += 1
    return looked


def inputs(rng):
    size = rng.randint(2, 7)
    row = [None] * size
    cars = rng.sample(range(3 * size), rng.randint(size // 2 + 1, size))
    for car in cars:
        place = car % size
        while row[place] is not None:
            place = (place + 1) % size
        row[place] = car
    return row, rng.choice([rng.choice(cars), cars[-1], rng.randrange(3 * size)])
