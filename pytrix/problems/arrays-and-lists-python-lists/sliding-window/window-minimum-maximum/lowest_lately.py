"""The lowest water lately

A harbour shows captains how low the water has been lately. Write a class `Gauge` that is made with a number `count`
(at least 1) and has these methods:

- `measure(level)` takes a new measurement in centimetres and returns nothing.
- `lowest()` returns the lowest of the latest `count` measurements. As long as there were fewer, it returns the lowest
  of all of them, and before the first measurement it returns `None`.

Levels may be negative.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which of the measurements matter when `lowest()` is called, and which ones can never matter again?",
    "Keep all measurements in a list. When you are asked, look at its last `count` elements only.",
    "A slice with a negative start takes elements from the end, and it takes all of them if there are fewer. `min` has a keyword for the case that nothing is there.",
)
EXAMPLES = [
    Example([("Gauge", 3), ("measure", 40), ("measure", 70), ("measure", 90), ("lowest",), ("measure", 80), ("lowest",)],
            why="the 40 is no longer among the latest three"),
    Example([("Gauge", 2), ("lowest",), ("measure", 55), ("lowest",)], why="before the first measurement, and after it"),
    Example([("Gauge", 1), ("measure", 20), ("measure", 30), ("lowest",)], why="only the latest one counts"),
]
EDGES = {
    "before the first measurement": [("Gauge", 1), ("lowest",), ("lowest",)],
    "As long as there were fewer": [("Gauge", 5), ("measure", 6), ("measure", 8), ("measure", 9), ("lowest",)],
    "may be negative": [("Gauge", 2), ("measure", -4), ("measure", 0), ("lowest",), ("measure", 3), ("lowest",)],
    "latest `count` measurements": Edge([("Gauge", 3), ("measure", 5), ("measure", 7), ("measure", 9), ("measure", 11), ("measure", 8), ("lowest",)],
                                        "several have left"),
}
ALWAYS = [[("Gauge", 2), ("measure", 120_000), ("lowest",)]]
MISTAKES = [
    Mistake("You look at all measurements. Only the latest ones count.", "self._levels[-self._count :]", "self._levels"),
    Mistake("Your slice takes the first measurements, not the latest.", "self._levels[-self._count :]", "self._levels[: self._count]"),
    Mistake("One measurement too many is looked at.", "-self._count :", "-self._count - 1 :"),
    Mistake("Before the first measurement there is no lowest level: return `None`, not 0.", "default=None", "default=0"),
    Mistake("You return the latest measurement. It need not be the lowest.", "return min(self._levels[-self._count :], default=None)",
            "return self._levels[-1] if self._levels else None"),
]
EXPLANATION = """
The measurements stay in the order in which they came, so the latest ones are a slice at the end. With a count of 3:

| measured so far | latest three | lowest |
|---|---|---|
| 40 70 90 | 40 70 90 | 40 |
| 40 70 90 80 | 70 90 80 | 70 |

A low level is forgotten as soon as it has left the window; that is why one variable for the lowest would not do. Each
question looks at `count` measurements at most.
"""


class Gauge:
    def __init__(self, count: int) -> None:
        self._count = count
        self._levels: list[int] = []

    def measure(self, level: int) -> None:
        self._levels.append(level)

    def lowest(self) -> int | None:
        return min(self._levels[-self._count :], default=None)


def inputs(rng):
    operations = [("Gauge", rng.randint(1, 4))]
    for _ in range(rng.randint(3, 9)):
        operations.append(("measure", rng.randint(-9, 30)))
        if rng.random() < 0.6:
            operations.append(("lowest",))
    return [*operations, ("lowest",)]
