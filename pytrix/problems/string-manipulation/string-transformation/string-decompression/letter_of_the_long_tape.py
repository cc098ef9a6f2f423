"""One letter of a long tape, from the {end}

A tape is stored as `code`: each run of equal letters as the letter and its length, as in `a3b12`. Written out it
may have billions of letters, far too many for any memory.

Return the letter at `place` of the written-out tape, where place 0 is its {end} letter, place 1 is {next}, and so
on. If the tape has no such place, return an empty text; an empty code has no places at all.
"""
import re

from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
ROWS = [{"step": 1, "end": "first", "next": "the second"}, {"step": -1, "end": "last", "next": "the one before it"}]
CONSTRAINTS = ("`code` is correct, with lower-case letters and lengths of at least 1", "`place` is 0 or more")
HINTS = (
    "How can you tell that the letter you look for is not in the run that comes first, without writing it out?",
    "Walk through the runs, starting from the {end} one. Either the place lies in this run, or the run can be "
    "crossed out.",
    "If the place is at least as large as the length of the run, subtract the length and go on with the next run.",
)
EXAMPLES = [("a3b12", 2), ("a3b12", 3), ("x2000000000y1", 2000000000)]
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
    Mistake("You count from the wrong side: place 0 is the {end} letter.", "[::step]", "[::-step]"),
    Mistake("You treat the lengths as single digits, so longer runs are cut short.", "([0-9]+)", "([0-9])[0-9]*"),
]
EXPLANATION = """
A run is passed with one subtraction, whatever its length is, so the work grows with the number of runs in the code
and not with the billions of letters they stand for.
"""


def letter_at(code: str, place: int, *, step: int) -> str:
    for letter, length in re.findall("([a-z])([0-9]+)", code)[::step]:
        if place < int(length):
            return letter
        place -= int(length)
    return ""


def inputs(rng):
    sizes = [rng.choice([1, 2, 3, 10, 12]) for _ in range(rng.randint(1, 5))]
    code = "".join(f"{rng.choice('abcd')}{size}" for size in sizes)
    return (code, rng.choice([rng.randint(0, sum(sizes)), sizes[0], sizes[0] - 1, sizes[-1]]))
