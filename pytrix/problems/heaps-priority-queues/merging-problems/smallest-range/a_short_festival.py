"""A short festival for every group

A sports club asks each of its groups on which days they have time, and each group answers with a list of days in ascending order, numbered from the beginning of the year. The club looks for a short festival: a span of days from `begin` to `end` in which every group has time on one day at least.

`groups` lists the answers; there is at least one group, and each has at least one day. Return `[begin, end]` for the span in which `end - begin` is smallest; of several, the one that begins first. A group may name a day twice. There may be thousands of groups, so don't look at all of them for every day.
"""

from heapq import heapify, heapreplace

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Take the first day of every group. Which span do these make, and which single day must be replaced to make it shorter?",
    "Only moving the earliest day can help: its group goes on to its next day. The latest of the chosen days is easy to keep track of.",
    "A heap of (day, group, position) gives the earliest. Compare the span with the best one, then replace the entry by the group's next day, and end when the group has none.",
)
EXAMPLES = [
    Example(([[4, 10, 15], [1, 9, 12], [5, 18, 22]],), why="4, 1 and 5; the span 9 to 18 is longer"),
    ([[10, 20], [21, 40], [19, 60]],),
    Example(([[3, 8]],), why="one group: a single day"),
]
EDGES = {"at least one group": Edge(([[5]],), "one day"), "that begins first": ([[1, 10], [3, 12]],), "a day twice": ([[2, 2, 7], [7, 7]],)}
ALWAYS = [
    ([[7], [5, 8]],),
    ([[1, 2, 23], [5]],),
    ([[10], [20], [9, 12, 22], [8, 18, 22]],),
    ([[14], [24], [9, 19]],),
]
MISTAKES = [
    Mistake("Of equally short spans the one that begins first is wanted.", "if latest - earliest < best[1] - best[0]:", "if latest - earliest <= best[1] - best[0]:"),
    Mistake("The latest day has to grow when a group moves on to a later one.", "        latest = max(latest, day)\n", ""),
    Mistake("You return the first span. A shorter one may follow.", "            best = [earliest, latest]\n", "            return best\n"),
]
SIZE = 3_000
SLOW = [
    Slow("Right, but it looks at the chosen days of all groups after each step. Keep the earliest in a heap and the latest in a name.",
         """
def festival(groups: list[list[int]]) -> list[int]:
    places = [0] * len(groups)
    best = None
    while True:
        days = [group[place] for group, place in zip(groups, places)]
        earliest, latest = min(days), max(days)
        if best is None or latest - earliest < best[1] - best[0]:
            best = [earliest, latest]
        group = days.index(earliest)
        places[group] += 1
        if places[group] == len(groups[group]):
            return best
"""),
]
EXPLANATION = """
One day of each group is chosen. The span is as long as from the earliest to the latest of them, and only moving the earliest one on can shorten it. For the first example:

| chosen days | span | best |
|---|---|---|
| 4, 1, 5 | 1 to 5 | 1 to 5 |
| 4, 9, 5 | 4 to 9 | 1 to 5 |
| 10, 9, 5 | 5 to 10 | 1 to 5 |
| 10, 9, 18 | 9 to 18 | 1 to 5 |
| 10, 12, 18 | 10 to 18 | 1 to 5 |
| 15, 12, 18 | 12 to 18 | 1 to 5, and the second group has no day left |

For n days in k groups that takes about n log k steps. Instead of the heap, all days can be sorted together and searched with a sliding window, which takes n log n.
"""


def festival(groups: list[list[int]]) -> list[int]:
    heap = [(days[0], group, 0) for group, days in enumerate(groups)]
    heapify(heap)
    latest = max(days[0] for days in groups)
    best = [heap[0][0], latest]
    while heap[0][2] + 1 < len(groups[heap[0][1]]):
        _, group, place = heap[0]
        day = groups[group][place + 1]
        heapreplace(heap, (day, group, place + 1))
        latest = max(latest, day)
        earliest = heap[0][0]
        if latest - earliest < best[1] - best[0]:
            best = [earliest, latest]
    return best


def inputs(rng):
    return ([sorted(rng.randint(1, 25) for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(1, 4))],)


def large(rng, size):
    return ([sorted(rng.randint(1, 365) + 400 * (place > 1) for place in range(6)) for _ in range(size)],)
