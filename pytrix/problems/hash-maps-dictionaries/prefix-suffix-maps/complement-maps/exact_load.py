"""An exact load

An aeroplane needs exactly `load` kilograms of ballast. `bags` lists the weights of the sandbags that lie ready;
several may weigh the same, and they are still different bags.

Return in how many ways bags can be chosen so that together they weigh exactly `load`. Each bag is taken or left. To
take no bag at all is a choice as well.

There are up to 30 bags, so trying all choices is out of the question.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("weights are whole numbers from 1 to one million", "up to 30 bags")
HINTS = (
    "How many choices are there with 30 bags, and how many with 15?",
    "Split the bags into two halves and work out all sums of each half. What does a sum of one half need from the other?",
    "Build the list of all sums of a half bag by bag: with each further bag, every sum so far also occurs with the bag added. Count the sums of one half, and let the sums of the other look up what is missing.",
)
EXAMPLES = [
    Example(([3, 5, 8, 2], 8), why="8 alone, and 3 + 5"),
    Example(([4, 4, 4], 8), why="any two of the three bags"),
    Example(([6, 7], 0), why="no bag at all"),
    Example(([2, 9], 5)),
]
EDGES = {
    "no bag at all": ([], 0),
    "Each bag is taken or left": Edge(([5], 5), "one bag"),
    "weigh the same": ([1, 1, 1, 1, 1], 2),
}
MISTAKES = [
    Mistake("To take no bag of a half is a choice, too: the sums of a half begin with 0.", "sums = [0]", "sums = bags[:1]", "for bag in bags:", "for bag in bags[1:]:"),
    Mistake("You count each sum of a half once, but several choices may have the same sum.", "for part in sums_of(bags[:half])", "for part in set(sums_of(bags[:half]))"),
    Mistake("You forget the bag in the middle when their number is odd.", "sums_of(bags[half:])", "sums_of(bags[len(bags) - half :])"),
    Mistake("You only ask whether the other half can offer what is missing, not in how many ways.", "offered[load - part]", "(load - part in offered)"),
]
SIZE = 108
SLOW = [
    Slow("Right, but you try all choices of bags, and their number doubles with every bag. Split the bags into two halves.",
         """
def ways(bags: list[int], load: int) -> int:
    if not bags:
        return int(load == 0)
    return ways(bags[1:], load) + ways(bags[1:], load - bags[0])
"""),
]
EXPLANATION = """
The choices of the first half and of the second are independent: each sum of one half needs exactly one sum of the
other. For the bags 3, 5, 8, 2 and a load of 8:

| first half offers | needs from 8, 2 | how often that is offered |
|---|---|---|
| 0 | 8 | 1 |
| 3 | 5 | 0 |
| 5 | 3 | 0 |
| 8 | 0 | 1 |

With 26 bags, each half has 2¹³ = 8192 sums, while all bags together have more than 67 million choices. For small
weights, a table of how often each sum up to `load` can be made would do as well.
"""


def ways(bags: list[int], load: int) -> int:
    half = len(bags) // 2
    offered = Counter(sums_of(bags[half:]))
    return sum(offered[load - part] for part in sums_of(bags[:half]))


def sums_of(bags: list[int]) -> list[int]:
    sums = [0]
    for bag in bags:
        sums += [each + bag for each in sums]
    return sums


def inputs(rng):
    bags = integers(rng, 1, 7, 1, 6)
    return (bags, sum(rng.sample(bags, rng.randint(0, len(bags)))))


def large(rng, size):
    bags = [rng.randint(1, 10**6) for _ in range(size // 4)]
    return (bags, sum(bags[::2]))
