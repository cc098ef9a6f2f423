"""Which scooter goes to the workshop?

A scooter hire sends its least worn scooters to a festival for a day and asks for a class `Fleet` that chooses them:

- `ride(scooter, now)` notes a ride that ended at the minute `now`. A scooter that was never seen, or was sent away, joins the fleet with this ride as its first.
- `send()` takes the scooter with the fewest rides out of the fleet and returns it; among those with equally few, the one whose **last** ride ended earliest. With no scooters it returns `None`.

Minutes grow from one ride to the next. The fleet is large: neither method may go through all scooters.
"""
from heapq import heappop, heappush

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`now` is larger in each further call of `ride`",)
HINTS = (
    "A heap gives you the smallest entry. But what happens to the entry of a scooter that is ridden again?",
    "Don't search for the outdated entry: leave it in the heap, add a new one, and recognise outdated ones when they come to the top.",
    "Put a tuple of rides, minute and scooter into the heap and the same rides and minute into a dictionary. When sending, drop entries that no longer agree with the dictionary.",
)
EXAMPLES = [
    Example([("Fleet",), ("ride", "red", 5), ("ride", "blue", 9), ("ride", "red", 12), ("ride", "blue", 20), ("send",), ("send",), ("send",)], why="two rides each; red's last one was earlier"),
    Example([("Fleet",), ("ride", "red", 5), ("ride", "red", 7), ("ride", "gold", 8), ("send",)], why="gold has a single ride"),
    Example([("Fleet",), ("ride", "red", 1), ("ride", "red", 2), ("send",), ("ride", "red", 6), ("ride", "blue", 7), ("ride", "blue", 8), ("send",)], why="red joined anew with one ride"),
]
EDGES = {
    "no scooters": [("Fleet",), ("send",), ("ride", "a", 1), ("send",), ("send",)],
    "was sent away": [("Fleet",), ("ride", "a", 1), ("ride", "b", 2), ("send",), ("ride", "a", 3), ("send",), ("send",), ("send",)],
    "equally few": [("Fleet",), ("ride", "a", 1), ("ride", "b", 2), ("ride", "c", 3), ("ride", "b", 4), ("ride", "a", 5), ("send",), ("send",), ("send",)],
}
MISTAKES = [
    Mistake("You send a scooter by an entry that is outdated: it has been ridden since.", "            if self._latest.get(scooter) == (rides, now):\n                del self._latest[scooter]\n                return scooter\n", "            if self._latest.pop(scooter, None):\n                return scooter\n"),
    Mistake("On a tie you compare the names of the scooters instead of the minutes.", "heappush(self._heap, (rides, now, scooter))", "heappush(self._heap, (rides, scooter, now))", "            rides, now, scooter = heappop(self._heap)", "            rides, scooter, now = heappop(self._heap)"),
    Mistake("A scooter that was sent away starts with its first ride again when it comes back.", "                del self._latest[scooter]\n", "                self._latest[scooter] = (rides, -1)\n"),
    Mistake("On a tie you send the scooter that was ridden most recently.", "heappush(self._heap, (rides, now, scooter))", "heappush(self._heap, (rides, -now, scooter))", "            rides, now, scooter = heappop(self._heap)\n", "            rides, now, scooter = heappop(self._heap)\n            now = -now\n"),
]
ORACLE = """
class Fleet:
    def __init__(self) -> None:
        self.log = []

    def ride(self, scooter: str, now: int) -> None:
        self.log.append((scooter, now))

    def send(self) -> str | None:
        names = {scooter for scooter, _ in self.log}
        if not names:
            return None
        ends = {name: [now for scooter, now in self.log if scooter == name] for name in names}
        chosen = min(names, key=lambda name: (len(ends[name]), ends[name][-1]))
        self.log = [entry for entry in self.log if entry[0] != chosen]
        return chosen
"""
EXPLANATION = """
Every ride puts an entry (rides, minute, scooter) into the heap; the dictionary says which entry of a scooter is its latest. Entries that disagree are thrown away when they come to the top. For red 5, blue 9, red 12, blue 20:

| top of the heap | latest | |
|---|---|---|
| (1, 5, red) | red: (2, 12) | outdated |
| (1, 9, blue) | blue: (2, 20) | outdated |
| (2, 12, red) | red: (2, 12) | red is sent |

Each entry goes in once and out once, so a call costs a logarithm of the number of rides on average. Searching all scooters for the smallest would be shorter and costs the whole fleet for each one sent.
"""


class Fleet:
    def __init__(self) -> None:
        self._latest: dict[str, tuple[int, int]] = {}
        self._heap: list[tuple[int, int, str]] = []

    def ride(self, scooter: str, now: int) -> None:
        rides = self._latest[scooter][0] + 1 if scooter in self._latest else 1
        self._latest[scooter] = (rides, now)
        heappush(self._heap, (rides, now, scooter))

    def send(self) -> str | None:
        while self._heap:
            rides, now, scooter = heappop(self._heap)
            if self._latest.get(scooter) == (rides, now):
                del self._latest[scooter]
                return scooter
        return None


def inputs(rng):
    operations, now = [("Fleet",)], 0
    for _ in range(rng.randint(6, 14)):
        now += rng.randint(1, 9)
        operations.append(("send",) if rng.random() < 0.3 else ("ride", rng.choice("abcd"), now))
    return [*operations, ("send",), ("send",), ("send",)]
