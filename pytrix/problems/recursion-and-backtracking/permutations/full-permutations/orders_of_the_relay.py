"""All orders of the relay

A relay team wants to try every order of its runners once. `runners` lists their names, all different.

Return all orders, each a list of all names. The orders go by the list `runners`: first come those that begin with its first
name, and so on; among orders with the same beginning the next runner decides in the same way. A team without runners has one
order, the empty one. Find the orders yourself, with no imports.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
REQUIRES = ("no imports",)
CONSTRAINTS = ("up to 5 runners",)
HINTS = (
    "Suppose Ann runs first. Which question remains for the others?",
    "Each runner may be first. Behind the first one stands every order of the others, and these the same function can give you.",
    "For each runner make the list of the others, ask for all its orders, and put the runner in front of each of them.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Cy"],), why="six orders, two for each first runner"),
    (["Zoe", "Max"],),
    (["Eva"],),
]
EDGES = {"without runners": ([],), "by the list": Edge((["D", "B", "A", "C"],), "names not in the order of the alphabet")}
MISTAKES = [
    Mistake("A team without runners has one order, the empty one. With no order at all there, nothing is ever put together.",
            "return [[]]", "return []"),
    Mistake("A runner can't run twice: the order behind the first runner is made of the others only.",
            "[other for other in runners if other != first]", "[*runners[1:]]"),
    Mistake("Each runner may come first, not only the first of the list.", "for first in runners", "for first in runners[:1]"),
    Mistake("The first runner should stand in front of the others, not behind them.", "[first, *rest]", "[*rest, first]"),
]
EXPLANATION = """
The orders of n runners are made of those of n - 1 runners. For Ann, Bo and Cy:

| first | others | their orders |
|---|---|---|
| Ann | Bo, Cy | Bo Cy · Cy Bo |
| Bo | Ann, Cy | Ann Cy · Cy Ann |
| Cy | Ann, Bo | Ann Bo · Bo Ann |

Nobody is left in the smallest case, and that has one order, the empty list. There are 1 · 2 · 3 · … · n orders, so the work
explodes: 120 for five runners, 3,628,800 for ten.
"""


def orders(runners: list[str]) -> list[list[str]]:
    if not runners:
        return [[]]
    return [[first, *rest] for first in runners for rest in orders([other for other in runners if other != first])]


def inputs(rng):
    names = ["Ann", "Bo", "Cy", "Di", "Eva", "Finn"]
    return (rng.sample(names, rng.choice([1, 2, 2, 3, 3, 3, 4])),)
