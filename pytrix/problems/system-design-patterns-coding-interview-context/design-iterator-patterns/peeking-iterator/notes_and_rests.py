"""Notes and rests

A music box reads a melody as a list: a whole number is a note, `None` is a rest. Write a class `Melody(notes)` for the player:

- `peek()` returns what comes next without moving on.
- `take()` returns what comes next and moves on.
- `hold()` takes what comes next and everything equal that follows it directly, and returns how many items that were; at the end it returns 0.

At the end `peek` and `take` return the text `"end"`. A rest is an item like any other.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "`hold` has to look at an item to know that it no longer belongs. How can it give that item back?",
    "Keep the coming item in the object. Looking at it changes nothing; taking it replaces it by the next one of the iterator.",
    "In `hold`, remember the coming item, and as long as the coming one is equal to it and not the end mark, take it and count.",
)
EXAMPLES = [
    Example([("Melody", [4, 4, None, 7]), ("peek",), ("hold",), ("peek",), ("take",), ("take",), ("peek",)], why="two fours, a rest, a seven"),
    Example([("Melody", [None, None, 5]), ("hold",), ("take",), ("hold",), ("take",)], why="two rests in a row"),
    Example([("Melody", [3]), ("peek",), ("peek",), ("take",)]),
]
EDGES = {
    "at the end": Edge([("Melody", []), ("peek",), ("hold",), ("take",), ("hold",)], "no notes"),
    "A rest is an item": Edge([("Melody", [None, 2, None]), ("peek",), ("take",), ("take",), ("hold",), ("peek",)], "rests at both ends"),
    "follows it directly": Edge([("Melody", [6, 6, 6, 1, 6]), ("hold",), ("hold",), ("hold",), ("hold",)], "the same note again later"),
}
MISTAKES = [
    Mistake("A rest is not the end: your player stops at the first one.", "        while self._coming == first and self._coming != \"end\":\n", "        while self._coming == first and self._coming not in (\"end\", None):\n"),
    Mistake("`peek` must not move on: asking twice in a row has to give the same item twice.", "        return self._coming\n", "        return self.take()\n"),
    Mistake("The item that ends a row of equal ones belongs to the next call; you lose it.", "        return count\n", "        self.take()\n        return count\n"),
    Mistake("`hold` counts all equal notes of the melody; only those that follow directly belong together.", "        return count\n", "        rest = list(self._rest)\n        count += rest.count(first) if count else 0\n        self._rest = iter(rest)\n        return count\n"),
]
ALSO_RIGHT = [
    Way(
        "With the whole melody in a list, a position is enough and looking ahead is easy. It would not work for a stream that is still being played.",
        """
class Melody:
    def __init__(self, notes: list[int | None]) -> None:
        self._notes = notes
        self._place = 0

    def peek(self) -> int | str | None:
        return self._notes[self._place] if self._place < len(self._notes) else "end"

    def take(self) -> int | str | None:
        item = self.peek()
        self._place += 1
        return item

    def hold(self) -> int:
        first = self._place
        while self._place < len(self._notes) and self._notes[self._place] == self._notes[first]:
            self._place += 1
        return max(0, self._place - first)
""",
    )
]
ORACLE = """
class Melody:
    def __init__(self, notes: list[int | None]) -> None:
        self.left = list(notes)

    def peek(self) -> int | str | None:
        return (self.left + ["end"])[0]

    def take(self) -> int | str | None:
        return self.left.pop(0) if self.left else "end"

    def hold(self) -> int:
        before = len(self.left)
        if self.left:
            first = self.left[0]
            while self.left[:1] == [first]:
                del self.left[0]
        return before - len(self.left)
"""
EXPLANATION = """
The object always holds the coming item, so looking is free and nothing has to be given back. For 4, 4, rest, 7:

| call | coming before | result |
|---|---|---|
| peek | 4 | 4 |
| hold | 4 | 2 |
| peek | None | None |
| take | None | None |
| take | 7 | 7 |
| peek | end | end |

The melody holds numbers and `None`, so the text `"end"` can't be mistaken for an item. Each item is fetched once.
"""


class Melody:
    def __init__(self, notes: list[int | None]) -> None:
        self._rest = iter(notes)
        self._coming: int | str | None = next(self._rest, "end")

    def peek(self) -> int | str | None:
        return self._coming

    def take(self) -> int | str | None:
        item = self._coming
        self._coming = next(self._rest, "end")
        return item

    def hold(self) -> int:
        first = self._coming
        count = 0
        while self._coming == first and self._coming != "end":
            self.take()
            count += 1
        return count


def inputs(rng):
    notes = [rng.choice([None, 5, 7]) for _ in range(rng.randint(1, 8))]
    return [("Melody", notes), *((rng.choice(["peek", "take", "hold"]),) for _ in range(rng.randint(3, 7))), ("peek",), ("hold",)]
