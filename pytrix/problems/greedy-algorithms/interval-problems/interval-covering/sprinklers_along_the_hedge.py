"""Sprinklers along the hedge

A hedge runs from metre 0 to metre `length`. Each of the `sprinklers` can water a stretch `(first, last)` of it, from metre to metre, and stretches that touch leave nothing dry between them.

Return the smallest number of sprinklers that have to be turned on to water the whole hedge, or -1 if even all of them leave something dry. A sprinkler may reach past both ends of the hedge.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("`length` is at least 1", "`first` is less than `last`")
HINTS = (
    "One of the sprinklers has to water metre 0. If several can, which is the best of them?",
    "Of all that begin within what is wet already, take the one that reaches farthest. Then ask again from its end on.",
    "Sort by the first metre. While the end is not wet: among those that begin no later than the wet part ends, find the farthest reach; if it is no progress, give up.",
)
EXAMPLES = [
    Example(([(0, 4), (3, 9), (2, 6), (5, 12)], 12), why="0 to 4, 3 to 9, 5 to 12"),
    Example(([(0, 5), (5, 8), (-1, 6)], 8), why="two of them are enough"),
    Example(([(0, 3), (4, 9)], 9), why="the metre from 3 to 4 stays dry"),
]
EDGES = {"leave something dry": Edge(([], 2), "no sprinklers"), "stretches that touch": Edge(([(2, 4), (0, 2)], 4), "touching stretches"), "past both ends": Edge(([(-3, 8)], 5), "one that reaches past both ends")}
ALWAYS = [
    ([(0, 5), (4, 9)], 5),
    ([(-1, 4), (4, 9), (1, 6)], 8),
    ([(1, 5)], 5), ([(0, 4)], 5), ([(0, 2), (0, 6), (1, 3), (2, 9)], 9)]
MISTAKES = [
    Mistake("Stretches that touch leave nothing dry.", "first <= wet", "first < wet or first <= 0"),
    Mistake("The first sprinkler that begins early enough need not be the one that reaches farthest.", "farthest = max(reaches, default=wet)", "farthest = (reaches or [wet])[0]"),
    Mistake("Stop as soon as the end of the hedge is wet.", "while wet < length:", "while wet <= length:", "return -1", "return count or -1"),
    Mistake("A gap that no sprinkler reaches makes the answer -1.", "return -1", "return count"),
]
ORACLE = """
from itertools import combinations


def fewest_sprinklers(sprinklers: list[tuple[int, int]], length: int) -> int:
    for count in range(1, len(sprinklers) + 1):
        for chosen in combinations(sprinklers, count):
            if all(any(first <= metre and metre + 1 <= last for first, last in chosen) for metre in range(length)):
                return count
    return -1
"""
ALSO_RIGHT = [
    Way("Sorted by their first metre, the sprinklers need only be walked over once.", """
def fewest_sprinklers(sprinklers: list[tuple[int, int]], length: int) -> int:
    ordered = sorted(sprinklers)
    wet = count = place = farthest = 0
    while wet < length:
        while place < len(ordered) and ordered[place][0] <= wet:
            farthest = max(farthest, ordered[place][1])
            place += 1
        if farthest <= wet:
            return -1
        wet = farthest
        count += 1
    return count
"""),
]
EXPLANATION = """
Some sprinkler has to go on from where the wet part ends. Of those that begin no later, the farthest-reaching one is at least as good as any other, so take it.

| wet up to | begin early enough, reach | taken |
|---|---|---|
| 0 | 4 | 4 |
| 4 | 4, 9, 6 | 9 |
| 9 | 4, 9, 6, 12 | 12 |

Each round looks at all sprinklers, so the cost is their number times that of those taken. Another way sorts them first and walks over them once, for n log n.
"""


def fewest_sprinklers(sprinklers: list[tuple[int, int]], length: int) -> int:
    wet = count = 0
    while wet < length:
        reaches = [last for first, last in sprinklers if first <= wet]
        farthest = max(reaches, default=wet)
        if farthest <= wet:
            return -1
        wet = farthest
        count += 1
    return count


def inputs(rng):
    length = rng.randint(1, 12)
    sprinklers, metre = [], 0
    while metre < length:
        last = metre + rng.randint(1, 5)
        sprinklers.append((metre - rng.choice([0, 1, 2]), last))
        metre = last
    sprinklers += [(first, first + rng.randint(1, 6)) for first in (rng.randint(0, length) for _ in range(rng.randint(0, 3)))]
    if rng.random() < 0.4:
        sprinklers.remove(rng.choice(sprinklers))
    rng.shuffle(sprinklers)
    return (sprinklers, length)
