"""A clinic opens, another closes

On a ring road clinics answer calls: a call goes to the clinic at its own kilometre, or else to the next one in the direction of greater numbers; behind the greatest kilometre the road goes on with the least. Write a class `Ring`:

- `Ring(calls)`: the kilometres of all the homes that may call, all different. At first there is no clinic.
- `open(place)` opens a clinic at a kilometre that has none, `close(place)` closes the one there.
- Both return the sorted list of the homes whose clinic is another one than before, or that have one now and had none, or the reverse.
"""

from bisect import bisect_left, insort

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "When one more clinic opens, can a home change from one old clinic to another old one?",
    "Only the homes between the clinic before the new one and the new one itself are concerned. With closing it is the same stretch.",
    "Find the clinic before in the sorted list; the place before the first is the last, which Python's index -1 gives. If it lies at a smaller kilometre, the homes lie between; else the stretch goes over the end of the road. With a single clinic that is the whole road.",
)
EXAMPLES = [
    Example([("Ring", [5, 15, 25, 35]), ("open", 20), ("open", 30), ("close", 20)], why="the first gets all; the second gets 25; then 5, 15 and 35 go to 30"),
    Example([("Ring", [1, 2, 3]), ("open", 2), ("open", 3), ("open", 1)]),
    Example([("Ring", [10]), ("open", 10), ("close", 10), ("open", 4)]),
]
EDGES = {
    "goes on with the least": Edge([("Ring", [0, 50, 99]), ("open", 60), ("open", 10), ("close", 10)], "over the end of the road"),
    "at its own kilometre": Edge([("Ring", [10, 20, 30]), ("open", 10), ("open", 20), ("open", 30), ("close", 20)], "homes where clinics are"),
    "no clinic": Edge([("Ring", []), ("open", 3), ("close", 3)], "nobody lives there"),
    "sorted list": Edge([("Ring", [90, 10, 50]), ("open", 95), ("open", 60)], "homes given in another order"),
}
ALWAYS = [[("Ring", [30, 50]), ("open", 50), ("open", 0), ("close", 50)]]
MISTAKES = [
    Mistake("The home at the clinic before belongs to that clinic, not to the new one.", "before < home <= place", "before <= home <= place"),
    Mistake("The home at the clinic's own kilometre is concerned as well.", "before < home <= place", "before < home < place"),
    Mistake("The stretch before the first clinic of the ring goes over the end of the road.", "home > before or home <= place", "home <= place"),
    Mistake("The clinic before the first of the ring is the last one, over the end of the road.", "self._clinics[bisect_left(self._clinics, place) - 1]", "self._clinics[max(0, bisect_left(self._clinics, place) - 1)]"),
    Mistake("A clinic that has closed must not answer any more; take it out of the list.", "        self._clinics.remove(place)\n", ""),
]
ALSO_RIGHT = [
    Way(
        "One may work out every home's clinic before and after and compare: simpler to get right, but each change then asks for every home.",
        '''
class Ring:
    def __init__(self, calls: list[int]) -> None:
        self._homes = sorted(calls)
        self._clinics: list[int] = []

    def open(self, place: int) -> list[int]:
        return self._changed([*self._clinics, place])

    def close(self, place: int) -> list[int]:
        return self._changed([each for each in self._clinics if each != place])

    def _changed(self, clinics: list[int]) -> list[int]:
        old, self._clinics = self._clinics, sorted(clinics)
        return [home for home in self._homes if _answering(old, home) != _answering(self._clinics, home)]


def _answering(clinics: list[int], home: int) -> int | None:
    return clinics[bisect_left(clinics, home) % len(clinics)] if clinics else None
''',
    )
]
ORACLE = '''
class Ring:
    def __init__(self, calls: list[int]) -> None:
        self.homes = calls
        self.clinics = set()

    def answering(self):
        found = {}
        for home in self.homes:
            ahead = [each for each in self.clinics if each >= home]
            found[home] = min(ahead or self.clinics, default=None)
        return found

    def open(self, place: int) -> list[int]:
        before = self.answering()
        self.clinics.add(place)
        after = self.answering()
        return sorted(home for home in self.homes if before[home] != after[home])

    def close(self, place: int) -> list[int]:
        before = self.answering()
        self.clinics.discard(place)
        after = self.answering()
        return sorted(home for home in self.homes if before[home] != after[home])
'''
EXPLANATION = """
A clinic answers the stretch between the one before it and itself, so only that stretch changes hands when it opens or closes.

| call | clinics | before | homes concerned |
|---|---|---|---|
| open 20 | 20 | – | 5 15 25 35 |
| open 30 | 20 30 | 20 | 25 |
| close 20 | 20 30 | 30 | 5 15 35 |

The last one goes over the end of the road: homes above 30 and homes up to 20. Finding the clinic takes a logarithm of steps, and each home is looked at once. With the remainder rule, one more machine would move nearly every key; here only its own stretch moves.
"""


class Ring:
    def __init__(self, calls: list[int]) -> None:
        self._homes = sorted(calls)
        self._clinics: list[int] = []

    def open(self, place: int) -> list[int]:
        insort(self._clinics, place)
        return self._answered_by(place)

    def close(self, place: int) -> list[int]:
        concerned = self._answered_by(place)
        self._clinics.remove(place)
        return concerned

    def _answered_by(self, place: int) -> list[int]:
        before = self._clinics[bisect_left(self._clinics, place) - 1]
        if before < place:
            return [home for home in self._homes if before < home <= place]
        return [home for home in self._homes if home > before or home <= place]


def inputs(rng):
    operations = [("Ring", rng.sample(range(0, 100, 10), rng.randint(2, 6)))]
    clinics = []
    for _ in range(rng.randint(3, 6)):
        if clinics and rng.random() < 0.4:
            place = rng.choice(clinics)
            clinics.remove(place)
            operations.append(("close", place))
        else:
            place = rng.choice([each for each in range(0, 100, 5) if each not in clinics])
            clinics.append(place)
            operations.append(("open", place))
    return operations
