"""Down to zero on the counter

A mechanical counter shows `number`. Turning it back by one costs 1 cent. If the number is even, a lever halves it for `half` cents; if it can be divided by 3, another lever brings it down to a third for `third` cents.

Return the smallest price in cents for which the counter can be brought to 0. A counter that shows 0 costs nothing. The number may have sixteen digits, so there is no time to look at every smaller one. Both levers cost at least 1 cent.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`number` is at least 0 and below 10 to the power of 16", "`half` and `third` are at least 1 and at most 50")
HINTS = (
    "Before a lever helps, how often do you have to turn back, and why is it never worth turning back more often than that?",
    "From each number there are three plans: turn back all the way; turn back to an even number and halve; turn back to a multiple of 3 and use the other lever.",
    "The remainder says how many turns a lever needs first. Take the cheapest of the three plans in a recursive function that remembers its answers.",
)
EXAMPLES = [
    Example((10, 1, 1), why="10, 9, 3, 1, 0"),
    Example((10, 4, 2), why="10, 9, 3, then 2, 1 and 0 by hand or a third: 1 + 2 + 3"),
    Example((5, 3, 9), why="turning back by hand costs 5; with a lever it is no cheaper"),
]
EDGES = {"shows 0": (0, 1, 1), "turning it back by one": Edge((1, 1, 1), "the number 1"), "sixteen digits": (9_876_543_210_123_456, 3, 2)}
ALWAYS = [
    (27, 1, 50),
    (8, 3, 4)]
MISTAKES = [
    Mistake("Dividing whenever possible isn't always cheapest: compare with turning back by hand.", "min(\n        number,\n        ", "min(\n        "),
    Mistake("The turns that make the number divisible cost 1 cent each.", "number % 3 + third", "third"),
    Mistake("Making the number even costs a cent if it is odd.", "number % 2 + half", "half"),
    Mistake("You took whichever lever brings it down furthest. A dear lever may be worse.", """
def cheapest(number: int, half: int, third: int) -> int:
    cents = 0
    while number:
        if number % 3 == 0:
            number, cents = number // 3, cents + third
        elif number % 2 == 0:
            number, cents = number // 2, cents + half
        else:
            number, cents = number - 1, cents + 1
    return cents
"""),
]
SIZE = 200_000_000_000
SLOW = [
    Slow(
        "Your plan is right, but it is worked out again for numbers that turned up before. Remember the answers.",
        """
def cheapest(number: int, half: int, third: int) -> int:
    if number < 2:
        return number
    return min(number, number % 2 + half + cheapest(number // 2, half, third), number % 3 + third + cheapest(number // 3, half, third))
""",
    )
]
EXPLANATION = """
Turning back further than to the next number that a lever takes never pays: those turns cost less after the lever. So each number leads to two smaller ones, and different orders of the levers meet in the same numbers. For 10 with levers at 4 and 2 cents:

| number | by hand | halve | third | cheapest |
|---|---|---|---|---|
| 1 | – | – | – | 1 |
| 2 | 2 | 0 + 4 + 1 | 2 + 2 + 0 | 2 |
| 3 | 3 | 1 + 4 + 1 | 0 + 2 + 1 | 3 |
| 5 | 5 | 1 + 4 + 2 | 2 + 2 + 1 | 5 |
| 10 | 10 | 0 + 4 + 5 | 1 + 2 + 3 | 6 |

Only numbers of the form number // 2ᵃ // 3ᵇ are looked at, some hundreds even for sixteen digits. A table of all smaller numbers would be right, too, but has as many entries as the number is large.
"""

from functools import cache


@cache
def cheapest(number: int, half: int, third: int) -> int:
    if number < 2:
        return number
    return min(
        number,
        number % 2 + half + cheapest(number // 2, half, third),
        number % 3 + third + cheapest(number // 3, half, third),
    )


def inputs(rng):
    return (rng.choice([rng.randint(0, 12), rng.randint(2, 80), rng.randint(50, 4000)]), rng.randint(1, 12), rng.randint(1, 12))


def large(rng, size):
    return (size - rng.randint(0, 999), rng.randint(2, 9), rng.randint(2, 9))
