"""Exercises in blocks

A gym app stores a training plan as nested lists: a whole number is an exercise, a list is a block, and blocks may hold blocks or be empty. Write a class `Training(plan)`:

- `next()` returns the next exercise in reading order, or `None` when the plan is over.
- `skip()` leaves out the rest of the block that holds the exercise returned last, with all blocks inside that rest, and returns `None`. Training goes on behind that block. Called again before `next`, or before the first exercise, it does nothing.

The whole plan counts as a block too. Plans are huge and people stop early, so unpacking the whole plan in advance would be a waste.
"""
from collections.abc import Iterator

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "When you stand in a block inside a block, what must you remember about each of them to go on later?",
    "Keep a stack of iterators, one for each open block. The top one gives the next item; a list opens a new one, an exhausted one is taken off.",
    "`next` loops while there are iterators: take the next item of the top one; nothing left means pop, a list means push, a number is returned. To skip, drop the iterator that gave the number, once.",
)
EXAMPLES = [
    Example([("Training", [1, [2, [3, 4], 5], 6]), ("next",), ("next",), ("next",), ("skip",), ("next",), ("next",), ("next",)], why="after 3, the rest of its block is just 4"),
    Example([("Training", [[1, 2, [3]], 4]), ("next",), ("skip",), ("skip",), ("next",), ("next",)], why="the block of 1 holds 2 and 3 as well"),
    Example([("Training", [7, 8]), ("next",), ("skip",), ("next",)]),
]
EDGES = {
    "be empty": Edge([("Training", [[], [[]], 0, [[], []]]), ("next",), ("next",), ("next",)], "empty blocks"),
    "before the first exercise": Edge([("Training", [[1, 2], 3]), ("skip",), ("next",), ("next",), ("skip",), ("next",)], "skipped before it began"),
    "does nothing": Edge([("Training", [1, [2, [3, 9], 4], 5, 6]), ("next",), ("next",), ("next",), ("skip",), ("skip",), ("next",), ("next",), ("next",), ("next",)], "skipped twice"),
    "the plan is over": Edge([("Training", []), ("next",), ("skip",), ("next",)], "an empty plan"),
}
ALWAYS = [
    [("Training", [5]), ("next",), ("next",), ("skip",), ("next",)],
    [("Training", [[1, 2], [3, 4]]), ("next",), ("skip",), ("next",), ("next",)],
]
MISTAKES = [
    Mistake("A second `skip` must not leave out the outer block as well.", "            self._fresh = False\n            self._open.pop()\n", "            self._open.pop()\n"),
    Mistake("Only the rest of the inner block is left out; the outer blocks go on.", "            self._fresh = False\n            self._open.pop()\n", "            self._fresh = False\n            self._open.clear()\n"),
    Mistake("An empty block is not the end: look further behind it.", "            if item is None:\n                self._open.pop()\n", "            if item is None:\n                self._open.pop()\n                return None\n"),
    Mistake("`skip` leaves out more than the next exercise: the whole rest of the block.", "            self._fresh = False\n            self._open.pop()\n", "            self._fresh = False\n            next(self._open[-1], None)\n"),
]
ORACLE = """
class Training:
    def __init__(self, plan: list[object]) -> None:
        self.todo = []
        self.last = None

        def unpack(block, path):
            for place, item in enumerate(block):
                if isinstance(item, list):
                    unpack(item, (*path, place))
                else:
                    self.todo.append((item, path))

        unpack(plan, ())

    def next(self) -> int | None:
        if not self.todo:
            self.last = None
            return None
        item, self.last = self.todo.pop(0)
        return item

    def skip(self) -> None:
        if self.last is not None:
            self.todo = [each for each in self.todo if each[1][:len(self.last)] != self.last]
            self.last = None
"""
EXPLANATION = """
The stack holds one iterator for each open block. For `[1, [2, [3, 4], 5], 6]`:

| call | open blocks | result |
|---|---|---|
| next | plan | 1 |
| next | plan, 2… | 2 |
| next | plan, 2…, 3… | 3 |
| skip | plan, 2… | |
| next | plan, 2… | 5 |
| next | plan | 6 |

Skipping takes the top iterator off, and nothing of its rest is ever looked at. The memory grows with the depth of the plan, not with its length. A recursive generator is shorter, but could not be told to leave one of its levels.
"""


class Training:
    def __init__(self, plan: list[object]) -> None:
        self._open: list[Iterator[object]] = [iter(plan)]
        self._fresh = False

    def next(self) -> int | None:
        self._fresh = False
        while self._open:
            item = next(self._open[-1], None)
            if item is None:
                self._open.pop()
            elif isinstance(item, list):
                self._open.append(iter(item))
            else:
                self._fresh = True
                return item
        return None

    def skip(self) -> None:
        if self._fresh:
            self._fresh = False
            self._open.pop()


def inputs(rng):
    count = [-1]

    def block(depth):
        items = []
        for _ in range(rng.randint(0 if depth else 1, 4)):
            if depth < 3 and rng.random() < 0.4:
                items.append(block(depth + 1))
            else:
                count[0] += 1
                items.append(count[0])
        return items

    return [("Training", block(0)), *((rng.choice(["next", "next", "next", "skip"]),) for _ in range(rng.randint(4, 10))), ("next",), ("next",)]
