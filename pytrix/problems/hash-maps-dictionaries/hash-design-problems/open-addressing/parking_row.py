"""The next free space

A row of parking spaces is numbered from 0 to `spaces` - 1. The driver of car c goes to the space with the number c %
spaces. If it is taken, the driver tries the next one, and so on, and after the last space comes number 0 again.

`cars` lists the cars in the order in which they arrive; no car comes twice, and there are at most as many cars as
spaces. Return the row in the end: a list with the number of the car in each space, or `None` where it is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("`spaces` is at least 1", "car numbers are at least 0")
HINTS = (
    "Where does the third car park if all three would like the last space?",
    "Begin with a row of `None`. For each car, start at its own space and move on by one as long as the space is taken.",
    "To come from the last space back to 0, take the remainder again after adding one.",
)
EXAMPLES = [
    Example(([12, 7, 22], 5), why="7 and 22 would like space 2 as well"),
    Example(([9, 4, 3], 5), why="4 finds the last space taken and goes to 0"),
    Example(([], 2)),
]
EDGES = {
    "at least 1": ([6], 1),
    "as many cars as spaces": Edge(([3, 7, 11, 2], 4), "a full row"),
}
ALWAYS = [([0, 6], 6)]
MISTAKES = [
    Mistake("A car whose space is taken pushes the other car out.", "while row[place] is not None:", "while False:"),
    Mistake("Car number 0 is a car, but a space with it counts as empty in your answer.", "while row[place] is not None:", "while row[place]:"),
    Mistake("After the last space comes number 0 again. Your search leaves the row.", "(place + 1) % spaces", "place + 1"),
    Mistake("You try the spaces before the taken one instead of those after it.", "(place + 1) % spaces", "(place - 1) % spaces"),
]
EXPLANATION = """
Each car tries its own space first and then one after the other.

| car | own space | tries | parks in |
|---|---|---|---|
| 12 | 2 | 2 | 2 |
| 7 | 2 | 2, 3 | 3 |
| 22 | 2 | 2, 3, 4 | 4 |

As long as many spaces are free, a car needs few tries; in a nearly full row, up to as many as there are spaces. That
is why hash tables of this kind grow long before they are full.
"""


def park(cars: list[int], spaces: int) -> list[int | None]:
    row: list[int | None] = [None] * spaces
    for car in cars:
        place = car % spaces
        while row[place] is not None:
            place = (place + 1) % spaces
        row[place] = car
    return row


def inputs(rng):
    spaces = rng.randint(2, 6)
    return (rng.sample(range(15), rng.randint(1, spaces)), spaces)
