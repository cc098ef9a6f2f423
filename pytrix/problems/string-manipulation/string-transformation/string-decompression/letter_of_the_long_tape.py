"""One letter of a long tape

A tape is stored as `code`: each run of equal letters as the letter and its length, as in `a3b12`. Written out it
may have billions of letters, far too many for any memory.

Return the letter at `place` of the written-out tape, where place 0 is its first letter, place 1 is the second, and so
on. If the tape has no such place, return an empty text; an empty code has no places at all.
"""

import re

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`code` is correct, with lower-case letters and lengths of at least 1", "`place` is 0 or more")
HINTS = (
    "How can you tell that the letter you look for is not in the run that comes first, without writing it out?",
    "Walk through the runs, starting from the first one. Either the place lies in this run, or the run can be "
    "crossed out.",
    "If the place is at least as large as the length of the run, subtract the length and go on with the next run.",
)
EXAMPLES = [Example(("a3b12", 2)), Example(("a3b12", 3)), Example(("x2000000000y1", 2000000000)), Example(("k4", 5), why="the tape has four letters")]
EDGES = {
    "no such place": ("k4", 4),
    "empty code": ("", 0),
    "billions": ("a5000000000b3c5000000000", 5000000001),
    "place 0": ("q1w2", 0),
}
MISTAKES = [
    Mistake("You are one place off: a run of three has the places 0, 1 and 2.",
            "place < int(length)", "place <= int(length)"),
    Mistake("You compare each run with the original place. Subtract the runs you have passed.",
            "        place -= int(length)\n", ""),
    Mistake("You count from the wrong side: place 0 is the first letter.", '"([a-z])([0-9]+)", code)', '"([a-z])([0-9]+)", code)[::-1]'),
    Mistake("You treat the lengths as single digits, so longer runs are cut short.", "([0-9]+)", "([0-9])[0-9]*"),
]
ORACLE = """
def letter_at(code: str, place: int) -> str:
    lengths = re.split("[a-z]", code)[1:]
    letters = re.split("[0-9]+", code)[:-1]
    ends = [sum(map(int, lengths[: count + 1])) for count in range(len(lengths))]
    for end, letter in zip(ends, letters):
        if place < end:
            return letter
    return ""
"""
ALSO_RIGHT = [
    Way(
        'The ends of all runs first, then a search by halving. Worth it when many places of one tape are asked for.',
        """
from bisect import bisect_right
from itertools import accumulate


def letter_at(code: str, place: int) -> str:
    runs = re.findall("([a-z])([0-9]+)", code)
    ends = list(accumulate(int(length) for _, length in runs))
    found = bisect_right(ends, place)
    return runs[found][0] if found < len(runs) else ""
""",
    ),
]
EXPLANATION = """
A run is passed with one subtraction, whatever its length is. For `a3b12` and place 3:

| run | place | inside? |
|---|---|---|
| a, 3 letters | 3 | no, so 3 - 3 = 0 is left |
| b, 12 letters | 0 | yes |

The work grows with the number of runs in the code and not with the billions of letters they stand for. Adding up the ends of
all runs once lets many places be looked up by halving instead.
"""


def letter_at(code: str, place: int) -> str:
    for letter, length in re.findall("([a-z])([0-9]+)", code):
        if place < int(length):
            return letter
        place -= int(length)
    return ""


def inputs(rng):
    sizes = [rng.choice([1, 2, 3, 10, 12]) for _ in range(rng.randint(1, 5))]
    code = "".join(f"{rng.choice('abcd')}{size}" for size in sizes)
    return (code, rng.choice([rng.randint(0, sum(sizes)), sizes[0], sizes[0] - 1, sizes[-1]]))


def allowed(code, place):
    return re.fullmatch("([a-z][1-9][0-9]*)*", code) is not None and place >= 0
