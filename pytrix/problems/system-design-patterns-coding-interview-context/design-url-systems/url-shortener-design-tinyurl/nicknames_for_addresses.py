"""Nicknames for addresses

A library prints short nicknames for long web addresses on its leaflets. Write a class `Nicknames`:

- `shorten(address)` returns the nickname of an address: `"b1"` for the first address ever given, `"b2"` for the second, and so on. An address that has a nickname gets the same one again, and no number is used up.
- `open(nickname)` counts a visit and returns the address, or `None` for a nickname that doesn't exist.
- `busiest()` returns the nickname with the most visits; among equals the one that is older. If nothing was ever visited it returns `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "In which two directions does somebody look something up here?",
    "One dictionary maps addresses to nicknames, another nicknames to addresses. A third counts the visits.",
    "A new number is one more than how many addresses there are. `max` over the visits gives the first of equals, if the nicknames were put in in the order of their age.",
)
EXAMPLES = [
    Example([("Nicknames",), ("shorten", "site.org/a"), ("shorten", "site.org/b"), ("shorten", "site.org/a"), ("open", "b2"), ("busiest",)], why="the third call gives the first nickname again"),
    Example([("Nicknames",), ("open", "b1"), ("shorten", "x.net"), ("open", "b1"), ("open", "b01")]),
    Example([("Nicknames",), ("shorten", "p"), ("shorten", "q"), ("open", "b2"), ("open", "b1"), ("busiest",)], why="one visit each; b1 is older"),
]
EDGES = {
    "ever visited": [("Nicknames",), ("busiest",), ("shorten", "p"), ("busiest",)],
    "no number is used up": Edge([("Nicknames",), ("shorten", "p"), ("shorten", "p"), ("shorten", "q")], "one address twice"),
    "doesn't exist": [("Nicknames",), ("shorten", "p"), ("open", "b2"), ("open", "p"), ("busiest",)],
    "the one that is older": Edge([("Nicknames",), *(("shorten", f"a{number}") for number in range(10)), ("open", "b10"), ("open", "b9"), ("busiest",)], "b9 and b10"),
    "most visits": Edge([("Nicknames",), ("shorten", "p"), ("shorten", "q"), ("shorten", "r"), ("open", "b1"), ("open", "b3"), ("open", "b3"), ("busiest",)], "the youngest wins"),
}
MISTAKES = [
    Mistake("An address that has a nickname already gets the same one again.", "        if address not in self._nicknames:\n", "        if True:\n"),
    Mistake("The first nickname is `b1`; your numbers begin with 0.", "len(self._addresses) + 1", "len(self._addresses)"),
    Mistake("A visit of a nickname that doesn't exist returns `None` and is not counted.", "        if nickname not in self._addresses:\n            return None\n", "        self._visits.setdefault(nickname, 0)\n        self._addresses.setdefault(nickname, nickname)\n"),
    Mistake("Without any visit there is no busiest nickname.", "        if not any(self._visits.values()):\n            return None\n", "        if not self._visits:\n            return None\n"),
]
EXPLANATION = """
Each direction of looking up has its own dictionary. Visits start at 0 when the nickname is made, so the dictionary of visits is in order of age, and `max` takes the first of equals.

| call | nickname of p | nickname of q | visits |
|---|---|---|---|
| shorten p | b1 | | b1: 0 |
| shorten q | b1 | b2 | b1: 0, b2: 0 |
| open b2 | | | b1: 0, b2: 1 |
| open b1 | | | b1: 1, b2: 1 |
| busiest | | | b1 |

Shortening and opening take the same few steps; `busiest` looks at every nickname.
"""


class Nicknames:
    def __init__(self) -> None:
        self._nicknames: dict[str, str] = {}
        self._addresses: dict[str, str] = {}
        self._visits: dict[str, int] = {}

    def shorten(self, address: str) -> str:
        if address not in self._nicknames:
            nickname = f"b{len(self._addresses) + 1}"
            self._nicknames[address] = nickname
            self._addresses[nickname] = address
            self._visits[nickname] = 0
        return self._nicknames[address]

    def open(self, nickname: str) -> str | None:
        if nickname not in self._addresses:
            return None
        self._visits[nickname] += 1
        return self._addresses[nickname]

    def busiest(self) -> str | None:
        if not any(self._visits.values()):
            return None
        return max(self._visits, key=self._visits.__getitem__)


def inputs(rng):
    operations = [("Nicknames",)]
    for _ in range(rng.randint(5, 11)):
        operations.append(rng.choice([("shorten", rng.choice(["p", "q", "r"])), ("open", rng.choice(["b1", "b2", "b3"])), ("busiest",)]))
    return [*operations, ("busiest",)]
