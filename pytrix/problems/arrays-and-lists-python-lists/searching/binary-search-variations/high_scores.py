"""A table of high scores

A games hall keeps the scores of one machine. Write a class `Scores` that is made with the list `scores`: those
entered so far, in any order, perhaps none. It has these methods:

- `add(points)` enters a score and returns its rank: 1 if no score is higher, 2 if exactly one is, and so on. Equal
  scores share a rank.
- `better(points)` returns the lowest score that is higher than `points`, or `None`.
- `percentage(points)` returns how many of all scores are at most `points`, as a whole number of percent, rounded
  down. Without any scores it returns 0.

The same score may be entered several times. The hall has very many scores: no method may go through all of them one
by one.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "In which order would you keep the scores so that each question is about a single place in the list?",
    "Keep them ascending. `insort` enters a score in its place, and the two functions of `bisect` count what is smaller, or smaller or equal.",
    "What is higher than a score stands after the position that `bisect_right` gives: its number is the length minus that position.",
)
EXAMPLES = [
    Example([("Scores", [80, 50]), ("add", 50), ("better", 50), ("percentage", 50)], why="two of three scores are at most 50"),
    Example([("Scores", []), ("better", 10), ("percentage", 10), ("add", 30), ("percentage", 20)], why="no scores at first"),
    Example([("Scores", []), ("add", 70), ("add", 90), ("add", 80), ("add", 80), ("add", 60)], why="both 80s share rank 2"),
]
EDGES = {
    "Without any scores": [("Scores", []), ("percentage", 0), ("better", 0)],
    "perhaps none": Edge([("Scores", [7]), ("percentage", 7), ("percentage", 6), ("add", 7)], "a single score"),
    "share a rank": [("Scores", []), ("add", 5), ("add", 5), ("add", 5), ("add", 3)],
    "rounded down": [("Scores", []), ("add", 1), ("add", 2), ("add", 3), ("percentage", 2), ("percentage", 3), ("percentage", 0)],
    "higher than `points`": Edge([("Scores", []), ("add", 4), ("add", 6), ("better", 6), ("better", 5), ("better", 4), ("better", 3)], "around two scores"),
    "as a whole number of percent": Edge([("Scores", [*range(1, 51)]), ("percentage", 29)], "29 of 50 scores"),
}
MISTAKES = [
    Mistake("A score that equals the given one is not higher.", "place = bisect_right(self._ascending, points)\n        return",
            "place = bisect_right(self._ascending, points - 1)\n        return"),
    Mistake("The rank counts the scores that are higher. Equal ones do not push a score down.",
            "return len(self._ascending) - bisect_right(self._ascending, points) + 1",
            "return len(self._ascending) - bisect_right(self._ascending, points - 1)"),
    Mistake("Scores of exactly that number of points belong to those at most that.", "100 * bisect_right(self._ascending, points)",
            "100 * bisect_right(self._ascending, points - 1)"),
    Mistake("Without scores there is nothing to divide by.", "        if not self._ascending:\n            return 0\n", ""),
    Mistake("The scores at the beginning come in any order; halving needs them sorted.", "sorted(scores)", "list(scores)"),
    Mistake("`append` puts the score at the end; then the list is not sorted, and halving goes wrong.",
            "insort(self._ascending, points)", "self._ascending.append(points)"),
]
SIZE = 120_000
SLOW = [
    Slow("Your answers are right, but the methods go through all scores. Keep the scores in order and find each position by halving.",
         """
class Scores:
    def __init__(self, scores: list[int]) -> None:
        self.all = list(scores)

    def add(self, points: int) -> int:
        self.all.append(points)
        return 1 + sum(each > points for each in self.all)

    def better(self, points: int) -> int | None:
        return min((each for each in self.all if each > points), default=None)

    def percentage(self, points: int) -> int:
        return 100 * sum(each <= points for each in self.all) // max(len(self.all), 1)
"""),
]
EXPLANATION = """
The scores are kept in ascending order, so every question becomes one position. With the scores `[50, 50, 80]`:

| call | position | answer |
|---|---|---|
| `better(50)` | `bisect_right` gives 2 | element 2: 80 |
| `percentage(50)` | 2 of 3 | 66 |
| `add(80)` | list becomes `[50, 50, 80, 80]`, position 4 | rank 4 - 4 + 1 = 1 |

Each position is found by halving. `insort` also has to move the scores behind, which Python does very quickly in one
block. Sorting again for each question would take far longer; a list in order of arrival would have to be walked
through every time.
"""

from bisect import bisect_right, insort


class Scores:
    def __init__(self, scores: list[int]) -> None:
        self._ascending = sorted(scores)

    def add(self, points: int) -> int:
        insort(self._ascending, points)
        return len(self._ascending) - bisect_right(self._ascending, points) + 1

    def better(self, points: int) -> int | None:
        place = bisect_right(self._ascending, points)
        return self._ascending[place] if place < len(self._ascending) else None

    def percentage(self, points: int) -> int:
        if not self._ascending:
            return 0
        return 100 * bisect_right(self._ascending, points) // len(self._ascending)


def inputs(rng):
    operations = [("Scores", [rng.randint(1, 12) for _ in range(rng.choice([0, 2, 4]))])]
    for _ in range(rng.randint(5, 12)):
        operations.append((rng.choice(["add", "add", "better", "percentage"]), rng.randint(1, rng.choice([4, 12]))))
    return operations


def large(rng, size):
    methods = ["add", "better", "percentage"]
    calls = [(rng.choice(methods), rng.randint(1, 10**6)) for _ in range(size // 400)]
    return [("Scores", [rng.randint(1, 10**6) for _ in range(size)]), *calls]
