"""Codes without a repeat

A parking garage numbers its permits 1, 2, 3 and so on. For fear of typing errors it skips all numbers in which a digit occurs twice, such as 33 or 505.

Return how many permits have a number of at most `limit`. The number may have many digits, so there is no time to try each one. If `limit` is 0, there are none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("`limit` is at most 10 to the power of 18",)
HINTS = (
    "How many numbers with exactly three digits repeat none of them? Choose the digits from left to right.",
    "Shorter numbers than the limit are counted by multiplying: 9 choices for the first digit, then 9, 8, 7 and so on.",
    "For equally long numbers, walk along the digits of the limit. At each place, smaller unused digits leave the rest free; then go on with the limit's own digit, unless it was used before.",
)
EXAMPLES = [
    Example((20,), why="1 to 20 without 11"),
    Example((100,), why="9 of one digit and 81 of two"),
    Example((5,)),
    Example((9_876_543_210,), why="every such number is at most this one"),
]
EDGES = {"`limit` is 0": (0,), "occurs twice": Edge((33,), "the limit itself is skipped"), "at most": Edge((102,), "the limit itself is a permit"), "many digits": (10**18,)}
ALWAYS = [
    (6828,),
    (2013,), (321,), (110,), (9,), (10,),
    (1,),
]
MISTAKES = [
    Mistake("The limit itself is a permit if it repeats no digit.", "total += limit > 0", "total += 0"),
    Mistake("A number doesn't begin with 0; the first digit has 9 choices.", "range(1 if place == 0 else 0, int(digit))", "range(int(digit))"),
    Mistake("Shorter numbers are below the limit, too.", "total = sum(9 * perm(9, size - 1) for size in range(1, len(digits)))", "total = 0"),
    Mistake("Once the limit's own digits repeat, nothing that begins like it counts.", "        if digit in digits[:place]:\n            break\n", ""),
]
ORACLE = """
def permits(limit: int) -> int:
    return sum(len(set(str(number))) == len(str(number)) for number in range(1, limit + 1))
"""
EXPLANATION = """
The digits are chosen from left to right, and each choice leaves one digit fewer for the rest: `perm(9, 2)` is 9 times 8. For the limit 321:

| numbers | count |
|---|---|
| one digit | 9 |
| two digits | 9 · 9 = 81 |
| begin with 1 or 2 | 2 · perm(9, 2) = 144 |
| begin with 30 or 31 | 2 · perm(8, 1) = 16 |
| begin with 320 | 1 |
| 321 itself | 1 |

Together 252. The work grows with the number of digits, times ten. Trying every number is simpler, and hopeless beyond some millions. With a memory, a function over place, used digits and "still equal to the limit" does the same for harder rules.
"""

from math import perm


def permits(limit: int) -> int:
    digits = str(limit)
    total = sum(9 * perm(9, size - 1) for size in range(1, len(digits)))
    for place, digit in enumerate(digits):
        smaller = [d for d in range(1 if place == 0 else 0, int(digit)) if str(d) not in digits[:place]]
        total += len(smaller) * perm(9 - place, len(digits) - 1 - place)
        if digit in digits[:place]:
            break
    else:
        total += limit > 0
    return total


def inputs(rng):
    return (rng.choice([rng.randint(0, 130), rng.randint(0, 1100), rng.randint(0, 9000)]),)
