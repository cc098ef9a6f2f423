"""Paving a path

A garden path of `length` slabs is laid from one end to the other with stones. `stones` lists the lengths of stones
that the dealer sells, all different and perhaps none, and of each there are as many as you like. The stones have to fill the path
exactly.

Return in how many ways the path can be laid. The order matters: a 1 followed by a 2 is another way than a 2 followed
by a 1. A path of length 0 can be laid in one way: with no stones.
"""
from functools import cache

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, distinct

LEVEL = "intermediate"
TAGS = ("COUNT",)
CONSTRAINTS = ("`length` is at most 120", "stones are at least 1 long")
HINTS = (
    "Suppose the first stone is laid. What remains to be done looks like the task itself, only smaller. How do the answers combine?",
    "The ways for a length are the sum, over all stones, of the ways for what is left after that stone. The same lengths come up again and again: remember "
    "their answers.",
    "Write an inner function of one length, decorated with `cache`. It gives 1 for a length of 0 and sums itself over all stones that still fit.",
)
EXAMPLES = [
    Example((4, [1, 2]), why="1111, 112, 121, 211 and 22"),
    Example((5, [3, 2]), why="32 and 23"),
    Example((7, [4, 6])),
]
EDGES = {
    "A path of length 0": (0, [2, 3]),
    "fill the path exactly": (3, [2]),
    "at most 120": Edge((60, [1, 2, 3]), "a long path"),
    "perhaps none": Edge((6, []), "no stones for sale"),
}
MISTAKES = [
    Mistake("A path of length 0 can be laid in one way: with no stones.", "if rest == 0:\n            return 1", "if rest == 0:\n            return 0"),
    Mistake("You count each choice of stones once. Their order matters as well.",
            """
def ways(length: int, stones: list[int]) -> int:
    counts = [1] + [0] * length
    for stone in stones:
        for rest in range(stone, length + 1):
            counts[rest] += counts[rest - stone]
    return counts[length]
"""),
    Mistake("The last stone may fill the path exactly, but you only lay stones that leave something over.", "if stone <= rest", "if stone < rest"),
    Mistake("Each stone is used at most once in your answer. The dealer has as many as you like.",
            """
def ways(length: int, stones: list[int]) -> int:
    if length == 0:
        return 1
    return sum(ways(length - stone, [each for each in stones if each != stone]) for stone in stones if stone <= length)
"""),
]
SIZE = 120
SLOW = [
    Slow("Right, but the same rest is worked out millions of times. Remember the answer for each rest.",
         """
def ways(length: int, stones: list[int]) -> int:
    if length == 0:
        return 1
    return sum(ways(length - stone, stones) for stone in stones if stone <= length)
"""),
]
ALSO_RIGHT = [
    Way("A table filled from short lengths to long ones needs no recursion; it also works out lengths that may never be needed.",
        """
def ways(length: int, stones: list[int]) -> int:
    counts = [1]
    for rest in range(1, length + 1):
        counts.append(sum(counts[rest - stone] for stone in stones if stone <= rest))
    return counts[length]
"""),
]
EXPLANATION = """
After each first stone a shorter path remains. For the length 4 and stones of 1 and 2:

| rest | after a 1 | after a 2 | ways |
|---|---|---|---|
| 0 | | | 1 |
| 1 | 1 | | 1 |
| 2 | 1 | 1 | 2 |
| 3 | 2 | 1 | 3 |
| 4 | 3 | 2 | 5 |

`cache` stores the answer for each rest, so it is worked out once: length times number of stones. Without it the calls
branch again and again, and their number grows like the answer itself.
"""


def ways(length: int, stones: list[int]) -> int:
    @cache
    def count(rest: int) -> int:
        if rest == 0:
            return 1
        return sum(count(rest - stone) for stone in stones if stone <= rest)

    return count(length)


def inputs(rng):
    return (rng.randint(1, 10), distinct(rng, 1, 3, 1, 6))


def large(rng, size):
    return (size, [1, 2, 3])
