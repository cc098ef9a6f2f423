"""A fence in zigzag

A fence is built from slats whose heights are listed in `slats`. It should rise and fall in turn: the second slat is
higher than the first, the third lower than the second, the fourth higher than the third, and so on. Neighbouring
slats must never be equally high.

Return the slats in such an order. If several orders are possible, any of them will do; if none is, return an empty
list. All slats have to be used. A fence of no or one slat is always possible.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "advanced"
TAGS = ("SORT", "PARTITION")
HINTS = (
    "The slats at places 0, 2, 4 are the low ones. Which slats should stand there, and which at the places between them?",
    "Part the sorted slats in a lower and an upper half. Trouble comes only from equal heights around the middle: how can they be kept apart?",
    "Put both halves in from their upper ends: the highest of the lower half first, and the highest of the upper half first. If two neighbours are still wrong, no order is possible.",
)
EXAMPLES = [
    Example(([4, 1, 3, 2],), why="2 4 1 3 rises, falls and rises; other orders are right too"),
    Example(([1, 2, 2, 3],), why="the two slats of height 2 must not be neighbours: 2 3 1 2"),
    Example(([5, 5, 6],), why="5 6 5"),
    Example(([7, 7, 7, 8],), why="one of the 7s would stand beside another"),
]
EDGES = {
    "no or one slat": ([],),
    "always possible": ([3],),
    "if none is": Edge(([2, 2],), "two equal slats"),
    "higher than": Edge(([4, 4, 4, 9, 9],), "three low ones and two high ones"),
    "lower than": Edge(([4, 4, 9, 9, 9],), "two low ones and three high ones"),
}
ALWAYS = [([1, 1, 1, 2, 2, 2],)]
MISTAKES = [
    Mistake("Taking both halves from their lower ends brings equal heights from the middle together.", "low[::-1]", "low", "high[::-1]", "high"),
    Mistake("Swapping wrong neighbours as you go leaves equal ones side by side.",
            """
def zigzag(slats: list[int]) -> list[int]:
    order = list(slats)
    for place in range(1, len(order)):
        order[place - 1 : place + 1] = sorted(order[place - 1 : place + 1], reverse=place % 2 == 0)
    return order
"""),
    Mistake("If no order is possible, an empty list is wanted instead of a row with equal neighbours.", "        return []\n", "        return row\n"),
    Mistake("You check only that neighbours differ; they have to rise and fall in turn.", """
def zigzag(slats: list[int]) -> list[int]:
    ordered = sorted(slats)
    if all(one != other for one, other in zip(ordered, ordered[1:])):
        return ordered
    return []
"""),
]
ORACLE = """
from itertools import permutations


def zigzag(slats: list[int]) -> list[int]:
    for order in sorted(set(permutations(slats))):
        signs = [order[place] < order[place + 1] if place % 2 == 0 else order[place] > order[place + 1] for place in range(len(order) - 1)]
        if all(signs):
            return list(order)
    return []
"""
EXPLANATION = """
The lower half goes to places 0, 2, 4, …, the upper half between them. Then a low slat can equal a high one only if
both have the height in the middle of the sorted list. Taken from the upper ends, the lower half begins with these
heights and the upper half ends with them, so they stand as far apart as they can. For `[1, 2, 2, 3]` the halves are
`1 2` and `2 3`:

| place | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| from | low | high | low | high |
| slat | 2 | 3 | 1 | 2 |

If neighbours are equal even so, no order is possible. Sorting takes `n` log `n` steps. Swapping wrong neighbours on
the way is enough only where equal neighbours are allowed; trying all orders is hopeless for more than about ten
slats.
"""


def zigzag(slats: list[int]) -> list[int]:
    row = sorted(slats)
    half = (len(row) + 1) // 2
    low, high = row[:half], row[half:]
    row[::2] = low[::-1]
    row[1::2] = high[::-1]
    if any(one == other for one, other in zip(row, row[1:])):
        return []
    return row


def check(expected, got, slats):
    if not expected:
        return got == []
    pairs = list(zip(got, got[1:]))
    rising = all(one < other for one, other in pairs[::2]) and all(one > other for one, other in pairs[1::2])
    return sorted(got) == sorted(slats) and rising


def inputs(rng):
    return (integers(rng, 2, 7, 1, rng.choice([2, 3, 4, 9])),)
