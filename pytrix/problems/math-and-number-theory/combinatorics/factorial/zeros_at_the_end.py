"""Zeros at the end

Guests sit down on `guests` chairs in a row. The number of ways to do so is the product of all numbers from 1 to the number of guests, and it soon
ends in many zeros.

Return in how many zeros it ends. There may be millions of millions of guests, so the product itself cannot be worked out. For no guests and
for 1 guest the product is 1.
"""
from pytrix.question.authoring import Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("COUNT",)
CONSTRAINTS = ("`guests` is not negative",)
HINTS = (
    "Which two prime numbers make a 10 together? Which of the two is rarer among the factors?",
    "Every fifth number brings a five along. Some bring more than one: which ones?",
    "Add up how often 5, 25, 125 and so on go into the number of guests: divide by 5 again and again, and sum the whole parts.",
)
EXAMPLES = [
    Example((10,), why="3,628,800"),
    Example((25,), why="five numbers have a five, and 25 has two"),
    Example((4,)),
]
EDGES = {"no guests": (0,), "1 guest": (1,)}
ALWAYS = [(3_130,)]
MISTAKES = [
    Mistake("25 is 5 times 5 and brings two fives; 125 brings three.", "    while guests:\n", "    if guests:\n"),
    Mistake("Tens are not the only ones: a 5 and any even number make a ten too.", "guests //= 5", "guests //= 10"),
    Mistake("The divisor stays 5, since the number is already divided.", "        count += guests\n", "        count += guests // 5\n"),
]
SIZE = 10_000_000
SLOW = [
    Slow(
        "Every number is looked at for its fives; with millions of millions of guests that takes too long.",
        """
def zeros(guests: int) -> int:
    fives = 0
    for number in range(5, guests + 1, 5):
        while number % 5 == 0:
            number //= 5
            fives += 1
    return fives
""",
    )
]
ORACLE = """
def zeros(guests: int) -> int:
    product = 1
    for number in range(1, guests + 1):
        product *= number
    count = 0
    while product % 10 == 0:
        product //= 10
        count += 1
    return count
"""
ALSO_RIGHT = [
    Way("Going up the powers of five and adding the quotients says the same from the other end.",
        """
def zeros(guests: int) -> int:
    total, power = 0, 5
    while power <= guests:
        total += guests // power
        power *= 5
    return total
"""),
]
EXPLANATION = """
A zero at the end is a factor 10, so a 2 and a 5, and there are more than enough twos. For 25 guests, 25 // 5 = 5 numbers bring a five, and 5 // 5 = 1 of
them a second one: 6 zeros. The number shrinks to a fifth in each round, so the cost is about log n. The product itself, the other way, has
more digits than there are guests.
"""


def zeros(guests: int) -> int:
    count = 0
    while guests:
        guests //= 5
        count += guests
    return count


def inputs(rng):
    return (rng.choice([rng.randint(0, 130), 5 * rng.randint(0, 30), 25 * rng.randint(1, 8), rng.randint(0, 400)]),)


def large(rng, size):
    return (size * 100_000 + 5 * rng.randint(0, size),)
