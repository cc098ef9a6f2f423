"""A carousel that hardly moves

A carousel has places 0, 1, 2, … in a circle, with one horse on each. Write a class `Carousel` that is made with the
list `horses`, their names from place 0 on (at least one), and has these methods:

- `turn(steps)` turns the carousel: every horse moves `steps` places up, from the last place on to place 0. A negative
  number turns it the other way. Any size of number may come.
- `at(place)` returns the horse at that place now. Places below 0 or beyond the last one raise `IndexError`.
- `swap(one, other)` lets the horses at two existing places change places.
- `row()` returns the list of all horses from place 0 on.

The carousel is huge and turns all the time, and `turn` can do without moving any horse.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
RAISES = ("IndexError",)
HINTS = (
    "If nothing is moved, what changes when the carousel turns? A single number is enough.",
    "Remember by how many places the carousel has been turned so far. The horse at a place stood that many places further down at first.",
    "The position in your list is the place minus the turn, modulo the number of horses. Use it in `at` and in `swap`.",
)
EXAMPLES = [
    Example([("Carousel", ["Ajax", "Bella", "Cody", "Dora"]), ("turn", 1), ("row",), ("at", 1), ("turn", -2), ("at", 0)], why="after one step Dora is at place 0; two steps back Bella is"),
    Example([("Carousel", ["Ajax", "Bella", "Cody"]), ("turn", 2), ("swap", 0, 1), ("turn", -2), ("row",)], why="Bella and Cody stood at the places 0 and 1"),
    Example([("Carousel", ["Ajax"]), ("turn", 100), ("at", 0)], why="a single horse"),
]
EDGES = {
    "Any size of number": [("Carousel", ["A", "B", "C"]), ("turn", 10), ("row",), ("turn", -1000001), ("row",)],
    "beyond the last one": [("Carousel", ["A", "B"]), ("at", 2)],
    "below 0": [("Carousel", ["A", "B"]), ("turn", 1), ("at", -1)],
    "change places": Edge([("Carousel", ["A", "B", "C", "D"]), ("turn", 3), ("swap", 3, 0), ("row",), ("swap", 2, 2), ("at", 2)], "swapping the first and the last place"),
}
MISTAKES = [
    Mistake("The horses move up, so the horse at a place comes from further down: subtract the turn.", "(place - self._turned)", "(place + self._turned)"),
    Mistake("Places outside the carousel must raise an error; the remainder makes existing places of them.",
            "        if not 0 <= place < len(self._horses):\n            raise IndexError(place)\n", ""),
    Mistake("`swap` works with the positions of your list, not with the places as they are now.",
            "        first, second = self._position(one), self._position(other)\n", "        first, second = one, other\n"),
    Mistake("A second turn goes on from where the first one left off.", "self._turned += steps", "self._turned = steps"),
    Mistake("`row` has to begin with the horse at place 0 now.", "return [self.at(place) for place in range(len(self._horses))]", "return list(self._horses)"),
]
ORACLE = """
class Carousel:
    def __init__(self, horses: list[str]) -> None:
        self.places = dict(enumerate(horses))

    def turn(self, steps: int) -> None:
        count = len(self.places)
        self.places = {(place + steps) % count: horse for place, horse in self.places.items()}

    def at(self, place: int) -> str:
        if place not in self.places:
            raise IndexError(place)
        return self.places[place]

    def swap(self, one: int, other: int) -> None:
        self.places[one], self.places[other] = self.places[other], self.places[one]

    def row(self) -> list[str]:
        return [horse for _, horse in sorted(self.places.items())]
"""
EXPLANATION = """
Turning only changes a number; the list stays as it is. The horse at a place is found at the place minus the turn, and
`%` brings the result back into the list, for negative numbers too. With four horses, after `turn(1)`:

| place | 0 | 1 | 2 | 3 |
|---|---|---|---|---|
| position in the list | 3 | 0 | 1 | 2 |
| horse | Dora | Ajax | Bella | Cody |

Turning, looking and swapping take constant time. Moving the horses, with slices or three reversals, would cost one
step a horse at every turn; it pays where turns are few and looks are many.
"""


class Carousel:
    def __init__(self, horses: list[str]) -> None:
        self._horses = list(horses)
        self._turned = 0

    def turn(self, steps: int) -> None:
        self._turned += steps

    def at(self, place: int) -> str:
        if not 0 <= place < len(self._horses):
            raise IndexError(place)
        return self._horses[self._position(place)]

    def swap(self, one: int, other: int) -> None:
        first, second = self._position(one), self._position(other)
        self._horses[first], self._horses[second] = self._horses[second], self._horses[first]

    def row(self) -> list[str]:
        return [self.at(place) for place in range(len(self._horses))]

    def _position(self, place: int) -> int:
        return (place - self._turned) % len(self._horses)


def inputs(rng):
    horses = ["Ajax", "Bella", "Cody", "Dora", "Echo"][: rng.randint(2, 5)]
    operations = [("Carousel", horses)]
    for _ in range(rng.randint(4, 9)):
        name = rng.choice(["turn", "turn", "at", "swap", "row"])
        if name == "turn":
            operations.append((name, rng.choice([1, 2, -1, -3, 7, -12])))
        elif name == "swap":
            operations.append((name, rng.randrange(len(horses)), rng.randrange(len(horses))))
        else:
            operations.append((name, rng.randrange(len(horses))) if name == "at" else (name,))
    return [*operations, ("row",)]
