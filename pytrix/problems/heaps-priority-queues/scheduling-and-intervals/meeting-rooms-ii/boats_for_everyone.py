"""Boats for everyone

A lake hires out rowing boats. `trips` lists the bookings of a day in any order, each as `[start, end]` in minutes, with `start` smaller than `end`. A boat that comes back at the minute `end` can leave again at that same minute.

Return how many boats the lake needs so that all trips can take place. Without bookings that is 0.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SORT")
HINTS = (
    "When a trip begins, which boat would you look for first: any of those on the water, or a certain one?",
    "Take the trips by their start. Keep the ends of the boats in use in a heap, the earliest on top.",
    "If the earliest boat is back by the start of the trip, pop it, because it is used again. Push the trip's end. The size of the heap at the end is the answer.",
)
EXAMPLES = [
    Example(([[0, 30], [5, 10], [10, 20]],), why="the boat that is back at 10 leaves again"),
    ([[0, 30], [5, 12], [10, 20]],),
    ([[10, 20], [0, 10]],),
]
EDGES = {"Without bookings": ([],), "at that same minute": ([[0, 5], [5, 9], [9, 12]],), "in any order": Edge(([[20, 30], [0, 25], [5, 22]],), "a late trip listed first")}
ALWAYS = [
    ([[0, 5], [0, 5], [0, 5]],),
    ([[0, 5], [1, 5], [6, 7]],),
    ([[2, 5], [6, 7], [4, 7], [0, 3]],),
]
MISTAKES = [
    Mistake("A boat that is back at the very start of a trip can be used.", "ends[0] <= start", "ends[0] < start"),
    Mistake("Take the trips in the order in which they begin.", "sorted(trips)", "trips"),
    Mistake("A boat that is back is used again, so it leaves the heap.", "            heappop(ends)\n", "            pass\n"),
]
EXPLANATION = """
The heap holds the ends of one trip for each boat. Only the earliest end matters: if that boat isn't back, no other one is. For `[0, 30]`, `[5, 10]`, `[10, 20]`:

| trip | earliest end | ends afterwards |
|---|---|---|
| 0–30 | – | 30 |
| 5–10 | 30 | 10, 30 |
| 10–20 | 10, back in time | 20, 30 |

Two boats. Sorting and the heap take about n log n steps.
"""


def boats(trips: list[list[int]]) -> int:
    ends: list[int] = []
    for start, end in sorted(trips):
        if ends and ends[0] <= start:
            heappop(ends)
        heappush(ends, end)
    return len(ends)


def inputs(rng):
    trips = []
    for _ in range(rng.randint(1, 8)):
        start = rng.randint(0, 12)
        trips.append([start, start + rng.randint(1, 6)])
    return (trips,)
