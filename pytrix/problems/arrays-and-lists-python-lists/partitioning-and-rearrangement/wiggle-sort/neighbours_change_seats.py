"""Neighbours change seats

In a cinema row, the children on the places 0 and 1 change seats with each other, those on the places 2 and 3, and so on, so that everybody gets another view. If their number is odd, the last child stays where it is.

Change the list `row` of their names itself and return nothing. The row may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:row"
HINTS = (
    "At which places do the pairs begin?",
    "Go through the places 0, 2, 4 and so on, as long as there is a neighbour, and swap the two names.",
    "`range(0, len(row) - 1, 2)` gives the places; two names are swapped with one assignment of two values.",
)
EXAMPLES = [
    Example((["Ann", "Ben", "Cy", "Dee"],), why="Ben, Ann, Dee, Cy"),
    Example((["Ann", "Ben", "Cy"],), why="Cy has no partner and stays"),
    Example((["Eve", "Fin"],)),
]
EDGES = {
    "may be empty": Edge(([],), "nobody came"),
    "the last child stays": Edge((["Gil"],), "a single child"),
    "and so on": Edge((["Ann", "Ben", "Cy", "Dee", "Eve", "Fin", "Gil", "Hal", "Ivo"],), "four pairs and one child"),
}
MISTAKES = [
    Mistake("You go on place by place, so the first child moves on and on to the end. Pairs begin at every other place.", "range(0, len(row) - 1, 2)", "range(len(row) - 1)"),
    Mistake("The first of the pair is lost: after the first assignment both places hold the same name.", "        row[place], row[place + 1] = row[place + 1], row[place]\n", "        row[place] = row[place + 1]\n        row[place + 1] = row[place]\n"),
    Mistake("The last pair keeps its seats. The loop has to reach the last child but one.", "range(0, len(row) - 1, 2)", "range(0, len(row) - 2, 2)"),
]
EXPLANATION = """
A step of 2 visits only the first place of each pair, and ending before the last place makes sure that there is a neighbour. The assignment reads both names before it writes. For Ann, Ben, Cy, Dee, Eve:

| place | row |
|---|---|
| 0 | Ben, Ann, Cy, Dee, Eve |
| 2 | Ben, Ann, Dee, Cy, Eve |

There is one swap for every two children.
"""


def change_seats(row: list[str]) -> None:
    for place in range(0, len(row) - 1, 2):
        row[place], row[place + 1] = row[place + 1], row[place]


def inputs(rng):
    names = ["Ann", "Ben", "Cy", "Dee", "Eve", "Fin", "Gil", "Hal"]
    rng.shuffle(names)
    return (names[: rng.randint(0, 8)],)
