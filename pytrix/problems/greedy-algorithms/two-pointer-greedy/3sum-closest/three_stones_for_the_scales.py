"""Three stones for the scales

On one pan of the scales lies a pumpkin that weighs `pumpkin` grams. To keep the scales nearly level, exactly three of the `stones` are put on the other pan; each stone may be used once.

Return the total weight of the three stones that comes closest to the pumpkin's. If a lighter and a heavier total are equally close, return the heavier one.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("there are at least three stones",)
HINTS = (
    "If one stone is chosen, what is asked of the other two?",
    "In sorted stones, put one pointer behind the chosen stone and one at the end. A total that is too small can only grow by moving the left one.",
    "For each first stone walk inwards with two pointers, and keep the best total by a key: the distance, and then the heavier one.",
)
EXAMPLES = [
    Example(([10, 40, 55, 90], 130), why="10 + 40 + 90 is 140, and 10 + 55 + 90 is 155"),
    Example(([1, 2, 3], 100)),
    Example(([10, 20, 30, 40], 75), why="70 and 80 are equally close"),
]
EDGES = {
    "exactly three": Edge(([50, 1, 1, 1], 50), "one stone alone would fit"),
    "equally close": Edge(([1, 1, 1, 3], 4), "3 and 5"),
    "used once": Edge(([30, 1, 2, 100], 90), "the same stone three times would fit"),
    "comes closest": Edge(([5, 5, 5, 5], 15), "just as heavy"),
}
ALWAYS = [
    ([1_000_000, 2_000_000, 3_000_000], 5),
    ([5, 3, 3, 18], 23),
    ([10, 19, 2, 15], 10)]
MISTAKES = [
    Mistake("If two totals are equally close, return the heavier one.", "(abs(total - pumpkin), -total)", "(abs(total - pumpkin), total)"),
    Mistake("Each stone may be used once: the second begins behind the first.", "left, right = first + 1, len(ordered) - 1", "left, right = first, len(ordered) - 1"),
    Mistake("A total that is lighter than the pumpkin may be the closest as well.", "            totals.append(total)\n", "            if total >= pumpkin:\n                totals.append(total)\n", "    return min(totals,", "    return min(totals or [sum(ordered[-3:])],"),
    Mistake("When the total is too small the left pointer moves on, else the right one.", "if total < pumpkin:", "if total > pumpkin:"),
]
ALSO_RIGHT = [
    Way(
        "All threes from `combinations` are quickly written and are fine for a few dozen stones; their number grows with the cube.",
        '''
from itertools import combinations


def closest(stones: list[int], pumpkin: int) -> int:
    totals = map(sum, combinations(stones, 3))
    return min(totals, key=lambda total: (abs(total - pumpkin), -total))
''',
    )
]
ORACLE = '''
def closest(stones: list[int], pumpkin: int) -> int:
    best = None
    for a in range(len(stones)):
        for b in range(a):
            for c in range(b):
                total = stones[a] + stones[b] + stones[c]
                if best is None or abs(total - pumpkin) < abs(best - pumpkin):
                    best = total
                elif abs(total - pumpkin) == abs(best - pumpkin):
                    best = max(best, total)
    return best
'''
EXPLANATION = """
With the lightest of the three fixed, the other two are found by walking inwards: every step leaves out pairs that can't be closer. For 10, 40, 55, 90 and 130:

| first | left, right | total | moves |
|---|---|---|---|
| 10 | 40, 90 | 140 | right |
| 10 | 40, 55 | 105 | left, they meet |
| 40 | 55, 90 | 185 | right, they meet |

140 is 10 away, the others more. The work grows with the square of the number of stones.
"""


def closest(stones: list[int], pumpkin: int) -> int:
    ordered = sorted(stones)
    totals = []
    for first in range(len(ordered) - 2):
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            totals.append(total)
            if total < pumpkin:
                left += 1
            else:
                right -= 1
    return min(totals, key=lambda total: (abs(total - pumpkin), -total))


def inputs(rng):
    stones = [rng.randint(1, 20) for _ in range(rng.randint(3, 8))]
    return stones, rng.choice([rng.randint(1, 60), sum(rng.sample(stones, 3)) + rng.choice([-1, 0, 1])])
