"""Pieces that occur more than once

A strand is a text of the letters `A`, `C`, `G` and `T`. With only four letters, a piece of it can be read as a number in base
4, with A as 0, C as 1, G as 2 and T as 3. Two pieces of equal length are the same exactly when their numbers are, and the number
of the next piece follows from the one before.

Return a list of all different pieces of `size` letters that occur more than once in `strand`, in the order in which they first
begin. Occurrences may overlap. If the strand is shorter than the pieces, the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`strand` has at most 1,000 letters", "`size` is at least 1")
HINTS = (
    "If every piece is a number, what would you use to remember what you have met already, and how often?",
    "Append a letter to a number in base 4 by multiplying; drop the letter that leaves with a remainder.",
    "A dictionary from numbers to the positions where the piece begins keeps its keys in the order in which they came.",
)
EXAMPLES = [Example(("ACACACGA", 2)), Example(("GATTACA", 1)), Example(("TTTTGTTT", 3), why="TTT at 0, 1 and 5")]
EDGES = {
    "strand is shorter": ("AC", 3),
    "may overlap": ("AAA", 2),
    "A as 0": ("ACCAAC", 2),
    "in the order": ("TGTGACACAC", 2),
    "equal length": ("GGCGGCA", 3),
}
MISTAKES = [
    Mistake("The letter that has left the window still counts. A remainder by 4 to the power of the size drops it.",
            " % 4**size", ""),
    Mistake("Numbers of the first few letters are counted although the window is not full yet, so short beginnings look like pieces.",
            "        if end >= size - 1:\n            places.setdefault(code, []).append(end - size + 1)",
            "        places.setdefault(code, []).append(max(0, end - size + 1))"),
    Mistake("You sort the pieces. Return them in the order in which they first begin.",
            "for starts in places.values()", "for _, starts in sorted(places.items())"),
    Mistake("You count occurrences that do not overlap only. Every position where a piece begins counts.",
            """
def pieces(strand: str, size: int) -> list[str]:
    found = dict.fromkeys(strand[start : start + size] for start in range(len(strand) - size + 1))
    return [piece for piece in found if strand.count(piece) > 1]
"""),
]
EQUIVALENT = {
    "code = 0 -> code = 1": "the first number is multiplied out of the window before a piece is complete",
    "code = 0 -> code = -1": "the first number is multiplied out of the window before a piece is complete",
    "code = (code * 4 + 'ACGT'.index(letter)) % 4 ** size -> code = (code * 4 - 'ACGT'.index(letter)) % 4 ** size":
        "each piece gets the negative of its number, and different pieces still have different numbers",
    "code = (code * 4 + 'ACGT'.index(letter)) % 4 ** size -> code = (code * 4 + 'ACGT'.rindex(letter)) % 4 ** size":
        "each letter occurs once",
}
ORACLE = """
def pieces(strand: str, size: int) -> list[str]:
    found: list[str] = []
    for start in range(len(strand) - size + 1):
        piece = strand[start : start + size]
        if piece not in found and strand.find(piece, start + 1) >= 0:
            found.append(piece)
    return found
"""
ALSO_RIGHT = [
    Way(
        'Let the pieces themselves be the keys. Shorter, but each piece is copied and hashed whole, which costs its length.',
        """
from collections import Counter


def pieces(strand: str, size: int) -> list[str]:
    counts = Counter(strand[start : start + size] for start in range(len(strand) - size + 1))
    return [piece for piece, count in counts.items() if count > 1]
""",
    ),
]
EXPLANATION = """
Rolling the number along takes one multiplication, one addition and one remainder a letter. For `ACACACGA` and pieces of 2:

| end at | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
|---|---|---|---|---|---|---|---|
| piece | AC | CA | AC | CA | AC | CG | GA |
| number | 1 | 4 | 1 | 4 | 1 | 6 | 8 |

The numbers 1 and 4 come more than once, so the answer is AC and CA. Since base 4 leaves no room for two pieces with one
number, nothing needs to be compared again. Using the pieces as keys costs their length for each of them.
"""


def pieces(strand: str, size: int) -> list[str]:
    places: dict[int, list[int]] = {}
    code = 0
    for end, letter in enumerate(strand):
        code = (code * 4 + "ACGT".index(letter)) % 4**size
        if end >= size - 1:
            places.setdefault(code, []).append(end - size + 1)
    return [strand[starts[0] : starts[0] + size] for starts in places.values() if len(starts) > 1]


def inputs(rng):
    part = letters(rng, 2, 3, "ACGT")
    strand = "".join(rng.choice([part, letters(rng, 1, 3, "ACGT"), part[0] * 3]) for _ in range(5))
    return (strand, rng.randint(1, 3))
