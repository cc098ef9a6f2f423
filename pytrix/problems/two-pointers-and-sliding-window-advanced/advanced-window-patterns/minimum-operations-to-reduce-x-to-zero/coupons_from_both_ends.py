"""Coupons from both ends

A strip of coupons is torn off from its left end, its right end, or both. `values` holds the values of the coupons from left to right, each at least 1. Somebody wants to tear off coupons worth exactly `sum_wanted` together.

Return a tuple of how many to tear off on the left and how many on the right, using as few coupons as possible in all; among equally few, with as many on the left as possible. If it can't be done, return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`sum_wanted` is at least 1",)
HINTS = (
    "What is left of the strip after tearing, and what do you know about its value?",
    "The rest is one stretch in the middle worth all minus `sum_wanted`, and it should be as long as possible. All values are positive, so a window finds it.",
    "Move the right end of the window on; while its value is too great, move the left end. Whenever it is just right, compare its length. For as many on the left as possible take the last of the longest.",
)
EXAMPLES = [
    Example(([3, 1, 4, 2, 2], 5), why="3 from the left and 2 from the right; 4 and 2 and 2 lie too deep"),
    Example(([5, 1, 1, 5], 5), why="one coupon at either end; the left one is taken"),
    Example(([2, 2, 2], 3)),
]
EDGES = {
    "can't be done": ([1], 2),
    "or both": Edge(([1, 9, 1], 2), "one from each end"),
    "as many on the left as possible": Edge(([1, 2, 5, 2, 1], 3), "the same at both ends, and mixed"),
    "as few coupons as possible": Edge(([1, 1, 1, 7, 3], 3), "three on the left or one on the right"),
    "worth exactly": Edge(([2, 3], 5), "the whole strip"),
}
ALWAYS = [([1, 3, 4, 4], 8)]
MISTAKES = [
    Mistake("Among equally few coupons the left ones are preferred, so take the last of the longest rests.", "if value == rest and place - start + 1 >= longest:", "if value == rest and place - start + 1 > longest:"),
    Mistake("The whole strip may be torn off; then nothing is left.", "    if rest == 0:\n        return len(values), 0\n", ""),
    Mistake("The number torn off on the left comes first in the answer.", "(left, len(values) - longest - left)", "(len(values) - longest - left, left)"),
    Mistake("As few coupons as possible means that the rest is as long as possible.", "place - start + 1 >= longest", "(place - start + 1 <= longest or not longest)"),
]
ALSO_RIGHT = [
    Way(
        "Trying every number on the left, with the number on the right found from running totals in a dictionary, works for values that are 0 or negative as well.",
        '''
def tear_off(values: list[int], sum_wanted: int) -> tuple[int, int] | None:
    right_for = {0: 0}
    total = 0
    for count, value in enumerate(reversed(values), 1):
        total += value
        right_for[total] = count
    best: tuple[int, int, int] | None = None
    total = 0
    for left in range(len(values) + 1):
        right = right_for.get(sum_wanted - total)
        if right is not None and left + right <= len(values):
            best = min(best or (left + right, -left, right), (left + right, -left, right))
        total += values[left] if left < len(values) else 0
    return (-best[1], best[2]) if best else None
''',
    )
]
ORACLE = '''
def tear_off(values: list[int], sum_wanted: int) -> tuple[int, int] | None:
    found = []
    for left in range(len(values) + 1):
        for right in range(len(values) - left + 1):
            torn = values[:left] + values[len(values) - right:]
            if sum(torn) == sum_wanted:
                found.append((left + right, -left, right))
    return (-min(found)[1], min(found)[2]) if found else None
'''
EXPLANATION = """
Tearing at two ends looks hard; what is left is one stretch, and that is easy. For 3, 1, 4, 2, 2 the strip is worth 12, so a rest worth 7 is wanted, as long as possible:

| right end | window | value | |
|---|---|---|---|
| 4 | 3 1 4, then 1 4 | 8, 5 | |
| 2 | 1 4 2 | 7 | length 3 |
| 2 | 1 4 2 2, then 4 2 2, then 2 2 | 9, 8, 4 | |

The rest is 1, 4, 2: one coupon on the left, one on the right. Both ends of the window only move to the right, so each coupon is visited at most twice.
"""


def tear_off(values: list[int], sum_wanted: int) -> tuple[int, int] | None:
    rest = sum(values) - sum_wanted
    if rest < 0:
        return None
    if rest == 0:
        return len(values), 0
    start = value = longest = left = 0
    for place, coupon in enumerate(values):
        value += coupon
        while value > rest:
            value -= values[start]
            start += 1
        if value == rest and place - start + 1 >= longest:
            longest, left = place - start + 1, start
    return (left, len(values) - longest - left) if longest else None


def inputs(rng):
    values = [rng.randint(1, 4) for _ in range(rng.randint(1, 8))]
    left = rng.randint(0, len(values))
    right = rng.randint(0, len(values) - left)
    torn = sum(values[:left]) + sum(values[len(values) - right :])
    return values, max(1, torn + rng.choice([0, 0, 0, 1, 20]))
