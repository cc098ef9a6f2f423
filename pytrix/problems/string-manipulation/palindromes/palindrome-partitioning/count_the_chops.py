"""How many ways to chop into mirrored pieces

A ribbon is printed with letters. It is to be chopped completely into pieces that all read the same backwards.

Return in how many ways this can be done with `ribbon`. Two ways differ if they cut at different places. Not cutting
at all is a way, too, if the whole ribbon is such a piece. For an empty ribbon there is 1 way: there is nothing to do.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Suppose somebody already told you the number of ways for every shorter beginning of the ribbon. What would you "
    "do with it?",
    "Look at the last piece of a way: whatever it is, everything before it is a shorter ribbon that was chopped in "
    "some way.",
    "Keep a list of answers for the beginnings of length 0, 1, 2 and so on; for each, add up the answers before each "
    "last piece.",
)
EXAMPLES = [Example(("aabb",), why="each pair whole or cut"), Example(("aaa",)), Example(("noonoon",)), Example(("abc",))]
EDGES = {"empty ribbon": ("",), "whole ribbon": ("otto",), "different places": ("abab",)}
ALWAYS = [("abca",), ("abcda",)]
MISTAKES = [
    Mistake("You do not check that the pieces read the same backwards.", "if piece == piece[::-1]:", "if piece:"),
    Mistake("For an empty ribbon there is one way, to do nothing. All other answers are built on it.",
            "ways = [1] + [0] * len(ribbon)", "ways = [0] + [0] * len(ribbon)"),
    Mistake("Not cutting at all is a way as well, if the whole ribbon is such a piece.",
            "range(1, end + 1)", "range(1, max(2, end))"),
    Mistake("You keep only one way for each beginning. The ways of all possible last pieces add up.",
            "ways[end] += ways[end - length]", "ways[end] = ways[end - length]"),
]
ORACLE = """
def ways_to_chop(ribbon: str) -> int:
    if not ribbon:
        return 1
    count = 0
    for size in range(1, len(ribbon) + 1):
        if list(ribbon[:size]) == list(reversed(ribbon[:size])):
            count += ways_to_chop(ribbon[size:])
    return count
"""
ALSO_RIGHT = [
    Way(
        'A function of the place where the rest begins, which remembers its answers: first pieces instead of last ones.',
        """
from functools import cache


def ways_to_chop(ribbon: str) -> int:
    @cache
    def ways(start: int) -> int:
        if start == len(ribbon):
            return 1
        ends = range(start + 1, len(ribbon) + 1)
        return sum(ways(end) for end in ends if ribbon[start:end] == ribbon[start:end][::-1])

    return ways(0)
""",
    ),
]
EXPLANATION = """
Ways that end with different last pieces are different, so their numbers add up; and each way that ends with a certain
piece is a way to chop what stands before it. The table holds the answer for each beginning of the ribbon. For `aabb`:

| beginning | last pieces | ways |
|---|---|---|
| none | | 1 |
| a | a | 1 |
| aa | a, aa | 1 + 1 = 2 |
| aab | b | 2 |
| aabb | b, bb | 2 + 2 = 4 |

There are about half of n times n last pieces to look at, each compared with its reverse. Going through the ways one by
one takes as long as there are ways.
"""


def ways_to_chop(ribbon: str) -> int:
    ways = [1] + [0] * len(ribbon)
    for end in range(1, len(ribbon) + 1):
        for length in range(1, end + 1):
            piece = ribbon[end - length : end]
            if piece == piece[::-1]:
                ways[end] += ways[end - length]
    return ways[-1]


def inputs(rng):
    if rng.random() < 0.3:
        return (letters(rng, 1, 8, "ab"),)
    halves = [letters(rng, 1, 2, "ab") for _ in range(rng.randint(1, 3))]
    return ("".join(half + half[::-1] for half in halves),)
