"""Felling a row of trees

A row of old trees has to be felled, one after another in any order. While a tree is felled, the trees that stand next to it at that moment are protected by nets, and that costs the height of the one on its left times the height of the one on its right. Where there is no tree on a side any more, a post of height 1 counts. When a tree is gone, the trees on its two sides become neighbours.

Return the lowest total cost of felling all trees. `heights` lists their heights, which are at least 1. Without trees the cost is 0; a single one costs 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 60 trees",)
HINTS = (
    "Thinking about the first tree to be felled makes the rest depend on it. What do you know about the neighbours of the last tree of a stretch?",
    "Take a stretch between two trees that still stand. The tree felled last in it has exactly these two as neighbours.",
    "Write a function of two borders. For each tree between them as the last one, add the costs of the parts on both sides and its own. Outside the row, put a post of height 1 at each end.",
)
EXAMPLES = [
    Example(([2, 5, 3],), why="first the 3 for 5, then the 5 for 2, then the 2 for 1"),
    Example(([1, 9, 1],), why="the 9 first costs 1, and so does each of the others"),
    Example(([4, 4, 4, 4],), why="from one end: 4 three times, and 1"),
]
EDGES = {"Without trees": ([],), "single one": ([7],), "post of height 1": Edge(([3, 4],), "two trees")}
ALWAYS = [
    ([2_000_000, 5_000_000, 3_000_000],),
    ([4, 7, 2, 9, 5, 3, 8, 6, 1, 7, 4] * 2,),
    ([2, 7, 8, 7],),
]
MISTAKES = [
    Mistake("Felling the lowest tree first is not always cheapest.", """
from math import prod


def lowest_cost(heights: list[int]) -> int:
    trees = list(heights)
    total = 0
    while trees:
        place = trees.index(min(trees))
        total += prod(trees[max(0, place - 1) : place]) * prod(trees[place + 1 : place + 2])
        del trees[place]
    return total
"""),
    Mistake("Felling from one end to the other is just one of many orders.", """
def lowest_cost(heights: list[int]) -> int:
    return sum(heights[1:]) + 1 if heights else 0
"""),
    Mistake("The tree felled last in a stretch stands beside both borders; you count one of them only.", "trees[left] * trees[right]", "trees[left]"),
    Mistake("That is the highest cost; find the lowest one.", "return min(", "return max("),
]
ORACLE = """
from math import prod


def lowest_cost(heights: list[int]) -> int:
    costs = []
    for place in range(len(heights)):
        beside = prod(heights[max(0, place - 1) : place]) * prod(heights[place + 1 : place + 2])
        costs.append(beside + lowest_cost(heights[:place] + heights[place + 1 :]))
    return min(costs, default=0)
"""
EXPLANATION = """
The tree that is felled last in a stretch splits it: what happens on its left never touches what happens on its right. For `[2, 5, 3]` with 1 at both ends:

| stretch | last tree | cost |
|---|---|---|
| 2 before 5 | 2 | 1 · 5 = 5 |
| 5 between 2 and 3 | 5 | 2 · 3 = 6 |
| 3 after 5 | 3 | 5 · 1 = 5 |
| 2, 5 before 3 | 2 or 5 | 6 + 1 · 3 = 9, or 5 + 1 · 3 = 8 |
| 5, 3 after 2 | 5 or 3 | 5 + 2 · 1 = 7, or 6 + 2 · 1 = 8 |
| all | 2, 5 or 3 | 7 + 1 = 8, 5 + 5 + 1 = 11 or 8 + 1 = 9 |

There are n²/2 stretches with up to n last trees, so about n³ steps. Another way fills a table of stretches from short to long, in the same time and without calls inside each other. Trying all orders grows like the factorial.
"""

from functools import cache


def lowest_cost(heights: list[int]) -> int:
    trees = [1, *heights, 1]

    @cache
    def cost(left: int, right: int) -> int:
        return min(
            (
                cost(left, last) + cost(last, right) + trees[left] * trees[right]
                for last in range(left + 1, right)
            ),
            default=0,
        )

    return cost(0, len(trees) - 1)


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 6))],)
