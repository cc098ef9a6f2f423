"""Turns at the microscope

Students share a microscope. Each is a tuple (name, minute of arrival, minutes needed) in `students`, which is sorted by the minute of arrival; equal minutes stand in the order in which they join the line. All names differ, and everybody needs at least one minute.

Whoever is first in the line gets a turn of at most `turn` minutes, or less if that is enough to finish. Then the next one begins at once. Anyone who is not finished joins the line again at its end; those who arrived during the turn, its last moment included, stand in front of that person. If nobody waits, the
microscope is idle until the next arrival.

Return a list of tuples (name, minute), by the minute at which each student has finished.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("ITERATE", "SORT")
CONSTRAINTS = ("`turn` is at least 1",)
HINTS = (
    "Three things happen at the end of a turn. In which order do the arrivals and the unfinished student join the line?",
    "Loop as long as somebody waits or is still to come. With an empty line, let the clock jump to the next arrival.",
    "In each round: take the first, move the clock by the smaller of `turn` and the rest, let all arrivals up to the clock join, and only then let the unfinished one join.",
)
EXAMPLES = [
    Example(([("Ann", 0, 5), ("Bo", 1, 2), ("Cy", 3, 1)], 3), why="at minute 3, Bo and Cy stand in front of Ann"),
    Example(([("Ann", 2, 1), ("Bo", 10, 1)], 4), why="idle from 3 to 10"),
    ([("Ann", 0, 3), ("Bo", 0, 3)], 1),
]
EDGES = {
    "nobody waits": Edge(([("Ann", 4, 2), ("Bo", 4, 1), ("Cy", 20, 2), ("Di", 21, 1)], 1), "idle twice"),
    "its last moment included": ([("Ann", 0, 4), ("Bo", 2, 4)], 2),
    "less if that is enough": ([("Ann", 0, 1), ("Bo", 0, 5), ("Cy", 0, 2)], 3),
    "list of tuples": Edge(([], 2), "no students"),
}
MISTAKES = [
    Mistake("The unfinished student joins before those who arrived during the turn.",
            "        while coming and coming[0][1] <= clock:\n            other, _, rest = coming.popleft()\n            line.append((other, rest))\n        if needed > used:\n            line.append((name, needed - used))\n",
            "        if needed > used:\n            line.append((name, needed - used))\n        while coming and coming[0][1] <= clock:\n            other, _, rest = coming.popleft()\n            line.append((other, rest))\n"),
    Mistake("When the line is empty, the clock has to jump to the next arrival.", "name, clock, needed = coming", "name, _, needed = coming"),
    Mistake("A turn ends early if the student is finished.", "        clock += used\n", "        clock += turn\n"),
    Mistake("You stop when the line is empty, although somebody is still to come.", "    while line or coming:\n", "    while line or len(coming) == len(students):\n"),
]
ORACLE = """
def finishing(students: list[tuple[str, int, int]], turn: int) -> list[tuple[str, int]]:
    left = {name: needed for name, _, needed in students}
    line, done, minute, current, used = [], [], 0, None, 0
    while left:
        for name, arrival, _ in students:
            if arrival == minute:
                line.append(name)
        if current and (current not in left or used == turn):
            if current in left:
                line.append(current)
            current = None
        if current is None and line:
            current, used = line.pop(0), 0
        minute += 1
        if current:
            left[current] -= 1
            used += 1
            if left[current] == 0:
                del left[current]
                done.append((current, minute))
    return done
"""
EXPLANATION = """
The simulation goes from turn to turn, and its loop ends when the line is empty **and** nobody is to come. For Ann (0, 5), Bo (1, 2), Cy (3, 1) and turns of 3:

| from | who | to | line afterwards |
|---|---|---|---|
| 0 | Ann | 3 | Bo, Cy, Ann |
| 3 | Bo | 5 | Cy, Ann |
| 5 | Cy | 6 | Ann |
| 6 | Ann | 8 | – |

The work grows with the number of turns. Going minute by minute would be simpler to think of, but also walks through all idle and all long times.
"""


def finishing(students: list[tuple[str, int, int]], turn: int) -> list[tuple[str, int]]:
    coming = deque(students)
    line: deque[tuple[str, int]] = deque()
    done = []
    clock = 0
    while line or coming:
        if not line:
            name, clock, needed = coming.popleft()
        else:
            name, needed = line.popleft()
        used = min(turn, needed)
        clock += used
        while coming and coming[0][1] <= clock:
            other, _, rest = coming.popleft()
            line.append((other, rest))
        if needed > used:
            line.append((name, needed - used))
        else:
            done.append((name, clock))
    return done


def inputs(rng):
    names = ["Ann", "Bo", "Cy", "Di", "Ed"]
    arrivals = sorted(rng.choice([0, 1, 2, 3, 5, 9, 15]) for _ in range(rng.randint(1, 5)))
    return ([(name, arrival, rng.randint(1, 6)) for name, arrival in zip(names, arrivals)], rng.randint(1, 4))
