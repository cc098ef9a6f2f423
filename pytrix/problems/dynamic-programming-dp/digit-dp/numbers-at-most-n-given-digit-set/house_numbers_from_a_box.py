"""House numbers from a box

A smith makes house numbers. In a box he has plates with certain digits, as many of each as he wants. A customer believes in the lucky number `total`: the digits of the house number should add up to it.

`digits` is a text of the digits in the box, each of them once and none of them 0. Return how many different numbers with exactly `length` digits have digits with this sum. A number with 0 digits is empty and has the sum 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("`length` is at most 50, `total` at most 500",)
HINTS = (
    "If the last digit is 4, which sum do the digits before it have?",
    "Count for each sum how many numbers have it, first with no digit, then with one digit, two digits and so on.",
    "From a dictionary of counts make a new one: each sum passes its count on to that sum plus each digit. Repeat that once for each place.",
)
EXAMPLES = [
    Example(("123", 2, 4), why="13, 22 and 31"),
    Example(("5", 3, 15), why="555"),
    Example(("26", 2, 7), why="the sum of even digits is even"),
]
EDGES = {"0 digits": ("7", 0, 0), "exactly `length`": Edge(("12", 2, 1), "a sum that fewer digits would have"), "`digits`": Edge(("", 1, 3), "an empty box")}
ALWAYS = [
    ("123", 40, 80),
    ("", 0, 0),
    ("12", 3, 4), ("19", 4, 12), ("3", 0, 3)]
MISTAKES = [
    Mistake("The order of the digits matters: 13 and 31 are different numbers.", """
from itertools import combinations_with_replacement


def count_numbers(digits: str, length: int, total: int) -> int:
    return sum(sum(map(int, chosen)) == total for chosen in combinations_with_replacement(digits, length))
"""),
    Mistake("A digit may be used several times.", """
from itertools import permutations


def count_numbers(digits: str, length: int, total: int) -> int:
    return sum(sum(map(int, chosen)) == total for chosen in permutations(digits, length))
"""),
    Mistake("Different beginnings can lead to the same sum: add up their counts.", "longer[old + int(digit)] = longer.get(old + int(digit), 0) + count", "longer[old + int(digit)] = count"),
    Mistake("The number has exactly that many digits; go through one round for each of them.", "for _ in range(length):", "for _ in range(length - 1):"),
]
ORACLE = """
from itertools import product


def count_numbers(digits: str, length: int, total: int) -> int:
    return sum(sum(map(int, number)) == total for number in product(digits, repeat=length))
"""
EXPLANATION = """
For the rest of a number only the sum so far matters, not the digits that gave it. For the digits 1, 2, 3 and two places:

| places | sums with their counts |
|---|---|
| 0 | 0: 1 |
| 1 | 1: 1, 2: 1, 3: 1 |
| 2 | 2: 1, 3: 2, 4: 3, 5: 2, 6: 1 |

The time grows with places times sums times digits. Another way makes all the numbers and adds up their digits; their number multiplies with each place.
"""


def count_numbers(digits: str, length: int, total: int) -> int:
    counts = {0: 1}
    for _ in range(length):
        longer: dict[int, int] = {}
        for old, count in counts.items():
            for digit in digits:
                longer[old + int(digit)] = longer.get(old + int(digit), 0) + count
        counts = longer
    return counts.get(total, 0)


def inputs(rng):
    digits = "".join(sorted(rng.sample("123456789", rng.randint(0, 4))))
    length = rng.randint(0, 4)
    total = sum(int(rng.choice(digits)) for _ in range(length)) if digits else rng.randint(0, 3)
    return (digits, length, total + rng.choice([0, 0, 0, 1]))
