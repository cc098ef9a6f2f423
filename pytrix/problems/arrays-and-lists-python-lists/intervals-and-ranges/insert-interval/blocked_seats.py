"""Blocked seats

A theatre blocks seats of one long row for its staff. Write a class `Row` that is made without arguments, with no seat
blocked, and has these methods:

- `block(first, last)` blocks the seats from `first` to `last`, both included; some of them may be blocked already. It
  returns how many seats were not blocked before.
- `ranges()` returns the blocked ranges as lists of first and last seat, in ascending order and as few as possible:
  ranges that overlap or lie directly next to each other, such as 3 to 5 and 6 to 8, are one range.

Seat numbers can be very large, so do not keep every single seat.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("PARTITION", "AGGREGATE")
CONSTRAINTS = ("1 ≤ `first` ≤ `last`",)
HINTS = (
    "Keep the ranges sorted and apart. What can happen to a kept range when a new one comes: which three cases are there?",
    "Some ranges end well before the new one, some begin well after it, and the rest melts into it. Treat the three groups one after "
    "another.",
    "While melting, count the blocked seats that disappear with the old ranges: the new seats are the length of the result minus these.",
)
EXAMPLES = [
    Example([("Row",), ("block", 4, 6), ("block", 10, 12), ("block", 5, 10), ("ranges",)], why="seats 7, 8 and 9 are new and close the gap"),
    Example([("Row",), ("block", 8, 9), ("block", 1, 2), ("block", 3, 4), ("ranges",)], why="1 to 2 and 3 to 4 lie next to each other"),
    Example([("Row",), ("ranges",), ("block", 5, 9), ("block", 6, 7)], why="the second time no seat is new"),
]
EDGES = {
    "no seat blocked": [("Row",), ("ranges",)],
    "both included": Edge([("Row",), ("block", 7, 7), ("ranges",), ("block", 7, 7)], "a single seat"),
    "directly next to": [("Row",), ("block", 6, 8), ("block", 3, 5), ("ranges",), ("block", 10, 11), ("ranges",), ("block", 9, 9), ("ranges",)],
    "as few as possible": Edge([("Row",), ("block", 2, 3), ("block", 6, 7), ("block", 10, 11), ("block", 20, 30), ("block", 1, 15), ("ranges",)],
                               "one range covers three"),
    "very large": [("Row",), ("block", 1, 3_000_000_000), ("block", 2_999_999_999, 6_000_000_000_000), ("block", 7, 9), ("ranges",)],
}
ALWAYS = [[("Row",), ("block", 27, 29), ("block", 9, 12), ("block", 21, 24), ("block", 15, 19), ("ranges",)]]
MISTAKES = [
    Mistake("Ranges directly next to each other are one range: 3 to 5 and 6 to 8.",
            "self._ranges[place][1] < first - 1", "self._ranges[place][1] < first", "self._ranges[end][0] <= last + 1", "self._ranges[end][0] <= last"),
    Mistake("You count all seats of the call as new, though some were blocked before.", "last - first + 1 - old", "last - first + 1"),
    Mistake("A kept range may reach beyond the new one at its end.", "last = max(last, self._ranges[end][1])", "last = max(last, self._ranges[end][0])"),
    Mistake("Both ends are included, so a range from 4 to 6 has three seats.", "last - first + 1 - old", "last - first - old"),
    Mistake("Only one of the old ranges melts into the new one. There may be several.", "while end <", "if end <"),
]
ORACLE = """
class Row:
    def __init__(self) -> None:
        self.calls = []

    def block(self, first: int, last: int) -> int:
        before = sum(end - begin + 1 for begin, end in self.ranges())
        self.calls.append([first, last])
        return sum(end - begin + 1 for begin, end in self.ranges()) - before

    def ranges(self) -> list[list[int]]:
        inside = lambda seat: any(first <= seat <= last for first, last in self.calls)
        begins = sorted({first for first, _ in self.calls if not inside(first - 1)})
        ends = sorted({last for _, last in self.calls if not inside(last + 1)})
        return [list(pair) for pair in zip(begins, ends)]
"""
EXPLANATION = """
The kept ranges are sorted and never touch. Those that end before `first - 1` stay in front. From there on, every
range that begins at `last + 1` or earlier melts into the new one, which may grow at both ends. With 4–6 and 10–12
blocked, `block(5, 10)`:

| range | begins at most at | new range | old seats |
|---|---|---|---|
| 4–6 | 11, yes | 4–10 | 3 |
| 10–12 | 11, yes | 4–12 | 6 |

Nine seats in the result, six of them old: three are new. The slice between the two groups is replaced by the one new
range. Each call looks at every range at most once and nothing is sorted. Appending the new range and merging
everything again would also be right, and would sort each time.
"""


class Row:
    def __init__(self) -> None:
        self._ranges: list[list[int]] = []

    def block(self, first: int, last: int) -> int:
        place = 0
        while place < len(self._ranges) and self._ranges[place][1] < first - 1:
            place += 1
        end = place
        old = 0
        while end < len(self._ranges) and self._ranges[end][0] <= last + 1:
            old += self._ranges[end][1] - self._ranges[end][0] + 1
            first = min(first, self._ranges[end][0])
            last = max(last, self._ranges[end][1])
            end += 1
        self._ranges[place:end] = [[first, last]]
        return last - first + 1 - old

    def ranges(self) -> list[list[int]]:
        return [list(each) for each in self._ranges]


def inputs(rng):
    operations = [("Row",)]
    for _ in range(rng.randint(3, 8)):
        first = rng.randint(1, 30)
        operations.append(("block", first, first + rng.randint(0, 6)) if rng.random() < 0.8 else ("ranges",))
    return [*operations, ("ranges",)]
