"""When does each car leave?

A car wash takes one car at a time, and each wash lasts `minutes`. In the yard, at most `room` cars can wait. A car that arrives is washed at once if the wash is free; if not, it waits, and the cars are washed in the order of arrival. If the yard is full, the car drives away.

`arrivals` lists the minutes at which cars arrive, in ascending order; several may come in the same minute, one after the other. In a minute in which a wash ends, the next waiting car drives in before anybody arrives. Return a list with the minute at which each car leaves the wash, or `None` for a car that drove away. `room` may be 0.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "AGGREGATE")
HINTS = (
    "As soon as a car is let in, can you already say when it will leave?",
    "Keep the times at which the cars inside will leave, the washed one and the waiting ones. Of these, one is washed and the rest wait.",
    "For each arrival drop the cars that have left by then. If more than `room` are still there, the car drives away; else it leaves `minutes` after the last one there, or after its own arrival if nobody is there.",
)
EXAMPLES = [
    Example(([0, 1, 2, 3, 10], 10, 2), why="one is washed and two wait, so the fourth drives away; at 10 there is room again"),
    Example(([0, 20, 21], 5, 1)),
    Example(([4, 4, 9], 5, 0), why="without a yard"),
]
EDGES = {
    "may be 0": Edge(([0, 2, 3, 6, 7], 3, 0), "no yard"),
    "in which a wash ends": Edge(([0, 0, 0, 4, 4, 8], 4, 1), "arriving on the minute"),
    "several may come": Edge(([5, 5, 5, 5, 5], 2, 3), "all at once"),
    "`arrivals`": Edge(([], 3, 1), "nobody comes"),
}
MISTAKES = [
    Mistake("The car in the wash does not stand in the yard: `room` cars may wait besides it.", "if len(inside) > room", "if len(inside) >= room"),
    Mistake("A wash that ends in the minute of an arrival is over: the next car drives in first.", "inside[0] <= now", "inside[0] < now"),
    Mistake("A car that finds the wash busy begins when the last car before it leaves.", "(inside[-1] if inside else now) + minutes", "now + minutes"),
    Mistake("Cars that drove away take no time in the wash.", "            leaving.append(None)\n", "            leaving.append(None)\n            inside.append(inside[-1] + minutes if inside else now + minutes)\n"),
]
ALSO_RIGHT = [
    Way(
        "Since all washes take equally long, one number is enough: when the wash will be free. From it follows how many cars are inside, by a division rounded up.",
        """
def leaving_times(arrivals: list[int], minutes: int, room: int) -> list[int | None]:
    free = 0
    leaving: list[int | None] = []
    for now in arrivals:
        inside = -((now - max(free, now)) // minutes)
        if inside > room:
            leaving.append(None)
        else:
            free = max(free, now) + minutes
            leaving.append(free)
    return leaving
""",
    )
]
ORACLE = """
def leaving_times(arrivals: list[int], minutes: int, room: int) -> list[int | None]:
    result, waiting, washed, left = [None] * len(arrivals), [], None, 0
    last = (max(arrivals) + minutes * (len(arrivals) + 1)) if arrivals else 0
    for now in range(last + 1):
        if washed is not None:
            left -= 1
            if left == 0:
                result[washed], washed = now, None
        if washed is None and waiting:
            washed, left = waiting.pop(0), minutes
        for car, time in enumerate(arrivals):
            if time == now:
                if washed is None:
                    washed, left = car, minutes
                elif len(waiting) < room:
                    waiting.append(car)
    return result
"""
EXPLANATION = """
A car's time of leaving is known as soon as it is let in, so a queue of these times tells everything. For washes of 10 minutes and room for 2:

| arrives | still inside | leaves |
|---|---|---|
| 0 | – | 10 |
| 1 | 10 | 20 |
| 2 | 10 20 | 30 |
| 3 | 10 20 30 | drove away |
| 10 | 20 30 | 40 |

However wild the arrivals, the cars leave at an even pace; what is too much flows over. Each car enters and leaves the queue once, so the work grows with their number.
"""


def leaving_times(arrivals: list[int], minutes: int, room: int) -> list[int | None]:
    inside: deque[int] = deque()
    leaving: list[int | None] = []
    for now in arrivals:
        while inside and inside[0] <= now:
            inside.popleft()
        if len(inside) > room:
            leaving.append(None)
        else:
            inside.append((inside[-1] if inside else now) + minutes)
            leaving.append(inside[-1])
    return leaving


def inputs(rng):
    arrivals, now = [], rng.randint(0, 3)
    for _ in range(rng.randint(3, 9)):
        arrivals.append(now)
        now += rng.choice([0, 0, 1, 1, 2, 4, 9])
    return arrivals, rng.randint(1, 5), rng.randint(0, 3)
