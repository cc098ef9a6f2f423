"""Storeys along the street

Houses are to be built in a row, and `views` says how good the view from each plot is. Every house gets at least one storey, and where a plot has a better view than the plot beside it, its house gets more storeys than
the one there. Between neighbours with equal views there is no such rule.

Return the smallest possible number of storeys for each house, in order. Without plots, return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "If only the neighbours to the left counted, how would you find the storeys in one walk?",
    "Each house has to be higher than a run of worse views to its left, and than one to its right. The larger of both demands decides.",
    "Begin with ones. Walk from the left: with a better view than before, take one storey more than there. Then from the right likewise, but never lower a house.",
)
EXAMPLES = [
    Example(([3, 5, 4, 2, 2],), why="the second house has two worse views to its right, one after the other"),
    Example(([1, 2, 3],)),
    Example(([4, 4, 4],), why="equal views, no rule"),
]
EDGES = {"Without plots": ([],), "at least one storey": Edge(([7],), "one house")}
ALWAYS = [
    ([9, 8, 7, 6, 5, 4, 3, 2],),
    ([5, 4, 3, 1, 5, 5],),
    ([1, 2, 3, 1],), ([3, 2, 1, 2],),
    ([2, 1],),
]
MISTAKES = [
    Mistake("The neighbours to the right count as well, so one walk is not enough.", "storeys[plot] = max(storeys[plot], storeys[plot + 1] + 1)", "pass"),
    Mistake("The walk from the right must not lower a house that has to be high because of its left side.", "max(storeys[plot], storeys[plot + 1] + 1)", "storeys[plot + 1] + 1"),
    Mistake("Neighbours with equal views ask nothing of one another.", "views[plot] > views[plot - 1]", "views[plot] >= views[plot - 1]"),
    Mistake("The second walk has to go from the right to the left.", "in reversed(range(len(views) - 1))", "in range(len(views) - 1)"),
]
ORACLE = """
def fewest_storeys(views: list[int]) -> list[int]:
    storeys = [1] * len(views)
    changed = True
    while changed:
        changed = False
        for a in range(len(views)):
            for b in (a - 1, a + 1):
                if 0 <= b < len(views) and views[a] > views[b] and storeys[a] <= storeys[b]:
                    storeys[a] = storeys[b] + 1
                    changed = True
    return storeys
"""
EXPLANATION = """
From the left, each house gets what its left side demands; from the right, what its right side demands; the larger of both is needed and enough. For 3, 5, 4, 2, 2:

| walk | storeys |
|---|---|
| from the left | 1, 2, 1, 1, 1 |
| from the right | 1, 3, 2, 1, 1 |

Two steps for each house. Another way raises houses until every rule holds, which takes up to n² steps.
"""


def fewest_storeys(views: list[int]) -> list[int]:
    storeys = [1] * len(views)
    for plot in range(1, len(views)):
        if views[plot] > views[plot - 1]:
            storeys[plot] = storeys[plot - 1] + 1
    for plot in reversed(range(len(views) - 1)):
        if views[plot] > views[plot + 1]:
            storeys[plot] = max(storeys[plot], storeys[plot + 1] + 1)
    return storeys


def inputs(rng):
    return ([rng.randint(1, 5) for _ in range(rng.randint(1, 8))],)
