"""The course is full

An evening course has a limited number of places. Write a class `Course(places)`:

- `join(name)` gives the person a place, or the next number on the waiting list if no place is free. It returns 0 for a place, else the number on the list, counted from 1. Somebody who has a place or waits already just gets the present number (or 0) again.
- `leave(name)` takes the person out, of the course or of the waiting list. If a place becomes free, the first who waits gets it; that name is returned. Else it returns `None`, even when the person was in neither.
- `waiting()` returns the list of those who wait, in order.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
CONSTRAINTS = ("`places` is at least 0",)
HINTS = (
    "What is the difference between the last person with a place and the first on the waiting list?",
    "One list in order of joining is enough: the first `places` people of it have a place, the others wait.",
    "The number on the waiting list follows from the position in that list. When somebody with a place leaves, look who stands now at the last place that counts.",
)
EXAMPLES = [
    Example([("Course", 1), ("join", "Ana"), ("join", "Ben"), ("join", "Cem"), ("leave", "Ana"), ("waiting",)], why="Ben gets the place"),
    Example([("Course", 2), ("join", "Ana"), ("leave", "Ana"), ("join", "Ben"), ("join", "Ben")]),
    Example([("Course", 1), ("join", "Ana"), ("join", "Ben"), ("join", "Cem"), ("leave", "Ben"), ("join", "Cem")], why="Cem moves up from 2 to 1"),
]
EDGES = {
    "in neither": [("Course", 1), ("leave", "Zed"), ("join", "Ana"), ("leave", "Zed"), ("waiting",)],
    "waits already": Edge([("Course", 1), ("join", "A"), ("join", "B"), ("join", "C"), ("join", "C"), ("join", "A"), ("waiting",)], "joining again"),
    "no place is free": Edge([("Course", 0), ("join", "A"), ("join", "B"), ("leave", "A"), ("waiting",)], "a course without places"),
    "place becomes free": Edge([("Course", 2), ("join", "A"), ("join", "B"), ("join", "C"), ("join", "D"), ("leave", "A"), ("leave", "B"), ("leave", "C"), ("waiting",)], "one after the other"),
}
MISTAKES = [
    Mistake("When somebody leaves the waiting list, no place becomes free.", "if place < self._places <= len(self._people)", "if self._places <= len(self._people)"),
    Mistake("Somebody who has joined already must not join a second time.", "        if name not in self._people:\n            self._people.append(name)\n", "        self._people.append(name)\n"),
    Mistake("The first who waits gets the place, not the last.", "return self._people[self._places - 1]", "return self._people[-1]"),
    Mistake("The waiting list is counted from 1, and everybody with a place gets 0.", "max(0, self._people.index(name) - self._places + 1)", "max(0, self._people.index(name) - self._places)"),
]
ALSO_RIGHT = [
    Way(
        "Two lists, one of those with a place and one of those who wait, show the idea more plainly, but everything has to be done for two cases.",
        '''
class Course:
    def __init__(self, places: int) -> None:
        self._free = places
        self._inside: list[str] = []
        self._waiting: list[str] = []

    def join(self, name: str) -> int:
        if name in self._inside:
            return 0
        if name in self._waiting:
            return self._waiting.index(name) + 1
        if self._free:
            self._free -= 1
            self._inside.append(name)
            return 0
        self._waiting.append(name)
        return len(self._waiting)

    def leave(self, name: str) -> str | None:
        if name in self._waiting:
            self._waiting.remove(name)
        elif name in self._inside:
            self._inside.remove(name)
            if self._waiting:
                self._inside.append(self._waiting.pop(0))
                return self._inside[-1]
            self._free += 1
        return None

    def waiting(self) -> list[str]:
        return self._waiting.copy()
''',
    )
]
ORACLE = '''
class Course:
    def __init__(self, places: int) -> None:
        self.numbers = {}
        self.places = places

    def join(self, name: str) -> int:
        if name not in self.numbers:
            self.numbers[name] = len(self.numbers) + 1
        return max(0, self.numbers[name] - self.places)

    def leave(self, name: str) -> str | None:
        if name not in self.numbers:
            return None
        gone = self.numbers.pop(name)
        up = None
        for each in self.numbers:
            if self.numbers[each] > gone:
                self.numbers[each] -= 1
                if self.numbers[each] == self.places:
                    up = each
        return up

    def waiting(self) -> list[str]:
        return sorted((each for each in self.numbers if self.numbers[each] > self.places), key=self.numbers.get)
'''
EXPLANATION = """
In one list by order of joining, the first `places` people have a place. Nobody has to be moved: when somebody in front leaves, all behind move up by themselves. With one place:

| call | list | returned |
|---|---|---|
| Ana joins | Ana | 0 |
| Ben joins | Ana, Ben | 1 |
| Cem joins | Ana, Ben, Cem | 2 |
| Ana leaves | Ben, Cem | Ben |

Every call searches the list, so it costs a step for each person.
"""


class Course:
    def __init__(self, places: int) -> None:
        self._places = places
        self._people: list[str] = []

    def join(self, name: str) -> int:
        if name not in self._people:
            self._people.append(name)
        return max(0, self._people.index(name) - self._places + 1)

    def leave(self, name: str) -> str | None:
        if name not in self._people:
            return None
        place = self._people.index(name)
        self._people.remove(name)
        if place < self._places <= len(self._people):
            return self._people[self._places - 1]
        return None

    def waiting(self) -> list[str]:
        return self._people[self._places :]


def inputs(rng):
    operations = [("Course", rng.randint(0, 2))]
    for _ in range(rng.randint(5, 12)):
        operations.append((rng.choice(["join", "join", "leave"]), rng.choice("ABCDE")))
    return [*operations, ("waiting",)]
