"""Sawing the beam

A beam is sawn at several marks. Each cut costs as many coins as the piece that is cut is long in metres, since it has to be carried to the saw. So the order of the cuts makes a difference.

The beam is `length` metres long, and `marks` lists the places of the cuts in metres from its left end, in ascending order, all different and inside the beam. Return the lowest total cost of all cuts. Without marks that is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "PARTITION")
CONSTRAINTS = ("up to 40 marks",)
HINTS = (
    "After the first cut there are two pieces. Does sawing one of them affect the other?",
    "A piece lies between two marks or ends. Any mark inside can be its first cut; that costs its length, and leaves two smaller pieces.",
    "Write a function of two places in the list of both ends and all marks. It tries each mark between them and remembers its answers.",
)
EXAMPLES = [
    Example((10, [2, 4, 7]), why="first at 4 for 10, then at 2 for 4 and at 7 for 6"),
    Example((10, [1, 2, 3]), why="from the right: 10 + 3 + 2"),
    Example((6, [5]), why="a single cut"),
]
EDGES = {"Without marks": (8, []), "inside the beam": Edge((4, [1, 2, 3]), "pieces of one metre")}
ALWAYS = [
    (10_000_000, [4_000_000]),
    (60, list(range(3, 60, 3))),
    (24, [2, 7, 8, 15, 17]),
]
MISTAKES = [
    Mistake("Sawing from the left to the right is only one of many orders.", """
def lowest_cost(length: int, marks: list[int]) -> int:
    return sum(length - before for before, _ in zip([0, *marks], marks))
"""),
    Mistake("A cut costs the length of the whole piece that is cut.", "min(cuts) + places[last] - places[first] if", "min(cuts) + 1 if"),
    Mistake("The first cut of all costs as well: it is paid with the length of the beam.", "    return cost(0, len(places) - 1)", "    return max(0, cost(0, len(places) - 1) - length)"),
    Mistake("Cutting in the middle of the list of marks is not always cheapest.", "in range(first + 1, last)]", "in range((first + last) // 2, (first + last) // 2 + (last - first > 1))]"),
]
ORACLE = """
from itertools import permutations


def lowest_cost(length: int, marks: list[int]) -> int:
    costs = []
    for order in permutations(marks):
        ends, cost = [0, length], 0
        for mark in order:
            cost += min(end for end in ends if end > mark) - max(end for end in ends if end < mark)
            ends.append(mark)
        costs.append(cost)
    return min(costs)
"""
EXPLANATION = """
The first cut of a piece costs its length, wherever it is; what then happens on its two sides is independent. For 10 metres and the marks 2, 4 and 7:

| piece | first cut at | cost |
|---|---|---|
| 0 to 4 | 2 | 4 |
| 2 to 7 | 4 | 5 |
| 4 to 10 | 7 | 6 |
| 0 to 7 | 2 or 4 | 7 + 5, or 7 + 4: 11 |
| 2 to 10 | 4 or 7 | 8 + 6, or 8 + 5: 13 |
| 0 to 10 | 2, 4 or 7 | 10 + 13, 10 + 4 + 6 or 10 + 11: 20 |

With n marks there are n²/2 pieces with up to n first cuts. Another way tries all orders of cuts; their number grows like the factorial.
"""

from functools import cache


def lowest_cost(length: int, marks: list[int]) -> int:
    places = [0, *marks, length]

    @cache
    def cost(first: int, last: int) -> int:
        cuts = [cost(first, cut) + cost(cut, last) for cut in range(first + 1, last)]
        return min(cuts) + places[last] - places[first] if cuts else 0

    return cost(0, len(places) - 1)


def inputs(rng):
    length = rng.randint(2, 20)
    return (length, sorted(rng.sample(range(1, length), rng.randint(0, min(5, length - 1)))))
