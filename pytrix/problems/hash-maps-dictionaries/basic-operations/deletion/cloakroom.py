"""Behind the cloakroom counter

A theatre's cloakroom hands out numbered tickets. Write a class `Cloakroom` with these methods:

- `leave(ticket, thing)` stores a thing under a ticket and returns `True`. If that ticket is in use, nothing changes
  and it returns `False`.
- `fetch(ticket)` hands the thing out: it returns it and frees the ticket. A ticket that is not in use gives `None`.
- `last()` hands out the thing that was left most recently of all that are still there, frees its ticket, and returns
  the pair of ticket and thing. It returns `None` when nothing is there.
- `clear(thing)` takes out every thing of this name, frees their tickets, and returns how many there were.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "A dictionary has three ways to lose an entry. Which of them hands you the value of a key you know, and which the entry "
    "that came last?",
    "`pop(key, default)` suits `fetch`, and `popitem()` suits `last`. The latter needs care when nothing is there.",
    "For `clear`, collect the tickets of the thing first, and delete them in a second step.",
)
EXAMPLES = [
    Example([("Cloakroom",), ("leave", 4, "coat"), ("leave", 4, "hat"), ("fetch", 4), ("fetch", 4)], why="ticket 4 is in use, then free"),
    Example([("Cloakroom",), ("leave", 2, "hat"), ("leave", 1, "bag"), ("last",), ("last",), ("last",)]),
    Example([("Cloakroom",), ("leave", 1, "hat"), ("leave", 2, "bag"), ("leave", 3, "hat"), ("clear", "hat"), ("fetch", 3), ("last",)]),
]
EDGES = {
    "when nothing is there": [("Cloakroom",), ("last",), ("fetch", 1), ("clear", "hat")],
    "most recently of all that are still there": Edge(
        [("Cloakroom",), ("leave", 1, "hat"), ("leave", 2, "bag"), ("leave", 3, "coat"), ("fetch", 1), ("leave", 1, "hat"), ("fetch", 3),
         ("last",), ("last",)], "a ticket used again"),
    "If that ticket is in use, nothing changes": [("Cloakroom",), ("leave", 1, "hat"), ("leave", 2, "bag"), ("leave", 1, "coat"), ("last",), ("fetch", 1)],
}
ALWAYS = [[("Cloakroom",), ("fetch", 1), ("leave", 2, "hat"), ("clear", "hat"), ("last",), ("leave", 1, "hat")]]
MISTAKES = [
    Mistake("A ticket that is in use gets a new thing, and the old one is lost. `leave` should change nothing then.",
            "            return False\n", "            pass\n"),
    Mistake("`fetch` shows the thing but does not hand it out: its ticket stays in use.",
            "self._things.pop(ticket, None)", "self._things.get(ticket)"),
    Mistake("`last` stops with a `KeyError` when the cloakroom is empty. It should return `None`.",
            "self._things.popitem() if self._things else None", "self._things.popitem()"),
    Mistake("`last` hands out the thing with the highest ticket number. It should be the most recent one.",
            "self._things.popitem() if self._things else None",
            "(max(self._things), self._things.pop(max(self._things))) if self._things else None"),
    Mistake("`clear` takes out one thing only. All things of this name should go.",
            "if kept == thing]", "if kept == thing][:1]"),
]
ORACLE = """
class Cloakroom:
    def __init__(self) -> None:
        self.pairs = []

    def _take(self, wanted):
        taken = [pair for pair in self.pairs if wanted(pair)]
        self.pairs = [pair for pair in self.pairs if not wanted(pair)]
        return taken

    def leave(self, ticket: int, thing: str) -> bool:
        free = all(pair[0] != ticket for pair in self.pairs)
        if free:
            self.pairs = self.pairs + [(ticket, thing)]
        return free

    def fetch(self, ticket: int) -> str | None:
        taken = self._take(lambda pair: pair[0] == ticket)
        return taken[0][1] if taken else None

    def last(self) -> tuple[int, str] | None:
        pairs = self.pairs
        self.pairs = pairs[:-1]
        return pairs[-1] if pairs else None

    def clear(self, thing: str) -> int:
        return len(self._take(lambda pair: pair[1] == thing))
"""
EXPLANATION = """
`pop(ticket, None)` and `popitem()` both remove and hand over in one step; `popitem` takes the entry inserted last,
and raises `KeyError` on an empty dictionary. In `clear`, the list of tickets is complete before the first deletion,
so no loop runs over a dictionary that changes.

With hat under 1, bag under 2, hat under 3, `clear('hat')` collects `[1, 3]`, deletes both, and `last()` finds bag.
`leave`, `fetch` and `last` take the same short time always; `clear` looks at everything that is there. A list of
pairs would do as well, but then `fetch` looks at everything too.
"""


class Cloakroom:
    def __init__(self) -> None:
        self._things: dict[int, str] = {}

    def leave(self, ticket: int, thing: str) -> bool:
        if ticket in self._things:
            return False
        self._things[ticket] = thing
        return True

    def fetch(self, ticket: int) -> str | None:
        return self._things.pop(ticket, None)

    def last(self) -> tuple[int, str] | None:
        return self._things.popitem() if self._things else None

    def clear(self, thing: str) -> int:
        tickets = [ticket for ticket, kept in self._things.items() if kept == thing]
        for ticket in tickets:
            del self._things[ticket]
        return len(tickets)


def inputs(rng):
    operations = [("Cloakroom",)]
    for _ in range(rng.randint(5, 14)):
        name = rng.choice(["leave", "leave", "leave", "fetch", "last", "clear"])
        thing = rng.choice(["hat", "coat", "bag"])
        ticket = rng.randint(1, 4)
        operations.append({"leave": (name, ticket, thing), "fetch": (name, ticket), "last": (name,), "clear": (name, thing)}[name])
    return operations
