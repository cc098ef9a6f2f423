"""Held for a few minutes

In a ticket shop a seat in the basket is held for its buyer, but not for ever. Write a class `Seats`; the present minute is handed over with each call and never goes back.

- `Seats(minutes)`: a seat taken into a basket at minute `t` is held up to minute `t + minutes - 1`; from `t + minutes` on it is free again.
- `hold(seat, buyer, now)` takes a free seat into a basket and returns `True`. If the buyer holds the seat already, it is held anew from `now`. If it is sold or held by somebody else, it returns `False`.
- `pay(buyer, now)` sells all seats that the buyer holds at this moment and returns their sorted list.
- `owner(seat, now)` returns the buyer who has bought or holds the seat, or `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE",)
CONSTRAINTS = ("`minutes` is at least 1",)
HINTS = (
    "Does anything have to happen at the minute in which a seat becomes free?",
    "It is enough to keep until when a seat is held, and to compare when somebody asks. A sold seat is held without an end.",
    "Keep for each seat a tuple of buyer and end; for a sold seat the end is infinite. One method that says who has a seat at a moment serves all the others.",
)
EXAMPLES = [
    Example([("Seats", 10), ("hold", "A1", "Ann", 0), ("hold", "A1", "Bob", 9), ("hold", "A1", "Bob", 10), ("owner", "A1", 12)], why="from minute 10 on it is free again"),
    Example([("Seats", 5), ("hold", "B2", "Ann", 1), ("hold", "B1", "Ann", 2), ("pay", "Ann", 4), ("hold", "B1", "Bob", 99), ("owner", "B2", 99)]),
    Example([("Seats", 3), ("hold", "C1", "Ann", 0), ("hold", "C1", "Ann", 2), ("owner", "C1", 4), ("owner", "C1", 5)], why="held anew from minute 2"),
]
EDGES = {
    "at this moment": Edge([("Seats", 4), ("hold", "A", "Ann", 0), ("hold", "B", "Ann", 3), ("pay", "Ann", 4), ("owner", "A", 4)], "one seat is lost before paying"),
    "is sold": Edge([("Seats", 2), ("hold", "A", "Ann", 0), ("pay", "Ann", 1), ("hold", "A", "Ann", 1), ("pay", "Ann", 2), ("owner", "A", 50)], "a buyer's own sold seat"),
    "or `None`": [("Seats", 1), ("owner", "Z", 0), ("hold", "Z", "Bob", 0), ("owner", "Z", 1)],
    "sorted list": Edge([("Seats", 9), ("hold", "C", "Ann", 0), ("hold", "A", "Ann", 0), ("hold", "B", "Bob", 0), ("pay", "Ann", 1), ("pay", "Cy", 1), ("pay", "Bob", 1)], "seats of several buyers"),
}
ALWAYS = [[("Seats", 10), ("hold", "A1", "Ann", 0), ("pay", "Ann", 1), ("owner", "A1", 5_000_000), ("hold", "A1", "Bob", 5_000_000)]]
MISTAKES = [
    Mistake("From minute `t + minutes` on the seat is free again, not a minute later.", "now < end", "now <= end"),
    Mistake("A sold seat stays sold for ever.", "self._held[seat] = (buyer, inf)", "self._held[seat] = (buyer, now + self._minutes)"),
    Mistake("Holding a seat again begins a new time.", "        self._held[seat] = (buyer, now + self._minutes)\n        return True", "        if self.owner(seat, now) is None:\n            self._held[seat] = (buyer, now + self._minutes)\n        return True"),
    Mistake("Paying sells only what the buyer still holds.", "if self.owner(seat, now) == buyer and end != inf", "if holder == buyer and end != inf"),
    Mistake("A seat that was paid for must not be paid for again.", " and end != inf", ""),
]
ALSO_RIGHT = [
    Way(
        "Sold seats may be kept in a dictionary of their own; then no infinite end is needed, but each question looks at two places.",
        '''
class Seats:
    def __init__(self, minutes: int) -> None:
        self._minutes = minutes
        self._sold: dict[str, str] = {}
        self._held: dict[str, tuple[str, int]] = {}

    def hold(self, seat: str, buyer: str, now: int) -> bool:
        if seat in self._sold or self.owner(seat, now) not in (None, buyer):
            return False
        self._held[seat] = (buyer, now + self._minutes)
        return True

    def pay(self, buyer: str, now: int) -> list[str]:
        seats = sorted(seat for seat in self._held if seat not in self._sold and self.owner(seat, now) == buyer)
        self._sold.update(dict.fromkeys(seats, buyer))
        return seats

    def owner(self, seat: str, now: int) -> str | None:
        if seat in self._sold:
            return self._sold[seat]
        buyer, end = self._held.get(seat, ("", now))
        return buyer if now < end else None
''',
    )
]
ORACLE = '''
class Seats:
    def __init__(self, minutes: int) -> None:
        self.minutes = minutes
        self.held, self.sold = {}, {}

    def clean(self, now):
        self.held = {seat: (buyer, since) for seat, (buyer, since) in self.held.items() if now - since < self.minutes}

    def hold(self, seat: str, buyer: str, now: int) -> bool:
        self.clean(now)
        if seat in self.sold or (seat in self.held and self.held[seat][0] != buyer):
            return False
        self.held[seat] = (buyer, now)
        return True

    def pay(self, buyer: str, now: int) -> list[str]:
        self.clean(now)
        seats = [seat for seat in sorted(self.held) if self.held[seat][0] == buyer]
        for seat in seats:
            self.sold[seat] = self.held.pop(seat)[0]
        return seats

    def owner(self, seat: str, now: int) -> str | None:
        self.clean(now)
        return self.sold.get(seat) or (self.held[seat][0] if seat in self.held else None)
'''
EXPLANATION = """
No clock runs: each seat keeps its end, and whoever asks compares. A sold seat has the end `inf`, which is greater than every minute.

| call | kept for A1 | returned |
|---|---|---|
| hold, Ann, 0 | Ann, 10 | True |
| hold, Bob, 9 | Ann, 10 | False |
| hold, Bob, 10 | Bob, 20 | True |
| owner, 12 | Bob, 20 | Bob |

Holding and asking take the same few steps; paying looks at every seat.
"""

from math import inf


class Seats:
    def __init__(self, minutes: int) -> None:
        self._minutes = minutes
        self._held: dict[str, tuple[str, float]] = {}

    def hold(self, seat: str, buyer: str, now: int) -> bool:
        if self.owner(seat, now) not in (None, buyer) or self._is_sold(seat):
            return False
        self._held[seat] = (buyer, now + self._minutes)
        return True

    def pay(self, buyer: str, now: int) -> list[str]:
        held = self._held.items()
        seats = sorted(seat for seat, (holder, end) in held if self.owner(seat, now) == buyer and end != inf)
        for seat in seats:
            self._held[seat] = (buyer, inf)
        return seats

    def owner(self, seat: str, now: int) -> str | None:
        if seat not in self._held:
            return None
        buyer, end = self._held[seat]
        return buyer if now < end else None

    def _is_sold(self, seat: str) -> bool:
        return seat in self._held and self._held[seat][1] == inf


def inputs(rng):
    minutes = rng.randint(1, 4)
    now = 0
    operations = [("Seats", minutes)]
    for _ in range(rng.randint(5, 11)):
        seat, buyer = rng.choice(["A", "B"]), rng.choice(["Ann", "Bob"])
        operations.append(rng.choice([("hold", seat, buyer, now), ("hold", seat, buyer, now), ("pay", buyer, now), ("owner", seat, now)]))
        now += rng.choice([0, 0, 1, minutes])
    return [*operations, ("owner", "A", now), ("owner", "B", now)]
