"""As many repairs as possible

A bicycle workshop has one mechanic. `repairs` lists the bicycles of the morning, each as `[hours, due]`: how many hours its repair takes, and how many hours from now it has to be finished at the latest. Work begins now, one bicycle at a time and without interruption; a bicycle that can't be finished in time is not taken.

Return the greatest number of bicycles that can be repaired in time. Being finished exactly when due is in time. All numbers are at least 1, and a repair may take longer than the time until it is due. No bicycles give 0.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Once it is settled which bicycles are taken, in which order should they be repaired?",
    "Take them by the time when they are due. When one comes out too late, one of those chosen must go: which one frees most time?",
    "Keep the hours of the chosen repairs in a heap with the longest on top, and their sum. Add each bicycle; if the sum is above its due time, take the longest out again.",
)
EXAMPLES = [
    Example(([[5, 5], [4, 6], [2, 6]],), why="4 and 2; with 5 there is room for one only"),
    ([[3, 3], [2, 6], [4, 9]],),
    Example(([[7, 5]],), why="can't be finished in time"),
]
EDGES = {"No bicycles": ([],), "exactly when due": ([[2, 2], [3, 5]],), "longer than the time": Edge(([[9, 3], [1, 4], [5, 4]],), "some are hopeless")}
ALWAYS = [
    ([[5, 6], [1, 7], [1, 8], [3, 9], [3, 9]],),
    ([[6, 11], [4, 5], [2, 5]],),
    ([[1, 2]],),
]
MISTAKES = [
    Mistake("Being finished exactly when due is in time.", "if busy > due:", "if busy >= due:"),
    Mistake("The longest chosen repair has to go, not the one that was just added.", "busy += heappop(chosen)", "chosen.remove(-hours)\n            busy -= hours"),
    Mistake("Take the bicycles by the time when they are due.", "key=lambda repair: repair[1]", "key=lambda repair: repair[0]"),
]
ORACLE = """
from itertools import permutations


def most_repairs(repairs: list[list[int]]) -> int:
    best = 0
    for order in permutations(repairs):
        clock = done = 0
        for hours, due in order:
            if clock + hours > due:
                break
            clock += hours
            done += 1
        best = max(best, done)
    return best
"""
EXPLANATION = """
By due time, each bicycle is taken at first. If that makes it late, the longest chosen one is dropped: the number stays the same and as much time as possible is freed. For `[5, 5]`, `[4, 6]`, `[2, 6]`:

| bicycle | busy | dropped | chosen |
|---|---|---|---|
| 5, due 5 | 5 | | 5 |
| 4, due 6 | 9 | 5 | 4 |
| 2, due 6 | 6 | | 4, 2 |

Sorting and the heap take about n log n steps. Instead, a table of the best choice for each number of hours is right as well, but needs a row for each hour.
"""


def most_repairs(repairs: list[list[int]]) -> int:
    chosen: list[int] = []
    busy = 0
    for hours, due in sorted(repairs, key=lambda repair: repair[1]):
        heappush(chosen, -hours)
        busy += hours
        if busy > due:
            busy += heappop(chosen)
    return len(chosen)


def inputs(rng):
    return ([[rng.randint(1, 7), rng.randint(1, 14)] for _ in range(rng.randint(1, 6))],)
