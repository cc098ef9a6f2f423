"""Two jugs and a tap

You have two jugs that hold `first` and `second` litres, a tap and a sink, and no other measure. A step is one of
these: fill a jug at the tap until it is full, empty a jug into the sink, or pour one jug into the other until the
first is empty or the other is full. At the beginning, both are empty.

Return the smallest number of steps after which one of the jugs holds exactly `wanted` litres, or -1 if that can't be
done. Nothing has to be done for 0 litres.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("jugs hold at least 1 and at most 300 litres", "`wanted` is at least 0")
HINTS = (
    "What describes the situation completely at any moment? How many different situations are there at most?",
    "Explore situations round by round: all that can be reached in one step, then in two, and so on. A set of the situations reached keeps you from going round in circles.",
    "A situation is a tuple of two amounts. From each there are six steps; a situation that is not in the set yet goes into the set and into the next round.",
)
EXAMPLES = [
    Example((5, 3, 4), why="fill 5, pour, empty 3, pour, fill 5, pour"),
    Example((4, 2, 3), why="with these jugs, every amount is even"),
    Example((7, 2, 5), why="fill 7, pour into 2"),
    Example((3, 8, 8)),
]
EDGES = {
    "for 0 litres": (2, 9, 0),
    "can't be done": (3, 5, 6),
    "one of the jugs": Edge((1, 2, 1), "two small jugs"),
    "the smallest number of steps": Edge((1, 7, 3), "a small jug and a large one"),
}
ALWAYS = [(7, 6, 4)]
MISTAKES = [
    Mistake("The amount may be in either jug. You only look at the first.", "if wanted in (one, other):", "if wanted == one:"),
    Mistake("Pouring ends when the other jug is full; you always pour everything.", "poured = min(one, second - other)", "poured = one"),
    Mistake("You never empty a jug into the sink, but often that is the only way to go on.", "(0, other),\n                (one, 0),\n", ""),
    Mistake("You only pour from the first jug into the second, never back.", "(one + back, other - back),\n", ""),
]
SIZE = 300
SLOW = [
    Slow("Right, but you follow the same situations again and again. A set of those reached before keeps each to one visit.",
         """
import math


def steps(first: int, second: int, wanted: int) -> int:
    def done(one: int, other: int, left: int) -> bool:
        if wanted in (one, other):
            return True
        if left == 0:
            return False
        poured = min(one, second - other)
        back = min(other, first - one)
        following = [(first, other), (one, second), (0, other), (one, 0), (one - poured, other + poured), (one + back, other - back)]
        return any(done(*situation, left - 1) for situation in following if situation != (one, other))

    if wanted > max(first, second) or wanted % math.gcd(first, second):
        return -1
    number = 0
    while not done(0, 0, number):
        number += 1
    return number
"""),
]
EXPLANATION = """
Situations are explored in rounds, so the first time an amount appears is with the smallest number of steps. The set
`reached` grows by every new situation.

| round | new situations for jugs of 5 and 3 |
|---|---|
| 0 | (0, 0) |
| 1 | (5, 0), (0, 3) |
| 2 | (5, 3), (2, 3), (3, 0) |
| 3 | (2, 0), (3, 3) |

There are at most (first + 1) times (second + 1) situations, and each is explored once. Without the set, the number of
situations in a round would grow sixfold with each step. That `wanted` has to be a multiple of the greatest common
divisor also tells whether it can be done at all, but not in how many steps.
"""


def steps(first: int, second: int, wanted: int) -> int:
    reached = {(0, 0)}
    current = [(0, 0)]
    number = 0
    while current:
        following = []
        for one, other in current:
            if wanted in (one, other):
                return number
            poured = min(one, second - other)
            back = min(other, first - one)
            for situation in [
                (first, other),
                (one, second),
                (0, other),
                (one, 0),
                (one - poured, other + poured),
                (one + back, other - back),
            ]:
                if situation not in reached:
                    reached.add(situation)
                    following.append(situation)
        current = following
        number += 1
    return -1


def inputs(rng):
    first, second = rng.randint(1, 8), rng.randint(1, 8)
    return (first, second, rng.choice([rng.randint(0, 9), rng.randint(1, max(first, second))]))


def large(rng, size):
    return (size // 6, size // 6 - 1, size // 12)
