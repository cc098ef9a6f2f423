"""Days between two storms

`winds` holds the wind of each day of a winter. For every day, the distance to the nearest storm is the number of days to the closest day with a wind of at least `storm`, before or after it; on the day of a storm it is 0.

Return the list of these distances. If there was no storm, each is -1.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "If you walk through the winter from the first day on, which storms do you know at each day?",
    "One walk forwards tells the days since the last storm, one walk backwards the days until the next. The smaller of the two is the answer.",
    "In each walk keep a distance: 0 at a storm, else one more than the day before. Before the first storm it has to be very large.",
)
EXAMPLES = [
    Example(([3, 9, 2, 1, 4, 8, 1], 8), why="storms on days 1 and 5"),
    Example(([9, 1, 1, 1], 9)),
    Example(([1, 2, 3], 5)),
]
EDGES = {
    "no storm": ([4, 4], 9),
    "at least `storm`": Edge(([6, 5, 6], 6), "just a storm"),
    "before or after it": Edge(([1, 1, 1, 7], 7), "one storm at the end"),
    "day of a storm": Edge(([9], 1), "a single day"),
    "each day of a winter": Edge(([], 3), "no days"),
}
ALWAYS = [([9, 1, 1, 9, 1, 1, 9], 9), ([1, 2, 1, 1, 3, 1, 2, 1, 1, 9], 5)]
MISTAKES = [
    Mistake("The nearest storm may also come after the day: walk backwards as well.", "        distances[day] = min(distances[day], away)\n    return", "        distances[day] = distances[day]\n    return"),
    Mistake("A wind of just `storm` is a storm.", "away = 0 if wind >= storm else away + 1", "away = 0 if wind > storm else away + 1", "away = 0 if winds[day] >= storm else away + 1", "away = 0 if winds[day] > storm else away + 1"),
    Mistake("If there was no storm, the answer is -1 for each day.", "    if not winds or max(winds) < storm:\n        return [-1] * len(winds)\n", ""),
    Mistake("The smaller of both distances counts.", "min(distances[day], away)", "max(distances[day], away)"),
]
ALSO_RIGHT = [
    Way(
        "Collecting the days of the storms and searching the nearest with `bisect` answers each day in a logarithm of steps.",
        '''
from bisect import bisect_left


def to_nearest_storm(winds: list[int], storm: int) -> list[int]:
    storms = [day for day, wind in enumerate(winds) if wind >= storm]
    if not storms:
        return [-1] * len(winds)
    distances = []
    for day in range(len(winds)):
        place = bisect_left(storms, day)
        distances.append(min(abs(day - other) for other in storms[max(0, place - 1):place + 1]))
    return distances
''',
    )
]
ORACLE = '''
def to_nearest_storm(winds: list[int], storm: int) -> list[int]:
    distances = []
    for day in range(len(winds)):
        found = [abs(day - other) for other, wind in enumerate(winds) if wind >= storm]
        distances.append(min(found) if found else -1)
    return distances
'''
EXPLANATION = """
One walk sees only the storms behind it. A second walk in the other direction sees the rest, and the smaller number stays. For 3, 9, 2, 1, 4, 8, 1 and storms from 8 on:

| day | wind | forwards | backwards | nearest |
|---|---|---|---|---|
| 0 | 3 | none yet | 1 | 1 |
| 1 | 9 | 0 | 0 | 0 |
| 2 | 2 | 1 | 3 | 1 |
| 3 | 1 | 2 | 2 | 2 |
| 4 | 4 | 3 | 1 | 1 |

Each day is visited twice.
"""


def to_nearest_storm(winds: list[int], storm: int) -> list[int]:
    if not winds or max(winds) < storm:
        return [-1] * len(winds)
    distances = []
    away = len(winds)
    for wind in winds:
        away = 0 if wind >= storm else away + 1
        distances.append(away)
    for day in reversed(range(len(winds) - 1)):
        away = 0 if winds[day] >= storm else away + 1
        distances[day] = min(distances[day], away)
    return distances


def inputs(rng):
    return [rng.randint(1, 9) for _ in range(rng.randint(1, 9))], rng.randint(6, 9)
