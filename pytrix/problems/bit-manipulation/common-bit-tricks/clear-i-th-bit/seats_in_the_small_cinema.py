"""Seats in the small cinema

A small cinema keeps its taken seats in one number: bit s is 1 if seat s is taken, and seats are numbered from 0.

Write a class `Cinema` with these methods:

- `Cinema(seats)` makes a cinema with that many seats, at least 1, all of them free.
- `book()` takes the free seat with the lowest number and returns that number, or -1 if the cinema is full.
- `cancel(seat)` makes a seat free again. If it is free already, nothing happens.
- `code()` returns the number.
"""
from pytrix.question.authoring import Edge, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "A cinema of 8 seats has the number `1011`. Seat 1 is cancelled: which mask keeps everything but that bit?",
    "Flip a single 1 at the seat's position with `~`, and combine with `&`: only that bit becomes 0, and a 0 stays one.",
    "For a booking, walk over the seats; at the first whose bit is 0, set the bit and return the seat. For a cancellation, use the flipped mask.",
)
EXAMPLES = [
    [("Cinema", 3), ("book",), ("book",), ("cancel", 0), ("code",), ("book",)],
    [("Cinema", 2), ("book",), ("book",), ("book",), ("code",)],
    [("Cinema", 4), ("book",), ("cancel", 2), ("code",), ("book",), ("code",)],
]
EDGES = {"free already": [("Cinema", 3), ("cancel", 1), ("code",), ("book",)], "full": [("Cinema", 1), ("book",), ("book",), ("cancel", 0), ("book",)]}
ALWAYS = [[("Cinema", 3), ("book",), ("book",), ("book",), ("cancel", 0), ("book",), ("cancel", 1), ("code",), ("book",)]]
MISTAKES = [
    Mistake("XOR takes a seat that was free already; cancelling must never do that.", "self._taken &= ~(1 << seat)", "self._taken ^= 1 << seat"),
    Mistake("Subtracting is right only if the seat was taken.", "self._taken &= ~(1 << seat)", "self._taken -= 1 << seat"),
    Mistake("Without `~` the mask keeps only that one seat, and all others become free.", "~(1 << seat)", "(1 << seat)"),
    Mistake("The free seat with the lowest number is taken; you take the next one after all that are taken.",
            "for seat in range(self._seats):", "for seat in range(self._taken.bit_length(), self._seats):"),
]
ORACLE = """
class Cinema:
    def __init__(self, seats: int) -> None:
        self.free = [True] * seats

    def book(self) -> int:
        if True not in self.free:
            return -1
        seat = self.free.index(True)
        self.free[seat] = False
        return seat

    def cancel(self, seat: int) -> None:
        self.free[seat] = True

    def code(self) -> int:
        return sum(2**seat for seat, free in enumerate(self.free) if not free)
"""
EXPLANATION = """
`~(1 << seat)` has a 0 at the seat and ones everywhere else, so `&` clears that bit and keeps the rest. With three seats:

| call | number |
|---|---|
| `book()` | `001` |
| `book()` | `011` |
| `cancel(0)` | `010` |
| `book()` | `011` |

Cancelling takes one step, booking at most one for each seat. Another way keeps a list of booleans, which is just as fast, but is longer to
store and to send.
"""


class Cinema:
    def __init__(self, seats: int) -> None:
        self._seats = seats
        self._taken = 0

    def book(self) -> int:
        for seat in range(self._seats):
            if not self._taken >> seat & 1:
                self._taken |= 1 << seat
                return seat
        return -1

    def cancel(self, seat: int) -> None:
        self._taken &= ~(1 << seat)

    def code(self) -> int:
        return self._taken


def inputs(rng):
    seats = rng.randint(1, 5)
    operations = [("Cinema", seats)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["book", "book", "cancel", "code"])
        operations.append((name, rng.randrange(seats)) if name == "cancel" else (name,))
    return [*operations, ("code",)]
