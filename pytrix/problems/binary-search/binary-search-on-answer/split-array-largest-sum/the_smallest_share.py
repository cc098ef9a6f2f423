"""The smallest share

A bar of nougat has marks at which it can be broken, and between them pieces of different `weights`. You share it with friends, `people`
in all: the bar is broken into as many parts of neighbouring pieces, each at least one piece. The others choose first, so you get the
part that weighs least.

Return the largest weight that you can get when you break the bar in the best way.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("all weights are at least 1", "there are at least as many pieces as people, and at least one person")
HINTS = (
    "Suppose you want at least 10. How do you find out into how many parts of at least 10 the bar can be broken?",
    "Break off a part as soon as it weighs enough: that leaves the most for the rest. If there are enough parts, the wish can be fulfilled.",
    "Halve the possible weights: if the middle can be had, go on with the larger half, which keeps the middle. Round the middle up, or the loop stands still.",
)
EXAMPLES = [
    Example(([6, 3, 4, 2, 5], 2), why="6 + 3 and 4 + 2 + 5; any other break leaves less"),
    Example(([1, 9, 1], 3), why="everybody gets one piece"),
    Example(([4, 4, 4, 4], 2)),
]
EDGES = {"at least one person": Edge(([3, 8, 2], 1), "nobody to share with"), "at least as many pieces as people": Edge(([7, 5], 2), "a piece for each")}
ALWAYS = [
    ([1, 8], 2),
    ([2, 6], 2)]
MISTAKES = [
    Mistake("The average is only an upper limit; the bar cannot be broken everywhere.",
            """
def smallest_share(weights: list[int], people: int) -> int:
    return sum(weights) // people
"""),
    Mistake("A part that weighs exactly as much as wished is enough.", "part >= wish", "part > wish"),
    Mistake("When a part is broken off, the next one begins with nothing.", "parts, part = parts + 1, 0", "parts, part = parts + 1, weight"),
    Mistake("You make the heaviest part light. Here the lightest part should be heavy.",
            """
def smallest_share(weights: list[int], people: int) -> int:
    low, high = max(weights), sum(weights)
    while low < high:
        limit = (low + high) // 2
        needed, part = 1, 0
        for weight in weights:
            if part + weight > limit:
                needed, part = needed + 1, 0
            part += weight
        if needed <= people:
            high = limit
        else:
            low = limit + 1
    return low
"""),
]
SIZE = 2_000
SLOW = [
    Slow(
        "You try every weight, one after the other; there may be very many.",
        """
def smallest_share(weights: list[int], people: int) -> int:
    wish = 1
    while True:
        parts, part = 0, 0
        for weight in weights:
            part += weight
            if part > wish:
                parts, part = parts + 1, 0
        if parts < people:
            return wish
        wish += 1
""",
    )
]


def large(rng, size):
    return ([rng.randint(1, 10_000) for _ in range(size)], 20)


ORACLE = """
from itertools import combinations, pairwise


def smallest_share(weights: list[int], people: int) -> int:
    best = 0
    for marks in combinations(range(1, len(weights)), people - 1):
        places = [0, *marks, len(weights)]
        best = max(best, min(sum(weights[start:end]) for start, end in pairwise(places)))
    return best
"""
ALSO_RIGHT = [
    Way("A table of the best answer for each beginning and number of people needs no guess, but three loops inside one another.",
        """
def smallest_share(weights: list[int], people: int) -> int:
    best = [0] + [sum(weights[:end]) for end in range(1, len(weights) + 1)]
    for _ in range(people - 1):
        best = [
            max((min(best[mark], sum(weights[mark:end])) for mark in range(end)), default=0)
            for end in range(len(weights) + 1)
        ]
    return best[-1]
"""),
]
EXPLANATION = """
A wish is tried by breaking off parts greedily: as soon as a part weighs enough, it is broken off. If that gives enough parts, the wish
can be had, and what is left over goes to the last part. For 6, 3, 4, 2, 5 and two people, wishes from 1 to 10 are possible:

| from | to | tried | parts |
|---|---|---|---|
| 1 | 10 | 6 | 3, enough |
| 6 | 10 | 8 | 2, enough |
| 8 | 10 | 9 | 2, enough |
| 9 | 10 | 10 | 1 |

That is about log of the total weight walks over the bar. Another way fills a table over all beginnings and people, which costs p times n²
steps for n pieces and p people.
"""


def smallest_share(weights: list[int], people: int) -> int:
    low, high = 1, sum(weights) // people
    while low < high:
        wish = (low + high + 1) // 2
        parts, part = 0, 0
        for weight in weights:
            part += weight
            if part >= wish:
                parts, part = parts + 1, 0
        if parts >= people:
            low = wish
        else:
            high = wish - 1
    return low


def inputs(rng):
    weights = [rng.randint(1, 9) for _ in range(rng.randint(1, 7))]
    return (weights, rng.randint(1, len(weights)))
