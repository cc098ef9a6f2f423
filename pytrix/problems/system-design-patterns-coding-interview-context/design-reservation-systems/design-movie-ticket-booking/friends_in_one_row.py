"""Friends in one row

A small cinema has rows of equal length. Friends always sit side by side in one row. Write a class `Cinema`:

- `Cinema(rows, seats)`: how many rows there are, and how many seats each has.
- `book(people)` finds the first row, from row 0 on, with `people` free seats side by side, and in it the leftmost such place. It books them and returns a tuple of the row and the first seat, or `None` if there is no such place.
- `cancel(row, seat)` gives back the whole booking that this seat belongs to and returns how many seats became free; 0 if the seat was not booked.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "How do you know later which seats belong to one booking?",
    "Keep a row as a list with the number of the booking at each seat, and 0 at free seats.",
    "For each row and each first seat that leaves enough seats to the right, look at the slice of the row: if it holds only zeros, put the next booking's number there.",
)
EXAMPLES = [
    Example([("Cinema", 2, 4), ("book", 3), ("book", 2), ("book", 1), ("cancel", 0, 1), ("book", 2)], why="two don't fit into row 0; one does"),
    Example([("Cinema", 1, 3), ("book", 4), ("book", 3), ("book", 1)]),
    Example([("Cinema", 1, 5), ("book", 1), ("book", 2), ("cancel", 0, 0), ("book", 2), ("book", 1)], why="one free seat is left of the two, two are right of them"),
]
EDGES = {
    "not booked": [("Cinema", 1, 2), ("cancel", 0, 1), ("book", 1), ("cancel", 0, 0), ("cancel", 0, 0)],
    "side by side": Edge([("Cinema", 1, 5), ("book", 1), ("book", 1), ("book", 1), ("cancel", 0, 0), ("cancel", 0, 2), ("book", 3), ("book", 4)], "free, but not together"),
    "whole booking": Edge([("Cinema", 1, 6), ("book", 2), ("book", 3), ("cancel", 0, 4), ("book", 4), ("cancel", 0, 1)], "two bookings beside each other"),
    "leftmost": Edge([("Cinema", 2, 2), ("book", 2), ("book", 2), ("cancel", 0, 0), ("book", 1), ("book", 1)], "the last place is filled"),
}
ALWAYS = [[("Cinema", 1, 5), ("book", 1), ("book", 3), ("cancel", 0, 0), ("book", 1), ("cancel", 0, 1)]]
MISTAKES = [
    Mistake("The place must lie side by side in one row; you count free seats of the whole row.", "                if not any(places[seat : seat + people]):\n", "                if places.count(0) >= people and not places[seat]:\n"),
    Mistake("The last seat of a row may be used too.", "range(self._seats - people + 1)", "range(self._seats - people)"),
    Mistake("Cancelling gives back the whole booking, not just one seat.", "        for place in range(self._seats):\n            if places[place] == number:\n                places[place] = 0\n", "        places[seat] = 0\n"),
    Mistake("Every booking needs a number of its own, or neighbours are given back together.", "        self._number += 1\n", "        self._number = 1\n"),
    Mistake("A seat that was not booked gives back nothing, and the answer is 0.", "        if number == 0:\n            return 0\n", ""),
]
ALSO_RIGHT = [
    Way(
        "Written as texts, rows can be searched with `find`; the bookings then need a dictionary of their own.",
        '''
class Cinema:
    def __init__(self, rows: int, seats: int) -> None:
        self._rows = ["." * seats for _ in range(rows)]
        self._bookings: dict[tuple[int, int], int] = {}

    def book(self, people: int) -> tuple[int, int] | None:
        for row, places in enumerate(self._rows):
            seat = places.find("." * people)
            if seat >= 0:
                self._rows[row] = places[:seat] + "#" * people + places[seat + people:]
                self._bookings[row, seat] = people
                return row, seat
        return None

    def cancel(self, row: int, seat: int) -> int:
        for (booked_row, first), people in self._bookings.items():
            if booked_row == row and first <= seat < first + people:
                del self._bookings[row, first]
                places = self._rows[row]
                self._rows[row] = places[:first] + "." * people + places[first + people:]
                return people
        return 0
''',
    )
]
ORACLE = '''
class Cinema:
    def __init__(self, rows: int, seats: int) -> None:
        self.free = {(row, seat) for row in range(rows) for seat in range(seats)}
        self.groups = []

    def book(self, people: int) -> tuple[int, int] | None:
        for row, seat in sorted(self.free):
            group = {(row, seat + i) for i in range(people)}
            if group <= self.free:
                self.free -= group
                self.groups.append(group)
                return row, seat
        return None

    def cancel(self, row: int, seat: int) -> int:
        for group in list(self.groups):
            if (row, seat) in group:
                self.groups.remove(group)
                self.free |= group
                return len(group)
        return 0
'''
EXPLANATION = """
Each seat holds the number of its booking, and 0 means free. A slice with only zeros is a place to sit.

| call | row 0 | row 1 | returned |
|---|---|---|---|
| book 3 | 1 1 1 0 | 0 0 0 0 | (0, 0) |
| book 2 | 1 1 1 0 | 2 2 0 0 | (1, 0) |
| book 1 | 1 1 1 3 | 2 2 0 0 | (0, 3) |
| cancel 0, 1 | 0 0 0 3 | 2 2 0 0 | 3 |
| book 2 | 4 4 0 3 | 2 2 0 0 | (0, 0) |

A booking looks at every seat as a first one, with a step for each person.
"""


class Cinema:
    def __init__(self, rows: int, seats: int) -> None:
        self._rows = [[0] * seats for _ in range(rows)]
        self._seats = seats
        self._number = 0

    def book(self, people: int) -> tuple[int, int] | None:
        self._number += 1
        for row, places in enumerate(self._rows):
            for seat in range(self._seats - people + 1):
                if not any(places[seat : seat + people]):
                    places[seat : seat + people] = [self._number] * people
                    return row, seat
        return None

    def cancel(self, row: int, seat: int) -> int:
        places = self._rows[row]
        number = places[seat]
        if number == 0:
            return 0
        freed = places.count(number)
        for place in range(self._seats):
            if places[place] == number:
                places[place] = 0
        return freed


def inputs(rng):
    rows, seats = rng.randint(1, 2), rng.randint(3, 5)
    operations = [("Cinema", rows, seats)]
    for _ in range(rng.randint(4, 9)):
        if rng.random() < 0.65:
            operations.append(("book", rng.randint(1, 3)))
        else:
            operations.append(("cancel", rng.randrange(rows), rng.randrange(seats)))
    return operations
