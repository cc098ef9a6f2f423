"""Points that are taken back

At a dog show, visitors give points, and some change their minds. Write a class `Points` for the scoreboard:

- `give(points)` adds a mark, a whole number.
- `take_back(points)` removes one mark of that value and returns `True`; if no such mark was given, it changes nothing and returns `False`.
- `middle()` returns the median as a float: the mark in the middle when all are sorted, or the mean of the two in the middle when their number is even. Without any mark it returns `None`.

The same mark may be given several times. `middle` is asked after every change: can you answer without sorting everything again?
"""
from bisect import bisect_left, insort

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "In which order would the marks have to lie so that the middle can be read off?",
    "Keep the list sorted all the time. The module `bisect` finds the place of a value in a sorted list, for putting it in as well as for taking it out.",
    "`insort` puts a mark in its place. For taking back, `bisect_left` gives a place; check that it is inside the list and holds that very mark. The middle is the mean of the items at `n // 2` and at `(n - 1) // 2`.",
)
EXAMPLES = [
    Example([("Points",), ("give", 8), ("give", 3), ("middle",), ("give", 9), ("middle",), ("take_back", 8), ("middle",)], why="3 8, then 3 8 9, then 3 9"),
    Example([("Points",), ("give", 5), ("take_back", 6), ("take_back", 5), ("middle",)]),
    Example([("Points",), ("middle",), ("give", 4), ("give", 4), ("take_back", 4), ("middle",)]),
]
EDGES = {
    "Without any mark": Edge([("Points",), ("take_back", 1), ("middle",), ("give", 2), ("take_back", 2), ("middle",)], "nothing there"),
    "several times": Edge([("Points",), ("give", 7), ("give", 7), ("give", 1), ("middle",), ("take_back", 7), ("middle",), ("take_back", 7), ("take_back", 7), ("middle",)], "one of two equal marks"),
    "no such mark": Edge([("Points",), ("give", 3), ("give", 5), ("take_back", 4), ("take_back", 9), ("take_back", 2), ("middle",)], "between, above and below"),
    "even": Edge([("Points",), ("give", 10), ("give", 1), ("give", 3), ("give", 4), ("middle",)], "four marks"),
}
MISTAKES = [
    Mistake("With an even number of marks the median is the mean of the two in the middle.", "(self._marks[size // 2] + self._marks[(size - 1) // 2]) / 2", "float(self._marks[size // 2])"),
    Mistake("`bisect_left` always gives a place, even for a mark that was never given. Look what stands there.", "        if points not in self._marks[place:place + 1]:\n            return False\n", "        if place == len(self._marks):\n            return False\n"),
    Mistake("You take back all equal marks. Only one visitor has changed their mind.", "        del self._marks[place]\n", "        self._marks = [mark for mark in self._marks if mark != points]\n"),
    Mistake("The marks have to be in order before you look at the middle.", "insort(self._marks, points)", "self._marks.append(points)", "place = bisect_left(self._marks, points)", "place = self._marks.index(points) if points in self._marks else len(self._marks)"),
]
ALSO_RIGHT = [
    Way(
        "Sorting for each question is shorter, and for a short list nobody notices; for a long one each question costs far more than a search.",
        """
class Points:
    def __init__(self) -> None:
        self._marks: list[int] = []

    def give(self, points: int) -> None:
        self._marks.append(points)

    def take_back(self, points: int) -> bool:
        if points not in self._marks:
            return False
        self._marks.remove(points)
        return True

    def middle(self) -> float | None:
        marks = sorted(self._marks)
        if not marks:
            return None
        return (marks[len(marks) // 2] + marks[(len(marks) - 1) // 2]) / 2
""",
    )
]
ORACLE = """
class Points:
    def __init__(self) -> None:
        self.log = []

    def give(self, points: int) -> None:
        self.log.append((points, 1))

    def take_back(self, points: int) -> bool:
        if sum(sign for each, sign in self.log if each == points) == 0:
            return False
        self.log.append((points, -1))
        return True

    def middle(self) -> float | None:
        import statistics
        marks = []
        for points, sign in self.log:
            if sign == 1:
                marks.append(points)
            else:
                marks.remove(points)
        return float(statistics.median(marks)) if marks else None
"""
EXPLANATION = """
The list stays sorted, so the middle is read off by position. For an odd length `size // 2` and `(size - 1) // 2` are the same place, so one formula serves both cases.

| call | marks | middle |
|---|---|---|
| 8, 3 | 3 8 | 5.5 |
| give 9 | 3 8 9 | 8.0 |
| take back 8 | 3 9 | 6.0 |

Finding a place takes few steps, as each one halves the list; making room still shifts the marks behind it. Two heaps would avoid the shifting, but a value in the midst of a heap is hard to take out.
"""


class Points:
    def __init__(self) -> None:
        self._marks: list[int] = []

    def give(self, points: int) -> None:
        insort(self._marks, points)

    def take_back(self, points: int) -> bool:
        place = bisect_left(self._marks, points)
        if points not in self._marks[place:place + 1]:
            return False
        del self._marks[place]
        return True

    def middle(self) -> float | None:
        size = len(self._marks)
        if not size:
            return None
        return (self._marks[size // 2] + self._marks[(size - 1) // 2]) / 2


def inputs(rng):
    operations = [("Points",)]
    given = []
    for _ in range(rng.randint(4, 11)):
        name = rng.choice(["give", "give", "give", "take_back", "middle"])
        points = rng.choice(given) if given and name == "take_back" and rng.random() < 0.7 else rng.randint(0, 9)
        if name == "give":
            given.append(points)
        operations.append((name,) if name == "middle" else (name, points))
    return [*operations, ("middle",)]
