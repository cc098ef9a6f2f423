"""Where to draw the line

A sorting machine for apples measures how hard each apple is and must decide whether it is ripe: apples softer than a
limit count as ripe, all others as unripe. To find a good limit, some apples were tasted: `hardness` lists how hard
they were, and `ripe`, at the same positions, whether each was ripe.

With a limit, an apple is judged wrongly if it is ripe but not softer than the limit, or unripe but softer. Return the
limit with the fewest wrongly judged apples; it must be one of the numbers in `hardness`. If several are equally good,
return the smallest. There is at least one apple, and there are very many.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("PARTITION", "COUNT")
HINTS = (
    "When the limit moves up from one apple's hardness to the next higher one, which apples change sides?",
    "Sort the apples by hardness. With the lowest limit nothing is softer, so the ripe apples are the wrong ones; from there the number can be kept up to date.",
    "An apple that comes to the soft side makes one mistake less if it is ripe and one more if not. Compare only when all apples of the same hardness have been handled.",
)
EXAMPLES = [
    Example(([30, 70, 50, 20, 60], [True, False, False, True, False]), why="softer than 50 are 20 and 30, and both are ripe"),
    Example(([10, 20, 30, 40], [True, False, True, False]), why="limits 20 and 40 both judge one apple wrongly"),
    Example(([5, 9], [False, False]), why="nothing should count as ripe"),
]
EDGES = {
    "at least one apple": ([44], [True]),
    "several are equally good": Edge(([8, 8, 8], [True, True, False]), "all apples equally hard"),
    "fewest": Edge(([3, 1, 2, 4, 6, 5], [False, True, True, True, False, False]), "one apple cannot be judged rightly"),
    "softer than the limit": Edge(([10, 20, 20, 30, 40], [True, False, True, True, False]), "apples of the same hardness"),
}
ALWAYS = [([4, 1], [True, True]), ([16, 3, 3], [True, True, False])]
MISTAKES = [
    Mistake("Of equally good limits the smallest is wanted.", "if wrong < fewest:", "if wrong <= fewest:"),
    Mistake("An apple exactly as hard as the limit is not softer: count the wrong ones before it changes sides.",
            "        if wrong < fewest:\n            fewest = wrong\n            best = limit\n        wrong += len(group) - 2 * sum(group)\n",
            "        wrong += len(group) - 2 * sum(group)\n        if wrong < fewest:\n            fewest = wrong\n            best = limit\n"),
    Mistake("A ripe apple that comes to the soft side is judged rightly from then on.", "len(group) - 2 * sum(group)", "len(group)"),
    Mistake("You chose the limit so that as many apples are softer as are ripe. That does not look at which of them are ripe.", """
def best_limit(hardness: list[int], ripe: list[bool]) -> int:
    return sorted(hardness)[sum(ripe) % len(hardness)]
"""),
]
SIZE = 6_000
SLOW = [
    Slow("Your answer is right, but it judges all apples again for each limit. From one limit to the next only a few change sides.",
         """
def best_limit(hardness: list[int], ripe: list[bool]) -> int:
    best, fewest = 0, len(hardness) + 1
    for limit in sorted(set(hardness)):
        wrong = 0
        for hard, is_ripe in zip(hardness, ripe):
            wrong += (hard < limit) != is_ripe
        if wrong < fewest:
            best, fewest = limit, wrong
    return best
"""),
]
ALSO_RIGHT = [
    Way("Two sorted lists, of the ripe and of the unripe apples, answer for each limit by halving how many of both are softer.",
        """
from bisect import bisect_left


def best_limit(hardness: list[int], ripe: list[bool]) -> int:
    good = sorted(hard for hard, is_ripe in zip(hardness, ripe) if is_ripe)
    bad = sorted(hard for hard, is_ripe in zip(hardness, ripe) if not is_ripe)
    limits = sorted(set(hardness))
    return min(limits, key=lambda limit: bisect_left(bad, limit) + len(good) - bisect_left(good, limit))
"""),
]
EXPLANATION = """
A limit is a pivot that parts the apples. In ascending order of limits only the apples of the last limit change to the
soft side: each ripe one is judged rightly from then on, each unripe one wrongly. For the first example:

| limit | 20 | 30 | 50 | 60 | 70 |
|---|---|---|---|---|---|
| softer | – | 20 | 20 30 | 20 30 50 | 20 30 50 60 |
| wrong | 2 | 1 | 0 | 1 | 2 |

Sorting takes `n` log `n` steps and the walk `n`. Judging all apples again for each limit takes the square of their
number.
"""


def best_limit(hardness: list[int], ripe: list[bool]) -> int:
    groups: dict[int, list[bool]] = {}
    for hard, is_ripe in zip(hardness, ripe):
        groups.setdefault(hard, []).append(is_ripe)
    wrong = sum(ripe)
    fewest = len(ripe) + 1
    best = 0
    for limit in sorted(groups):
        group = groups[limit]
        if wrong < fewest:
            fewest = wrong
            best = limit
        wrong += len(group) - 2 * sum(group)
    return best


def inputs(rng):
    hardness = [rng.randint(1, rng.choice([5, 20])) for _ in range(rng.randint(1, 9))]
    border = rng.choice(hardness)
    return (hardness, [(hard < border) != (rng.random() < 0.25) for hard in hardness])


def large(rng, size):
    hardness = rng.sample(range(20 * size), size)
    return (hardness, [(hard < 9 * size) != (rng.random() < 0.2) for hard in hardness])
