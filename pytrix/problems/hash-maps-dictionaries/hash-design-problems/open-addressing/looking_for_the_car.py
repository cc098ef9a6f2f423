"""Looking for the car

In a garage the car with the number c should stand in the space with the number c modulo the number of spaces. If that was taken, its driver went on to the next space, and so on; behind the last space comes number 0. No car has left since. `row` lists which car stands in each space, `None` where none does.

Return the list of the spaces at which somebody who looks for the car `wanted` has to look, in order. The search ends with the car or with an empty space: then the car is not there. If there is neither, it ends after all spaces were looked at. There is at least one space.
"""

from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Why does an empty space say that the car is not there at all?",
    "Begin with the car's own space. Note it, and go on to the next one, unless there is the car or nothing.",
    "There are as many steps as spaces at most: `(wanted + step) % len(row)` is the space of each step.",
)
EXAMPLES = [
    Example(([None, 6, 11, 3, 1], 11), why="space 1 is taken by 6, and 11 stands in the next one"),
    Example(([None, 6, 11, 3, 1], 1), why="from 1 on to 4"),
    Example(([None, 6, 11, 3, 1], 9), why="space 4 has another car, space 0 is empty"),
]
EDGES = {
    "at least one space": Edge(([None], 7), "an empty garage"),
    "If there is neither": Edge(([4, 1, 2, 3], 8), "a full garage without the car"),
    "comes number 0": Edge(([9, None, None, None, 4], 9), "round the end"),
}
ALWAYS = [([0, 3, None], 3)]
MISTAKES = [
    Mistake("The space with which the search ends was looked at as well.", "        looked.append(space)\n        if row[space] in (wanted, None):\n            break\n", "        if row[space] in (wanted, None):\n            break\n        looked.append(space)\n"),
    Mistake("An empty space ends the search. The car would have been left there.", "row[space] in (wanted, None)", "row[space] == wanted"),
    Mistake("You begin at space 0. The car's number says where it should stand.", "(wanted + step) % len(row)", "step"),
]
EXPLANATION = """
Whoever parked the car went the same way and stopped at the first free space. So an empty space on this way means that it never came by. For car 9 among 5 spaces:

| space | there |
|---|---|
| 4 | car 1 |
| 0 | nothing, so it is not there |

As long as the garage is not too full, a search takes only a few steps. That is why such tables are kept longer than what is in them.
"""


def looked_at(row: list[int | None], wanted: int) -> list[int]:
    looked = []
    for step in range(len(row)):
        space = (wanted + step) % len(row)
        looked.append(space)
        if row[space] in (wanted, None):
            break
    return looked


def inputs(rng):
    size = rng.randint(1, 7)
    row: list[int | None] = [None] * size
    cars = distinct(rng, 0, size, 0, 20)
    for car in cars:
        space = car % size
        while row[space] is not None:
            space = (space + 1) % size
        row[space] = car
    return row, rng.choice(cars) if cars and rng.random() < 0.6 else rng.randint(0, 20)
