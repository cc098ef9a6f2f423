"""Lenses in a row

A laboratory has a bench with lenses and mirrors in a fixed order. Each piece changes the size of a picture by a whole
factor: `factors` lists them. A lens has a positive factor; a mirror also turns the picture upside down, so its factor
is negative; a blind glass has the factor 0. The light passes through one or more neighbouring pieces, and their
factors are multiplied.

Return the largest product that is possible. It may be negative or 0 if nothing better can be had. There is at least
one piece, and the bench is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "A product of -40 looks hopeless. When does it become the best of all?",
    "For each piece keep two numbers: the largest and the smallest product of pieces in a row that end with it.",
    "Both can come from the piece alone, from the largest before times its factor, or from the smallest before times its factor. Compute both from "
    "the old values before you replace either.",
)
EXAMPLES = [
    Example(([2, -3, 4, -2, 0, 9],), why="2 * -3 * 4 * -2 = 48"),
    Example(([-2, 5, -4, -3],), why="-2 * 5 * -4 is 40, 5 * -4 * -3 is 60"),
    Example(([-3, 0, -2],), why="the blind glass alone"),
]
EDGES = {
    "at least one piece": ([-5],),
    "may be negative": Edge(([-7],), "a single mirror"),
    "factor 0": ([3, 0, 2, 2, 0, 3],),
    "turns the picture upside down": Edge(([-2, -3, -4],), "an odd number of mirrors"),
    "neighbouring pieces": Edge(([6, -2, 5],), "a mirror that is better left out"),
}
ALWAYS = [([-3_000_000],), ([3, 3, -2],), ([5, 2],), ([-3, 3],)]
MISTAKES = [
    Mistake("You keep only the largest product. A negative one can become the largest when the next mirror comes.",
            "products = (factor, high * factor, low * factor)", "products = (factor, high * factor)"),
    Mistake("The smallest product must be computed from the old largest one, not from the one that was just replaced.",
            "        high, low = max(products), min(products)\n",
            "        high = max(products)\n        low = min(factor, high * factor, low * factor)\n"),
    Mistake("A new row may begin with any piece. After a 0 nothing else helps.",
            "products = (factor, high * factor, low * factor)", "products = (high * factor, low * factor)"),
    Mistake("You return the largest product that ends with the last piece.", "return best", "return high"),
    Mistake("If there is only one mirror, the answer is negative; yours never falls below 0.", "best = high = low = factors[0]",
            "high = low = factors[0]\n    best = max(high, 0)"),
]
SIZE = 7_000
SLOW = [
    Slow("Your answer is right, but it multiplies from every first piece on. One walk with two remembered products is enough.",
         """
def largest_product(factors: list[int]) -> int:
    best = factors[0]
    for first in range(len(factors)):
        product = 1
        for last in range(first, len(factors)):
            product *= factors[last]
            best = max(best, product)
    return best
"""),
]
ALSO_RIGHT = [
    Way("Between two blind glasses the best product begins at the left end or ends at the right one, so two walks with running products, one from each "
        "end, find it too.",
        """
def largest_product(factors: list[int]) -> int:
    best = max(factors)
    for order in (factors, factors[::-1]):
        product = 1
        for factor in order:
            product *= factor
            best = max(best, product)
            if product == 0:
                product = 1
    return best
"""),
]
EXPLANATION = """
A negative factor swaps the roles of the largest and the smallest product, so both are kept for pieces in a row that
end here. For `[-2, 5, -4, -3]`:

| factor | largest | smallest | best |
|---|---|---|---|
| -2 | -2 | -2 | -2 |
| 5 | 5 | -10 | 5 |
| -4 | 40 | -20 | 40 |
| -3 | 60 | -120 | 60 |

Each piece costs two multiplications. Trying all first pieces takes the square of the length of the bench.
"""


def largest_product(factors: list[int]) -> int:
    best = high = low = factors[0]
    for factor in factors[1:]:
        products = (factor, high * factor, low * factor)
        high, low = max(products), min(products)
        best = max(best, high)
    return best


def inputs(rng):
    choices = rng.choice([[-3, -2, 2, 3], [-4, -2, 0, 2, 5], [-2, -1, 0]])
    return ([rng.choice(choices) for _ in range(rng.randint(1, 8))],)


def large(rng, size):
    factors = [rng.choice([-1, 1]) for _ in range(size)]
    for place in rng.sample(range(size), 20):
        factors[place] = rng.choice([-2, 2, 3])
    return (factors,)
