"""When does it go round?

From a number one gets to the next by adding up the squares of its digits: from 19 to 1 + 81 = 82. Sooner or later a number comes that was there
before, and then everything repeats.

Return how many different numbers come, beginning with `number` itself, before the first one comes back.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "COUNT")
CONSTRAINTS = ("`number` is not negative",)
HINTS = (
    "Begin with 7: 49, 97, 130, 10, 1, 1. How many different ones are these?",
    "Remember every number that was there. The walk ends when the next one is among them.",
    "Keep a set. While the number is not in it, add it and go on to the sum of the squared digits; then ask how many the set has.",
)
EXAMPLES = [
    Example((7,), why="7, 49, 97, 130, 10 and 1"),
    Example((1,), why="1 comes back at once"),
    Example((4,)),
]
EDGES = {"not negative": Edge((0,), "zero"), "that was there before": Edge((100,), "straight to 1")}
ALWAYS = [(11,)]
MISTAKES = [
    Mistake("The number itself counts too: it is the first of those that come.", "seen: set[int] = set()", "seen: set[int] = set()\n    start = number", "return len(seen)", "return len(seen - {start})"),
    Mistake("The digits are squared before they are added.", "int(digit) ** 2", "int(digit)"),
    Mistake("Not every number gets to 1; others go round without it.",
            """
def how_many(number: int) -> int:
    steps = 1
    while number != 1 and steps < 50:
        number = sum(int(digit) ** 2 for digit in str(number))
        steps += 1
    return steps
"""),
]
ORACLE = """
def how_many(number: int) -> int:
    chain = [number]
    while True:
        following, rest = 0, chain[-1]
        while rest:
            following += (rest % 10) * (rest % 10)
            rest //= 10
        if following in chain:
            return len(chain)
        chain.append(following)
"""
ALSO_RIGHT = [
    Way("`divmod` peels the digits off without a text; the walk is the same.",
        """
def how_many(number: int) -> int:
    seen: set[int] = set()
    while number not in seen:
        seen.add(number)
        following = 0
        while number:
            number, digit = divmod(number, 10)
            following += digit * digit
        number = following
    return len(seen)
"""),
]
EXPLANATION = """
From 7 the walk goes 7, 49, 97, 130, 10, 1, and after 1 comes 1 again: six different numbers. A set answers at once whether a number was there. A number of
many digits falls below 250 after a step or two, so the walk is short, at a cost of one step a digit each time. Another way does without text, peeling
the digits off.
"""


def how_many(number: int) -> int:
    seen: set[int] = set()
    while number not in seen:
        seen.add(number)
        number = sum(int(digit) ** 2 for digit in str(number))
    return len(seen)


def inputs(rng):
    return (rng.choice([rng.randint(0, 99), rng.randint(0, 9999), 10 ** rng.randint(0, 5)]),)
