"""A day of ice cream

An ice cream machine makes one batch an hour, and `batches` says how many batches of each kind are still to be made. The plan is made hour by hour: the next batch is of the kind with the **most batches left**, among equals the first in the alphabet; but never of the kind made the hour before, as the machine would clog. If that kind is the only one left, the machine is cleaned for an hour, written as `"-"`, and may make any kind afterwards.

Return the plan as a list, hour by hour, until all batches are made. The numbers in `batches` are at least 0. There may be many kinds, so do not look at all of them every hour.
"""
from heapq import heapify, heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("GENERATE", "COUNT")
HINTS = (
    "Which kind must be out of reach for one hour, and when may it come back?",
    "Keep the kinds in a heap by the number left, negative, and then by name. The kind just made is held back for an hour.",
    "Each hour: if the heap is empty, clean; else pop the best. Then put back the kind that was held back, and hold back the one just made if it has batches left.",
)
EXAMPLES = [
    Example(({"lemon": 3, "mint": 1, "nut": 2},), why="lemon has most; then nut, and so on"),
    Example(({"plum": 3, "kiwi": 1},), why="only plum is left after plum, so the machine is cleaned"),
    Example(({"kiwi": 1, "fig": 1},)),
]
EDGES = {
    "at least 0": Edge(({"nut": 0, "fig": 0},), "nothing to make"),
    "among equals": Edge(({"c": 2, "a": 2, "b": 2},), "equal numbers"),
    "the only one left": Edge(({"fig": 3},), "one kind"),
    "may make any kind": Edge(({"a": 5, "b": 2, "c": 0},), "cleaned more than once"),
}
MISTAKES = [
    Mistake("The kind made the hour before must wait for one hour, or the machine clogs.", "        if resting:\n            heappush(heap, resting.pop())\n        if left:\n            resting.append((left, kind))\n", "        if left:\n            heappush(heap, (left, kind))\n"),
    Mistake("Kinds with no batches to make must not appear in the plan.", "for kind, count in batches.items() if count", "for kind, count in batches.items()"),
    Mistake("The kind with the most batches left comes first: a heap gives the least, so the numbers need a minus sign.", "(-count, kind)", "(count, kind)", "left += 1", "left -= 1"),
    Mistake("The machine is cleaned only if nothing else can be made, not after every batch.", "            plan.append(kind)\n", "            plan.append(kind)\n            plan.append(\"-\")\n"),
]
SIZE = 90_000
SLOW = [
    Slow(
        "Your answer is right, but it looks at all kinds every hour. A heap has the kind with the most batches on top.",
        """
def day_plan(batches: dict[str, int]) -> list[str]:
    left = dict(sorted(batches.items()))
    total = sum(left.values())
    plan: list[str] = []
    while total:
        before = plan[-1] if plan else ""
        best = ""
        most = 0
        for kind, count in left.items():
            if count > most and kind != before:
                best = kind
                most = count
        plan.append(best or "-")
        if best:
            left[best] -= 1
            total -= 1
    return plan
""",
    )
]
ORACLE = """
def day_plan(batches: dict[str, int]) -> list[str]:
    left, plan = dict(batches), []
    while sum(left.values()):
        before = plan[-1] if plan else None
        possible = [kind for kind in sorted(left) if left[kind] and kind != before]
        plan.append(max(possible, key=lambda kind: left[kind]) if possible else "-")
        if possible:
            left[plan[-1]] -= 1
    return plan
"""
EXPLANATION = """
The heap has the kind with most batches on top; the kind just made rests outside for one hour. For lemon 3, mint 1, nut 2:

| hour | heap | made | rests |
|---|---|---|---|
| 1 | lemon 3, nut 2, mint 1 | lemon | lemon 2 |
| 2 | nut 2, mint 1 | nut | nut 1 |
| 3 | lemon 2, mint 1 | lemon | lemon 1 |
| 4 | mint 1, nut 1 | mint | – |
| 5 | lemon 1, nut 1 | lemon | – |
| 6 | nut 1 | nut | – |

Each hour costs a few heap steps, a logarithm of the number of kinds. Looking for the greatest number each hour is simpler and fine for a handful of kinds, but costs as many steps as there are kinds.
"""


def day_plan(batches: dict[str, int]) -> list[str]:
    heap = [(-count, kind) for kind, count in batches.items() if count]
    heapify(heap)
    resting: list[tuple[int, str]] = []
    plan = []
    while heap or resting:
        left = 0
        kind = ""
        if heap:
            left, kind = heappop(heap)
            left += 1
            plan.append(kind)
        else:
            plan.append("-")
        if resting:
            heappush(heap, resting.pop())
        if left:
            resting.append((left, kind))
    return plan


def inputs(rng):
    kinds = rng.sample(["nut", "fig", "kiwi", "mint", "plum"], rng.randint(1, 4))
    return ({kind: rng.choice([0, 1, 1, 2, 3, 5]) for kind in kinds},)


def large(rng, size):
    return ({f"k{number}": rng.randint(1, 2) if number < 150 else 0 for number in range(size)},)
