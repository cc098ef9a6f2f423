"""The forgotten lock

Someone forgot the code of a lock with keys from 1 to 9, but remembers this much: the code has `count` digits, each digit is larger than the
one before, and together they add up to `total`.

Return all codes that fit, each as a text, in ascending order. If no code fits, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("`count` is from 1 to 9", "`total` is from 1 to 50")
HINTS = (
    "Once the first digit is chosen, what do you still have to find? Which digits are left for it?",
    "Carry along the code so far, the smallest digit allowed next, and how much of the total is missing.",
    "A code with enough digits is kept if nothing is missing. With too few digits, try each larger digit and go on.",
)
EXAMPLES = [
    Example((3, 9), why="the digits rise, so 135 counts, but not 153"),
    (2, 17),
    Example((3, 5), why="the smallest sum of three rising digits is 6"),
    (5, 18),
]
EDGES = {
    "no code fits": Edge((2, 40), "a total that is too large"),
    "keys from 1 to 9": Edge((1, 9), "the last key alone"),
    "each digit is larger": Edge((2, 2), "two equal digits don't count"),
    "`count` digits": Edge((9, 45), "all keys"),
}
MISTAKES = [
    Mistake("Each digit must be larger than the one before, so the same digit can't follow.", "digit + 1, missing - digit", "digit, missing - digit"),
    Mistake("The lock has a key 9 as well, and your search never tries it: look at the end of the range.", "range(smallest, 10)", "range(smallest, 9)"),
    Mistake("Codes with too few digits are in your answer.", "if len(code) == count and missing == 0:", "if missing == 0:"),
    Mistake("The digits of your codes don't add up to the total.", "if len(code) == count and missing == 0:", "if len(code) == count:"),
    Mistake("There is no key 0: the smallest digit a code can begin with is 1.", 'explore("", 1, total)', 'explore("", 0, total)'),
]
ORACLE = """
def codes(count: int, total: int) -> list[str]:
    found = []
    for number in range(10 ** (count - 1), 10**count):
        text = str(number)
        if "0" not in text and sum(map(int, text)) == total and list(text) == sorted(set(text)):
            found.append(text)
    return found
"""
ALSO_RIGHT = [
    Way(
        "`combinations` makes rising selections directly. With nine keys there are only 126 at most, so no cut is needed.",
        """
from itertools import combinations


def codes(count: int, total: int) -> list[str]:
    return ["".join(map(str, code)) for code in combinations(range(1, 10), count) if sum(code) == total]
""",
    ),
]
EXPLANATION = """
Rising digits mean that each set of digits is tried once. For three digits and a total of 9:

| code | missing | may follow |
|---|---|---|
| 12 | 6 | 6: `126` |
| 13 | 5 | 5: `135` |
| 23 | 4 | 4: `234` |
| 14 | 4 | only digits from 5 on: none |

There are only 2⁹ = 512 rising codes, so every way that never goes back to smaller digits is fast enough here. With more keys, stop
early: when the code is full, or the next digit is more than what is missing. Counting through all numbers with nine digits is slow.
"""


def codes(count: int, total: int) -> list[str]:
    found = []

    def explore(code: str, smallest: int, missing: int) -> None:
        if len(code) == count and missing == 0:
            found.append(code)
        for digit in range(smallest, 10):
            explore(code + str(digit), digit + 1, missing - digit)

    explore("", 1, total)
    return found


def inputs(rng):
    count = rng.choice([1, 2, 2, 3, 3, 4, 5, 8])
    some = sum(rng.sample(range(1, 10), count))
    return (count, rng.choice([some, some, rng.randint(1, 30)]))
