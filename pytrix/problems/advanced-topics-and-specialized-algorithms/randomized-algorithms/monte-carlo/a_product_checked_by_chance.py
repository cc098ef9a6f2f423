"""A product checked by chance

A company multiplies large square tables of numbers on rented machines, and wants to know whether the results are right without doing all the work again.

The product of the tables `a` and `b`, each with n rows of n numbers, has in row i and column j the sum of all `a[i][k] * b[k][j]`, for k from 0 to n - 1. Return `True` if `c` is the product of `a` and `b`, and `False` if any of its numbers is wrong.

The answer may come from chance, as long as it is wrong less than once in a million times. The tables are so large that computing the product takes too long. All numbers are whole, and n is at least 1.
"""

import random

from pytrix.question.authoring import Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "What else can you multiply a table with, that costs only n times n multiplications?",
    "Take a list of n random numbers. Multiplying `b` with it, and `a` with the result, must give the same as multiplying `c` with it. Each of the three is a sum for each row.",
    "Draw n whole numbers from a large range. Write a function that gives, for each row of a table, the sum of the products with a list. Compare `a` times (`b` times the list) with `c` times the list.",
)
EXAMPLES = [
    Example(([[1, 2], [3, 4]], [[0, 1], [1, 0]], [[2, 1], [4, 3]]), why="the columns are swapped, as they should be"),
    Example(([[1, 2], [3, 4]], [[0, 1], [1, 0]], [[2, 1], [4, 4]]), why="the last number should be 3"),
    Example(([[-3]], [[5]], [[-15]])),
]
ALWAYS = [
    ([[1]], [[1]], [[2]]),
    ([[0]], [[7]], [[-1]]),
    ([[2, 0], [0, 2]], [[1, 0], [0, 1]], [[2, 0], [0, 3]]),
    ([[1, 0], [0, 1]], [[3, 1], [1, 2]], [[3, 1], [0, 2]]),
    ([[1, 0], [0, 1]], [[2, 1], [1, 3]], [[4, 0], [1, 3]]),
    ([[1, 0], [0, 1]], [[2, 1], [1, 3]], [[2, 1], [5, 1]]),
    ([[1, 2], [3, 1]], [[1, 0], [2, 1]], [[5, 3], [5, 1]]),
]
EDGES = {
    "at least 1": ([[2]], [[3]], [[5]]),
    "any of its numbers is wrong": ([[1, 1], [1, 1]], [[1, 1], [1, 1]], [[2, 3], [2, 1]]),
    "in row i and column j": ([[1, 2], [0, 1]], [[1, 0], [3, 1]], [[1, 2], [3, 7]]),
}
MISTAKES = [
    Mistake("With a list of ones only the sums of rows are compared, so two errors in a row can cancel each other. Draw random numbers.", "random.getrandbits(64)", "1"),
    Mistake("You multiply the tables in the wrong order: `b` comes first, then `a`.", "times(a, times(b, numbers))", "times(b, times(a, numbers))"),
    Mistake("You compare the sums of the results; errors in different rows can cancel each other. Compare row by row.", "times(a, times(b, numbers)) == times(c, numbers)", "sum(times(a, times(b, [1] * len(a)))) == sum(times(c, [1] * len(a)))"),
    Mistake("Only the first row is compared. An error can be in any row.", "times(a, times(b, numbers)) == times(c, numbers)", "times(a, times(b, numbers))[0] == times(c, numbers)[0]"),
]
SIZE = 250
SLOW = [
    Slow(
        "This computes the whole product: n multiplications for each of n times n numbers.",
        """
def is_product(a: list[list[int]], b: list[list[int]], c: list[list[int]]) -> bool:
    for i in range(len(a)):
        for j in range(len(a)):
            total = 0
            for k in range(len(a)):
                total += a[i][k] * b[k][j]
            if total != c[i][j]:
                return False
    return True
""",
    )
]
EQUIVALENT = {
    "return [sum((value * number for value, number in zip(row, numbers))) for row in table] -> return [sum((value * number for value, number in zip(numbers, row))) for row in table]": "a product is the same in either order",
    "numbers = [random.getrandbits(64) for _ in a] -> numbers = [random.getrandbits(65) for _ in a]": "any large range will do",
    "numbers = [random.getrandbits(64) for _ in a] -> numbers = [random.getrandbits(63) for _ in a]": "any large range will do",
}
ALSO_RIGHT = [
    Way("Thirty rounds with lists of zeros and ones: each misses an error half of the time at most, so all of them less than once in a thousand million times. The numbers stay small, but it is thirty times the work.",
        "    numbers = [random.getrandbits(64) for _ in a]\n    return times(a, times(b, numbers)) == times(c, numbers)",
        "    for _ in range(30):\n        numbers = [random.randint(0, 1) for _ in a]\n        if times(a, times(b, numbers)) != times(c, numbers):\n            return False\n    return True"),
]
EXPLANATION = """
A table times a list costs n times n multiplications; a table times a table costs n times as much. And `a` times (`b` times a list) is the same as the product times the list. So three cheap multiplications compare `c` with the product, without computing it. For the first example with the list 7, 5:

| | |
|---|---|
| `b` times the list | 5, 7 |
| `a` times that | 19, 43 |
| `c` times the list | 19, 43 |

If some row of `c` is wrong, the difference can only be 0 for one value of some random number, whatever the others are. With 64 random bits that happens once in 18 million million million times. A right `c` always passes. The check is Rūsiņš Freivalds's; computing the product costs n times as much.
"""


def times(table: list[list[int]], numbers: list[int]) -> list[int]:
    return [sum(value * number for value, number in zip(row, numbers)) for row in table]


def is_product(a: list[list[int]], b: list[list[int]], c: list[list[int]]) -> bool:
    numbers = [random.getrandbits(64) for _ in a]
    return times(a, times(b, numbers)) == times(c, numbers)


ENTRY = "is_product"


def inputs(rng):
    size = rng.randint(1, 4)
    a = [[rng.randint(-3, 3) for _ in range(size)] for _ in range(size)]
    b = [[rng.randint(-3, 3) for _ in range(size)] for _ in range(size)]
    c = [[sum(a[i][k] * b[k][j] for k in range(size)) for j in range(size)] for i in range(size)]
    kind = rng.random()
    row = rng.randrange(size)
    if kind < 0.3:
        c[row][rng.randrange(size)] += rng.choice([-2, -1, 1, 3])
    elif kind < 0.5 and size > 1:
        one, other = rng.sample(range(size), 2)
        c[row][one] += 2
        c[row][other] -= 2
    elif kind < 0.6:
        c = [[sum(b[i][k] * a[k][j] for k in range(size)) for j in range(size)] for i in range(size)]
    return (a, b, c)


def large(rng, size):
    # b moves columns only, so that the product is known without computing it; one number of the last row is wrong
    order = list(range(size))
    rng.shuffle(order)
    a = [[rng.randint(0, 9) for _ in range(size)] for _ in range(size)]
    b = [[1 if order[column] == row else 0 for column in range(size)] for row in range(size)]
    c = [[row[order[column]] for column in range(size)] for row in a]
    c[-1][rng.randrange(size // 2, size)] += rng.choice([-1, 1])
    return (a, b, c)
