"""The first alarms

A sensor writes one line for each measurement: a time, a space and a whole number, such as `08:15 41`. The file is huge, and now
and then a line is damaged, so that it has not exactly two parts or its second part is no whole number.

Return a list of the times of the first `wanted` measurements in the file at `path` that are above `limit`, or of all if there are
fewer. Read only as far as you must: a damaged line that stands before the last measurement you need raises a
`ValueError`, but lines behind it are not looked at. If fewer are found, all lines are looked at. `wanted` is at least 1.
"""
from collections.abc import Iterator
from itertools import islice

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
RAISES = ("ValueError",)
HINTS = (
    "If you take all lines apart first, which lines are looked at without need?",
    "Write a function that yields one measurement after the other. Nothing is read until somebody asks for the next one.",
    "Let the generator yield a pair of time and number for each line. Keep the times above the limit, also lazily, and take as many as you need with `islice`.",
)
EXAMPLES = [
    Example(({"s.txt": "08:00 41\n08:05 39\n08:10 50\nbroken\n"}, "s.txt", 40, 2), why="the damaged line stands behind the second one"),
    Example(({"s.txt": "08:00 41\n08:05 x\n08:10 50\n"}, "s.txt", 40, 2), why="a damaged line stands before the second one"),
    Example(({"s.txt": "08:00 41\n08:05 40\n"}, "s.txt", 40, 5), why="40 is not above 40, and there are no more"),
]
EDGES = {
    "no whole number": Edge(({"s.txt": "09:00 5.5\n09:05 7\n"}, "s.txt", 1, 1), "a decimal number"),
    "if there are fewer": Edge(({"s.txt": ""}, "s.txt", 0, 1), "an empty file"),
    "exactly two parts": ({"s.txt": "09:00 5 6\n09:05 7\n"}, "s.txt", 1, 1),
    "all lines are looked at": ({"s.txt": "09:00 5\n09:05\n"}, "s.txt", 1, 2),
    "not looked at": ({"s.txt": "09:00 5\n\n09:05 six\n"}, "s.txt", 4, 1),
}
ALWAYS = [({"s.txt": "\n09:00 5\n"}, "s.txt", 1, 1), ({"s.txt": "09:00 5\n09:05 6\n09:10 7\n"}, "s.txt", 1, 2), ({"s.txt": "09:00 -5\n09:05 -3\n"}, "s.txt", -4, 1), ({"s.txt": "09:00 5\nbad\n"}, "s.txt", 5, 1)]
MISTAKES = [
    Mistake("You take all lines apart before you choose, so a damaged line far behind stops the program.",
            "islice(alarms, wanted)", "islice(list(alarms), wanted)"),
    Mistake("A measurement equal to the limit is not above it.", "if value > limit", "if value >= limit"),
    Mistake("You pass over damaged lines. One that stands before the last measurement you need should raise `ValueError`.",
            "            time, value = line.split()\n            yield time, int(value)",
            "            try:\n                time, value = line.split()\n                number = int(value)\n            except ValueError:\n                continue\n            yield time, number"),
    Mistake("You look at the first few lines only; `wanted` counts measurements above the limit.", "in measurements(path) if", "in islice(measurements(path), wanted) if"),
]
ALSO_RIGHT = [
    Way("One loop that leaves as soon as enough are found does the same; reading, choosing and counting can't be used apart then.",
        """
def first_alarms(path: str, limit: int, wanted: int) -> list[str]:
    times = []
    with open(path, encoding="utf-8") as sensor:
        for line in sensor:
            time, value = line.split()
            if int(value) > limit:
                times.append(time)
                if len(times) == wanted:
                    break
    return times
"""),
]
ORACLE = """
def first_alarms(path: str, limit: int, wanted: int) -> list[str]:
    with open(path, encoding="utf-8") as sensor:
        lines = sensor.read().splitlines()
    for end in range(len(lines) + 1):
        times = []
        for line in lines[:end]:
            parts = line.split()
            if len(parts) != 2:
                raise ValueError(line)
            if int(parts[1]) > limit:
                times.append(parts[0])
        if len(times) == wanted:
            break
    return times
"""
EXPLANATION = """
A generator function reads a line only when the next measurement is asked for. The expression that chooses is lazy as well, and `islice` stops asking
when it has enough:

| asked for | lines read | given |
|---|---|---|
| first alarm | `08:00 41` | 08:00 |
| second alarm | `08:05 39`, `08:10 50` | 08:10 |
| nothing more | | the line `broken` stays unread |

The work depends on where the last needed measurement stands, not on the length of the file, and one line is in memory. Another way is a loop with a `break`: as
fast, but reading and choosing are tied together.
"""


def measurements(path: str) -> Iterator[tuple[str, int]]:
    with open(path, encoding="utf-8") as sensor:
        for line in sensor:
            time, value = line.split()
            yield time, int(value)


def first_alarms(path: str, limit: int, wanted: int) -> list[str]:
    alarms = (time for time, value in measurements(path) if value > limit)
    return list(islice(alarms, wanted))


def inputs(rng):
    lines = []
    for minute in range(rng.randint(1, 8)):
        good = f"08:{minute:02} {rng.randint(37, 43)}"
        lines.append(rng.choice(["broken", f"{good} 9", f"08:{minute:02} 4x", f"08:{minute:02} 40.5", ""]) if rng.random() < 0.12 else good)
    return ({"s.txt": "".join(f"{line}\n" for line in lines)}, "s.txt", 40, rng.randint(1, 3))


ENTRY = "first_alarms"
