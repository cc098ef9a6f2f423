"""Where the chain is in balance

A chain of weights lies on a long table, and `weights` lists them from left to right. A finger is put under one of them.
The chain is in balance there if all weights to the left of the finger together are as heavy as all those to its right;
the weight above the finger counts on neither side.

Return the positions of all weights under which the chain is in balance, counted from 0, in ascending order. On a side
without weights the sum is 0. Weights may be 0, and the chain is very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("weights are 0 or more",)
HINTS = (
    "You know the sum of all weights and of those to the left of the finger. What lies to its right?",
    "Walk along the chain with a running sum of the weights passed so far. The sum on the right follows from the total.",
    "At each place compare the sum so far with the total minus that sum minus the weight itself; only afterwards add the weight.",
)
EXAMPLES = [
    Example(([2, 3, 9, 5],), why="2 + 3 on the left, 5 on the right"),
    Example(([4, 1, 3, 2, 6],), why="under no weight; under the 2 it is 8 against 6"),
    Example(([0, 7, 0],), why="nothing weighs on either side of the 7"),
]
EDGES = {
    "without weights": ([5],),
    "weights may be 0": ([0, 0, 0],),
    "positions of all weights": ([3, 0, 0, 3],),
    "to the left of the finger": Edge(([0, 0, 4],), "in balance under the last one"),
    "to its right": Edge(([4, 0, 0],), "in balance under the first one"),
    "as heavy as": Edge(([2, 1, 3],), "the sides differ by one"),
    "the chain": Edge(([],), "no weights at all"),
}
MISTAKES = [
    Mistake("The weight above the finger counts on neither side; you count it on the left.", "        if 2 * left + weight == total:\n", "        if 2 * (left + weight) == total:\n"),
    Mistake("You stop at the first place. All of them are wanted.", "            places.append(place)\n", "            places.append(place)\n            break\n"),
    Mistake("The first and the last weight may be right as well, with nothing on one side.", "in enumerate(weights)", "in list(enumerate(weights))[1:-1]", "left = 0", "left = sum(weights[:1])"),
    Mistake("You compare with the heaviest side: the sums must be equal, not just as near as possible.", """
def in_balance(weights: list[int]) -> list[int]:
    if not weights:
        return []
    places = range(len(weights))
    gaps = [abs(sum(weights[:place]) - sum(weights[place + 1 :])) for place in places]
    return [place for place in places if gaps[place] == min(gaps)]
"""),
    Mistake("You return the weights. Their positions are wanted.", "places.append(place)", "places.append(weight)"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answers are right, but both sides are added up again for each weight. Keep a running sum.",
         """
def in_balance(weights: list[int]) -> list[int]:
    return [place for place in range(len(weights)) if sum(weights[:place]) == sum(weights[place + 1 :])]
"""),
]
ALSO_RIGHT = [
    Way("A list of running totals gives both sides by subtraction; it needs as much room as the chain.",
        """
from itertools import accumulate


def in_balance(weights: list[int]) -> list[int]:
    totals = list(accumulate(weights, initial=0))
    return [place for place in range(len(weights)) if totals[place] == totals[-1] - totals[place + 1]]
"""),
]
EXPLANATION = """
Left side, weight and right side are the total. Both sides are equal exactly if twice the left side and the weight make
the total. For `[2, 3, 9, 5]`, total 19:

| place | left | twice left + weight | in balance |
|---|---|---|---|
| 0 | 0 | 2 | no |
| 1 | 2 | 7 | no |
| 2 | 5 | 19 | yes |
| 3 | 14 | 33 | no |

The chain is walked along twice, once for the total. Adding up both sides for each place would take the square of its
length.
"""


def in_balance(weights: list[int]) -> list[int]:
    total = sum(weights)
    left = 0
    places = []
    for place, weight in enumerate(weights):
        if 2 * left + weight == total:
            places.append(place)
        left += weight
    return places


def inputs(rng):
    side = [rng.choice([0, 1, 2, 5]) for _ in range(rng.randint(1, 4))]
    other = rng.sample(side, len(side)) if rng.random() < 0.6 else [rng.randint(0, 6) for _ in range(rng.randint(1, 3))]
    return ([*side, rng.choice([0, 3, 7]), *other],)


def large(rng, size):
    side = [rng.randint(1, 9) for _ in range(size // 2)]
    return ([*side, 5, *rng.sample(side, len(side))],)
