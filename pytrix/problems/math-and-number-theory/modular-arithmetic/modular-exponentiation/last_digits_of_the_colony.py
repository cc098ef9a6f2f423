"""The last digits of a colony

A colony begins with one cell, and every hour each cell turns into `growth` cells. A display shows the last digits of their number: the
remainder by `modulus`.

Return what it shows after `hours` hours. The hours may have hundreds of digits, so neither the cells nor the hours can be gone through one by
one. `pow` with a third argument does all of it; here the point is to work it out yourself.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("`growth` and `hours` are not negative, `modulus` is at least 1", "after 0 hours there is one cell, even for a growth of 0")
HINTS = (
    "If you know the number after 50 hours, how do you get the one after 100 with a single multiplication? And after 101?",
    "Halve the hours: an even number of hours is half as many of a growth that is squared. Keep only remainders on the way.",
    "While hours are left: if they are odd, multiply the result by the growth; then square the growth, halve the hours, and take remainders each time.",
)
EXAMPLES = [
    Example((3, 5, 100), why="3 to the power of 5 is 243"),
    Example((2, 10, 1000), why="1024"),
    Example((7, 0, 10)),
]
EDGES = {"0 hours": Edge((5, 0, 1), "no hours and modulus 1"), "growth of 0": (0, 3, 7), "hundreds of digits": Edge((7, 10**120 + 7, 997), "a hundred digits and more")}
ALWAYS = [(0, 0, 7)]
MISTAKES = [
    Mistake("An odd number of hours needs one more multiplication.", "        if hours % 2:\n            shown = shown * growth % modulus\n", "        if hours == 1:\n            shown = shown * growth % modulus\n"),
    Mistake("The growth has to be squared, not doubled, when the hours are halved.", "growth * growth % modulus", "growth * 2 % modulus"),
    Mistake("By 1, every remainder is 0, even after no hours.", "shown = 1 % modulus", "shown = 1"),
    Mistake("The cells grow by multiplication: it is a power, not a product.",
            """
def display(growth: int, hours: int, modulus: int) -> int:
    return growth * hours % modulus
"""),
]
SIZE = 1_000_000
SLOW = [
    Slow(
        "Hour after hour is gone through.",
        """
def display(growth: int, hours: int, modulus: int) -> int:
    shown = 1 % modulus
    for _ in range(hours):
        shown = shown * growth % modulus
    return shown
""",
    )
]
ALSO_RIGHT = [
    Way("The same as a function that calls itself for half of the hours: closer to the thought, one call for each halving.",
        """
def display(growth: int, hours: int, modulus: int) -> int:
    if hours == 0:
        return 1 % modulus
    half = display(growth, hours // 2, modulus)
    return half * half * (growth if hours % 2 else 1) % modulus
"""),
]
EXPLANATION = """
5 hours are 1 + 4. For growth 3 and modulus 100:

| hours | growth | shown |
|---|---|---|
| 5 | 3 | 3 |
| 2 | 9 | 3 |
| 1 | 81 | 43 |

The hours are halved in each round, so a number of a hundred digits takes about 330 rounds, and all values stay below the modulus. `pow(growth,
hours, modulus)` is Python's own way, and a loop over all hours is the other, which costs a step for each hour.
"""


def display(growth: int, hours: int, modulus: int) -> int:
    shown = 1 % modulus
    while hours:
        if hours % 2:
            shown = shown * growth % modulus
        growth = growth * growth % modulus
        hours //= 2
    return shown


def inputs(rng):
    return (rng.randint(0, 12), rng.choice([rng.randint(0, 12), rng.randint(0, 400)]), rng.choice([1, 2, 10, rng.randint(2, 1000)]))


def large(rng, size):
    return (rng.randint(2, 99), size * 30 + rng.randint(0, size), 10**6 + 3)
