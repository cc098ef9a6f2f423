"""Reports that come late

Buoys at sea send their reports whenever they have contact, so old reports arrive after new ones, and some arrive twice. Write a class `Log`:

- `add(number, time, level, text)` stores a report. `number` identifies it: if a report with that number is stored already, nothing happens. `time` is a whole number, and `level` is 1 (note), 2 (warning) or 3 (alarm). It returns `None`.
- `query(least, start, end)` returns a list with the texts of all reports of at least the level `least` whose time is from `start` to `end`, both included. They come in order of time, and at the same time in order of their numbers.

Whatever the order in which reports arrive, the answers must be the same.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "What has to be stored so that both the check for duplicates and the order can be done?",
    "A dictionary from the number to the rest finds duplicates. For a query, collect what fits, with time and number in front, and sort.",
    "A list of tuples of time, number and text sorts itself in the wanted order; then only the texts are needed.",
)
EXAMPLES = [
    Example([("Log",), ("add", 7, 50, 2, "big waves"), ("add", 3, 20, 1, "calm"), ("add", 9, 20, 3, "mast down"), ("query", 1, 0, 99), ("query", 2, 0, 99), ("query", 1, 30, 60)], why="numbers 3 and 9 have the same time"),
    Example([("Log",), ("add", 4, 10, 1, "fog"), ("add", 4, 90, 3, "storm"), ("query", 1, 0, 100)], why="the second report with number 4 is not stored"),
    Example([("Log",), ("query", 1, 0, 10), ("add", 1, 5, 3, "leak"), ("query", 3, 0, 10)]),
]
EDGES = {
    "both included": Edge([("Log",), ("add", 1, 10, 1, "a"), ("add", 2, 20, 1, "b"), ("query", 1, 10, 20), ("query", 1, 11, 19)], "exactly at the ends"),
    "at the same time": Edge([("Log",), ("add", 9, 5, 1, "a"), ("add", 2, 5, 1, "z"), ("add", 10, 5, 1, "b"), ("query", 1, 5, 5)], "three at once"),
    "nothing happens": Edge([("Log",), ("add", 1, 8, 1, "old"), ("add", 1, 8, 2, "new"), ("query", 1, 0, 9), ("query", 2, 0, 9)], "a number twice"),
}
ALWAYS = [
    [("Log",), ("add", 1, 5, 1, "calm"), ("add", 2, 5, 1, "calm"), ("query", 1, 5, 5)],
]
MISTAKES = [
    Mistake("A report whose number is stored already is left out; you replace the stored one.", "self._reports.setdefault(number, (time, level, text))", "self._reports[number] = (time, level, text)"),
    Mistake("The answer is in order of time, not in order of arrival.", "for _, _, text in sorted(found)", "for _, _, text in found"),
    Mistake("At the same time the numbers decide, not the texts.", "found.append((time, number, text))", "found.append((time, 0, text))"),
    Mistake("Both ends belong to the time of the search.", "start <= time <= end", "start <= time < end"),
    Mistake("`least` asks for that level and all above it.", "level >= least", "level == least"),
]
EXPLANATION = """
The reports are kept by number, which finds duplicates at once; the order is made when somebody asks. For the first query:

| time | number | text |
|---|---|---|
| 20 | 3 | calm |
| 20 | 9 | mast down |
| 50 | 7 | big waves |

Since time and number decide completely, the order of arrival can't be seen in any answer. Storing costs one step; a query looks at all reports and sorts what fits.
"""


class Log:
    def __init__(self) -> None:
        self._reports: dict[int, tuple[int, int, str]] = {}

    def add(self, number: int, time: int, level: int, text: str) -> None:
        self._reports.setdefault(number, (time, level, text))

    def query(self, least: int, start: int, end: int) -> list[str]:
        found = []
        for number, (time, level, text) in self._reports.items():
            if level >= least and start <= time <= end:
                found.append((time, number, text))
        return [text for _, _, text in sorted(found)]


def inputs(rng):
    operations = [("Log",)]
    for _ in range(rng.randint(4, 8)):
        operations.append(("add", rng.randint(1, 12), rng.randint(1, 5), rng.randint(1, 3), rng.choice(["wind", "rain", "hail", "ice", "calm"])))
    for _ in range(2):
        start = rng.randint(1, 4)
        operations.append(("query", rng.randint(1, 3), start, rng.randint(start, 5)))
    return [*operations, ("query", 1, 1, 5)]
