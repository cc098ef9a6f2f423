"""Fewest stops for the coach

A coach drives along a motorway with a service area every 10 miles, numbered from 0. At area i the tank can be filled to go on for at most `reach[i]` areas. The coach starts at area 0 and has to get to the last area; it fills the tank wherever it stops, and only what it filled last counts.

Return the smallest number of times it has to fill the tank, the first one at the start included, or -1 if the last area can't be reached. With a single area it is 0. The motorway is long, so each area can be looked at only a few times.
"""

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "Which areas can be reached with one filling, and which with two?",
    "The areas that k fillings reach form one stretch from the start. The next stretch ends at the furthest area that any area of this one reaches.",
    "Keep the end of the stretch of the present number of fillings, and the furthest area seen. When you get to the end of the stretch and it isn't the last area, one filling more is needed, and the furthest area is the new end; if that is no further, return -1.",
)
EXAMPLES = [
    Example(([2, 3, 1, 1, 0],), why="fill at 0 and at 1"),
    Example(([1, 0, 5],), why="from area 1 there is no way on"),
    Example(([3, 1, 2, 0, 9, 0],)),
]
EDGES = {"single area": ([0],), "can't be reached": ([2, 1, 0, 4],), "at most": ([5, 9, 0, 0, 0, 1],)}
MISTAKES = [
    Mistake("Always going as far as possible can miss an area from which one gets further.", """
def fillings(reach: list[int]) -> int:
    area = count = 0
    while area < len(reach) - 1:
        if reach[area] == 0:
            return -1
        area = min(len(reach) - 1, area + reach[area])
        count += 1
    return count
"""),
    Mistake("In the last area the tank needn't be filled any more.", "for area, far in enumerate(reach[:-1]):", "for area, far in enumerate(reach):"),
    Mistake("If nothing gets further than the end of the stretch, the last area can't be reached.", "            if furthest == area:\n                return -1\n", ""),
    Mistake("The filling at the start counts, too. Begin to count with it.", "    return count\n", "    return max(0, count - 1)\n"),
]
SIZE = 8000
SLOW = [
    Slow(
        "For each area this looks at all areas from which it can be reached.",
        """
def fillings(reach: list[int]) -> int:
    best = [0]
    for area in range(1, len(reach)):
        ways = [best[before] + 1 for before in range(area) if before + reach[before] >= area and best[before] >= 0]
        best.append(min(ways, default=-1))
    return best[-1]
""",
    )
]
EXPLANATION = """
What can be reached with k fillings is one stretch from the start, as every filling also reaches all nearer areas. So only its end has to be kept. For 2, 3, 1, 1, 0:

| area | furthest | end of the stretch | fillings |
|---|---|---|---|
| 0 | 2 | 0, passed: now 2 | 1 |
| 1 | 4 | 2 | 1 |
| 2 | 4 | 2, passed: now 4 | 2 |
| 3 | 4 | 4 | 2 |

Each area is looked at once. A table with the best number for each area, made of all areas before it, takes the square of their number.
"""


def fillings(reach: list[int]) -> int:
    count = end = furthest = 0
    for area, far in enumerate(reach[:-1]):
        furthest = max(furthest, area + far)
        if area == end:
            if furthest == area:
                return -1
            end = furthest
            count += 1
    return count


def inputs(rng):
    count = rng.randint(1, 9)
    return ([rng.choice([0, 1, 1, 2, 2, 3, 4]) if rng.random() < 0.9 else 0 for _ in range(count)],)


def large(rng, size):
    return ([rng.randint(1, size // 4) for _ in range(size - rng.randint(0, 9))],)
