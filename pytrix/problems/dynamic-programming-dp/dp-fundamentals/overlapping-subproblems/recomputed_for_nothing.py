"""Recomputed for nothing

A simple spreadsheet stores no results. To compute a cell it computes each cell that the formula names, in turn computing what those name, and so on. A cell that is named in several places is computed anew each time.

`formulas` maps each cell with a formula to the list of cells that the formula names; a name may stand in the list twice and is then computed twice. Cells without an entry hold plain values: computing them is one computation, too, and needs nothing else. No cell needs itself, not even through others.

For the cell `wanted`, return a tuple: how many computations the spreadsheet makes, and how many would be enough if it stored each result. The first number can be huge, far too large to count up one by one.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "How many computations does a cell cost if you already know what each cell in its formula costs?",
    "A cell costs 1 plus the costs of all cells that its formula names. Store the cost of each cell, so that you work it out once.",
    "Write a function for the cost of one cell that looks into a dictionary first. Afterwards the dictionary holds exactly the cells that were needed.",
)
EXAMPLES = [
    Example(({"total": ["net", "tax"], "tax": ["net"], "net": ["price"]}, "total"), why="net and price are computed twice"),
    Example(({"b": ["a", "a"], "c": ["b", "b"]}, "c"), why="c once, b twice, a four times"),
    Example(({"b": ["a"]}, "a"), why="a plain value"),
]
EDGES = {
    "without an entry": Edge(({}, "x"), "no formulas at all"),
    "stand in the list twice": ({"y": ["x", "x"]}, "y"),
    "through others": Edge(({"d": ["c"], "c": ["b"], "b": ["a"]}, "d"), "nothing is needed twice"),
}
ALWAYS = [
    ({"t": ["a", "b"]}, "t"),
]
MISTAKES = [
    Mistake("Computing the cell itself is a computation as well.", "1 + sum(", "sum("),
    Mistake("A name that stands in a formula twice is computed twice.", "in formulas.get(cell, []))", "in set(formulas.get(cell, [])))"),
    Mistake("Only cells that `wanted` really needs are computed, not the whole sheet.", "return computations(wanted), len(cost)", "return computations(wanted), len(formulas)"),
    Mistake("The second number is how many computations are enough, not how many are wasted.", "return computations(wanted), len(cost)", "total = computations(wanted)\n    return total, total - len(cost)"),
]
SIZE = 100
SLOW = [
    Slow(
        "This really makes all the computations. Add up stored costs instead of counting one by one.",
        """
def computed(formulas: dict[str, list[str]], wanted: str) -> tuple[int, int]:
    made = 0
    different = set()
    waiting = [wanted]
    while waiting:
        cell = waiting.pop()
        made += 1
        different.add(cell)
        waiting.extend(formulas.get(cell, []))
    return made, len(different)
""",
    )
]
EXPLANATION = """
The same question, what does this cell cost, turns up again and again: the parts overlap. Answered once and stored, it costs a look into the dictionary. For total, tax and net, where price is a plain value:

| cell | names | cost |
|---|---|---|
| price | nothing | 1 |
| net | price | 1 + 1 = 2 |
| tax | net | 1 + 2 = 3 |
| total | net, tax | 1 + 2 + 3 = 6 |

Six computations, four different cells. The work grows with the names in the formulas. Following every computation as the sheet does is simpler, but the number can double with each further cell.
"""


def computed(formulas: dict[str, list[str]], wanted: str) -> tuple[int, int]:
    cost: dict[str, int] = {}

    def computations(cell: str) -> int:
        if cell not in cost:
            cost[cell] = 1 + sum(computations(name) for name in formulas.get(cell, []))
        return cost[cell]

    return computations(wanted), len(cost)


def inputs(rng):
    cells = list("abcdefg"[: rng.randint(1, 7)])
    formulas = {cell: [rng.choice(cells[:place]) for _ in range(rng.randint(1, 3))] for place, cell in enumerate(cells) if place and rng.random() < 0.85}
    return (formulas, rng.choice([cells[-1], rng.choice(cells)]))


def large(rng, size):
    formulas = {f"c{n}": [f"c{n - 1}", f"c{max(0, n - rng.randint(1, 2))}"] for n in range(1, size)}
    return (formulas, f"c{size - 1}")
