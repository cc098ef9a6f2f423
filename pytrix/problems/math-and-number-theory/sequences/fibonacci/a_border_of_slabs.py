"""A border of slabs

A border of `length` feet is laid with slabs of one foot and slabs of two feet, in one row. A border of 3 feet can be laid in 3 ways: 1 + 1 + 1, 1 + 2 and 2 + 1.

Return in how many ways the border can be laid, modulo `modulus`: only the remainder is wanted, as the number itself would be far too long. A border of 0 feet can be laid in one way, with no slab.

`length` can have 15 digits, so going through all lengths up to it takes too long.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT",)
CONSTRAINTS = ("`modulus` is at least 2",)
HINTS = (
    "Cut a border of 2n feet in the middle. Either the cut goes between two slabs, or it goes through a slab of two feet. What does each case count?",
    "If `a` is the number of ways for n - 1 feet and `b` that for n feet, then for 2n feet it's a·a + b·b, and for 2n + 1 feet it's b·(2a + b). So the length can be doubled in one step.",
    "Start with the ways for -1 and 0 feet, which are 0 and 1. For each binary digit of the length, from the front, double: from n - 1 and n to 2n - 1 and 2n. The ways for 2n - 1 feet are a·(2b - a). If the digit is 1, go one foot on.",
)
EXAMPLES = [
    Example((10, 1000), why="89 ways"),
    Example((30, 1000), why="1346269 ways, of which the last three digits are wanted"),
    Example((1000000000000000, 97)),
    Example((0, 10)),
]
EDGES = {
    "A border of 0 feet": Edge((0, 2), "nothing to lay"),
    "at least 2": (7, 2),
    "A border of 3 feet": (3, 50),
    "15 digits": (999999999999999, 1000003),
}
MISTAKES = [
    Mistake("For a binary digit 1 you have to go one foot on after doubling.", '        if digit == "1":\n            before, now = now, (before + now) % modulus\n', ""),
    Mistake("The digits of the length have to be read from the front.", 'for digit in f"{length:b}":', 'for digit in f"{length:b}"[::-1]:'),
    Mistake("A border of 0 feet can be laid in one way. Your count is one length behind.", "return now\n", "return before\n"),
    Mistake("The ways for 2n - 1 feet are a·(2b - a), with a minus.", "before * (2 * now - before)", "before * (2 * now + before)"),
]
SIZE = 30_000_000
SLOW = [
    Slow(
        "This goes through every length up to the one you want.",
        """
def ways(length: int, modulus: int) -> int:
    before, now = 0, 1
    for _ in range(length):
        before, now = now, (before + now) % modulus
    return now % modulus
""",
    )
]
EXPLANATION = """
Cut the border in the middle. If the cut lies between two slabs, both halves are laid freely: `b·b` ways. If it goes through a slab of two feet, n - 1 feet are left on each side: `a·a` ways. So two numbers for n give those for 2n. For 10 feet, binary 1010:

| digit | doubled to | before | now |
|---|---|---|---|
| 1 | 0, and one on: 1 | 1 | 1 |
| 0 | 2 | 1 | 2 |
| 1 | 4, and one on: 5 | 5 | 8 |
| 0 | 10 | 55 | 89 |

The length is doubled with each digit, so a length of 15 decimal digits takes about 50 rounds. These are the numbers of Fibonacci; going up one by one would take as many rounds as the border has feet.
"""


def ways(length: int, modulus: int) -> int:
    before, now = 0, 1
    for digit in f"{length:b}":
        before, now = before * (2 * now - before) % modulus, (before * before + now * now) % modulus
        if digit == "1":
            before, now = now, (before + now) % modulus
    return now


def inputs(rng):
    length = rng.choice([rng.randint(0, 40), rng.randint(0, 40), rng.randint(10**14, 10**15)])
    return (length, rng.choice([2, 10, 97, 1000, 1_000_003]))


def large(rng, size):
    return (size - rng.randint(0, 9), 1_000_003)
