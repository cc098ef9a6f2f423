"""The two villages farthest apart

The villages of a valley are joined by roads like a tree: from every village one can drive to every other in just one way. `roads` maps a village to a list of pairs: a village further up the valley, and the length of the road to it in kilometres, which is at least 1. The lowest village is
called `mouth`. Those with no road further up are not in the dictionary.

Return the length of the longest drive between any two villages. If there are no roads, return 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Every drive has a lowest village. From there it goes up on two different roads. Which two?",
    "For each village find the longest way up through each of its roads. The two longest of these make the best drive whose lowest village it is.",
    "Return two numbers for a village: its longest way up, and the longest drive found above it. Sort the ways up, or keep the best two.",
)
EXAMPLES = [
    Example(({"mouth": [["Au", 4], ["Berg", 2]], "Berg": [["Col", 3], ["Dorf", 6], ["Egg", 5]]},), why="Dorf to Au: 6 + 2 + 4; Dorf to Egg has only 11"),
    Example(({"mouth": [["Au", 1]], "Au": [["Berg", 7], ["Col", 8]]},), why="Berg to Col, not down to the mouth"),
    ({"mouth": [["Au", 9]]},),
]
EDGES = {"no roads": ({},), "any two villages": Edge(({"mouth": [["Au", 3], ["Berg", 3], ["Col", 3]]},), "three equal roads"), "further up the valley": Edge(({"mouth": [["Au", 2]], "Au": [["Berg", 2]], "Berg": [["Col", 2]]},), "one long valley")}
ALWAYS = [
    ({"mouth": [["Au", 1], ["Berg", 5], ["Col", 6]]},),
]
MISTAKES = [
    Mistake("The longest drive need not have its lowest village at the mouth.", "max([sum(ways[:2]), *drives])", "sum(ways[:2])"),
    Mistake("A drive uses two roads at its lowest village at most.", "sum(ways[:2])", "sum(ways)"),
    Mistake("You only drive upwards; a drive may come down one road and go up another.", "sum(ways[:2])", "sum(ways[:1])"),
    Mistake("Kilometres count, not the number of roads.", "ways.append(way + length)", "ways.append(way + 1)"),
]
ORACLE = """
def longest_drive(roads: dict[str, list[list[str | int]]]) -> int:
    home = {"mouth": {}}
    villages = ["mouth"]
    for village in villages:
        for other, length in roads.get(village, []):
            home[other] = {**home[village], other: length}
            villages.append(other)
    return max(
        sum(length for place, length in home[one].items() if place not in home[two])
        + sum(length for place, length in home[two].items() if place not in home[one])
        for one in villages
        for two in villages
    )
"""
EXPLANATION = """
At its lowest village a drive uses the two longest ways up. So each village reports its longest way, and the best drive seen so far. For the first example:

| village | ways up | drive from here | best |
|---|---|---|---|
| Berg | 6, 5, 3 | 11 | 11 |
| mouth | 8, 4 | 12 | 12 |

Each village is visited once; sorting its ways adds a little. Another way is to walk twice: from any village to the farthest one, and from there again to the farthest; the second distance is the answer.
"""


def measure(roads: dict[str, list[list[str | int]]], village: str) -> tuple[int, int]:
    ways, drives = [0], [0]
    for other, length in roads.get(village, []):
        way, drive = measure(roads, other)
        ways.append(way + length)
        drives.append(drive)
    ways.sort(reverse=True)
    return ways[0], max([sum(ways[:2]), *drives])


def longest_drive(roads: dict[str, list[list[str | int]]]) -> int:
    return measure(roads, "mouth")[1]


def inputs(rng):
    names = ["mouth", "Au", "Berg", "Col", "Dorf", "Egg", "Furt", "Gais", "Hub"]
    roads = {}
    for at in range(1, rng.randint(2, 9)):
        roads.setdefault(names[rng.choice([rng.randrange(at), min(at - 1, 1)])], []).append([names[at], rng.randint(1, 9)])
    return (roads,)
