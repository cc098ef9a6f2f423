"""Joining the reports of two balloons

Weather balloons measure all day but have no room to keep the numbers. Write a class `Report` that begins without readings:

- `read(value)` takes the next reading, a float, and returns `None`.
- `summary()` returns a tuple: the number of readings, their mean, and their variance. Without readings it returns `(0, 0.0, 0.0)`.
- `join(count, mean, variance)` takes over the summary of another balloon, as if this balloon had made all its readings too, and returns `None`. `count` may be 0; then nothing changes.

The **variance** is the mean of the squared distances of the readings from their mean. The readings may be huge and differ by little, such as air pressure in tiny units, and must still give the right variance; the mean is judged to 1 part in 1,000,000, the variance likewise.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, approximate

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
COMPARISON = approximate(1e-6)
HINTS = (
    "If you know the mean of the readings so far, how far does one more reading move it? By its distance from the mean, divided by what?",
    "Keep the count, the mean, and the sum of squared distances from the mean. A reading is just a summary with count 1 and variance 0, so one rule for joining is enough.",
    "When two groups join, the squared distances of both add up, plus the squared distance between the two means times `a * b / (a + b)`, where a and b are the counts. The mean moves by the distance times `b / (a + b)`.",
)
EXAMPLES = [
    Example([("Report",), ("read", 2.0), ("read", 4.0), ("summary",), ("read", 9.0), ("summary",)], why="2, 4 and 9 have the mean 5; the squared distances are 9, 1 and 16"),
    Example([("Report",), ("read", 1.0), ("read", 3.0), ("join", 2, 10.0, 4.0), ("summary",)], why="as if 8 and 12 had been read as well"),
    Example([("Report",), ("summary",), ("join", 3, 5.0, 2.0), ("summary",)]),
]
EDGES = {
    "Without readings": Edge([("Report",), ("join", 0, 0.0, 0.0), ("summary",)], "none at all"),
    "may be 0": Edge([("Report",), ("read", 6.0), ("read", 7.0), ("join", 0, 0.0, 0.0), ("summary",)], "joined with nothing"),
    "huge and differ by little": Edge([("Report",), ("read", 1e9 + 4), ("read", 1e9 + 7), ("read", 1e9 + 13), ("read", 1e9 + 16), ("summary",)], "huge readings"),
}
MISTAKES = [
    Mistake("The mean of the squares minus the square of the mean subtracts two huge numbers, and what remains is noise. Sum up distances from the mean instead.", """
class Report:
    def __init__(self) -> None:
        self._count = 0
        self._sum = 0.0
        self._squares = 0.0

    def read(self, value: float) -> None:
        self.join(1, value, 0.0)

    def join(self, count: int, mean: float, variance: float) -> None:
        self._count += count
        self._sum += mean * count
        self._squares += (variance + mean * mean) * count

    def summary(self) -> tuple[int, float, float]:
        if not self._count:
            return 0, 0.0, 0.0
        mean = self._sum / self._count
        return self._count, mean, self._squares / self._count - mean * mean
"""),
    Mistake("Joining is not just adding the squared distances: the two means differ, and that spreads the readings too.", " + gap * gap * self._count * count / total", ""),
    Mistake("The mean moves by a share of the gap: the more readings come, the further it moves.", "self._mean += gap * count / total", "self._mean += gap / 2"),
    Mistake("The variance is a mean: divide by the number of readings, not by one less.", "max(1, self._count)", "max(1, self._count - 1)"),
]
ALSO_RIGHT = [
    Way(
        "A single reading can use a shorter rule: the old distance times the new one. It needs its own lines besides the one for joining.",
        "        self.join(1, value, 0.0)\n",
        "        before = value - self._mean\n        self._count += 1\n        self._mean += before / self._count\n        self._squares += before * (value - self._mean)\n",
    )
]
ORACLE = """
class Report:
    def __init__(self) -> None:
        self.parts = []

    def read(self, value: float) -> None:
        self.parts.append((1, value, 0.0))

    def join(self, count: int, mean: float, variance: float) -> None:
        if count:
            self.parts.append((count, mean, variance))

    def summary(self) -> tuple[int, float, float]:
        from fractions import Fraction
        number = sum(count for count, _, _ in self.parts)
        if not number:
            return 0, 0.0, 0.0
        middle = sum(count * Fraction(mean) for count, mean, _ in self.parts) / number
        spread = sum(count * (Fraction(variance) + (Fraction(mean) - middle) ** 2) for count, mean, variance in self.parts) / number
        return number, float(middle), float(spread)
"""
EXPLANATION = """
Three numbers are enough: the count, the mean, and the sum of squared distances from the mean. A single reading is a group of one without any spread, so `join` does all the work. For 2, 4, 9:

| reading | gap | mean | squared distances |
|---|---|---|---|
| 2 | 2 | 2 | 0 |
| 4 | 2 | 3 | 0 + 4 · 1 · 1 / 2 = 2 |
| 9 | 6 | 5 | 2 + 36 · 2 · 1 / 3 = 26 |

The variance is 26 / 3. All sums are built of distances, which are small, so nothing is lost however huge the readings are. Each call takes constant time and memory. Keeping all readings would be simpler, but needs memory without end.
"""


class Report:
    def __init__(self) -> None:
        self._count = 0
        self._mean = 0.0
        self._squares = 0.0

    def read(self, value: float) -> None:
        self.join(1, value, 0.0)

    def join(self, count: int, mean: float, variance: float) -> None:
        total = self._count + count
        if not count:
            return
        gap = mean - self._mean
        self._squares += variance * count + gap * gap * self._count * count / total
        self._mean += gap * count / total
        self._count = total

    def summary(self) -> tuple[int, float, float]:
        return self._count, self._mean, self._squares / max(1, self._count)


def inputs(rng):
    base = rng.choice([0.0, 0.0, 1e9])
    operations = [("Report",)]
    for _ in range(rng.randint(3, 8)):
        name = rng.choice(["read", "read", "read", "join", "summary"])
        if name == "read":
            operations.append((name, base + rng.randint(0, 20)))
        elif name == "join":
            count = rng.randint(0, 4)
            operations.append((name, count, base + rng.randint(0, 20) if count else 0.0, float(rng.randint(0, 9)) if count > 1 else 0.0))
        else:
            operations.append((name,))
    return [*operations, ("summary",)]
