"""Formulas in a circle

In a spreadsheet, the formula of a cell may name other cells, whose formulas name further ones. If that leads back to a cell from which one came, nothing can be computed, and the program wants to show the user such a circle.

`names` maps each cell with a formula to the list of cells that its formula names; cells without an entry hold plain values. Return a circle as a list of different cells in which each one's formula names the next, and the last one's formula names the first. A formula that names its own cell is a circle of one. If there are several circles, any of them is right. If there is none, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 300 cells",)
HINTS = (
    "Coming to a cell for the second time is not always a circle. When is it one?",
    "Walk in depth, with a list of the cells on the present way. Meeting a cell of this list again is a circle; meeting one that was finished before is not.",
    "When a cell on the way is met, the circle is the part of the way from that cell on. When all names of a cell are done, take it off the way and mark it as finished.",
)
EXAMPLES = [
    Example(({"A1": ["B1"], "B1": ["C1", "D1"], "C1": ["B1"]},), why="C1, B1 would be right, too"),
    Example(({"A1": ["B1", "C1"], "B1": ["D1"], "C1": ["D1"]},), why="D1 is needed twice, which is no circle"),
    Example(({"A1": ["B1"], "B1": ["B1"]},), why="B1 names itself"),
]
EDGES = {"names its own cell": ({"Z9": ["Z9"]},), "If there is none": Edge(({},), "no formulas"), "leads back": Edge(({"A": ["B"], "B": ["C"], "C": ["D"], "D": ["B"]},), "a circle behind the first cell")}
ALWAYS = [
    ({"A": ["B"], "B": ["C"], "C": ["D"], "D": ["E"], "E": ["A"]},),
    ({"A": ["B", "C"], "C": ["B"]},), ({"A": ["B"], "C": ["D"], "D": ["C"]},), ({"A": ["B", "C"], "B": ["D"], "C": ["A"]},)]
MISTAKES = [
    Mistake("A cell that was finished before is no circle: only one on the present way is.", "        if cell in way:", "        if cell in way or cell in finished:"),
    Mistake("The part of the way before the circle doesn't belong to it.", "way[way.index(cell) :]", "list(way)"),
    Mistake("When a cell is done, it has to be taken off the present way.", "        way.pop()\n", ""),
    Mistake("The circle may not be reachable from the first cell; begin at each of them.", "for cell in names:", "for cell in list(names)[:1]:"),
]
ORACLE = """
def find_circle(names: dict[str, list[str]]) -> list[str]:
    ways = [[cell] for cell in names]
    for way in ways:
        for other in names.get(way[-1], []):
            if other == way[0]:
                return way
            if other not in way:
                ways.append([*way, other])
    return []
"""
EXPLANATION = """
Cells are in one of three states: not seen, on the present way, finished. Only an arrow to one on the present way closes a circle. For A1, B1 and C1 of the first example:

| cell | way before it | what happens |
|---|---|---|
| A1 | empty | joins the way |
| B1 | A1 | joins the way |
| C1 | A1, B1 | joins the way |
| B1 | A1, B1, C1 | is on the way: the circle is B1, C1 |

Each cell is finished once, and each name is followed once; looking into the list of the way costs up to its length. Another way is to remove cells that name nothing that is left, again and again; if some stay, there is a circle among them, but it still has to be found.
"""


def find_circle(names: dict[str, list[str]]) -> list[str]:
    way: list[str] = []
    finished: set[str] = set()

    def visit(cell: str) -> list[str]:
        if cell in way:
            return way[way.index(cell) :]
        if cell not in finished:
            way.append(cell)
            for other in names.get(cell, []):
                circle = visit(other)
                if circle:
                    return circle
            way.pop()
            finished.add(cell)
        return []

    for cell in names:
        circle = visit(cell)
        if circle:
            return circle
    return []


def check(expected, got, names):
    if not isinstance(got, list) or bool(got) != bool(expected) or len(set(got)) != len(got):
        return False
    return all(other in names.get(cell, []) for cell, other in zip(got, got[1:] + got[:1]))


def inputs(rng):
    cells = list("ABCDEF"[: rng.randint(1, 6)])
    rng.shuffle(cells)
    names = {}
    for place, cell in enumerate(cells):
        below = cells[place + 1 :]
        names[cell] = rng.sample(below, min(len(below), rng.randint(0, 2)))
    if rng.random() < 0.5:
        names[rng.choice(cells)].append(rng.choice(cells))
    return (names,)
