"""Bread for the ovens

A bakery has `ovens` ovens that work side by side, and `minutes` lists how long each batch of bread needs. An oven bakes one
batch after another without a pause; a batch stays in its oven to the end.

Return after how many minutes all bread can be ready at the earliest, if the batches are shared out as well as possible. Without
any batch that is 0. There are too many ways of sharing out to look at each one to its end.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`ovens` is from 1 to 4", "up to 14 batches, each of 1 to 90 minutes")
HINTS = (
    "Suppose you know a way that takes 60 minutes. Which half-finished plans are not worth a further look?",
    "Place the batches one by one, the longest first. Give up a plan as soon as one oven would take as long as the best plan found.",
    "Two ovens that are equally full lead to the same plans: for each batch try every fill level only once, and undo the batch afterwards.",
)
EXAMPLES = [
    Example(([30, 30, 20, 20, 20], 2), why="30 + 30 in one oven, 20 + 20 + 20 in the other"),
    Example(([50, 10, 10], 2), why="the longest batch decides"),
    ([40, 30, 20, 10], 3),
    ([15, 25], 1),
]
EDGES = {
    "Without any batch": ([], 3),
    "one batch after another": Edge(([5, 6, 7], 1), "a single oven"),
    "side by side": Edge(([9, 4], 4), "more ovens than batches"),
}
ALWAYS = [
    ([3, 7, 6, 6, 9, 5], 2),
    ([1, 4, 5, 5, 5], 3),
]
MISTAKES = [
    Mistake(
        "Always taking the emptiest oven is a good guess, but not always the best way: some plans need a fuller oven now.",
        """
def ready_after(minutes: list[int], ovens: int) -> int:
    loads = [0] * ovens
    for batch in sorted(minutes, reverse=True):
        loads[loads.index(min(loads))] += batch
    return max(loads)
""",
    ),
    Mistake(
        "A batch can't be split: dividing the whole time by the number of ovens is only a lower limit.",
        """
def ready_after(minutes: list[int], ovens: int) -> int:
    return max(-(-sum(minutes) // ovens), max(minutes, default=0))
""",
    ),
    Mistake("Take the batch out of the oven again before you try the next oven.", "                loads[oven] -= batches[place]\n", ""),
    Mistake("All bread is ready when the slowest oven is, not the fastest.", "best = max(loads)", "best = min(loads)"),
]
SIZE = 2**14
SLOW = [
    Slow(
        "Your answer is right, but it looks at every way of sharing out to its end. Give up a plan as soon as it can't be better than the best one.",
        """
def ready_after(minutes: list[int], ovens: int) -> int:
    loads = [0] * ovens

    def place(index: int) -> int:
        if index == len(minutes):
            return max(loads)
        best = sum(minutes)
        for oven in range(ovens):
            loads[oven] += minutes[index]
            best = min(best, place(index + 1))
            loads[oven] -= minutes[index]
        return best

    return place(0)
""",
    )
]
EQUIVALENT = {
    "batches = sorted(minutes, reverse=True) -> batches = sorted(minutes)": "the order of the batches only decides how much is cut",
    "batches = sorted(minutes, reverse=True) -> batches = minutes": "the order of the batches only decides how much is cut",
    "batches = sorted(minutes, reverse=True) -> batches = sorted(minutes, reverse=False)": "the order of the batches only decides how much is cut",
    "if loads[oven] not in tried and loads[oven] + batches[place] < best: -> if loads[oven] + batches[place] < best:": "ovens with the same load lead to the same plans",
    "if loads[oven] not in tried and loads[oven] + batches[place] < best: -> if loads[oven] not in tried and loads[oven] + batches[place] <= best:": "plans as good as the best one change nothing",
    "tried.add(loads[oven]) -> pass": "ovens with the same load lead to the same plans",
}
EXPLANATION = """
Three cuts keep the search small. A batch goes into an oven only if that oven is still better than the best plan. Ovens with the
same load are alike, so only one of them is tried. And long batches come first, because they leave the fewest ways. For
`[30, 30, 20, 20, 20]` and two ovens, the search begins with the time for everything in one oven, and reaches these complete plans, each better than the one before:

| first oven | second oven | best |
|---|---|---|
| – | – | 120 |
| 30, 30, 20, 20 | 20 | 100 |
| 30, 30, 20 | 20, 20 | 80 |
| 30, 30 | 20, 20, 20 | 60 |
After that every plan is cut once an oven would reach 60. Without cuts there are `ovens ** len(minutes)` plans. Another way keeps the
set of all sorted loads batch by batch; it needs memory for every different set of loads.
"""


def ready_after(minutes: list[int], ovens: int) -> int:
    batches = sorted(minutes, reverse=True)
    loads = [0] * ovens
    best = sum(batches)

    def explore(place: int) -> None:
        nonlocal best
        if place == len(batches):
            best = max(loads)
            return
        tried = set()
        for oven in range(ovens):
            if loads[oven] not in tried and loads[oven] + batches[place] < best:
                tried.add(loads[oven])
                loads[oven] += batches[place]
                explore(place + 1)
                loads[oven] -= batches[place]

    explore(0)
    return best


def inputs(rng):
    return ([rng.choice([rng.randint(1, 9), 10 * rng.randint(1, 4)]) for _ in range(rng.randint(2, 7))], rng.randint(1, 3))


def large(rng, size):
    return ([10 * rng.randint(1, 9) for _ in range(size.bit_length() - 1)], 3)
