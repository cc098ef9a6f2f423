"""Codes that give nothing away

A bakery numbers its orders 0, 1, 2, … but prints other numbers on the receipts, so that nobody can tell how many orders there were. From the order's `number` it makes the code `(number * factor + shift) % size`. `factor` and `size` have no common divisor but 1, so all numbers from 0 to `size - 1` get different codes.

Return the numbers of the orders whose codes are in the list `codes`, in the same order. All codes are from 0 to `size - 1`, and so are the numbers. `size` may be many millions, so trying all numbers takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
CONSTRAINTS = ("`size` is at least 2, `factor` from 1 to `size - 1`, and `shift` from 0 to `size - 1`",)
HINTS = (
    "Which of the two steps, the multiplication and the addition, has to be taken back first?",
    "Taking back an addition is a subtraction. A multiplication modulo `size` is taken back by another multiplication: with the number that gives 1 together with the factor.",
    "Python finds that number as `pow` with the exponent -1 and the modulus as third argument. Multiply the code minus the shift by it, and take the remainder.",
)
EXAMPLES = [
    Example(([4, 1, 8], 7, 4, 10), why="0 * 7 + 4, 1 * 7 + 4 = 11, and 2 * 7 + 4 = 18"),
    Example(([999_999, 0], 31, 17, 1_000_000)),
    Example(([3, 2, 1, 0], 1, 2, 4), why="only the shift matters"),
]
EDGES = {
    "at least 2": Edge(([1, 0, 1], 1, 1, 2), "the smallest size"),
    "the list": Edge(([], 3, 0, 8), "no codes"),
    "no common divisor": Edge(([0, 5, 8], 4, 0, 9), "size and factor are no primes"),
}
MISTAKES = [
    Mistake("Take the last step back first: subtract the shift, and then undo the multiplication.", "(code - shift) * back % size", "(code * back - shift) % size"),
    Mistake("A division does not undo a multiplication modulo `size`; most codes aren't even multiples of the factor.", "(code - shift) * back % size", "(code - shift) // factor % size"),
    Mistake("The number wanted is the inverse of the factor, not the factor itself: you scramble a second time.", "pow(factor, -1, size)", "factor"),
    Mistake("The remainder must be taken at the end, or you get numbers beyond `size`.", "(code - shift) * back % size", "(code - shift) % size * back"),
]
SIZE = 24_000_000
SLOW = [
    Slow(
        "Your answer is right, but it tries all numbers until the code fits. Undo the two steps instead.",
        """
def order_numbers(codes: list[int], factor: int, shift: int, size: int) -> list[int]:
    numbers = []
    for code in codes:
        number = 0
        while (number * factor + shift) % size != code:
            number += 1
        numbers.append(number)
    return numbers
""",
    )
]
EXPLANATION = """
The two steps are taken back in reverse order. Modulo 10, the inverse of 7 is 3, since 7 · 3 = 21 leaves 1. With the shift 4:

| code | minus 4 | times 3 | number |
|---|---|---|---|
| 4 | 0 | 0 | 0 |
| 1 | -3 | -9 | 1 |
| 8 | 4 | 12 | 2 |

`pow(factor, -1, size)` finds the inverse in a few steps, by Euclid's algorithm, and each code costs one multiplication. Another way is a table of all codes, which needs memory for every number. Such codes hide the count from customers, but a determined reader of several receipts can work the factor out.
"""


def order_numbers(codes: list[int], factor: int, shift: int, size: int) -> list[int]:
    back = pow(factor, -1, size)
    return [(code - shift) * back % size for code in codes]


def inputs(rng):
    size = rng.choice([7, 9, 10, 16, 21, 30])
    factors = [each for each in range(2, size) if all(each % d or size % d for d in range(2, size))]
    return [rng.randrange(size) for _ in range(rng.randint(2, 6))], rng.choice(factors), rng.randint(1, size - 1), size


def large(rng, size):
    size = size // 6 * 6 + 1
    return [((size - rng.randint(1, 9)) * 36 + 5) % size], 36, 5, size
