"""Where the streams join

On a map, each place by the water has a number, and `flows` is a dictionary from a place to the next place downstream. A place that is no key of `flows` lies at the sea: there the water ends. No water flows in a
circle.

A leaf is dropped into the water at place `one` and another at place `other`. Return the number of the first place that both pass, going downstream, or `None` if their waters never meet. A start is passed as well, so it may be
the answer. Rivers can be long: comparing every place of one with every place of the other is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("up to 16,000 places",)
HINTS = (
    "Once the leaves have met, they stay together. If both had the same way to the sea, when would they meet?",
    "Measure how far each start is from the sea. The one that is farther away gets a start of the difference; then both step together.",
    "Walk down from each start and count. Move the farther one on by the difference of the counts, then move both until they are equal.",
)
EXAMPLES = [
    Example(({1: 4, 4: 5, 5: 9, 2: 3, 3: 6, 6: 5}, 1, 2), why="1 → 4 → 5 and 2 → 3 → 6 → 5"),
    Example(({1: 3, 2: 4}, 1, 2), why="two rivers"),
    Example(({1: 2, 2: 3}, 1, 2), why="the second start lies below the first"),
]
EDGES = {
    "A start is passed": Edge(({7: 8}, 7, 7), "the same start"),
    "lies at the sea": Edge(({}, 3, 4), "both starts at the sea"),
    "never meet": ({1: 2, 2: 3, 5: 6, 6: 7}, 1, 5),
    "first place that both pass": Edge(({1: 9, 2: 9}, 1, 2), "joined at the sea"),
}
ALWAYS = [
    ({1: 0, 2: 0}, 1, 2),
    ({1: 8, 2: 8, 8: 3}, 1, 2),
]
MISTAKES = [
    Mistake("You compare the leaves step by step from the starts, although one of them may have a longer way to the sea.", "    for _ in range(ahead):\n", "    for _ in range(0):\n"),
    Mistake("You return the last place that both pass. The question wants the first one.", "    return one", "    while one in flows:\n        one = flows[one]\n    return one"),
    Mistake("If the waters never meet, both reach their seas, and there is no common place: return `None`.", "        if one not in flows:\n            return None\n", "        if one not in flows:\n            return one\n"),
    Mistake("A start may itself be the answer.", "    while one != other:\n", "    if one in flows and one == other:\n        one = other = flows[one]\n    while one != other:\n"),
]
EQUIVALENT = {
    "steps = 0 -> steps = 1": "only the difference of the two counts matters",
    "steps = 0 -> steps = -1": "only the difference of the two counts matters",
    "if ahead < 0: -> if ahead <= 0:": "without a difference both starts may change places",
    "if ahead < 0: -> if ahead < 1:": "without a difference both starts may change places",
}
SIZE = 16_000
SLOW = [
    Slow("Your answer is right, but for each place below one start it walks down from the other. Give the farther leaf a start, and walk once.",
         """
def first_common(flows: dict[int, int], one: int, other: int) -> int | None:
    while True:
        place = other
        while place != one and place in flows:
            place = flows[place]
        if place == one:
            return one
        if one not in flows:
            return None
        one = flows[one]
"""),
]
ALSO_RIGHT = [
    Way("Put all places below the first start in a set and go down from the other until a place is in it. That is one walk each, and memory for one river.",
        """
def first_common(flows: dict[int, int], one: int, other: int) -> int | None:
    passed = {one}
    while one in flows:
        one = flows[one]
        passed.add(one)
    while other not in passed:
        if other not in flows:
            return None
        other = flows[other]
    return other
"""),
]
EXPLANATION = """
Behind the joint the ways to the sea are the same, so only the parts before it differ in length. The leaf with the longer way gets a start of the difference, and then both reach the joint in the
same step. With 1 → 4 → 5 → 9 and 2 → 3 → 6 → 5 → 9, the second is one step longer:

| step | first | second |
|---|---|---|
| start | 1 | 3 |
| 1 | 4 | 6 |
| 2 | 5 | 5 |

Each river is walked along twice, with a few names for memory. Letting each walker go on at the other's start when it is at the end does the same without counting.
"""


def to_the_sea(flows: dict[int, int], place: int) -> int:
    steps = 0
    while place in flows:
        place, steps = flows[place], steps + 1
    return steps


def first_common(flows: dict[int, int], one: int, other: int) -> int | None:
    ahead = to_the_sea(flows, one) - to_the_sea(flows, other)
    if ahead < 0:
        one, other, ahead = other, one, -ahead
    for _ in range(ahead):
        one = flows[one]
    while one != other:
        if one not in flows:
            return None
        one, other = flows[one], flows[other]
    return one


def inputs(rng):
    places = rng.sample(range(1, 30), 12)
    first, second, shared = rng.randint(0, 4), rng.randint(0, 4), rng.choice([0, 0, 1, 2, 3])
    one, other, sea = places[:first], places[4 : 4 + second], places[8 : 8 + shared]
    ways = [[*part, *sea] or [places[11 - number]] for number, part in enumerate((one, other))]
    return ({place: below for way in ways for place, below in zip(way, way[1:])}, ways[0][0], ways[1][0])


def large(rng, size):
    half = size // 2
    flows = {place: place + 1 for place in range(half - 1)}
    flows.update({place: place + 1 for place in range(half, size - 1)})
    flows[half - 1] = size - 2
    return (flows, 0, half)
