"""Slices from the loaf

A nut loaf lies on the table, already sliced, and two children take turns eating it. Whoever's turn it is takes a slice from the left end or from the right end, or two slices from the left end. Both want as many nuts as possible in total, and both plan perfectly ahead.

`nuts` lists the nuts in the slices. Return by how many nuts the child who begins is ahead in the end; a negative number means that the other one is ahead. For an empty loaf it is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 100 slices",)
HINTS = (
    "After your move, the other child is in the same position as you were. What do you know then about the rest of the game?",
    "Write a function of the two ends that returns the lead of whoever's turn it is. After a move, the lead is what was taken minus the other's lead.",
    "Take the largest of up to three such differences, and let the function remember its answers.",
)
EXAMPLES = [
    Example(([3, 9, 2],), why="3 and 9 at once, then only 2 are left for the other"),
    Example(([1, 1, 9],), why="the 9 from the right, and then two slices for the other one"),
    ([2, 1, 8, 1],),
]
EDGES = {"empty loaf": ([],), "or two slices": Edge(([4, 6],), "both slices at once"), "the other one is ahead": Edge(([0, 0, 7, 0],), "a bad start")}
ALWAYS = [
    ([3, 9, 2, 7, 1] * 8,),
    ([5],), ([0, 1, 7, 2, 5],), ([1, 2, 9, 9, 1],), ([0, 0, 0, 9, 0],)]
MISTAKES = [
    Mistake("Taking the most nuts possible at once is not always best: the other one moves next.", """
def lead(nuts: list[int]) -> int:
    loaf, sign, total = list(nuts), 1, 0
    while loaf:
        options = [(loaf[0], loaf[1:]), (loaf[-1], loaf[:-1]), (sum(loaf[:2]), loaf[2:])]
        taken, loaf = max(options, key=lambda option: option[0])
        total += sign * taken
        sign = -sign
    return total
"""),
    Mistake("The other child takes from what is left, so its lead has to be subtracted.", "nuts[left] - ahead(left + 1, right)", "nuts[left] + ahead(left + 1, right)"),
    Mistake("Two slices may be taken from the left end.", "        if right - left > 1:\n            leads.append(nuts[left] + nuts[left + 1] - ahead(left + 2, right))\n", ""),
    Mistake("The right end may be taken, too.", ", nuts[right - 1] - ahead(left, right - 1)", ""),
]
ORACLE = """
def lead(nuts: list[int]) -> int:
    def play(loaf: list[int], mine: int, other: int) -> int:
        if not loaf:
            return mine - other
        results = [-play(loaf[1:], other, mine + loaf[0]), -play(loaf[:-1], other, mine + loaf[-1]), -play(loaf[2:], other, mine + sum(loaf[:2]))]
        return max(results)

    return play(nuts, 0, 0)
"""
EXPLANATION = """
With both playing perfectly, the lead of whoever's turn it is depends only on which slices are left. For `[1, 1, 9]`, the lead for each rest:

| rest | left | right | two | lead |
|---|---|---|---|---|
| 9 | 9 | 9 | – | 9 |
| 1, 9 | 1 - 9 | 9 - 1 | 10 | 10 |
| 1, 1 | 1 - 1 | 1 - 1 | 2 | 2 |
| 1, 1, 9 | 1 - 10 | 9 - 2 | 2 - 9 | 7 |

There are n²/2 rests with three moves each. Another way keeps the totals of both children and follows every game to its end; their number doubles and more with each slice.
"""

from functools import cache


def lead(nuts: list[int]) -> int:
    @cache
    def ahead(left: int, right: int) -> int:
        if left == right:
            return 0
        leads = [nuts[left] - ahead(left + 1, right), nuts[right - 1] - ahead(left, right - 1)]
        if right - left > 1:
            leads.append(nuts[left] + nuts[left + 1] - ahead(left + 2, right))
        return max(leads)

    return ahead(0, len(nuts))


def inputs(rng):
    return ([rng.choice([0, 0, 1, 2, 5, 9]) for _ in range(rng.randint(0, 7))],)
