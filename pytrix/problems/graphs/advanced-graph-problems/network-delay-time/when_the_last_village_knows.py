"""When the last village knows

A flood warning spreads. Some villages learn of it by radio: `radio` maps each of them to the minute in which it does. From every village that knows, messengers set off at once in all directions: `ways` is a list of tuples `(a, b, minutes)`, the time from village `a` to village `b`; the way back may take longer, and is listed separately, if there is one.

`villages` lists the names of all villages. Return the minute in which the last one learns of the flood, or -1 if some village never does. Without villages it is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("minutes are at least 1 for ways and at least 0 for the radio", "up to 500 villages")
HINTS = (
    "Which village is sure to know when, because no messenger could come earlier?",
    "Put all radio times into a heap at the beginning. The smallest time in it is final for its village.",
    "Taking a village from the heap for the first time, note its minute and push the arrival of its messengers. Later entries for it are skipped.",
)
EXAMPLES = [
    Example((["Aa", "Bo", "Ce"], [("Aa", "Bo", 9), ("Aa", "Ce", 2), ("Ce", "Bo", 3)], {"Aa": 1}), why="by way of Ce, Bo knows in minute 6"),
    Example((["Aa", "Bo", "Ce"], [("Aa", "Bo", 9), ("Aa", "Ce", 2), ("Ce", "Bo", 3)], {"Aa": 1, "Bo": 4}), why="Bo hears it on the radio, and Ce is the second one"),
    Example((["Aa", "Bo"], [("Bo", "Aa", 1)], {"Aa": 0}), why="no way leads to Bo"),
]
EDGES = {"Without villages": ([], [], {}), "some village never": Edge((["Aa"], [], {}), "nobody hears it on the radio"), "the last one": Edge((["Aa", "Bo"], [("Aa", "Bo", 2)], {"Aa": 0, "Bo": 7}), "a messenger is faster than the radio")}
ALWAYS = [
    (["A", "B", "C", "D", "E", "F"], [("E", "F", 1), ("D", "E", 2), ("C", "D", 1), ("B", "C", 3), ("A", "B", 1)], {"A": 2}),
    (["A", "B", "C", "D"], [("C", "B", 3), ("A", "C", 5), ("A", "B", 2), ("B", "C", 1), ("C", "D", 3)], {"A": 9}),
    (["A", "B", "C", "D"], [("C", "D", 1), ("B", "C", 2), ("A", "B", 3), ("B", "C", 9), ("C", "D", 4)], {"A": 7}),
    (["A", "B", "C", "D"], [("A", "B", 1), ("B", "C", 1), ("C", "D", 1), ("A", "D", 9), ("A", "C", 5)], {"A": 0})]
MISTAKES = [
    Mistake("Return the minute of the last village to be told, not the sum of all times.", "max(known.values(), default=0)", "sum(known.values())"),
    Mistake("If a village never knows, the answer is -1.", " if len(known) == len(villages) else -1", ""),
    Mistake("A messenger may be faster than the radio; the first news counts.", "heap = [(minute, village) for village, minute in radio.items()]", "heap = [(minute, village) for village, minute in radio.items()]\n    known = dict(radio)", "    known: dict[str, int] = {}\n", "", "if village not in known:", "if known.get(village, minute) == minute:"),
    Mistake("Ways lead in one direction only.", "near.setdefault(a, []).append((b, minutes))", "near.setdefault(a, []).append((b, minutes)); near.setdefault(b, []).append((a, minutes))"),
]
ORACLE = """
def last_to_know(villages: list[str], ways: list[tuple[str, str, int]], radio: dict[str, int]) -> int:
    known = dict(radio)
    for _ in villages:
        for a, b, minutes in ways:
            if a in known:
                known[b] = min(known.get(b, known[a] + minutes), known[a] + minutes)
    return max((known[village] for village in villages), default=0) if set(villages) <= set(known) else -1
"""
EXPLANATION = """
The heap holds all news on the way; the earliest can't be overtaken any more. Several starts are no problem: all of them are in the heap from the beginning. For the first example:

| taken | known | heap after it |
|---|---|---|
| 1 Aa | Aa: 1 | 3 Ce, 10 Bo |
| 3 Ce | Ce: 3 | 6 Bo, 10 Bo |
| 6 Bo | Bo: 6 | 10 Bo |
| 10 Bo | known already | empty |

With m ways the heap takes about m log m steps. Another way goes through all ways again and again until no time gets smaller: shorter, but up to n · m steps.
"""

import heapq


def last_to_know(villages: list[str], ways: list[tuple[str, str, int]], radio: dict[str, int]) -> int:
    near: dict[str, list[tuple[str, int]]] = {}
    for a, b, minutes in ways:
        near.setdefault(a, []).append((b, minutes))
    heap = [(minute, village) for village, minute in radio.items()]
    heapq.heapify(heap)
    known: dict[str, int] = {}
    while heap:
        minute, village = heapq.heappop(heap)
        if village not in known:
            known[village] = minute
            for other, minutes in near.get(village, []):
                heapq.heappush(heap, (minute + minutes, other))
    return max(known.values(), default=0) if len(known) == len(villages) else -1


def inputs(rng):
    villages = list("ABCDEF"[: rng.randint(0, 6)])
    ways = []
    if len(villages) > 1:
        ways = [(*rng.sample(villages, 2), rng.randint(1, 9)) for _ in range(rng.randint(0, 10))]
        if rng.random() < 0.6:
            ways += [(a, b, rng.randint(1, 9)) for a, b in zip(villages, villages[1:])]
    radio = {village: rng.randint(0, 9) for village in villages[:1] + rng.sample(villages, rng.randint(0, len(villages) // 3))}
    return (villages, ways, radio)
