"""The next night bus

A night bus runs from the evening until after midnight. `times` lists its departures in the order of the night, each as
a minute of the day from 0 to 1439: first they ascend towards midnight, and from midnight on they begin again with
small numbers, such as `[1380, 1420, 20, 60]`. No two are the same, there is at least one, and every night is the same.

Return the departure of the next bus for somebody who comes to the stop at the minute `now`. A bus that leaves in that
very minute can be caught. After the last bus of a night they wait for the first one of the next evening.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`now` is from 0 to 1439",)
HINTS = (
    "It is minute 1400. How long does one wait for the bus at minute 1420, and how long for the one at minute 20?",
    "Work out for each departure how many minutes there are from now until then, across midnight if need be, and take the shortest wait.",
    "In Python `(20 - 1400) % 1440` is the wait across midnight. Give `min` a key that works out the wait of a departure.",
)
EXAMPLES = [
    Example(([1380, 1420, 20, 60], 1430), why="the next one leaves after midnight"),
    Example(([1380, 1420, 20, 60], 61), why="the night is over"),
    Example(([1380, 1420, 20, 60], 1420), why="caught in the last minute"),
]
EDGES = {
    "at least one": ([15], 16),
    "that very minute": Edge(([1300, 1439, 0], 0), "a bus at midnight"),
    "ascend towards midnight": Edge(([1200, 1260, 1320], 1330), "no bus after midnight"),
    "small numbers": Edge(([10, 40, 70], 30), "all buses after midnight"),
    "next evening": Edge(([1250, 1350, 30], 700), "somebody comes at noon"),
}
MISTAKES = [
    Mistake("Without `% 1440` a bus that has left seems to come soonest, because its wait is negative.", "(time - now) % 1440", "time - now"),
    Mistake("A bus that left shortly before is near, but it is gone.", "(time - now) % 1440", "abs(time - now)"),
    Mistake("You return the wait. Return the minute at which the bus leaves.", "return min(times, key=lambda time: (time - now) % 1440)",
            "return min((time - now) % 1440 for time in times)"),
    Mistake("A bus that leaves in this very minute can be caught.", "(time - now) % 1440", "(time - now - 1) % 1440"),
    Mistake("You take the smallest number that is not before now, without going on after midnight; then the first of the list.",
            """
def next_bus(times: list[int], now: int) -> int:
    return min((time for time in times if time >= now), default=times[0])
"""),
]
ALSO_RIGHT = [
    Way("In two steps: the next one today, or else the smallest number, which is the first one after midnight.",
        """
def next_bus(times: list[int], now: int) -> int:
    later = [time for time in times if time >= now]
    return min(later or times)
"""),
]
EXPLANATION = """
The day is a circle of 1440 minutes. The wait from `now` to a departure is the remainder of their difference by 1440,
which Python never makes negative. For `[1380, 1420, 20, 60]` and minute 1430:

| departure | 1380 | 1420 | 20 | 60 |
|---|---|---|---|---|
| difference | -50 | -10 | -1410 | -1370 |
| wait | 1390 | 1430 | 30 | 70 |

The shortest wait, 30 minutes, belongs to the bus at minute 20. Each departure is looked at once.
"""


def next_bus(times: list[int], now: int) -> int:
    return min(times, key=lambda time: (time - now) % 1440)


def inputs(rng):
    evening = sorted(rng.sample(range(1200, 1440, 5), rng.randint(0, 4)))
    morning = sorted(rng.sample(range(0, 240, 5), rng.randint(0 if evening else 1, 4)))
    times = evening + morning
    time = rng.choice(times)
    return (times, rng.choice([time, (time + 1) % 1440, (time - 1) % 1440, rng.randint(0, 1439), (times[-1] + 1) % 1440]))
