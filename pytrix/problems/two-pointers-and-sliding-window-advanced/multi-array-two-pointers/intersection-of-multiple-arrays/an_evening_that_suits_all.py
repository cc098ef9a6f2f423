"""Evenings that suit all

Friends each hand in a list of the evenings, day numbers in ascending order, on which they have time; no day comes twice in one list. Return the first evening that suits all of them, or `None`. Without any lists the answer is `None` too.

The lists in `free` may be long: can you find it without looking at every day of them, wherever a longer jump is possible?
"""

from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
CONSTRAINTS = ("the days are numbered from 1 on",)
TAGS = ("SEARCH",)
HINTS = (
    "If one friend has no time before day 90, which days of the others can be left out?",
    "Keep a day that is the earliest possible so far. Each friend either has it, or names the next day that is possible for them, which is then the earliest for all.",
    "Start with the first day of the first list. Look in each list with `bisect_left` for the day or the next one. When a later day comes up, begin anew with it; when a list is at its end, there is no such evening.",
)
EXAMPLES = [
    Example(([[1, 4, 6, 9], [2, 4, 9], [3, 5, 9, 12]],)),
    Example(([[1, 3, 5], [2, 4, 6]],)),
    Example(([[7, 8]],), why="one friend alone"),
]
EDGES = {
    "Without any lists": ([],),
    "suits all of them": Edge(([[5], [5], [5]],), "a single day"),
    "or `None`": Edge(([[1, 2], []],), "somebody never has time"),
    "longer jump": Edge(([[*range(1, 60)], [58], [3, 57, 58]],), "a late day decides"),
    "first evening": Edge(([[2, 4], [2, 4]],), "several suit"),
}
MISTAKES = [
    Mistake("Somebody without any evening left makes the meeting impossible.", "            if place == len(days):\n                return None\n", "            if place == len(days):\n                continue\n"),
    Mistake("When a later day comes up in the round, those asked before have to be asked again.", "        if later == day:\n            return day\n        day = later\n", "        return later\n"),
    Mistake("Without any lists there is no evening to name.", "    if not free:\n        return None\n", ""),
    Mistake("The next possible day is the first one that is not earlier, the day itself included.", "bisect_left(days, later)", "bisect_left(days, later + 1)"),
]
EQUIVALENT = {
    "day = 0 -> day = 1": "no day is earlier than 1",
    "day = 0 -> day = -1": "no day is earlier than 1",
}
ALSO_RIGHT = [
    Way(
        "The intersection of sets is one line and looks at every day of every list; that is fine unless the lists are very long.",
        '''
def first_evening(free: list[list[int]]) -> int | None:
    return min(set.intersection(*map(set, free)), default=None) if free else None
''',
    )
]
ORACLE = '''
def first_evening(free: list[list[int]]) -> int | None:
    for day in free[0] if free else []:
        if all(day in days for days in free):
            return day
    return None
'''
EXPLANATION = """
One day goes round. Whoever can't names a later one, which is handed on. If a round ends with the day it began with, all have agreed. For 1 4 6 9, 2 4 9 and 3 5 9 12:

| begins with | first | second | third |
|---|---|---|---|
| 0 | 1 | 2 | 3 |
| 3 | 4 | 4 | 5 |
| 5 | 6 | 9 | 9 |
| 9 | 9 | 9 | 9 |

Each question takes a logarithm of the length of a list, and jumps over all days that can't be.
"""


def first_evening(free: list[list[int]]) -> int | None:
    if not free:
        return None
    day = 0
    while True:
        later = day
        for days in free:
            place = bisect_left(days, later)
            if place == len(days):
                return None
            later = days[place]
        if later == day:
            return day
        day = later


def inputs(rng):
    free = []
    for _ in range(rng.randint(1, 4)):
        chosen = set(rng.sample(range(1, 12), rng.randint(3, 8)))
        free.append([day for day in range(1, 12) if day in chosen])
    return (free,)
