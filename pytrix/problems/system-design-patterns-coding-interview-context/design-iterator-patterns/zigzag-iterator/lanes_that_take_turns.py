"""Lanes that take turns

Before a narrow bridge, lanes of cars take turns: each sends one car, then the next lane may. Write a class `Bridge` for the signal, which begins without lanes:

- `join(cars)` adds a lane with the texts in `cars`, the first car in front. The lane gets its first turn after all lanes that are waiting at that moment.
- `next()` returns the next car over the bridge, or `None` if no car is waiting.

A lane without cars left drops out and never takes a turn; a lane may also join without cars.
"""
from collections import deque
from collections.abc import Iterator

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE",)
HINTS = (
    "After a lane has sent a car, where does it stand among the lanes?",
    "Keep the lanes in a queue. The lane in front sends a car and goes to the back; an empty one does not return.",
    "Store iterators. Take one from the front; ask it for a car with a default. If there is a car, append the iterator again and return the car; else go on with the next lane.",
)
EXAMPLES = [
    Example([("Bridge",), ("join", ["a1", "a2", "a3"]), ("join", ["b1"]), ("next",), ("next",), ("next",), ("next",), ("next",)], why="b drops out after its only car"),
    Example([("Bridge",), ("join", ["a1", "a2"]), ("next",), ("join", ["c1", "c2"]), ("next",), ("next",), ("next",)], why="a was already waiting again when c joined"),
    Example([("Bridge",), ("join", []), ("next",), ("join", ["x"]), ("next",)]),
]
EDGES = {
    "without cars": Edge([("Bridge",), ("join", ["a", "b"]), ("join", []), ("join", ["c", "d"]), ("next",), ("next",), ("next",), ("next",), ("next",)], "an empty lane in between"),
    "no car is waiting": Edge([("Bridge",), ("next",), ("join", ["q"]), ("next",), ("next",), ("join", ["r"]), ("next",)], "nobody there"),
    "take turns": Edge([("Bridge",), ("join", ["a", "b", "c"]), ("join", ["d", "e"]), ("join", ["f"]), *(("next",) for _ in range(7))], "three lanes of three lengths"),
}
MISTAKES = [
    Mistake("After its car a lane goes to the back of the queue; yours stays in front and sends all its cars.", "self._lanes.append(lane)\n                return", "self._lanes.appendleft(lane)\n                return"),
    Mistake("An empty lane must not cost a turn: go on to the next lane that has a car.", "        while self._lanes:\n", "        if self._lanes:\n"),
    Mistake("A lane that joins waits behind the others.", "self._lanes.append(iter(cars))", "self._lanes.appendleft(iter(cars))"),
    Mistake("A lane takes one turn after another, not just a single one: it has to come back to the queue.", "                self._lanes.append(lane)\n", ""),
]
ORACLE = """
class Bridge:
    def __init__(self) -> None:
        self.lanes, self.turn = [], 0

    def join(self, cars: list[str]) -> None:
        if cars:
            self.lanes.insert(self.turn, list(cars))
            self.turn += 1

    def next(self) -> str | None:
        if not self.lanes:
            return None
        self.turn %= len(self.lanes)
        car = self.lanes[self.turn].pop(0)
        if self.lanes[self.turn]:
            self.turn += 1
        else:
            del self.lanes[self.turn]
        return car
"""
EXPLANATION = """
A queue of iterators keeps the order of turns and each lane's place at once. For the first example:

| next | queue before | car |
|---|---|---|
| 1 | a, b | a1 |
| 2 | b, a | b1 |
| 3 | a, b | a2 |
| 4 | b, a | a3, as b is empty and drops out |
| 5 | a | None |

A lane is dropped when its turn finds nothing, so each car and each lane cost a constant number of steps. One could also keep lists with a number for whose turn it is; that is as fast, but the number has to be mended whenever a lane disappears.
"""


class Bridge:
    def __init__(self) -> None:
        self._lanes: deque[Iterator[str]] = deque()

    def join(self, cars: list[str]) -> None:
        self._lanes.append(iter(cars))

    def next(self) -> str | None:
        while self._lanes:
            lane = self._lanes.popleft()
            car = next(lane, None)
            if car is not None:
                self._lanes.append(lane)
                return car
        return None


def inputs(rng):
    operations, lane = [("Bridge",)], 0
    for _ in range(rng.randint(4, 11)):
        if lane == 0 or rng.random() < 0.3 and lane < 5:
            operations.append(("join", [f"{'abcde'[lane]}{number}" for number in range(rng.randint(0, 4))]))
            lane += 1
        else:
            operations.append(("next",))
    return [*operations, ("next",), ("next",), ("next",)]
