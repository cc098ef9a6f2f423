"""Close the {noun} row

A row of {noun}s is a list of numbers, and `{gap}` marks a gap where a {noun} is missing. Close the row: push all gaps
to the right end and keep the {noun}s in the order they have.

Change the list `row` itself and return nothing. A row without gaps stays as it is, and so does one of nothing but
gaps.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION",)
COMPARE = "argument:row"
ROWS = [
    {"gap": 0, "noun": "book"},
    {"gap": -1, "noun": "tile"},
    {"gap": 9, "noun": "stone"},
]
HINTS = (
    "Imagine a finger that points at the next place to fill, while your eyes walk along the row.",
    "Whenever your eyes meet a {noun}, it goes where the finger points, and the finger moves on. Gaps need no attention yet.",
    "When the walk is over, everything from the finger onwards has been copied already, so it can be overwritten with {gap}.",
)
EXAMPLES = [
    Example(lambda gap: ([3, gap, 5, gap, gap, 4],), why="the 5 moves one place to the left, the 4 three"),
    Example(lambda gap: ([gap, 1, 2],), why="the gap goes to the right end"),
    Example(lambda gap: ([7, 8, gap],), why="the gap is at the right end already"),
]
EDGES = {
    "without gaps": ([4, 2, 7],),
    "nothing but gaps": lambda gap: ([gap, gap],),
}
MISTAKES = [
    Mistake("You built a new list under the old name. The caller still holds the old list, which has not changed.",
            """
def close_row(row: list[int]) -> None:
    kept = [each for each in row if each != gap]
    row = kept + [gap] * (len(row) - len(kept))
"""),
    Mistake("You removed gaps from the list while walking over it, so the walk skips the neighbour of each removed gap.",
            """
def close_row(row: list[int]) -> None:
    removed = 0
    for each in row:
        if each == gap:
            row.remove(each)
            removed += 1
    row.extend([gap] * removed)
"""),
    Mistake("The {noun}s have moved up, but the places they left still hold them: fill the rest of the row with {gap}.",
            "    for place in range(filled, len(row)):\n        row[place] = gap\n", ""),
    Mistake("The {noun}s are sorted now. They should keep the order in which they stood.",
            """
def close_row(row: list[int]) -> None:
    row.sort(key=lambda each: (each == gap, each))
"""),
]
ORACLE = """
def close_row(row: list[int]) -> None:
    for _ in range(len(row)):
        for place in range(len(row) - 1):
            if row[place] == gap:
                row[place], row[place + 1] = row[place + 1], gap
"""
ALSO_RIGHT = [
    Way("Sorting by whether a place is a gap keeps everything else in order, because Python's sorting is stable. It takes `n` log `n` steps.",
        """
def close_row(row: list[int]) -> None:
    row.sort(key=lambda each: each == gap)
"""),
    Way("Swapping each {noun} to the place to fill brings the gaps to the right by itself, so nothing has to be filled at the end.",
        """
def close_row(row: list[int]) -> None:
    filled = 0
    for place in range(len(row)):
        if row[place] != gap:
            row[filled], row[place] = row[place], row[filled]
            filled += 1
"""),
]
EXPLANATION = """
One walk is enough: `filled` is the number of places that are right already, and it never overtakes the walk, so
nothing is overwritten before it has been read. For a row 3, {gap}, 5, {gap}:

| the walk meets | row | filled |
|---|---|---|
| 3 | 3, {gap}, 5, {gap} | 1 |
| {gap} | 3, {gap}, 5, {gap} | 1 |
| 5 | 3, 5, 5, {gap} | 2 |
| {gap} | 3, 5, 5, {gap} | 2 |

Then the rest of the row, from place 2 on, becomes gaps: 3, 5, {gap}, {gap}. The time grows with the length of the row, and no
second list is needed. Removing and appending gaps one by one would move the rest of the row for each of them.
"""


def close_row(row: list[int], *, gap: int) -> None:
    filled = 0
    for each in row:
        if each != gap:
            row[filled] = each
            filled += 1
    for place in range(filled, len(row)):
        row[place] = gap


def inputs(rng, gap):
    return ([gap if rng.random() < 0.4 else rng.randint(1, 8) for _ in range(rng.randint(3, 9))],)
