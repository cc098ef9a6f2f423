"""Hours of high water

Between two low tides the `water` in a harbour was measured at equal distances of time. The heights rise from one to the next up to the
highest, then fall to the end; no two neighbours are equal. The highest may also be the first or the last.

For ships of different `depths`, count the heights that are at least as large as the depth, and return the sum of these counts. No
ships give 0. There are many ships, so the heights should not be walked through for each.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("there is at least one height",)
HINTS = (
    "What do you know about the place of the highest water if the middle height is smaller than the one after it?",
    "Left of the peak the heights rise, right of it they fall. In both parts the heights that suffice stand side by side, next to the peak.",
    "Find the peak by halving. Turn the falling part round, so that it rises too, and search each depth in both parts by halving.",
)
EXAMPLES = [
    Example(([2, 5, 9, 7, 4, 1], [5, 8]), why="5, 9 and 7 suffice for depth 5, only 9 for depth 8"),
    Example(([1, 3, 6], [3]), why="the highest is the last"),
    Example(([4], [4, 5])),
]
EDGES = {
    "first": Edge(([8, 5, 2], [5, 2]), "it only falls"),
    "at least one height": Edge(([3], [3]), "a single height"),
    "no ships": ([1, 2, 1], []),
}
ALWAYS = [
    ([6, 9, 25, 30, 50, 4], [42]),
    ([9, 6, 3, 0], [4, 0, 9]), ([4, 6, 7, 11], [7])]
MISTAKES = [
    Mistake("A height equal to the depth is enough.", "bisect_left(part, depth)", "bisect_left(part, depth + 1)"),
    Mistake("The peak belongs to one part only; you count it twice.", "water[low + 1 :][::-1]", "water[low:][::-1]"),
    Mistake("The falling part has to be turned round before it can be searched.", "water[low + 1 :][::-1]", "water[low + 1 :]"),
    Mistake("You count the heights that are too small.", "len(part) - bisect_left(part, depth)", "bisect_left(part, depth)"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "For each ship you go through all heights.",
        """
def enough(water: list[int], depths: list[int]) -> int:
    total = 0
    for depth in depths:
        for height in water:
            if height >= depth:
                total += 1
    return total
""",
    )
]
ALSO_RIGHT = [
    Way("Sorting the heights makes the peak unimportant. It costs n log n steps or, in Python, little more than a walk over the two parts.",
        """
def enough(water: list[int], depths: list[int]) -> int:
    ordered = sorted(water)
    return sum(len(ordered) - bisect_left(ordered, depth) for depth in depths)
"""),
]
EXPLANATION = """
If the middle height is smaller than the next one, the way still leads up, so the peak lies behind it; else it is the middle or lies
before. For 2, 5, 9, 7, 4, 1 that ends at position 2, and the parts are 2, 5, 9 and, turned round, 1, 4, 7. For depth 5, two heights of
the first part and one of the second suffice. The peak takes about log n looks, each ship two searches of log n. Another way is to sort
the heights first, which costs more than finding the peak but needs less thought.
"""


def enough(water: list[int], depths: list[int]) -> int:
    low, high = 0, len(water) - 1
    while low < high:
        middle = (low + high) // 2
        if water[middle] < water[middle + 1]:
            low = middle + 1
        else:
            high = middle
    parts = [water[: low + 1], water[low + 1 :][::-1]]
    return sum(len(part) - bisect_left(part, depth) for depth in depths for part in parts)


def inputs(rng):
    top = rng.randint(8, 20)
    rising = sorted(rng.sample(range(top), rng.randint(0, 4)))
    falling = sorted(rng.sample(range(top), rng.randint(0, 4)), reverse=True)
    water = [*rising, top, *falling]
    return (water, [rng.choice([rng.choice(water), rng.randint(0, top + 1)]) for _ in range(rng.randint(1, 4))])


def large(rng, size):
    top = 5 * size
    rising = sorted(rng.sample(range(top), size // 3))
    falling = sorted(rng.sample(range(top), size - size // 3), reverse=True)
    return ([*rising, top, *falling], [rng.randrange(top) for _ in range(size // 8)])
