"""Express lines

A lift serves floors on four lines: line 0 stops at all floors that are in use, each higher line only at some of them. Write a class `Lift`; floors are numbers from 1 on.

- `add(floor, height)` puts a floor in use that isn't yet, on the lines 0 to `height - 1`. The height is from 1 to 4.
- `remove(floor)` takes a floor out of use on all its lines and returns whether it was in use.
- `ride(floor)` returns the list of floors at which one stops on the way up to `floor`. The ride begins below floor 1 on line 3. It goes on to the next floor of the present line as long as that is not beyond
  `floor`; otherwise it changes to the line below, without moving. Below line 0 it ends. A floor that isn't in use can't be reached: then the ride ends at the last one before it.

At first no floor is in use.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "A floor of height 3 has a following floor on each of three lines. What does its node have to store?",
    "Each node keeps a list of next nodes, one for each of its lines. Adding and removing need, for each line, the node in front; one walk like a ride finds them all.",
    "Walk from line 3 down to 0 while the next floor is smaller than the wanted one, and note for each line where you stand. These are the nodes whose references change.",
)
EXAMPLES = [
    Example([("Lift",), ("add", 2, 1), ("add", 5, 3), ("add", 7, 1), ("add", 9, 2), ("ride", 7), ("ride", 9), ("remove", 5), ("ride", 7)], why="at first 5 is reached on line 2, and 7 from there"),
    [("Lift",), ("add", 4, 1), ("remove", 4), ("remove", 4), ("ride", 4)],
    Example([("Lift",), ("add", 1, 4), ("add", 2, 1), ("add", 3, 4), ("ride", 2), ("ride", 8)], why="2 is passed by on line 3"),
]
EDGES = {
    "no floor is in use": [("Lift",), ("ride", 5), ("remove", 5)],
    "from 1 to 4": Edge([("Lift",), ("add", 3, 4), ("add", 1, 4), ("add", 2, 4), ("ride", 3), ("ride", 1)], "all of full height"),
    "isn't in use": [("Lift",), ("add", 2, 2), ("add", 6, 3), ("ride", 5), ("ride", 1), ("remove", 4), ("ride", 6)],
    "on all its lines": [("Lift",), ("add", 2, 3), ("add", 4, 2), ("add", 6, 4), ("remove", 4), ("remove", 6), ("ride", 9), ("add", 4, 1), ("ride", 4)],
}
ALWAYS = [
    [("Lift",), ("add", 4, 1), ("remove", 4), ("add", 2, 1), ("add", 4, 3), ("ride", 4)],
    [("Lift",), ("add", 2, 4), ("add", 4, 3), ("add", 6, 4), ("remove", 2), ("ride", 6), ("ride", 5)],
    [("Lift",), ("add", 6, 4), ("add", 4, 3), ("ride", 1), ("ride", 4), ("ride", 7), ("remove", 5), ("ride", 9), ("ride", 9)],
]
EQUIVALENT = {
    "self._ground = Stop(0, 4) -> self._ground = Stop(1, 4)": "the number of the ground is never read",
    "self._ground = Stop(0, 4) -> self._ground = Stop(-1, 4)": "the number of the ground is never read",
    "self._ground = Stop(0, 4) -> self._ground = Stop(0, 5)": "a fifth line that nothing uses",
}
MISTAKES = [
    Mistake("You take the floor out of line 0 only. Express lines still stop there.", "        for line in range(len(stop.next)):\n            before[line].next[line] = stop.next[line]\n", "        before[0].next[0] = stop.next[0]\n"),
    Mistake("Every ride stops at all floors of line 0. It should begin on the highest line.", "        for line in range(3, -1, -1):\n            while stop.next[line] and stop.next[line].floor <= floor:", "        for line in range(1):\n            while stop.next[line] and stop.next[line].floor <= floor:"),
    Mistake("The ride ends in front of the wanted floor, although that is in use.", ".floor <= floor", ".floor < floor"),
    Mistake("A new floor of yours serves one line too few: it should be `height` lines, beginning with line 0.", "        for line in range(height):\n", "        for line in range(height - 1 or 1):\n"),
]
ORACLE = """
class Lift:
    def __init__(self) -> None:
        self._heights = {}

    def add(self, floor: int, height: int) -> None:
        self._heights[floor] = height

    def remove(self, floor: int) -> bool:
        return self._heights.pop(floor, None) is not None

    def ride(self, floor: int) -> list[int]:
        stops, now = [], 0
        for line in (3, 2, 1, 0):
            for other in sorted(self._heights):
                if self._heights[other] > line and now < other <= floor:
                    stops.append(other)
                    now = other
        return stops
"""
EXPLANATION = """
Each node has one `next` for each of its lines. A ride uses the highest line as far as it can and then changes down. With floors 2 (one line), 5 (three lines), 7 (one line), a ride to 7:

| line | moves to |
|---|---|
| 3 | – |
| 2 | 5 |
| 1 | – |
| 0 | 7 |

If each floor's height is chosen by tossing coins, about half of the floors of a line serve the next one as well, and a search passes about log n floors. A plain chain would pass all of them, and a sorted Python list has to shift when a floor is
added.
"""


class Stop:
    def __init__(self, floor: int, height: int) -> None:
        self.floor = floor
        self.next: list[Stop | None] = [None] * height


class Lift:
    def __init__(self) -> None:
        self._ground = Stop(0, 4)

    def _before(self, floor: int) -> list[Stop]:
        stop, before = self._ground, []
        for line in range(3, -1, -1):
            while stop.next[line] and stop.next[line].floor < floor:
                stop = stop.next[line]
            before.append(stop)
        return before[::-1]

    def add(self, floor: int, height: int) -> None:
        before, stop = self._before(floor), Stop(floor, height)
        for line in range(height):
            stop.next[line], before[line].next[line] = before[line].next[line], stop

    def remove(self, floor: int) -> bool:
        before = self._before(floor)
        stop = before[0].next[0]
        if stop is None or stop.floor != floor:
            return False
        for line in range(len(stop.next)):
            before[line].next[line] = stop.next[line]
        return True

    def ride(self, floor: int) -> list[int]:
        stop, stops = self._ground, []
        for line in range(3, -1, -1):
            while stop.next[line] and stop.next[line].floor <= floor:
                stop = stop.next[line]
                stops.append(stop.floor)
        return stops


def inputs(rng):
    operations, used = [("Lift",)], []
    for _ in range(rng.randint(5, 14)):
        floor = rng.randint(1, 9)
        name = rng.choice(["add", "add", "add", "ride", "remove"])
        if name == "add" and floor not in used:
            operations.append((name, floor, rng.choice([1, 1, 2, 3, 4])))
            used.append(floor)
        elif name == "remove":
            operations.append((name, floor))
            used = [other for other in used if other != floor]
        else:
            operations.append(("ride", floor))
    return [*operations, ("ride", 9), ("ride", rng.randint(1, 9))]
