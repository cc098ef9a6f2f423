"""Lamps of the counter

A counter shows its number by a row of lamps, in binary: a lamp for each 1. It counts from 0 up to `last`, and an electrician wants to know how often
each number of lamps is lit.

Return a list in which the entry at position k says for how many of the numbers from 0 to `last`, both included, exactly k lamps are lit. The list ends
with the largest number of lamps that occurs.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`last` is at least 0",)
HINTS = (
    "How many ones has 11, `1011`? And 5, `101`, which is 11 without its last bit?",
    "A number has as many ones as its half, rounded down, and one more if it is odd. So a table of the counts can be filled from the small numbers up.",
    "Fill the table, then make a list of zeros that is one longer than the largest count, and walk over the table to tally.",
)
EXAMPLES = [
    Example((5,), why="0 has none; 1, 2 and 4 have one; 3 and 5 have two"),
    Example((7,), why="7 is the only one with three"),
    Example((2,)),
]
EDGES = {"at least 0": Edge((0,), "only the number 0"), "both included": Edge((1,), "0 and 1")}
MISTAKES = [
    Mistake("The number `last` is shown too.", "range(1, last + 1)", "range(1, last)"),
    Mistake("An odd number has one lamp more than its half.", "lamps[number >> 1] + (number & 1)", "lamps[number >> 1]"),
    Mistake("The number 0 counts as well, with no lamp lit.", "for count in lamps:", "for count in lamps[1:]:"),
    Mistake("The list ends with the largest number of lamps that occurs, so it has one entry more than that number.", "max(lamps) + 1", "last.bit_length() + 1"),
]
ORACLE = """
def lamp_tally(last: int) -> list[int]:
    texts = [format(number, "b") for number in range(last + 1)]
    counts = [text.count("1") for text in texts]
    return [counts.count(lamps) for lamps in range(max(counts) + 1)]
"""
ALSO_RIGHT = [
    Way("`bit_count` needs no table; a `Counter` tallies.", """
def lamp_tally(last: int) -> list[int]:
    from collections import Counter

    tally = Counter(number.bit_count() for number in range(last + 1))
    return [tally[lamps] for lamps in range(max(tally) + 1)]
"""),
]
EXPLANATION = """
`number >> 1` is the number without its last bit, and its count is in the table already. Add the last bit, `number & 1`. Up to 5:

| number | in binary | half | lamps |
|---|---|---|---|
| 1 | `1` | 0 | 0 + 1 |
| 2 | `10` | 1 | 1 + 0 |
| 3 | `11` | 1 | 1 + 1 |
| 4 | `100` | 2 | 1 + 0 |
| 5 | `101` | 2 | 1 + 1 |

The tally is 1, 3, 2. One step for each number. Counting the digits of each number anew is another way, and costs a step for each digit.
"""


def lamp_tally(last: int) -> list[int]:
    lamps = [0]
    for number in range(1, last + 1):
        lamps.append(lamps[number >> 1] + (number & 1))
    tally = [0] * (max(lamps) + 1)
    for count in lamps:
        tally[count] += 1
    return tally


def inputs(rng):
    return (rng.choice([rng.randint(0, 9), rng.randint(0, 70), 2 ** rng.randint(0, 6) - 1, 2 ** rng.randint(0, 6)]),)
