"""The raffle drum

Tickets lie in a drum in numbered places, counted from 0, without gaps. Write a class `Drum` with these methods:

- `add(ticket)` puts a ticket at the end and returns `True`. If it is in the drum already, nothing changes and the
  answer is `False`.
- `remove(ticket)` takes a ticket out and returns `True`, or returns `False` if it isn't there. So that no gap
  remains, the ticket at the **end** moves to the free place, and all others stay where they are.
- `draw(number)` returns the ticket at the place `number` modulo the number of tickets, and leaves it there. In an
  empty drum, it returns `None`.

Aim at methods that neither search nor shift tickets, so that each takes the same short time with a million of them.
`number` is at least 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "A set knows at once whether a ticket is there, and a list knows at once what lies at a place. What does neither of them know?",
    "Keep a list of tickets by place and a dictionary from tickets to places. Every change goes into both.",
    "To remove, find the place in the dictionary, write the last ticket there, note its new place, and take the end off the list. Mind the case that the ticket is the last one itself.",
)
EXAMPLES = [
    Example([("Drum",), ("add", "A7"), ("add", "B2"), ("add", "C9"), ("remove", "A7"), ("draw", 0), ("draw", 4)], why="C9 moved to place 0; 4 modulo 2 is 0"),
    Example([("Drum",), ("add", "A7"), ("add", "A7"), ("remove", "A7"), ("remove", "A7"), ("draw", 5)]),
    Example([("Drum",), ("add", "A7"), ("add", "B2"), ("remove", "B2"), ("draw", 1), ("add", "B2"), ("draw", 1)]),
]
EDGES = {
    "In an empty drum": [("Drum",), ("draw", 0), ("remove", "A"), ("add", "A"), ("draw", 0)],
    "all others stay where they are": Edge([("Drum",), *[("add", name) for name in "ABCD"], ("remove", "B"), *[("draw", place) for place in range(3)], ("remove", "D"), ("draw", 1), ("remove", "D")], "two removals"),
}
MISTAKES = [
    Mistake("The tickets after the free place move up. Only the last one should move.",
            "        last = self._tickets.pop()\n        if last != ticket:\n            self._tickets[place] = last\n            self._places[last] = place\n",
            "        del self._tickets[place]\n        self._places = {each: number for number, each in enumerate(self._tickets)}\n"),
    Mistake("The ticket that moved is still noted at its old place, so removing it later goes wrong.", "            self._places[last] = place\n", "            pass\n"),
    Mistake("`draw` takes the ticket out. It should stay in the drum.", "return self._tickets[number % len(self._tickets)]", "ticket = self._tickets[number % len(self._tickets)]\n        self.remove(ticket)\n        return ticket"),
    Mistake("A ticket that is in the drum is added a second time.", "        if ticket in self._places:\n            return False\n", ""),
]
ORACLE = """
class Drum:
    def __init__(self) -> None:
        self.row = []

    def add(self, ticket: str) -> bool:
        new = ticket not in self.row
        self.row = self.row + [ticket] * new
        return new

    def remove(self, ticket: str) -> bool:
        there = ticket in self.row
        if there:
            moved = [self.row[-1] if each == ticket else each for each in self.row]
            self.row = moved[:-1]
        return there

    def draw(self, number: int) -> str | None:
        return (self.row * (number + 1))[number] if self.row else None
"""
EXPLANATION = """
The list answers "what lies at place 1?", the dictionary "where is A7, if at all?". Together they behave like a set
from which one can draw.

| call | list | places |
|---|---|---|
| add A7, B2, C9 | A7, B2, C9 | A7: 0, B2: 1, C9: 2 |
| remove A7 | C9, B2 | C9: 0, B2: 1 |

Taking off the end of a list costs nothing; taking out of its middle would shift everything behind. A set alone could
add and remove as quickly, but has no places to draw from.
"""


class Drum:
    def __init__(self) -> None:
        self._tickets: list[str] = []
        self._places: dict[str, int] = {}

    def add(self, ticket: str) -> bool:
        if ticket in self._places:
            return False
        self._places[ticket] = len(self._tickets)
        self._tickets.append(ticket)
        return True

    def remove(self, ticket: str) -> bool:
        if ticket not in self._places:
            return False
        place = self._places.pop(ticket)
        last = self._tickets.pop()
        if last != ticket:
            self._tickets[place] = last
            self._places[last] = place
        return True

    def draw(self, number: int) -> str | None:
        if not self._tickets:
            return None
        return self._tickets[number % len(self._tickets)]


def inputs(rng):
    operations = [("Drum",)]
    for _ in range(rng.randint(6, 14)):
        name = rng.choice(["add", "add", "add", "remove", "remove", "draw", "draw"])
        operations.append((name, rng.randint(0, 5) if name == "draw" else rng.choice("ABCDE")))
    return operations
