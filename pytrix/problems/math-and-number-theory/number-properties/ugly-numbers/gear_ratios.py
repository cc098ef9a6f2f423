"""Gears of two sizes

A gear train can multiply a speed by `first` or by `second`, as often as one likes, and in any order. The speed is 1 to begin with.

Return the `count` smallest speeds that can be had, 1 included, in rising order and each once. Speeds grow quickly, so trying every number takes too
long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("GENERATE",)
CONSTRAINTS = ("`first` and `second` are at least 2", "`count` is at least 1")
HINTS = (
    "With 2 and 3, the speeds begin 1, 2, 3, 4, 6. Where do 8 and 9 come from?",
    "Each speed but the first is an earlier one times one of the factors. So the next is the smaller of two candidates.",
    "Keep a place in the list for each factor: the first speed whose product is not in the list yet. Append the smaller product, and move on every place whose product was just appended.",
)
EXAMPLES = [
    Example((2, 3, 8), why="5 and 7 cannot be had"),
    Example((2, 4, 4), why="4 comes from 2 * 2 and from 4 alone, and stands there once"),
    Example((7, 5, 3)),
]
EDGES = {"1 included": Edge((3, 9, 1), "only the first speed"), "each once": Edge((3, 3, 4), "equal factors")}
ALWAYS = [(2, 7, 10), (4, 6, 8)]
MISTAKES = [
    Mistake("A speed that comes from both factors must be in the list only once: both places have to move on.", "        if speeds[other] * second == speeds[-1]:\n", "        elif speeds[other] * second == speeds[-1]:\n"),
    Mistake("Factors may be mixed; powers of each alone are not all.",
            """
def speeds_from(first: int, second: int, count: int) -> list[int]:
    powers = {first**power for power in range(count)} | {second**power for power in range(count)}
    return sorted(powers)[:count]
"""),
    Mistake("The smaller of both products comes next.", "min(speeds[one] * first, speeds[other] * second)", "max(speeds[one] * first, speeds[other] * second)",
            "        if speeds[one] * first == speeds[-1]:\n", "        if True:\n", "        if speeds[other] * second == speeds[-1]:\n", "        if True:\n"),
]
SIZE = 100
SLOW = [
    Slow(
        "Every number is tried, but the speeds soon lie far apart. Work out the next one from those that you have.",
        """
def speeds_from(first: int, second: int, count: int) -> list[int]:
    speeds = [1]
    known = {1}
    number = 1
    while len(speeds) < count:
        number += 1
        for factor in (first, second):
            if number % factor == 0 and number // factor in known and number not in known:
                speeds.append(number)
                known.add(number)
    return speeds
""",
    )
]
ORACLE = """
def speeds_from(first: int, second: int, count: int) -> list[int]:
    speeds = {first**one * second**other for one in range(count) for other in range(count)}
    return sorted(speeds)[:count]
"""
ALSO_RIGHT = [
    Way("A heap hands out the smallest speed so far, whose two products are put in. A set keeps out what is there already; that costs log n a speed.",
        """
def speeds_from(first: int, second: int, count: int) -> list[int]:
    from heapq import heappop, heappush

    waiting, known, speeds = [1], {1}, []
    while len(speeds) < count:
        speed = heappop(waiting)
        speeds.append(speed)
        for product in (speed * first, speed * second):
            if product not in known:
                known.add(product)
                heappush(waiting, product)
    return speeds
"""),
]
EXPLANATION = """
For 2 and 3, after 1, 2, 3 the candidates are 2 * 2 = 4 and 2 * 3 = 6: 4 is next, and the place of factor 2 moves on to 3. Then 3 * 2 and 2 * 3 are both
6: it is appended once, and both places move. So each speed costs a few steps. Another way is a heap of candidates, at log n a speed, and
trying every number costs as many steps as the largest speed is large.
"""


def speeds_from(first: int, second: int, count: int) -> list[int]:
    speeds = [1]
    one, other = 0, 0
    while len(speeds) < count:
        speeds.append(min(speeds[one] * first, speeds[other] * second))
        if speeds[one] * first == speeds[-1]:
            one += 1
        if speeds[other] * second == speeds[-1]:
            other += 1
    return speeds


def inputs(rng):
    first = rng.randint(2, 6)
    return (first, rng.choice([first, first * first, rng.randint(2, 7), rng.randint(2, 7)]), rng.randint(1, 10))


def large(rng, size):
    return (rng.choice([3, 5, 7]), 11, size)
