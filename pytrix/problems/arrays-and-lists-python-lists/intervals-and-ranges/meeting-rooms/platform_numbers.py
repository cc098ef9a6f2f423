"""Which platform?

Trains call at a station, and `trains` lists for each the minute at which it arrives and the minute at which it
departs, which is later. The list is in the order of arrival; trains that arrive in the same minute are dealt with in
the order of the list. Each train is sent to the free platform with the lowest number, counted from 1; the station has
as many platforms as ever needed. A platform is free again in the minute in which its train departs.

Return the list of platform numbers, one for each train, in the order of the list. There are very many trains.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "What do you have to know when a train arrives: which platforms are free, and which become free just now?",
    "Two questions are asked again and again: which train departs first, and which free platform has the lowest number? A heap answers such questions.",
    "Keep a heap of departure and platform for the trains that are there, and one of free platform numbers. Move what has departed from the first to the second; if the second is empty, a new "
    "platform is needed.",
)
EXAMPLES = [
    Example(([[5, 20], [8, 12], [10, 30], [12, 15], [21, 25]],), why="at 12 platform 2 is free again; at 21 the lowest free one is 1"),
    Example(([[1, 5], [5, 9], [9, 10]],), why="one after another on platform 1"),
    Example(([[3, 8], [3, 9], [3, 7]],), why="all arrive in the same minute"),
]
EDGES = {
    "trains": Edge(([],), "no trains"),
    "in which its train departs": ([[0, 4], [2, 6], [4, 8], [6, 9]],),
    "lowest number": Edge(([[0, 50], [1, 10], [2, 9], [3, 8], [20, 30], [21, 30]],), "several platforms have become free"),
    "free platform": Edge(([[0, 50], [1, 8], [2, 9], [3, 10], [20, 30]],), "they have become free in the order of their numbers"),
}
ALWAYS = [([[1, 3], [2, 9], [5, 11], [5, 9]],), ([[1, 3], [2, 8], [2, 8], [3, 10], [4, 6]],)]
MISTAKES = [
    Mistake("A platform is free again in the very minute in which its train departs.", "standing[0][0] <= arrives", "standing[0][0] < arrives"),
    Mistake("You take the platform that became free first. The lowest number is wanted.", "            heappush(free, platform)\n", "            free.append(platform)\n",
            "platform = heappop(free)", "platform = free.pop(0)"),
    Mistake("You number the train by how many trains are there. That platform may be taken while a lower one is free.", "if free:", "if free and not free:"),
    Mistake("You take the platform whose train departs first, even if it is still there.", "standing[0][0] <= arrives", "standing[0][0] <= departs"),
]
ORACLE = """
def platforms(trains: list[list[int]]) -> list[int]:
    answers = []
    for place, (arrives, _) in enumerate(trains):
        taken = {answers[other] for other in range(place) if trains[other][1] > arrives}
        answers.append(min(set(range(1, place + 2)) - taken))
    return answers
"""
ALSO_RIGHT = [
    Way("A list with the departure of the last train at each platform, searched from platform 1 on, is simpler. Each train may then look at every platform.",
        """
def platforms(trains: list[list[int]]) -> list[int]:
    busy_until: list[int] = []
    answers = []
    for arrives, departs in trains:
        platform = 0
        while platform < len(busy_until) and busy_until[platform] > arrives:
            platform += 1
        busy_until[platform : platform + 1] = [departs]
        answers.append(platform + 1)
    return answers
"""),
]
EXPLANATION = """
One heap holds the trains that are there, the next departure on top; the other one the free platforms, the lowest
number on top. For the first example:

| train | departed before | free | platform |
|---|---|---|---|
| 5–20 | | none | 1, new |
| 8–12 | | none | 2, new |
| 10–30 | | none | 3, new |
| 12–15 | 2 | 2 | 2 |
| 21–25 | 2, 1 | 1, 2 | 1 |

Every train enters and leaves each heap once at most, which takes about log `n` steps each time. Looking through all
platforms for every train is simpler and slow at a large station.
"""

from heapq import heappop, heappush


def platforms(trains: list[list[int]]) -> list[int]:
    standing: list[tuple[int, int]] = []
    free: list[int] = []
    answers: list[int] = []
    for arrives, departs in trains:
        while standing and standing[0][0] <= arrives:
            _, platform = heappop(standing)
            heappush(free, platform)
        if free:
            platform = heappop(free)
        else:
            platform = len(standing) + 1
        heappush(standing, (departs, platform))
        answers.append(platform)
    return answers


def inputs(rng):
    minute, trains = 0, []
    for _ in range(rng.randint(2, 9)):
        minute += rng.choice([0, 1, 2, 3])
        trains.append([minute, minute + rng.randint(1, 9)])
    return (trains,)
