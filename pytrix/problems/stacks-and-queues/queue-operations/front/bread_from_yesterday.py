"""Bread from yesterday

A bakery bakes in the morning and sells the oldest loaves first. `baked` and `wanted` hold one number for each day: how many loaves are baked and how many the customers want that day. What is not sold stays on the shelf.

Loaves can be sold on the day they are baked and on the `keep` days after it; in the evening of the last of these days those left over go to the farm. When the bakery runs out, the other customers of that day go home.

Return a tuple: the number of loaves that went to the farm up to the evening of the last day, and the number of loaves wanted in vain.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("both lists have the same length", "all numbers are at least 0")
HINTS = (
    "Which loaves are sold next, and which go to the farm next? Where in a queue of loaves do they lie?",
    "Keep a queue of batches, each with its day and how many are left. Selling and throwing away both look at the front only.",
    "Each day: append a batch; while something is wanted and there is a front batch, take the smaller of both numbers and drop the batch when it is empty; in the evening look whether the front is `keep` days old.",
)
EXAMPLES = [
    Example(([5, 4, 6], [3, 2, 4], 1), why="on day 2 both loaves left from day 1 are sold, so 4 are left; day 3 sells them first"),
    Example(([5, 0, 0], [1, 1, 9], 1), why="3 go to the farm on day 2, and all 9 of day 3 are wanted in vain"),
    Example(([3, 3], [1, 4], 0), why="nothing is kept overnight"),
]
EDGES = {
    "same length": Edge(([], [], 2), "no days"),
    "at least 0": Edge(([0, 2, 0], [0, 0, 2], 0), "keep is 0"),
    "runs out": ([2, 1], [5, 3], 2),
    "the last of these days": ([4, 0, 0], [1, 1, 1], 2),
}
ALWAYS = [([4, 5, 6], [3, 0, 4], 1)]
MISTAKES = [
    Mistake("You sell the newest loaves first.", """
def leftovers(baked: list[int], wanted: list[int], keep: int) -> tuple[int, int]:
    batches = []
    farm = vain = 0
    for day in range(len(baked)):
        batches.append([day, baked[day]])
        want = wanted[day]
        while batches and want > 0:
            sold = min(want, batches[-1][1])
            want -= sold
            batches[-1][1] -= sold
            if batches[-1][1] == 0:
                batches.pop()
        vain += want
        if batches and batches[0][0] <= day - keep:
            farm += batches.pop(0)[1]
    return farm, vain
"""),
    Mistake("Loaves are kept for one day too long.", "batches[0][0] == day - keep", "batches[0][0] == day - keep - 1"),
    Mistake("The loaves that nobody bought are thrown away in the morning in yours, before the customers of that day come.",
            "        if batches and batches[0][0] == day - keep:\n            farm += batches.popleft()[1]\n", "",
            "        batches.append([day, fresh])\n", "        while batches and batches[0][0] <= day - max(keep, 1):\n            farm += batches.popleft()[1]\n        batches.append([day, fresh])\n"),
    Mistake("You count the days on which the bread ran out. Count the loaves wanted in vain.", "        vain += want\n", "        vain += want > 0\n"),
]
ORACLE = """
def leftovers(baked: list[int], wanted: list[int], keep: int) -> tuple[int, int]:
    shelf, farm, vain = [], 0, 0
    for day in range(len(baked)):
        shelf += [day] * baked[day]
        for _ in range(wanted[day]):
            if shelf:
                shelf.pop(0)
            else:
                vain += 1
        farm += sum(each + keep <= day for each in shelf)
        shelf = [each for each in shelf if each + keep > day]
    return farm, vain
"""
EXPLANATION = """
The batches stand in a queue by age, so the front batch is the one to sell from and the only one that can be too old. For baked 5, 0, 0, wanted 1, 1, 9 and one day of keeping:

| day | front batch after selling | to the farm | in vain |
|---|---|---|---|
| 1 | 4 left | 0 | 0 |
| 2 | 3 left | 3 | 0 |
| 3 | – | 0 | 9 |

Each batch joins and leaves once, so the work grows with the number of days. A queue of single loaves would work as well, but it grows with the loaves.
"""


def leftovers(baked: list[int], wanted: list[int], keep: int) -> tuple[int, int]:
    batches: deque[list[int]] = deque()
    farm = vain = 0
    for day, (fresh, want) in enumerate(zip(baked, wanted)):
        batches.append([day, fresh])
        while batches and want > 0:
            sold = min(want, batches[0][1])
            want -= sold
            batches[0][1] -= sold
            if batches[0][1] == 0:
                batches.popleft()
        vain += want
        if batches and batches[0][0] == day - keep:
            farm += batches.popleft()[1]
    return farm, vain


def inputs(rng):
    days = rng.randint(1, 7)
    return ([rng.randint(0, 6) for _ in range(days)], [rng.randint(0, 5) for _ in range(days)], rng.randint(0, 3))
