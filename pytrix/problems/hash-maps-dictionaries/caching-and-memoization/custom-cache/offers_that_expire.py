"""Offers that expire

A search engine for flights remembers offers for a while. Times are whole minutes since the start, and they never run
backwards from one call to the next. Write a class `Offers(lifetime)` with these methods:

- `save(flight, price, now)` stores an offer at the time `now`. It replaces an older offer for the same flight. It is
  valid for `lifetime` minutes: at `now + lifetime` it is no longer valid.
- `price(flight, now)` returns the price of the valid offer for the flight, or `None`.
- `clean(now)` removes all offers that are no longer valid from memory and returns how many there were. An offer is
  counted only once, in the first `clean` after it expired, unless it was replaced before.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("`lifetime` is at least 1", "prices are at least 0")
HINTS = (
    "What has to be stored beside the price so that you can tell later whether the offer is valid?",
    "Store a tuple of the price and the time at which the offer ends. Whether it is valid is a comparison, made when somebody asks.",
    "`clean` collects the flights whose end has come and deletes them in a second step. `price` does not need to delete anything.",
)
EXAMPLES = [
    Example([("Offers", 10), ("save", "LH5", 99, 0), ("price", "LH5", 9), ("price", "LH5", 10), ("clean", 12), ("clean", 13)], why="valid for the minutes 0 to 9"),
    Example([("Offers", 5), ("save", "BA1", 80, 2), ("save", "BA1", 75, 6), ("price", "BA1", 8), ("clean", 10), ("price", "BA1", 11)]),
    Example([("Offers", 3), ("price", "AF7", 0), ("save", "AF7", 0, 1), ("save", "LH5", 60, 4), ("clean", 4), ("price", "LH5", 6)]),
]
EDGES = {
    "no longer valid": [("Offers", 1), ("save", "A", 5, 3), ("price", "A", 3), ("price", "A", 4)],
    "replaces an older offer": [("Offers", 4), ("save", "A", 5, 0), ("save", "A", 6, 4), ("clean", 5), ("price", "A", 7)],
    "counted only once": Edge([("Offers", 2), ("save", "A", 5, 0), ("save", "B", 6, 1), ("clean", 2), ("clean", 3), ("clean", 9)], "cleaned in turns"),
}
ALWAYS = [
    [("Offers", 5), ("clean", 0), ("clean", 0), ("save", "BA1", 3, 2), ("clean", 4), ("price", "AF7", 4)],
    [("Offers", 3), ("save", "A", 0, 1), ("price", "A", 2)],
    [("Offers", 5), ("save", "A", 4, 0), ("save", "A", 9, 1), ("price", "A", 2), ("price", "A", 5), ("clean", 5)],
]
MISTAKES = [
    Mistake("At `now + lifetime` an offer is no longer valid, but in your answer it still is.", "return price if now < end else None", "return price if now <= end else None"),
    Mistake("`clean` counts the same offers again, because they are not removed.", "            del self._offers[flight]\n", "            pass\n"),
    Mistake("`clean` leaves offers in memory that end at this very minute.", "if end <= now]", "if end < now]"),
    Mistake("A newer offer keeps the old end. It should be valid for a whole lifetime again.",
            "self._offers[flight] = price, now + self._lifetime", "self._offers[flight] = price, self._offers.get(flight, (0, now + self._lifetime))[1]"),
]
ORACLE = """
class Offers:
    def __init__(self, lifetime: int) -> None:
        self.lifetime, self.saved, self.cleaned = lifetime, [], -1

    def save(self, flight: str, price: int, now: int) -> None:
        self.saved = [row for row in self.saved if row[0] != flight] + [(flight, price, now)]

    def price(self, flight: str, now: int) -> int | None:
        found = [row[1] for row in self.saved if row[0] == flight and now - row[2] < self.lifetime]
        return found[0] if found else None

    def clean(self, now: int) -> int:
        kept = [row for row in self.saved if now - row[2] < self.lifetime]
        removed = len(self.saved) - len(kept)
        self.saved = kept
        return removed
"""
EXPLANATION = """
Each flight has a tuple: price and end. Nobody needs to remove an offer at the moment it ends; asking compares `now`
with the end.

| call, lifetime 10 | stored | answer |
|---|---|---|
| save LH5, 99, 0 | LH5: 99, end 10 | |
| price LH5, 9 | the same | 99 |
| price LH5, 10 | the same | `None` |
| clean 12 | nothing | 1 |

`save` and `price` take constant time, `clean` looks at every offer. As the ends come in ascending order, one could
keep the offers in the order of saving and let `clean` stop at the first valid one.
"""


class Offers:
    def __init__(self, lifetime: int) -> None:
        self._lifetime = lifetime
        self._offers: dict[str, tuple[int, int]] = {}

    def save(self, flight: str, price: int, now: int) -> None:
        self._offers[flight] = price, now + self._lifetime

    def price(self, flight: str, now: int) -> int | None:
        if flight not in self._offers:
            return None
        price, end = self._offers[flight]
        return price if now < end else None

    def clean(self, now: int) -> int:
        expired = [flight for flight, (_, end) in self._offers.items() if end <= now]
        for flight in expired:
            del self._offers[flight]
        return len(expired)


def inputs(rng):
    operations, now = [("Offers", rng.randint(1, 5))], 0
    for _ in range(rng.randint(5, 12)):
        now += rng.randint(0, 3)
        name = rng.choice(["save", "save", "price", "price", "clean"])
        flight = rng.choice(["LH5", "BA1", "AF7"])
        operations.append({"save": (name, flight, rng.randint(0, 9), now), "price": (name, flight, now), "clean": (name, now)}[name])
    return operations
