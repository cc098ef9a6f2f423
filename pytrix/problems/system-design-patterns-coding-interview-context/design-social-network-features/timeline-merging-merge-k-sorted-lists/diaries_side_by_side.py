"""Diaries side by side

Several people kept diaries of one journey. `diaries` maps each name to the list of entries, each a tuple of minute and text, in the order of their minutes. Historians want to read all of them as one story.

Return the first `count` entries of the story as a list of tuples of minute, name and text, in the order of minutes. Entries of the same minute are in alphabetical order of the names, and entries of one person stay in their order. The diaries are long and `count` is small, so putting all the entries together would be a waste.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SORT",)
CONSTRAINTS = ("`count` is at least 0",)
HINTS = (
    "Which entries can be the next one of the story?",
    "Only the next entry of each diary can. A heap of these candidates gives the earliest one.",
    "Put minute, name and the place in the diary into the heap. After taking one out, put the following entry of the same diary in, if there is one.",
)
EXAMPLES = [
    Example(({"Ole": [(5, "rain"), (9, "ship")], "Ann": [(7, "hills"), (9, "tea")]}, 3), why="at minute 9 Ann comes before Ole, who is the fourth"),
    Example(({"Ann": [(1, "a"), (1, "b")], "Bo": [(0, "c"), (2, "d")]}, 9)),
    Example(({"Ann": [(3, "x")], "Zed": []}, 1)),
]
EDGES = {
    "same minute": Edge(({"B": [(1, "b1"), (1, "b2")], "A": [(1, "a1"), (1, "a2")]}, 3), "everything at once"),
    "first `count` entries": Edge(({"A": [(1, "x")]}, 0), "a story of no entries"),
    "Several people": Edge(({}, 4), "no diaries"),
    "stay in their order": Edge(({"A": [(2, "z"), (2, "y"), (2, "a")]}, 3), "texts not in alphabetical order"),
}
MISTAKES = [
    Mistake("After an entry the next one of the same diary has to become a candidate.", "        if place + 1 < len(diaries[name]):\n            heappush(candidates, (diaries[name][place + 1][0], name, place + 1))\n", ""),
    Mistake("Entries of one person stay in their order, even in the same minute; don't sort by their texts.", "    return told", "    return sorted(told)"),
    Mistake("The story has at most `count` entries.", "while candidates and len(told) < count:", "while candidates:"),
    Mistake("An empty diary has no first entry.", "        if entries:\n            heappush", "        if True:\n            heappush"),
]
ALSO_RIGHT = [
    Way(
        "`heapq.merge` merges sorted lists lazily, and `islice` takes the first few of it; the library does the same work behind one call.",
        '''
from heapq import merge
from itertools import islice


def story(diaries: dict[str, list[tuple[int, str]]], count: int) -> list[tuple[int, str, str]]:
    named = ([(minute, name, text) for minute, text in diaries[name]] for name in sorted(diaries))
    return list(islice(merge(*named, key=lambda entry: entry[:2]), count))
''',
    )
]
ORACLE = '''
def story(diaries: dict[str, list[tuple[int, str]]], count: int) -> list[tuple[int, str, str]]:
    rows = [(minute, name, text) for name in sorted(diaries) for minute, text in diaries[name]]
    return sorted(rows, key=lambda row: row[0])[:count]
'''
EXPLANATION = """
The heap holds one candidate of each diary: minute, name, and place in the diary. In the first example:

| candidates | taken | next of that diary |
|---|---|---|
| 5 Ole, 7 Ann | 5 Ole | 9 Ole |
| 7 Ann, 9 Ole | 7 Ann | 9 Ann |
| 9 Ann, 9 Ole | 9 Ann | none |

Each entry of the story costs a logarithm of the number of diaries, and the rest of the diaries is never looked at.
"""


def story(diaries: dict[str, list[tuple[int, str]]], count: int) -> list[tuple[int, str, str]]:
    candidates: list[tuple[int, str, int]] = []
    for name, entries in diaries.items():
        if entries:
            heappush(candidates, (entries[0][0], name, 0))
    told: list[tuple[int, str, str]] = []
    while candidates and len(told) < count:
        minute, name, place = heappop(candidates)
        told.append((minute, name, diaries[name][place][1]))
        if place + 1 < len(diaries[name]):
            heappush(candidates, (diaries[name][place + 1][0], name, place + 1))
    return told


def inputs(rng):
    diaries = {}
    for name in rng.sample(["Ann", "Bo", "Ole", "Zed"], rng.randint(1, 4)):
        minutes = sorted(rng.randint(0, 6) for _ in range(rng.randint(0, 4)))
        diaries[name] = [(minute, rng.choice(["rain", "ship", "tea"])) for minute in minutes]
    return diaries, rng.randint(1, 8)
