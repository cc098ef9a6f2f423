"""Rings of a lock

A lock has rings side by side. `letters` lists how many letters each ring carries, at least 1. With neighbouring rings of 3, 4 and 2 letters one can set 24 words.

For a study, all stretches of one or more neighbouring rings are looked at. Return how many of them allow at most `limit` words. Equal rings at different places count separately. `limit` is at least 1. There may be tens of thousands of rings.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If the stretch from ring 3 to ring 7 is small enough, what do you know about those from 4 to 7, 5 to 7, and so on?",
    "For each last ring find the longest stretch that is allowed. All shorter ones with the same last ring are allowed too.",
    "Multiply the new ring in; while the product is too large, divide the first ring of the window out. Then add the number of rings in the window, which may be 0.",
)
EXAMPLES = [
    Example(([3, 4, 2], 12), why="the three single rings, 3 · 4 and 4 · 2; all three together allow 24"),
    Example(([5, 1, 1], 4), why="1, 1 and both of them"),
    ([10, 20, 3], 60),
]
EDGES = {
    "at most": Edge(([2, 3], 6), "a product that equals the limit"),
    "at least 1": Edge(([1, 1, 2], 1), "rings with one letter"),
    "tens of thousands": Edge(([7, 8, 9], 5), "no ring is small enough"),
}
ALWAYS = [([1, 1, 1, 1, 1], 1)]
MISTAKES = [
    Mistake("A product equal to the limit is allowed.", "while product > limit:", "while product >= limit:"),
    Mistake("You count one stretch for each last ring, only the longest one.", "total += place - start + 1", "total += 1 if start <= place else 0"),
    Mistake("You add up the letters, but the number of words is their product.", "product *= count", "product += count - 1", "product //= letters[start]", "product -= letters[start] - 1"),
    Mistake("One ring at the front is not always enough to give up.", "while product > limit:", "if product > limit:"),
]
SIZE = 30_000
SLOW = [
    Slow("Right, but from each ring it multiplies anew. Keep the product while the window moves.",
         """
def stretches(letters: list[int], limit: int) -> int:
    total = 0
    for start in range(len(letters)):
        product = 1
        for count in letters[start:]:
            product *= count
            if product > limit:
                break
            total += 1
    return total
"""),
]
ALSO_RIGHT = [
    Way("With logarithms the products become sums, whose running totals can be searched; but they are not exact, so a product equal to the limit needs care. Exact products of all beginnings do it too, as huge numbers that grow with each ring.",
        """
from bisect import bisect_left


def stretches(letters: list[int], limit: int) -> int:
    products = [1]
    total = 0
    for count in letters:
        products.append(products[-1] * count)
        least = -(-products[-1] // limit)
        total += max(0, len(products) - 1 - bisect_left(products, least))
    return total
"""),
]
EXPLANATION = """
A stretch inside an allowed one is allowed too, because no ring makes the product smaller. So for each last ring it is enough to know the earliest first ring; every ring from there on is a possible beginning. For 3, 4, 2 and a limit of 12:

| last ring | product | window after shrinking | new stretches |
|---|---|---|---|
| 3 | 3 | 3 | 1 |
| 4 | 12 | 3, 4 | 2 |
| 2 | 24, then 8 | 4, 2 | 2 |

Together 5. Each ring comes in once and goes out at most once, so the time grows with their number; starting anew at each ring takes the square of it in the worst case.
"""


def stretches(letters: list[int], limit: int) -> int:
    product = 1
    start = total = 0
    for place, count in enumerate(letters):
        product *= count
        while product > limit:
            product //= letters[start]
            start += 1
        total += place - start + 1
    return total


def inputs(rng):
    return ([rng.choice([1, 2, 3, 4, 6, 10]) for _ in range(rng.randint(1, 9))], rng.choice([1, 2, 5, 6, 12, 24, 100]))


def large(rng, size):
    return ([rng.choice([1] * 999 + [2]) for _ in range(size)], 2 ** 12)
