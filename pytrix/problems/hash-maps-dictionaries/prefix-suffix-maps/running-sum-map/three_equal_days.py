"""Three equal days

A hike leads along a chain of huts. `legs` lists for each leg between two huts by how many metres it climbs; a leg
downhill has a negative number. The hike is to take three days, and every day should have the **same sum** of climbs.
Each day has at least one leg, the days follow each other, and every leg is walked.

Return in how many ways the legs can be divided into three such days. With fewer than three legs there is no way. The
list may be very long.
"""
from pytrix.question.authoring import Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "The whole hike climbs 9 metres. At which heights above the start do you sleep on the two nights?",
    "The running sum has to be a third of the total on the first evening and two thirds on the second one. So it is enough to know the running sums.",
    "Walk along the legs and count the huts at one third so far. Each hut at two thirds can be combined with all of those before it. The last hut is no place for a night.",
)
EXAMPLES = [
    Example(([3, 1, 2, -2, 2, 3],), why="3, then 1 + 2, then -2 + 2 + 3; or 3, then 1 + 2 - 2 + 2, then 3"),
    Example(([1, -1, 2, -2, 5, -5],), why="a sum of 0 for each day"),
    Example(([4, 4, 5],), why="13 can't be divided by 3"),
]
EDGES = {
    "fewer than three legs": ([2, -2],),
    "at least one leg": ([0, 0, 0],),
    "there is no way": ([1, 2, 3],),
    "a negative number": ([-2, -1, -1, -2],),
}
MISTAKES = [
    Mistake("The last hut is the end of the third day. You also take it for the second night.", "for climb in legs[:-1]:", "for climb in legs:"),
    Mistake("You count the possible second nights. Each of them goes with every first night before it.", "            ways += thirds\n", "            ways += thirds > 0\n"),
    Mistake("You round a third of the total down. If it is not a whole number, there is no way.", "if 3 * height == 2 * total:", "if height == 2 * (total // 3):", "if 3 * height == total:", "if height == total // 3:"),
    Mistake("You multiply the huts at one third by those at two thirds, even when the second night would come before the first.",
            "            ways += thirds\n", "            second += 1\n", "    return ways", "    return thirds * second", "    thirds = ways = 0\n", "    thirds = second = 0\n"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but you try every pair of huts for the two nights. Count the possible first nights while you walk.",
         """
def ways_of(legs: list[int]) -> int:
    heights = [0]
    for climb in legs:
        heights.append(heights[-1] + climb)
    ways = 0
    for first in range(1, len(legs)):
        for second in range(first + 1, len(legs)):
            if heights[first] == heights[second] - heights[first] == heights[-1] - heights[second]:
                ways += 1
    return ways
"""),
]
ALSO_RIGHT = [
    Way("The counts of all running sums in a dictionary, looked up for one third at each hut. It does a little more than needed, but works as well if the question changes from hut to hut.",
        """
def ways_of(legs: list[int]) -> int:
    total = sum(legs)
    seen: dict[int, int] = {}
    height = ways = 0
    for climb in legs[:-1]:
        height += climb
        if 3 * height == 2 * total:
            ways += seen.get(total // 3, 0)
        seen[height] = seen.get(height, 0) + 1
    return ways
"""),
]
EXPLANATION = """
If every day climbs a third of the total, the running sum is one third on the first evening and two thirds on the second.
For 3, 1, 2, -2, 2, 3 the total is 9:

| hut | running sum | huts at 3 before | ways so far |
|---|---|---|---|
| 1 | 3 | 0 | 0 |
| 2 | 4 | 1 | 0 |
| 3 | 6 | 1 | 1 |
| 4 | 4 | 1 | 1 |
| 5 | 6 | 1 | 2 |

Multiplying by 3 instead of dividing avoids fractions. One walk is enough; trying all pairs of nights costs the square
of the number of legs.
"""


def ways_of(legs: list[int]) -> int:
    total = sum(legs)
    height = 0
    thirds = ways = 0
    for climb in legs[:-1]:
        height += climb
        if 3 * height == 2 * total:
            ways += thirds
        if 3 * height == total:
            thirds += 1
    return ways


def inputs(rng):
    if rng.random() < 0.3:
        return ([rng.choice([-1, 0, 1]) for _ in range(rng.randint(2, 8))],)
    day = rng.randint(-2, 3)
    legs = []
    for _ in range(3):
        part = [rng.randint(-2, 3) for _ in range(rng.randint(0, 2))]
        legs += [*part, day - sum(part)]
    return (legs,)


def large(rng, size):
    return ([rng.choice([-1, 1]) for _ in range(size)],)
