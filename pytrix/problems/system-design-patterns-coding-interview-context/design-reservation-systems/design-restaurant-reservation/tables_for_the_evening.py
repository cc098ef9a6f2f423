"""Tables for the evening

A restaurant gives each party a table for exactly two hours. Write a class `Evening`:

- `Evening(tables)`: the list of how many seats each table has.
- `reserve(name, people, minute)` gives the party the smallest table with enough seats that is free for the two hours, that is 120 minutes, from `minute` on, and returns the table's place in the list; of equally small tables the first. If there is none it returns -1. A table is free again in the minute in which the two hours of another party end.
- `guests(minute)` returns the sorted list of the names of the parties that sit at a table in this minute.

Reservations come in any order of time.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Two parties at one table: how far apart must their beginnings be?",
    "Keep for each table the parties with the minute at which they come. A table is free if every one of them comes at least 120 minutes earlier or later.",
    "Walk over the places of the tables sorted by seats; `sorted` leaves equal ones in their order. Take the first that has enough seats and is free.",
)
EXAMPLES = [
    Example([("Evening", [4, 2]), ("reserve", "Ito", 2, 0), ("reserve", "Berg", 2, 60), ("reserve", "Ndiaye", 2, 119), ("reserve", "Ruiz", 2, 120), ("guests", 119)], why="at minute 120 the small table is free again"),
    Example([("Evening", [2, 6, 6]), ("reserve", "Ito", 3, 30), ("reserve", "Berg", 7, 30), ("guests", 30), ("guests", 150)]),
    Example([("Evening", [2]), ("reserve", "Late", 1, 200), ("reserve", "Early", 1, 81), ("reserve", "Earlier", 1, 80), ("guests", 199)], why="81 would overlap, 80 doesn't"),
]
EDGES = {
    "If there is none": Edge([("Evening", []), ("reserve", "Ito", 1, 0), ("guests", 0)], "no tables"),
    "equally small": Edge([("Evening", [8, 4, 4]), ("reserve", "A", 4, 0), ("reserve", "B", 4, 0), ("reserve", "C", 1, 0), ("reserve", "D", 1, 0)], "the larger one last"),
    "any order of time": Edge([("Evening", [2]), ("reserve", "C", 2, 240), ("reserve", "A", 2, 0), ("reserve", "B", 2, 120), ("guests", 120), ("guests", 239)], "a gap of exactly two hours"),
    "sorted list": Edge([("Evening", [2, 2, 2]), ("reserve", "Zoe", 1, 0), ("reserve", "Al", 1, 5), ("guests", 6), ("guests", 0), ("guests", 124)], "names in another order than they came"),
}
MISTAKES = [
    Mistake("A table is free again in the minute in which the two hours end.", "abs(minute - begin) >= 120", "abs(minute - begin) > 120"),
    Mistake("Reservations come in any order: a party that comes later may be in the way as well.", "abs(minute - begin) >= 120", "minute - begin >= 120 or minute < begin"),
    Mistake("The smallest table that is large enough is taken, so that large ones stay free.", "sorted(range(len(self._seats)), key=self._seats.__getitem__)", "range(len(self._seats))"),
    Mistake("In the last of the 120 minutes the party is still there, and one minute later it is gone.", "begin <= minute < begin + 120", "begin <= minute <= begin + 120"),
    Mistake("The table must have enough seats, not more than that.", "self._seats[table] >= people", "self._seats[table] > people"),
]
ALSO_RIGHT = [
    Way(
        "One list of all reservations with their tables is enough: a table is free if none of them is at this table and too close.",
        '''
class Evening:
    def __init__(self, tables: list[int]) -> None:
        self._seats = tables
        self._reservations: list[tuple[str, int, int]] = []

    def reserve(self, name: str, people: int, minute: int) -> int:
        taken = {table for _, begin, table in self._reservations if abs(minute - begin) < 120}
        fitting = [(seats, table) for table, seats in enumerate(self._seats) if seats >= people and table not in taken]
        if not fitting:
            return -1
        table = min(fitting)[1]
        self._reservations.append((name, minute, table))
        return table

    def guests(self, minute: int) -> list[str]:
        return sorted(name for name, begin, _ in self._reservations if begin <= minute < begin + 120)
''',
    )
]
ORACLE = '''
class Evening:
    def __init__(self, tables: list[int]) -> None:
        self.tables = tables
        self.minutes = {}

    def reserve(self, name: str, people: int, minute: int) -> int:
        best = -1
        for table, seats in enumerate(self.tables):
            free = not any((table, minute + each) in self.minutes for each in range(120))
            if free and seats >= people and (best < 0 or seats < self.tables[best]):
                best = table
        if best >= 0:
            for each in range(120):
                self.minutes[best, minute + each] = name
        return best

    def guests(self, minute: int) -> list[str]:
        return sorted(name for (_, each), name in self.minutes.items() if each == minute)
'''
EXPLANATION = """
All reservations last equally long, so two of them overlap just when they begin less than 120 minutes apart, whichever is first. With tables of 4 and 2 seats:

| reserve for 2 | small table | large table | place |
|---|---|---|---|
| Ito, 0 | free | free | 1 |
| Berg, 60 | Ito, 60 apart | free | 0 |
| Ndiaye, 119 | Ito, 119 apart | Berg, 59 apart | -1 |
| Ruiz, 120 | Ito, 120 apart | | 1 |

A reservation looks at all earlier ones at most once.
"""


class Evening:
    def __init__(self, tables: list[int]) -> None:
        self._seats = tables
        self._parties: list[list[tuple[int, str]]] = [[] for _ in tables]

    def reserve(self, name: str, people: int, minute: int) -> int:
        for table in sorted(range(len(self._seats)), key=self._seats.__getitem__):
            free = all(abs(minute - begin) >= 120 for begin, _ in self._parties[table])
            if free and self._seats[table] >= people:
                self._parties[table].append((minute, name))
                return table
        return -1

    def guests(self, minute: int) -> list[str]:
        parties = [party for parties in self._parties for party in parties]
        return sorted(name for begin, name in parties if begin <= minute < begin + 120)


def inputs(rng):
    names = rng.sample(["Ito", "Berg", "Ruiz", "Okoro", "Lund", "Shah", "Kaya"], 7)
    operations = [("Evening", [rng.choice([2, 4, 6]) for _ in range(rng.randint(1, 3))])]
    for name in names[: rng.randint(3, 7)]:
        operations.append(("reserve", name, rng.randint(1, 6), rng.choice([0, 1, 60, 119, 120, 121, 240])))
    return [*operations, ("guests", rng.choice([0, 60, 119, 120])), ("guests", rng.choice([121, 239, 240]))]
