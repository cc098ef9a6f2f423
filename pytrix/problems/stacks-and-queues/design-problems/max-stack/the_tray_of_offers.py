"""The tray of offers

An estate agent puts written offers for a house on a tray, one upon the other. Write a class `Tray`:

- `put(offer)` lays an offer, a number, on top.
- `take()` takes the top offer off and returns it, or returns `None` if the tray is empty.
- `highest()` returns the highest offer on the tray, or `None` if it is empty. The tray stays as it is.
- `accept()` takes the highest offer out, wherever it lies, and returns it, or returns `None` if the tray is empty. Of several equally high ones the topmost goes. The others keep their order.

Aim for calls that are quick even with many offers on the tray.
"""
from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "Which structure knows the top, and which one knows the highest? What has to be done so that both agree?",
    "Number the offers in the order of coming. Keep a stack and a heap with the numbers; what one of them has given away, the other removes only when it comes to light.",
    "A set holds the numbers of offers that are gone. Before looking at the end of the stack or the front of the heap, throw out those that are in the set.",
)
EXAMPLES = [
    Example([("Tray",), ("put", 5), ("put", 8), ("put", 6), ("accept",), ("highest",), ("take",), ("take",)], why="8 goes from between 5 and 6"),
    [("Tray",), ("put", 3), ("take",), ("highest",), ("accept",)],
    Example([("Tray",), ("put", 4), ("put", 7), ("put", 2), ("put", 7), ("accept",), ("take",), ("take",)], why="the topmost 7 goes; then 2 is on top, and 7 below it"),
]
EDGES = {
    "tray is empty": [("Tray",), ("take",), ("highest",), ("accept",), ("put", 1), ("accept",), ("take",)],
    "equally high ones": [("Tray",), ("put", 5), ("put", 1), ("put", 5), ("accept",), ("take",), ("take",), ("take",)],
    "stays as it is": [("Tray",), ("put", 2), ("put", 9), ("highest",), ("highest",), ("take",), ("highest",)],
    "keep their order": [("Tray",), ("put", 1), ("put", 3), ("put", 2), ("accept",), ("accept",), ("take",)],
}
ALWAYS = [
    [("Tray",), ("put", 0), ("highest",), ("accept",), ("highest",)],
    [("Tray",), ("put", 9), ("put", 1), ("put", 2), ("put", 3), ("accept",), ("take",), ("take",), ("take",)],
]
MISTAKES = [
    Mistake("Of several equally high offers the topmost goes. Yours takes the lowest one.", "(-offer, -number)", "(-offer, number)", "number = -self._heap[0][1]", "number = self._heap[0][1]", "-self._heap[0][1] in self._gone", "self._heap[0][1] in self._gone"),
    Mistake("An offer that was taken off the top still counts as the highest.", "            self._gone.add(number)\n            return offer\n", "            return offer\n"),
    Mistake("`highest` must leave the tray alone.", "return -self._heap[0][0] if self._heap else None", "return self.accept()"),
    Mistake("After accepting an offer it can still be taken off the tray.", "        self._gone.add(number)\n        return -", "        return -"),
]
ORACLE = """
class Tray:
    def __init__(self) -> None:
        self._offers: list[int] = []

    def put(self, offer: int) -> None:
        self._offers.append(offer)

    def take(self) -> int | None:
        return self._offers.pop() if self._offers else None

    def highest(self) -> int | None:
        return max(self._offers, default=None)

    def accept(self) -> int | None:
        if not self._offers:
            return None
        best = max(self._offers)
        place = len(self._offers) - 1 - self._offers[::-1].index(best)
        return self._offers.pop(place)
"""
EXPLANATION = """
A stack knows the top, a heap knows the highest. Each offer has a number; what leaves one structure is noted as gone and thrown out of the other when it comes to the end or the front there. For 5, 8, 6:

| call | stack | heap | gone |
|---|---|---|---|
| put 5, 8, 6 | 5 8 6 | 8 6 5 | – |
| accept: 8 | 5 8 6 | 6 5 | 8 |
| take: 6 | 5 8 | 6 5 | 8, 6 |
| take: 5 | 5, after 8 is thrown out | … | |

Each offer joins and leaves both once, so a call takes about log n steps on average. Searching a list for the highest is simpler and costs n steps for each `highest` and `accept`.
"""


class Tray:
    def __init__(self) -> None:
        self._stack: list[tuple[int, int]] = []
        self._heap: list[tuple[int, int]] = []
        self._gone: set[int] = set()
        self._count = 0

    def put(self, offer: int) -> None:
        self._count += 1
        number = self._count
        self._stack.append((offer, number))
        heappush(self._heap, (-offer, -number))

    def take(self) -> int | None:
        while self._stack:
            offer, number = self._stack.pop()
            if number in self._gone:
                continue
            self._gone.add(number)
            return offer
        return None

    def highest(self) -> int | None:
        while self._heap and -self._heap[0][1] in self._gone:
            heappop(self._heap)
        return -self._heap[0][0] if self._heap else None

    def accept(self) -> int | None:
        best = self.highest()
        if best is None:
            return None
        number = -self._heap[0][1]
        self._gone.add(number)
        return -heappop(self._heap)[0]


def inputs(rng):
    operations = [("Tray",)]
    for _ in range(rng.randint(5, 14)):
        name = rng.choice(["put", "put", "put", "take", "highest", "accept"])
        operations.append((name, rng.randint(1, 5)) if name == "put" else (name,))
    return [*operations, ("accept",), ("take",), ("take",)]
