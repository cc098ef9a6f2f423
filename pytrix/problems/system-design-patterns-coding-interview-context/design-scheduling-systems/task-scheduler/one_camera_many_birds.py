"""One camera, many birds

A camera in the reserve takes one picture a minute. Rangers wish for pictures of nests, and a nest must not be disturbed too often. Write a class `Camera(pause)`, where `pause` is a number of minutes, at least 0:

- `wish(nest)` adds a wish for one picture of that nest; the same nest may be wished for several times.
- `tick()` is called once a minute. It returns the nest to be photographed in this minute and fulfils one wish for it, or returns `None` if no picture can be taken.

After a picture of a nest, at least `pause` minutes without a picture of **that nest** have to pass. Among the wishes that may be fulfilled, the one that came first is chosen. `wish` returns `None` and takes no time.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What has to be known about a nest to say whether it may be photographed in this minute?",
    "Count the minutes, and note for each nest the first minute in which it may be photographed again. The wishes wait in a list, in the order in which they came.",
    "In `tick`, raise the minute and go through the list; take the first wish whose nest may be photographed, note the new minute for the nest, and remove just this wish. The next picture may be taken `pause + 1` minutes later.",
)
EXAMPLES = [
    Example([("Camera", 2), ("wish", "owl"), ("wish", "owl"), ("wish", "kite"), ("tick",), ("tick",), ("tick",), ("tick",)], why="the owl rests for two minutes; in one of them the kite has its turn"),
    Example([("Camera", 0), ("wish", "owl"), ("wish", "owl"), ("tick",), ("tick",), ("tick",)]),
    Example([("Camera", 1), ("tick",), ("wish", "heron"), ("tick",), ("wish", "heron"), ("tick",), ("tick",)]),
]
EDGES = {
    "at least 0": Edge([("Camera", 0), ("wish", "a"), ("wish", "b"), ("wish", "a"), ("wish", "a"), ("tick",), ("tick",), ("tick",), ("tick",)], "no pause"),
    "came first": Edge([("Camera", 3), ("wish", "a"), ("wish", "a"), ("wish", "b"), ("wish", "c"), ("tick",), ("tick",), ("wish", "d"), ("tick",), ("tick",), ("tick",), ("tick",)], "later wishes"),
    "no picture can be taken": Edge([("Camera", 4), ("tick",), ("tick",), ("wish", "z"), ("wish", "z"), *(("tick",) for _ in range(7))], "idle minutes"),
}
ALWAYS = [
    [("Camera", 1), ("wish", "owl"), ("tick",), ("tick",), ("wish", "owl"), ("tick",)],
]
MISTAKES = [
    Mistake("After a picture, `pause` whole minutes without one have to pass; the next may follow in the minute after them.", "self._minute + self._pause + 1", "self._minute + self._pause"),
    Mistake("While a nest rests, look for the first wish of another nest.", "            if self._rested.get(nest, 0) <= self._minute:\n", "            if self._rested.get(nest, 0) > self._minute:\n                return None\n            else:\n"),
    Mistake("One picture fulfils one wish, not all wishes for the nest.", "                return self._wishes.pop(place)\n", "                self._wishes = [each for each in self._wishes if each != nest]\n                return nest\n"),
    Mistake("The camera's pause is not a pause of the whole camera: each nest rests for itself.", "self._rested.get(nest, 0)", "max(self._rested.values(), default=0)"),
]
ORACLE = """
class Camera:
    def __init__(self, pause: int) -> None:
        self.pause, self.pictures, self.open = pause, [], []

    def wish(self, nest: str) -> None:
        self.open.append(nest)

    def tick(self) -> str | None:
        recent = self.pictures[len(self.pictures) - self.pause:] if self.pause <= len(self.pictures) else self.pictures
        possible = [nest for nest in self.open if nest not in recent]
        taken = possible[0] if possible else None
        if possible:
            self.open.remove(taken)
        self.pictures.append(taken)
        return taken
"""
EQUIVALENT = {
    "self._minute = 0 -> self._minute = 1": "minutes are only compared with each other",
    "self._minute = 0 -> self._minute = -1": "minutes are only compared with each other",
    "if self._rested.get(nest, 0) <= self._minute: -> if self._rested.get(nest, 1) <= self._minute:": "the first minute is 1",
    "if self._rested.get(nest, 0) <= self._minute: -> if self._rested.get(nest, -1) <= self._minute:": "no minute is before 1",
}
EXPLANATION = """
For each nest the first minute of its next picture is noted, so no minutes have to be counted down. With a pause of 2:

| minute | wishes | owl again from | picture |
|---|---|---|---|
| 1 | owl owl kite | – | owl |
| 2 | owl kite | 4 | kite |
| 3 | owl | 4 | none |
| 4 | owl | 4 | owl |

Each minute goes through the wishes up to the first that is possible. Instead one could keep a queue of wishes for each nest and a heap of the nests that rest; a minute then costs a logarithm, but two structures have to agree.
"""


class Camera:
    def __init__(self, pause: int) -> None:
        self._pause = pause
        self._minute = 0
        self._wishes: list[str] = []
        self._rested: dict[str, int] = {}

    def wish(self, nest: str) -> None:
        self._wishes.append(nest)

    def tick(self) -> str | None:
        self._minute += 1
        for place, nest in enumerate(self._wishes):
            if self._rested.get(nest, 0) <= self._minute:
                self._rested[nest] = self._minute + self._pause + 1
                return self._wishes.pop(place)
        return None


def inputs(rng):
    operations = [("Camera", rng.randint(0, 3))]
    for _ in range(rng.randint(6, 12)):
        operations.append(("wish", rng.choice(["owl", "owl", "kite", "wren"])) if rng.random() < 0.5 else ("tick",))
    return [*operations, *(("tick",) for _ in range(4))]
