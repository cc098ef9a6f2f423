"""Steady power

A solar plant knows how much power it will have in each hour: `power` lists it in kilowatts. A factory books a block of hours in a row and draws the same power in all of them, so at most the smallest of the block. The energy is that power times the number of hours.

Return the greatest energy that a block can give. Without hours it is 0. The list may be long, so trying all blocks is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("up to 8,000 hours", "all numbers are at least 0")
HINTS = (
    "Take one hour as the weakest of its block. How far can the block reach to both sides?",
    "It reaches to the next weaker hour on each side. A stack with rising power knows the one on the left, and the hour that pops knows the one on the right.",
    "Pop while the top is at least as strong as the new hour; the popped power lasts from after the new top to the present hour. A last hour with no power pops everything.",
)
EXAMPLES = [
    Example(([2, 5, 6, 3, 1],), why="5 for two hours gives 10; 3 for three hours gives 9"),
    Example(([3, 3, 3],), why="3 for three hours"),
    ([4, 0, 7],),
]
EDGES = {
    "Without hours": ([],),
    "at least 0": Edge(([0, 0],), "no power"),
    "hours in a row": Edge(([1, 2, 3, 4, 5],), "rising power"),
    "the smallest of the block": Edge(([5, 4, 3, 2, 1],), "falling power"),
}
ALWAYS = [
    ([5, 1, 5, 4],),
]
MISTAKES = [
    Mistake("The blocks that last until the end are never settled.", "[*power, 0]", "power"),
    Mistake("The block also reaches back to the left, up to the next weaker hour.", "hour - (rising[-1] if rising else -1) - 1", "hour - place", "height = power[rising.pop()]", "place = rising.pop()\n            height = power[place]"),
    Mistake("If nothing weaker lies to the left, the block begins with the first hour.", "(rising[-1] if rising else -1)", "(rising[-1] if rising else 0)"),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it tries every beginning with every end. With a stack of rising power each hour is pushed and popped once.",
         """
def best_block(power: list[int]) -> int:
    best = 0
    for start in range(len(power)):
        lowest = power[start]
        for end in range(start, len(power)):
            lowest = min(lowest, power[end])
            best = max(best, lowest * (end - start + 1))
    return best
"""),
]
EXPLANATION = """
In the best block some hour is the weakest, and the block reaches as far as nothing weaker comes. The stack holds hours with rising power; a weaker hour settles the stronger ones on top. For 2, 5, 6, 3 and a 0 at the end:

| hour | power | settled (power times hours) |
|---|---|---|
| 0, 1, 2 | 2, 5, 6 | – |
| 3 | 3 | 6 · 1, 5 · 2 |
| 4 | 0 | 3 · 3, 2 · 4 |

Each hour is pushed and popped once, so the work grows with the hours. Trying all blocks would grow with their square.
"""


def best_block(power: list[int]) -> int:
    rising: list[int] = []
    best = 0
    for hour, now in enumerate([*power, 0]):
        while rising and power[rising[-1]] >= now:
            height = power[rising.pop()]
            best = max(best, height * (hour - (rising[-1] if rising else -1) - 1))
        rising.append(hour)
    return best


def inputs(rng):
    return ([rng.choice([0, rng.randint(1, 9), rng.randint(3, 6)]) if rng.random() < 0.2 else rng.randint(1, 8) for _ in range(rng.randint(1, 9))],)


def large(rng, size):
    return ([2 * place + rng.randint(0, 1) for place in range(size)],)
