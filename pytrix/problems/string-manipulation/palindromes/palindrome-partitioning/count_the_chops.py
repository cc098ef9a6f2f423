"""How many ways to chop into {kind} pieces

A ribbon is printed with letters. It is to be chopped completely into pieces that {rule}.

Return in how many ways this can be done with `ribbon`. Two ways differ if they cut at different places. Not cutting
at all is a way, too, if the whole ribbon is such a piece. For an empty ribbon there is 1 way: there is nothing to do.
If it cannot be done, the answer is 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
ROWS = [
    {"kind": "mirrored", "rule": "all read the same backwards", "least": 1, "stride": 1},
    {"kind": "odd", "rule": "all have an odd number of letters and read the same backwards", "least": 1, "stride": 2},
    {"kind": "even", "rule": "all have an even number of letters and read the same backwards", "least": 2, "stride": 2},
]
HINTS = (
    "Suppose somebody already told you the number of ways for every shorter beginning of the ribbon. What would you "
    "do with it?",
    "Look at the last piece of a way: whatever it is, everything before it is a shorter ribbon that was chopped in "
    "some way.",
    "Keep a list of answers for the beginnings of length 0, 1, 2 and so on; for each, add up the answers before each "
    "last piece.",
)
EXAMPLES = [("aabb",), ("aaa",), ("noonoon",)]
EDGES = {"empty ribbon": ("",), "whole ribbon": ("otto",), "cannot be done": ("ab",)}
ALWAYS = [("abca",), ("abcda",)]
MISTAKES = [
    Mistake("You do not check that the pieces read the same backwards.", "if piece == piece[::-1]:", "if piece:"),
    Mistake("For an empty ribbon there is one way, to do nothing. All other answers are built on it.",
            "ways = [1] + [0] * len(ribbon)", "ways = [0] + [0] * len(ribbon)"),
    Mistake("Not cutting at all is a way as well, if the whole ribbon is such a piece.",
            "range(least, end + 1, stride)", "range(least, end, stride)"),
    Mistake("You keep only one way for each beginning. The ways of all possible last pieces add up.",
            "ways[end] += ways[end - length]", "ways[end] = ways[end - length]"),
]
EXPLANATION = """
Ways that end with different last pieces are different, so their numbers add up; and each way that ends with a certain
piece is a way to chop what stands before it. The table holds the answer for each beginning of the ribbon. There are
about half of n times n last pieces to look at, each compared with its reverse.
"""


def ways_to_chop(ribbon: str, *, least: int, stride: int) -> int:
    ways = [1] + [0] * len(ribbon)
    for end in range(1, len(ribbon) + 1):
        for length in range(least, end + 1, stride):
            piece = ribbon[end - length : end]
            if piece == piece[::-1]:
                ways[end] += ways[end - length]
    return ways[-1]


def inputs(rng):
    if rng.random() < 0.3:
        return (letters(rng, 1, 8, "ab"),)
    halves = [letters(rng, 1, 2, "ab") for _ in range(rng.randint(1, 3))]
    return ("".join(half + half[::-1] for half in halves),)
