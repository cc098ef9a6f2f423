"""Loaves for several ovens

A bakery has `ovens` equal ovens and a list of `loaves`, the minutes each needs. Finding the very best plan takes too long, so the bakers use a rule of thumb: take the loaves from the longest to the shortest, and give each to the oven that would be free first; among equally free ones to the one with the smallest number.

Return a tuple: the list of the minutes after which each oven is done, and a number of minutes that no plan can beat: the greater of the longest loaf and of all minutes divided by the number of ovens, rounded up to whole minutes.
"""

from heapq import heapify, heapreplace

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "SORT")
CONSTRAINTS = ("`ovens` is at least 1",)
HINTS = (
    "Which oven gets the next loaf, and how do you find it without looking at all of them?",
    "A heap of tuples with the minutes and the number of the oven has the oven that is free first on top.",
    "Sort the loaves from long to short. For each, replace the top of the heap by the same oven with the minutes added. At the end put the minutes in the order of the ovens.",
)
EXAMPLES = [
    Example((2, [5, 4, 3, 3, 3]), why="5, then 4; 3 to oven 1, 3 to oven 0, 3 to oven 1. The best plan would take 9"),
    Example((3, [7, 2, 2])),
    Example((1, [1, 2, 3])),
]
EDGES = {
    "smallest number": Edge((3, [4, 4]), "an oven that stays empty"),
    "longest loaf": Edge((4, [9, 1, 1, 1]), "one loaf decides"),
    "rounded up": Edge((2, [3, 2, 2]), "seven minutes for two ovens"),
    "list of `loaves`": Edge((2, []), "nothing to bake"),
}
ALWAYS = [(4, [1, 1, 1, 1, 1])]
MISTAKES = [
    Mistake("The longest loaves have to be given out first.", "sorted(loaves, reverse=True)", "loaves"),
    Mistake("All minutes divided by the ovens may leave a rest; that minute is needed as well.", "-(-sum(loaves) // ovens)", "sum(loaves) // ovens"),
    Mistake("No plan can be shorter than its longest loaf.", "max(max(loaves, default=0), -(-sum(loaves) // ovens))", "-(-sum(loaves) // ovens)"),
    Mistake("The minutes are to be in the order of the ovens' numbers, not of the heap.", "[minutes for minutes, _ in sorted(heap, key=lambda each: each[1])]", "[minutes for minutes, _ in sorted(heap)]"),
]
ALSO_RIGHT = [
    Way(
        "With few ovens, `min` over the list of minutes finds the first free one; it looks at every oven for each loaf.",
        '''
def baking_plan(ovens: int, loaves: list[int]) -> tuple[list[int], int]:
    minutes = [0] * ovens
    for loaf in sorted(loaves, reverse=True):
        minutes[minutes.index(min(minutes))] += loaf
    least = max([*loaves, -(-sum(loaves) // ovens)])
    return minutes, least
''',
    )
]
ORACLE = '''
def baking_plan(ovens: int, loaves: list[int]) -> tuple[list[int], int]:
    minutes = {oven: 0 for oven in range(ovens)}
    left = list(loaves)
    while left:
        longest = max(left)
        left.remove(longest)
        free = [oven for oven in minutes if minutes[oven] == min(minutes.values())]
        minutes[free[0]] += longest
    least = 0
    while least * ovens < sum(loaves) or any(loaf > least for loaf in loaves):
        least += 1
    return list(minutes.values()), least
'''
EXPLANATION = """
The rule gives a plan at once, and the bound says how far it can be from the best one. For two ovens and 5, 4, 3, 3, 3:

| loaf | oven 0 | oven 1 |
|---|---|---|
| 5 | 5 | |
| 4 | 5 | 4 |
| 3 | 5 | 7 |
| 3 | 8 | 7 |
| 3 | 8 | 10 |

The bound is 9, and this plan takes 10. It is known that this rule never takes more than a third longer than the best plan. Sorting is the largest part of the work, while trying all plans doubles with each loaf.
"""


def baking_plan(ovens: int, loaves: list[int]) -> tuple[list[int], int]:
    heap = [(0, oven) for oven in range(ovens)]
    heapify(heap)
    for loaf in sorted(loaves, reverse=True):
        minutes, oven = heap[0]
        heapreplace(heap, (minutes + loaf, oven))
    done = [minutes for minutes, _ in sorted(heap, key=lambda each: each[1])]
    return done, max(max(loaves, default=0), -(-sum(loaves) // ovens))


def inputs(rng):
    return rng.randint(1, 4), [rng.randint(1, 9) for _ in range(rng.randint(1, 9))]
