"""Stops of a parcel round

A driver's round is a row of stops that changes during the day. Write a class `Round` with these methods; places count from 0.

- `insert(place, stop)` puts a stop in, so that it has this place afterwards, and returns `True`. If the place is negative or greater than the number of stops, nothing happens and it returns `False`.
- `remove(place)` takes the stop at this place out and returns it, or returns `None` if there is no such place.
- `stop(place)` returns the stop at this place, or `None` if there is no such place.

A round begins without stops, and several stops may have the same name. Negative places never exist.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "All three methods need the same walk. To which node must it lead, so that inserting and removing are possible?",
    "Write one helper that finds the node in front of a place, beginning at a dummy, or `None` if the chain is too short.",
    "In the helper, refuse negative places and make one step for each place. Inserting only needs that node; removing and reading need its `next` as well.",
)
EXAMPLES = [
    Example([("Round",), ("insert", 0, "mill"), ("insert", 1, "inn"), ("insert", 1, "port"), ("stop", 1), ("remove", 0), ("stop", 0), ("stop", 2)]),
    Example([("Round",), ("insert", 1, "inn"), ("insert", 0, "inn"), ("insert", 0, "zoo"), ("remove", 1), ("remove", 1)], why="place 1 is too far for an empty round"),
    [("Round",), ("insert", -1, "inn"), ("stop", 0)],
]
EDGES = {
    "begins without stops": [("Round",), ("stop", 0), ("remove", 0), ("stop", -1)],
    "greater than the number of stops": [("Round",), ("insert", 0, "a"), ("insert", 2, "b"), ("insert", 1, "c"), ("stop", 1), ("stop", 2)],
    "Negative places": [("Round",), ("insert", 0, "a"), ("insert", 1, "b"), ("stop", -1), ("remove", -1), ("insert", -1, "c"), ("stop", 0), ("stop", 1)],
    "no such place": [("Round",), ("insert", 0, "a"), ("remove", 1), ("stop", 1), ("remove", 0), ("remove", 0)],
}
ALWAYS = [
    [("Round",), ("insert", 0, "a"), ("insert", 1, "b"), ("insert", 2, "a"), ("remove", 2), ("stop", 0), ("stop", 1)],
]
MISTAKES = [
    Mistake("A stop may be put in behind the last one: there the place equals the number of stops.", "        if before is None:\n            return False\n", "        if before is None or (before.next is None and place > 0):\n            return False\n"),
    Mistake("A negative place never exists. Yours treats it like place 0.", "        if place < 0:\n            return None\n", ""),
    Mistake("The rest of the round gets lost behind the new stop.", "Node(stop, before.next)", "Node(stop, None)"),
    Mistake("You return the stop but leave it in the round.", "            before.next = gone.next\n", "            before.next = gone\n"),
]
ORACLE = """
class Round:
    def __init__(self) -> None:
        self._stops: list[str] = []

    def insert(self, place: int, stop: str) -> bool:
        if not 0 <= place <= len(self._stops):
            return False
        self._stops.insert(place, stop)
        return True

    def remove(self, place: int) -> str | None:
        return self._stops.pop(place) if 0 <= place < len(self._stops) else None

    def stop(self, place: int) -> str | None:
        return self._stops[place] if 0 <= place < len(self._stops) else None
"""
EXPLANATION = """
One helper walks to the node in front of a place, and all three methods begin with it. The dummy is in front of place 0, so that the first stop is no special case. For mill, inn:

| call | in front | chain afterwards |
|---|---|---|
| insert 1, port | mill | mill → port → inn |
| remove 0 | dummy | port → inn |
| stop 2 | None | the same |

Each call walks as far as the place. A Python list would reach a place at once, but it shifts everything after an inserted item.
"""


class Node:
    def __init__(self, stop: str, following: "Node | None") -> None:
        self.stop = stop
        self.next = following


class Round:
    def __init__(self) -> None:
        self._dummy = Node("", None)

    def _before(self, place: int) -> Node | None:
        if place < 0:
            return None
        node: Node | None = self._dummy
        for _ in range(place):
            if node:
                node = node.next
        return node

    def insert(self, place: int, stop: str) -> bool:
        before = self._before(place)
        if before is None:
            return False
        before.next = Node(stop, before.next)
        return True

    def remove(self, place: int) -> str | None:
        before = self._before(place)
        if before and before.next:
            gone = before.next
            before.next = gone.next
            return gone.stop
        return None

    def stop(self, place: int) -> str | None:
        before = self._before(place)
        return before.next.stop if before and before.next else None


def inputs(rng):
    operations, length = [("Round",)], 0
    for _ in range(rng.randint(5, 14)):
        name = rng.choice(["insert", "insert", "insert", "remove", "stop"])
        place = rng.randint(-1, length + 1) if rng.random() < 0.4 else rng.randint(0, max(length - 1, 0))
        if name == "insert":
            operations.append((name, place, rng.choice(["mill", "inn", "port", "zoo"])))
            length += 0 <= place <= length
        else:
            operations.append((name, place))
            length -= name == "remove" and 0 <= place < length
    return [*operations, ("stop", 0), ("stop", max(length - 1, 0))]
