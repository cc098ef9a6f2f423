"""Painting in many colours

A workshop paints parts in several colours with the same machine, each colour once. Before another colour, the machine has to be cleaned, and from light to dark that is quicker than the other way round: `cleaning[a][b]` says how many minutes it takes after colour `a` before colour `b`.

Any colour may be first, and any last. Return the fewest minutes of cleaning in total. There is at least one colour; for a single one nothing has to be cleaned.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 10 colours; minutes are at least 0, and those on the diagonal say nothing",)
HINTS = (
    "Some colours are done. What do you have to know about them to plan the rest?",
    "Two things: which colours are done, and which of them was the last. A set of colours fits into the bits of a number.",
    "A function of these two returns the fewest minutes for the rest: the smallest of cleaning plus rest over all colours still to do. Let it remember its answers.",
)
EXAMPLES = [
    Example(([[0, 1, 5], [4, 0, 2], [6, 7, 0]],), why="colours 0, 1, 2 need 1 + 2"),
    Example(([[0, 9], [3, 0]],), why="colour 1 is first"),
    ([[0, 4, 4], [4, 0, 4], [4, 4, 0]],),
]
EDGES = {"single one": ([[0]],), "say nothing": Edge(([[7, 2], [5, 7]],), "numbers on the diagonal"), "at least 0": Edge(([[0, 0, 3], [1, 0, 0], [2, 2, 0]],), "cleaning that takes no time")}
ALWAYS = [
    ([[0, 5_000_000], [6_000_000, 0]],),
    ([[0, 0, 4], [1, 0, 8], [2, 3, 4]],),
    ([[0, 1, 2, 9], [9, 0, 9, 9], [9, 9, 0, 1], [9, 2, 9, 0]],),
    ([[0, 6], [3, 9]],),
]
MISTAKES = [
    Mistake("Going on with the quickest cleaning each time can get expensive at the end.", """
def fewest_minutes(cleaning: list[list[int]]) -> int:
    totals = []
    for first in range(len(cleaning)):
        order = [first]
        while len(order) < len(cleaning):
            left = [colour for colour in range(len(cleaning)) if colour not in order]
            order.append(min(left, key=lambda colour: cleaning[order[-1]][colour]))
        totals.append(sum(cleaning[a][b] for a, b in zip(order, order[1:])))
    return min(totals)
"""),
    Mistake("Any colour may be the first, not just colour 0.", "min(rest(1 << first, first) for first in colours)", "rest(1, 0)"),
    Mistake("Each colour is painted once, so those that are done can't come again.", "if not done >> colour & 1", "if colour != last and done < 2 ** len(cleaning) - 1"),
    Mistake("The machine isn't cleaned after the last colour to begin anew.", "default=0)", "default=min(cleaning[last]))"),
]
ORACLE = """
from itertools import permutations


def fewest_minutes(cleaning: list[list[int]]) -> int:
    orders = permutations(range(len(cleaning)))
    return min(sum(cleaning[a][b] for a, b in zip(order, order[1:])) for order in orders)
"""
EXPLANATION = """
The order of the colours that are done doesn't matter any more, only which they are and which was the last. For the first example:

| done | last | fewest minutes for the rest |
|---|---|---|
| 0, 1 | 1 | 2, to colour 2 |
| 0, 2 | 2 | 7, to colour 1 |
| 0 | 0 | 1 + 2 by way of colour 1, or 5 + 7 by way of colour 2 |
| 1 | 1 | 4 + 5 by way of 0, or 2 + 6 by way of 2 |
| 2 | 2 | 6 + 1 by way of 0, or 7 + 4 by way of 1 |

The smallest is 3, beginning with colour 0. For n colours there are n · 2ⁿ situations with n choices each, so the time grows with n² · 2ⁿ. Another way tries all orders, which is fine for up to eight colours.
"""

from functools import cache


def fewest_minutes(cleaning: list[list[int]]) -> int:
    colours = range(len(cleaning))

    @cache
    def rest(done: int, last: int) -> int:
        ways = (cleaning[last][colour] + rest(done | 1 << colour, colour) for colour in colours if not done >> colour & 1)
        return min(ways, default=0)

    return min(rest(1 << first, first) for first in colours)


def inputs(rng):
    size = rng.randint(1, 5)
    return ([[rng.randint(0, 9) for _ in range(size)] for _ in range(size)],)
