"""Shifts with the same crew

A lighthouse keeps a log of who was on duty, a list of names, one for each night. Two stretches of `nights` nights are **alike** if the same people were on duty equally often in both. A historian wants to know which stretch is the most usual one.

Return a tuple: the place of the first night of the earliest stretch among those that have the most alike ones, and how many stretches are alike to it, itself included; they may overlap. If the log is shorter than `nights`, return `(-1, 0)`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`nights` is at least 1",)
HINTS = (
    "What could be the key of a dictionary, so that alike stretches have the same key?",
    "The counts of a stretch, in a form that doesn't depend on the order: for example a sorted tuple of its names, or of names and counts.",
    "Go over all stretches, make the key, and keep for each key the list of the places. The answer is the key with the longest list; among equals the one that was met first.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Ann", "Cy", "Ann"], 2), why="Ann and Bo twice, Ann and Cy twice; the first begins at 0"),
    Example((["Ann", "Cy", "Bo", "Bo", "Cy"], 2), why="Cy and Bo at 1 and at 3"),
    Example((["Bo", "Bo", "Bo"], 1)),
]
EDGES = {
    "shorter than `nights`": (["Ann"], 2),
    "may overlap": Edge((["A", "A", "A", "A"], 3), "the same person every night"),
    "equally often": Edge((["A", "A", "B", "B", "A", "A"], 3), "the same people, but not equally often"),
    "earliest stretch": Edge((["A", "B", "C"], 1), "all of them once"),
    "itself included": Edge((["A", "B"], 2), "the whole log"),
}
ALWAYS = [(["A", "B", "C", "D"], 1), (["A", "B", "C", "A", "B"], 3), (["C", "A"], 1)]
MISTAKES = [
    Mistake("How often somebody was on duty matters, not just who.", "tuple(sorted(log[start : start + nights]))", "tuple(sorted(set(log[start : start + nights])))"),
    Mistake("The order of the names within a stretch doesn't matter.", "tuple(sorted(log[start : start + nights]))", "tuple(log[start : start + nights])"),
    Mistake("The last stretch ends with the last night.", "range(len(log) - nights + 1)", "range(len(log) - nights)"),
    Mistake("Among equals the earliest should win; `>=` takes the latest.", "max(places.values(), key=len)", "max(reversed(places.values()), key=len)"),
]
ALSO_RIGHT = [
    Way(
        "For long stretches, keep a counter that follows the stretch and use a frozen set of its items as key; making the key then depends on the number of people, not of nights.",
        '''
from collections import Counter


def most_usual(log: list[str], nights: int) -> tuple[int, int]:
    counts = Counter(log[:nights - 1])
    places: dict[frozenset[tuple[str, int]], list[int]] = {}
    for start in range(len(log) - nights + 1):
        counts[log[start + nights - 1]] += 1
        places.setdefault(frozenset(counts.items()), []).append(start)
        counts[log[start]] -= 1
        if not counts[log[start]]:
            del counts[log[start]]
    best = max(places.values(), key=len, default=[])
    return (best[0], len(best)) if best else (-1, 0)
''',
    )
]
ORACLE = '''
def most_usual(log: list[str], nights: int) -> tuple[int, int]:
    best = (-1, 0)
    for one in range(len(log) - nights + 1):
        alike = 0
        for other in range(len(log) - nights + 1):
            first, second = log[one:one + nights], log[other:other + nights]
            alike += all(first.count(name) == second.count(name) for name in log)
        if alike > best[1]:
            best = (one, alike)
    return best
'''
EXPLANATION = """
Alike stretches get the same key, here their names in sorted order, and a dictionary collects the places. For Ann, Bo, Ann, Cy, Ann with 2 nights:

| place | key |
|---|---|
| 0 | Ann Bo |
| 1 | Ann Bo |
| 2 | Ann Cy |
| 3 | Ann Cy |

Both keys have two places. `max` takes the first of equals, and dictionaries keep the order in which keys came. Every stretch is sorted once; a counter that slides along would save that.
"""


def most_usual(log: list[str], nights: int) -> tuple[int, int]:
    places: dict[tuple[str, ...], list[int]] = {}
    for start in range(len(log) - nights + 1):
        places.setdefault(tuple(sorted(log[start : start + nights])), []).append(start)
    if not places:
        return -1, 0
    best = max(places.values(), key=len)
    return best[0], len(best)


def inputs(rng):
    names = ["Ann", "Bo", "Cy"][: rng.randint(2, 3)]
    return [rng.choice(names) for _ in range(rng.randint(2, 10))], rng.randint(1, 4)
