"""Ways to pack the sweets

A factory has `sweets` sweets and wants to pack them into equal boxes, with nothing left over. Both one large box and a box for each single
sweet are allowed.

Return how many ways there are, that is, how many different numbers of boxes are possible. The number of sweets may have more than ten digits,
so trying every number of boxes takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT",)
CONSTRAINTS = ("`sweets` is at least 1",)
HINTS = (
    "For 12 sweets, list all possible numbers of boxes. How do they come from 2 * 2 * 3?",
    "A number of boxes takes none, one or more of each prime factor. So the choices for each prime are multiplied.",
    "Divide out 2, 3, and so on as often as possible, each time multiplying by one more than the number of divisions. What is left above 1 at the end is a prime.",
)
EXAMPLES = [
    Example((12,), why="1, 2, 3, 4, 6 or 12 boxes"),
    Example((13,), why="one box, or a box for each"),
    Example((36,)),
]
EDGES = {"at least 1": Edge((1,), "a single sweet"), "nothing left over": Edge((49,), "a square of a prime")}
ALWAYS = [(1009 * 1013,), (2,)]
MISTAKES = [
    Mistake("A prime that occurs twice can be taken 0, 1 or 2 times: that is three choices.", "ways *= times + 1", "ways *= max(1, times)"),
    Mistake("What is left after all small factors is a prime of its own.", "    if rest > 1:\n        ways *= 2\n", ""),
    Mistake("Choices for different primes are multiplied, not added.", "ways *= times + 1", "ways += times"),
    Mistake("The square of a prime must be found as well.", "divisor * divisor <= rest", "divisor * divisor < rest"),
]
SIZE = 10_000_000
SLOW = [
    Slow(
        "Every number of boxes is tried.",
        """
def ways_to_pack(sweets: int) -> int:
    ways = 0
    for boxes in range(1, sweets + 1):
        if sweets % boxes == 0:
            ways += 1
    return ways
""",
    )
]
ALSO_RIGHT = [
    Way("Numbers of boxes come in pairs, b and sweets / b, and one of each pair is not above the root. Short, but it always takes as many steps as the root of n.",
        """
def ways_to_pack(sweets: int) -> int:
    ways, boxes = 0, 1
    while boxes * boxes <= sweets:
        if sweets % boxes == 0:
            ways += 1 if boxes * boxes == sweets else 2
        boxes += 1
    return ways
"""),
]
EXPLANATION = """
12 is 2 * 2 * 3. A number of boxes may take the 2 none, one or two times and the 3 none or one time: 3 * 2 = 6 ways. The loop divides out
each divisor as often as possible; composite divisors never divide the rest, as their primes are gone by then. It ends when the square of the divisor is
above the rest, so the cost is at most the root of n, and far less if n has small factors. Counting pairs of divisors is the other way.
"""


def ways_to_pack(sweets: int) -> int:
    ways, rest, divisor = 1, sweets, 2
    while divisor * divisor <= rest:
        times = 0
        while rest % divisor == 0:
            rest //= divisor
            times += 1
        ways *= times + 1
        divisor += 1
    if rest > 1:
        ways *= 2
    return ways


def inputs(rng):
    return (rng.choice([rng.randint(1, 200), 2 ** rng.randint(0, 6) * 3 ** rng.randint(0, 3), rng.choice([4, 9, 25, 49]), rng.choice([2, 7, 31])]),)


def large(rng, size):
    return (size * 1000 + 7 * rng.randint(1, 9),)
