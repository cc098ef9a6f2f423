"""Check digits of a far member

A series begins with 0 and 1, and each later member is the sum of the two before it: 0, 1, 1, 2, 3, 5. Member 0 is 0, member 1 is 1, member 5 is 5.

Return the remainder of member `number` when it is divided by `modulus`. The number can have hundreds of digits, so members can't be worked out one after another. These two facts help, where F(k) means member k:

- F(2k) = F(k) · (2 · F(k + 1) − F(k))
- F(2k + 1) = F(k)² + F(k + 1)²
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("`number` is at least 0, `modulus` is at least 1",)
HINTS = (
    "The two facts get members 2k and 2k + 1 from members k and k + 1. How often can a number be halved?",
    "Keep a pair: a member and the next one. Each step doubles its place, or doubles it and adds one.",
    "Walk through the binary digits of the number from the left. Double the pair at each digit; at a 1 move the pair one place on. Take remainders all the time.",
)
EXAMPLES = [
    Example((10, 100), why="member 10 is 55"),
    Example((12, 100), why="member 12 is 144"),
    Example((1000, 7), why="no need to know all its 209 digits"),
    (3, 5),
]
EDGES = {
    "Member 0": (0, 9),
    "member 1": (1, 10),
    "`modulus`": Edge((8, 1), "the remainder by 1"),
    "hundreds of digits": (10**150 + 7, 1_000_000_007),
}
ALWAYS = [
    (1, 1),
]
MISTAKES = [
    Mistake("You walk through the binary digits from the right. The highest digit comes first.", 'format(number, "b")', 'format(number, "b")[::-1]'),
    Mistake("At a binary digit 1 the pair has to move on one place after the doubling.", "first, second = second, first + second", "first, second = first, second"),
    Mistake("Your pair is one member ahead.", "return first\n", "return second % modulus\n"),
    Mistake("The second fact adds two squares; it isn't the square of the sum.", "first * first + second * second", "(first + second) * (first + second)"),
]
SIZE = 30_000_000
SLOW = [
    Slow(
        "This goes through all the members one by one. Use the two facts to double the place.",
        """
def check_digits(number: int, modulus: int) -> int:
    first, second = 0, 1
    for _ in range(number):
        first, second = second, (first + second) % modulus
    return first % modulus
""",
    )
]
ALSO_RIGHT = [
    Way(
        "Recursive halving: the pair for half the number first, then the two facts. As fast; the calls lie inside each other, one for each binary digit.",
        """
def pair(number: int, modulus: int) -> tuple[int, int]:
    if number == 0:
        return 0, 1
    first, second = pair(number // 2, modulus)
    even = first * (2 * second - first) % modulus
    odd = (first * first + second * second) % modulus
    return (odd, even + odd) if number % 2 else (even, odd)


def check_digits(number: int, modulus: int) -> int:
    return pair(number, modulus)[0]
""",
    )
]
EXPLANATION = """
Two variables are all the state there is, and the facts move this state from place k to place 2k at once. The binary digits of the number say when to add one. For member 10, binary 1010, without remainders:

| digit | doubled place | pair | moved on |
|---|---|---|---|
| 1 | 0 | 0, 1 | 1: 1, 1 |
| 0 | 2 | 1, 2 | – |
| 1 | 4 | 3, 5 | 5: 5, 8 |
| 0 | 10 | 55, 89 | – |

The work grows with the number of digits. Adding one member after another is simpler and good for numbers up to some millions.
"""


def check_digits(number: int, modulus: int) -> int:
    first, second = 0, 1
    for digit in format(number, "b"):
        even = first * (2 * second - first) % modulus
        odd = (first * first + second * second) % modulus
        first, second = even, odd
        if digit == "1":
            first, second = second, first + second
    return first


def inputs(rng):
    return (rng.choice([rng.randint(0, 10), rng.randint(0, 80)]), rng.choice([1, 2, 7, 10, 97, 1000]))


def large(rng, size):
    return (size - rng.randint(0, 999), 1_000_000_007)
