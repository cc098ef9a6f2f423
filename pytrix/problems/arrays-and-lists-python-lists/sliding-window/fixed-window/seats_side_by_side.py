"""Seats side by side

Write a program for a cinema. The first line of the input shows a row of seats from left to right, with `.` for a free
seat and `#` for one that is taken. The second line holds the size of a group, a number of at least 1.

The group wants to sit side by side, on free seats only. Print in how many places of the row that is possible: places
differ if their first seats differ, and they may overlap. The row has at least one seat; it may be shorter than the
group, and then the answer is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, letters

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "A row has five seats and the group three people. Which seats can be the first one of the group?",
    "For each possible first seat take the piece of the row that the group would need, and ask whether a seat in it is taken.",
    "Go through the positions from 0 to the number of seats minus the size, both included, and count the slices without `#`.",
)
EXAMPLES = [
    Example("..#...\n2\n", why="seats 1 and 2, 4 and 5, 5 and 6"),
    Example("#..#.\n3\n", why="never three free seats side by side"),
    Example("....\n4\n", why="the whole row"),
]
EDGES = {
    "shorter than the group": "..\n3\n",
    "at least 1": Edge("#.#.\n1\n", "a group of one"),
    "free seats only": Edge(".#...\n4\n", "one seat in between is taken"),
    "may overlap": ".....\n3\n",
    "one that is taken": Edge("##\n1\n", "no free seat"),
}
MISTAKES = [
    Mistake("The last place is missing: `range` stops before its end.", "len(row) - size + 1", "len(row) - size"),
    Mistake("Places may overlap, but `count` goes on after each find.", """
def program() -> None:
    row = input()
    size = int(input())
    print(row.count("." * size))
"""),
    Mistake("You only look at the first and the last seat. Those between them must be free, too.",
            '"#" not in row[first : first + size]', '"#" not in row[first] + row[first + size - 1]'),
    Mistake("At the end of the row you count places with too few seats.", "range(len(row) - size + 1)", "range(len(row))"),
]
ALSO_RIGHT = [
    Way("Counting the free seats on the left, the present one included, needs no slices: a place ends wherever at least `size` of them stand in a row.",
        """
def program() -> None:
    row = input()
    size = int(input())
    places = free = 0
    for seat in row:
        free = free + 1 if seat == "." else 0
        if free >= size:
            places += 1
    print(places)
"""),
]
EXPLANATION = """
The window is as wide as the group. For the row `..#...` and two people:

| first | window | all free? |
|---|---|---|
| 0 | `..` | yes |
| 1 | `.#` | no |
| 2 | `#.` | no |
| 3 | `..` | yes |
| 4 | `..` | yes |

If the row is too short, the range is empty and the answer 0. The work is the number of places times the size of the
group.
"""


def program() -> None:
    row = input()
    size = int(input())
    places = 0
    for first in range(len(row) - size + 1):
        if "#" not in row[first : first + size]:
            places += 1
    print(places)


def inputs(rng):
    return f"{letters(rng, 1, 10, '...#')}\n{rng.choice([1, 2, 2, 3, 3, 4])}\n"
