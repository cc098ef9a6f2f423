"""Seats for the pupils' council

The classes of a school send pupils to its council. `sizes` maps each class to its number of pupils, at least 1,
and the council has `seats` seats, which are shared out like this:

- The fair share of a class is its pupils times the seats, divided by the pupils of all classes. Each class first gets
  its fair share, rounded down to a whole number.
- The seats that are left go to the classes with the largest fractions cut off, one each. If these are equal for
  several classes, the one that comes first in the dictionary goes first.

Return a dictionary from each class to its number of seats, which may be 0. There is at least one class. Fractions have
to be compared exactly, so don't use floating-point numbers.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SORT")
CONSTRAINTS = ("`seats` is at least 0",)
HINTS = (
    "Classes of 25, 20 and 15 pupils share 7 seats. What are the fair shares, and how many seats are left after rounding down?",
    "Whole-number division gives the first seats, and its remainder says how large the fraction is that was cut off: all are divided by the same number.",
    "Sort the classes by their remainders, the largest first; `sorted` keeps the order of equal ones. The first few of them get one seat more.",
)
EXAMPLES = [
    Example(({"7a": 25, "7b": 20, "7c": 15}, 7), why="fair shares of 2.91…, 2.33… and 1.75, and two seats are left"),
    Example(({"1x": 10, "1y": 10, "1z": 10}, 4), why="equal fractions: the first class gets the seat"),
    Example(({"5a": 30, "5b": 10}, 8), why="nothing is left"),
]
EDGES = {
    "at least one class": ({"9c": 12}, 5),
    "at least 0": ({"3a": 9, "3b": 8}, 0),
    "which may be 0": ({"2a": 40, "2b": 1, "2c": 2}, 3),
    "the one that comes first in the dictionary": ({"6b": 7, "6a": 7, "6d": 7, "6c": 7}, 7),
    "compared exactly": ({"4c": 1, "4a": 31, "4b": 64}, 32),
}
MISTAKES = [
    Mistake("You give the seats that are left to the largest classes. It is the fractions cut off that count.", "-(sizes[name] * seats % total)", "-sizes[name]"),
    Mistake("You round to the nearest number, so the seats may not add up.", "    return shares", "    return {name: round(size * seats / total) for name, size in sizes.items()}"),
    Mistake("Nobody gets the seats that are left in your answer.", "        shares[name] += 1\n", "        shares[name] += 0\n"),
    Mistake("All seats that are left go to one class. Each of the classes in question gets one.", "        shares[name] += 1\n", "        shares[name] += left\n        break\n"),
    Mistake("Of classes with equal fractions, you prefer the last one.", "sorted(sizes, key", "sorted(reversed(sizes), key"),
]
ORACLE = """
def council(sizes: dict[str, int], seats: int) -> dict[str, int]:
    from fractions import Fraction

    fair = {name: Fraction(size * seats, sum(sizes.values())) for name, size in sizes.items()}
    shares = {name: int(share) for name, share in fair.items()}
    while sum(shares.values()) < seats:
        cut = [fair[name] - shares[name] for name in sizes]
        shares[list(sizes)[cut.index(max(cut))]] += 1
    return shares
"""
EXPLANATION = """
All shares are divided by the same number, so the remainders of the divisions can be compared instead of the fractions.
With 60 pupils and 7 seats:

| class | pupils times seats | rounded down | remainder | seats |
|---|---|---|---|---|
| 7a | 175 | 2 | 55 | 3 |
| 7b | 140 | 2 | 20 | 2 |
| 7c | 105 | 1 | 45 | 2 |

Sorting n classes takes about n times log n steps. Giving the seats away one by one, always to the largest fraction that
is left, would do as well, but look at all classes for every seat.
"""


def council(sizes: dict[str, int], seats: int) -> dict[str, int]:
    total = sum(sizes.values())
    shares = {name: size * seats // total for name, size in sizes.items()}
    left = seats - sum(shares.values())
    for name in sorted(sizes, key=lambda name: -(sizes[name] * seats % total))[:left]:
        shares[name] += 1
    return shares


def inputs(rng):
    names = rng.sample(["1a", "1b", "2a", "2b", "3a", "3b"], rng.randint(2, 5))
    top = rng.choice([3, 12, 30])
    return {name: rng.randint(1, top) for name in names}, rng.randint(1, 12)
