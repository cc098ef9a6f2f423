"""The beacon farthest away

Beacons stand in a row along a coast, numbered from 0. Beacon 0 is lit. Whoever keeps a beacon lights it on seeing the fire of one before it, and `sight` says for each beacon how many places further on its fire can still
be seen.

Return the number of the last beacon that is lit. A fire can be seen at all beacons up to that distance, but there are none behind the last one.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("there is at least one beacon", "no sight is negative")
HINTS = (
    "If all beacons up to number 4 are lit, which number decides whether number 5 is?",
    "Walk along the coast with a single number: how far any fire up to here can be seen.",
    "At each beacon within that reach, the reach becomes the larger of itself and the beacon's number plus its sight. The first one beyond it ends the walk.",
)
EXAMPLES = [
    Example(([2, 0, 1, 0, 3],), why="0 is seen at 1 and 2, and 2 at 3, but 3 is not seen anywhere"),
    Example(([1, 3, 0, 0, 0],), why="beacon 1 is seen up to 4"),
    Example(([0, 5],), why="nobody sees beacon 0"),
]
EDGES = {"at least one beacon": Edge(([0],), "one beacon"), "none behind the last one": Edge(([9, 0],), "a sight beyond the end")}
ALWAYS = [
    ([4, 2, 4, 1, 0, 0],),
    ([3, 0, 0, 1, 1, 0],), ([1, 0, 4, 0],)]
MISTAKES = [
    Mistake("There are no beacons behind the last one, even if a fire could be seen farther.", "return min(reach, len(sight) - 1)", "return reach"),
    Mistake("A beacon beyond the reach stays dark; its sight must not count.", "        if beacon > reach:\n            break\n", ""),
    Mistake("The reach never shrinks: an earlier fire may be seen farther than a later one.", "max(reach, beacon + distance)", "beacon + distance"),
    Mistake("A beacon exactly at the reach is lit.", "beacon > reach", "beacon >= reach and beacon"),
]
EXPLANATION = """
All beacons up to `reach` are lit. Each of them may extend the reach; the first one beyond it stays dark, and so do all behind it.

| beacon | sight | reach |
|---|---|---|
| 0 | 2 | 2 |
| 1 | 0 | 2 |
| 2 | 1 | 3 |
| 3 | 0 | 3 |
| 4 | – | beyond |

One step for each beacon.
"""


def last_lit(sight: list[int]) -> int:
    reach = 0
    for beacon, distance in enumerate(sight):
        if beacon > reach:
            break
        reach = max(reach, beacon + distance)
    return min(reach, len(sight) - 1)


def inputs(rng):
    return ([rng.choice([0, 0, 1, 1, 2, 3]) for _ in range(rng.randint(1, 9))],)
