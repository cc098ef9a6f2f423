"""Stations on a ticket machine

The keyboard of a ticket machine should guess the station. Write a class `Keyboard(sold)`; `sold` maps the names of stations, in lower case, to the number of tickets sold to them.

- `press(key)` takes one letter or the space, and returns a list of at most 3 stations whose names begin with all that has been typed so far. Those with most tickets come first, equals in alphabetical order.
- `back()` takes the last typed character away, if there is one, and returns the list for what is left; for nothing typed it is empty.
- `buy(station)` sells a ticket: the station, which may be a new one, counts one ticket more, and the typed text is empty again. It returns `None`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "What has to be remembered between two keys, and what between two customers?",
    "Keep the typed text and the dictionary. Both keys end in the same question, so write it once, in a helper.",
    "The helper collects the stations that start with the typed text, sorts them by the negative number of tickets and the name, and cuts the list to three; without typed text it returns an empty list.",
)
EXAMPLES = [
    Example([("Keyboard", {"halle": 4, "hamm": 9, "hanau": 4, "harz": 1, "bonn": 7}), ("press", "h"), ("press", "a"), ("press", "n"), ("back",), ("buy", "harz")], why="halle and hanau sell equally"),
    Example([("Keyboard", {"ulm": 2}), ("press", "u"), ("buy", "unna"), ("buy", "unna"), ("buy", "unna"), ("press", "u"), ("press", "l"), ("press", "x")]),
    Example([("Keyboard", {"bad orb": 3, "bad": 1}), ("press", "b"), ("back",), ("back",), ("press", "b")]),
]
EDGES = {
    "nothing typed": Edge([("Keyboard", {"ems": 1}), ("back",), ("press", "e"), ("back",), ("press", "e")], "back at the beginning"),
    "may be a new one": Edge([("Keyboard", {}), ("press", "k"), ("buy", "kiel"), ("press", "k"), ("press", "i")], "no stations at first"),
    "at most 3": Edge([("Keyboard", {"aa": 1, "ab": 1, "ac": 2, "ad": 1}), ("press", "a"), ("press", "d")], "four fit"),
    "empty again": Edge([("Keyboard", {"rom": 5, "om": 5}), ("press", "r"), ("press", "o"), ("buy", "rom"), ("press", "o")], "the next customer"),
}
ALWAYS = [
    [("Keyboard", {"hb": 1, "ha": 1}), ("press", "h")],
    [("Keyboard", {"bab": 2, "a b": 2, "aba": 2, "ba": 1}), ("buy", "aab"), ("press", "a"), ("back",), ("press", "a"), ("press", "b"), ("press", " "), ("back",), ("buy", "b"), ("press", "a"), ("press", "b")],
]
MISTAKES = [
    Mistake("After a sale the next customer begins with an empty text.", "        self._sold[station] = self._sold.get(station, 0) + 1\n        self._typed = \"\"\n", "        self._sold[station] = self._sold.get(station, 0) + 1\n"),
    Mistake("As long as nothing is typed there is nothing to guess.", "        if not self._typed:\n            return []\n", ""),
    Mistake("A ticket sold here counts as well, even for a station that was not in the list.", "self._sold[station] = self._sold.get(station, 0) + 1", "self._sold.setdefault(station, 1)"),
    Mistake("The stations with most tickets come first: turn the sign of the number.", "(-self._sold[station], station)", "(self._sold[station], station)"),
    Mistake("The names have to begin with the typed text, not just hold it.", "station.startswith(self._typed)", "self._typed in station"),
]
ALSO_RIGHT = [
    Way(
        "A shorter list of candidates for each typed character makes every further key cheaper, and going back just takes the last list off. It has to be thrown away after a sale.",
        """
class Keyboard:
    def __init__(self, sold: dict[str, int]) -> None:
        self._sold = sold
        self._lists: list[list[str]] = []

    def press(self, key: str) -> list[str]:
        place = len(self._lists)
        before = self._lists[-1] if self._lists else sorted(self._sold, key=lambda each: (-self._sold[each], each))
        self._lists.append([station for station in before if station[place : place + 1] == key])
        return self._lists[-1][:3]

    def back(self) -> list[str]:
        self._lists = self._lists[:-1]
        return self._lists[-1][:3] if self._lists else []

    def buy(self, station: str) -> None:
        self._sold[station] = self._sold.get(station, 0) + 1
        self._lists = []
""",
    )
]
ORACLE = """
class Keyboard:
    def __init__(self, sold: dict[str, int]) -> None:
        self.tickets = [name for name in sold for _ in range(sold[name])]
        self.keys = []

    def press(self, key: str) -> list[str]:
        self.keys.append(key)
        return self.show()

    def back(self) -> list[str]:
        del self.keys[-1:]
        return self.show()

    def buy(self, station: str) -> None:
        self.tickets.append(station)
        self.keys = []

    def show(self):
        left, shown = sorted(set(self.tickets)), []
        while left and self.keys and len(shown) < 3:
            best = max(left, key=self.tickets.count)
            left.remove(best)
            if list(best[:len(self.keys)]) == self.keys:
                shown.append(best)
        return shown
"""
EXPLANATION = """
The object remembers two things: the typed text for one customer, and the tickets for all. Both keys change the text and then ask the same question.

| call | typed | shown |
|---|---|---|
| press h | h | hamm, halle, hanau |
| press a | ha | hamm, halle, hanau |
| press n | han | hanau |
| back | ha | hamm, halle, hanau |
| buy harz | | |

Each key looks at all stations, which is fine for some thousands. With a trie that stores the best three at each node a key would be instant, but each sale has to mend the whole way down.
"""


class Keyboard:
    def __init__(self, sold: dict[str, int]) -> None:
        self._sold = sold
        self._typed = ""

    def press(self, key: str) -> list[str]:
        self._typed += key
        return self._guess()

    def back(self) -> list[str]:
        self._typed = self._typed[:-1]
        return self._guess()

    def buy(self, station: str) -> None:
        self._sold[station] = self._sold.get(station, 0) + 1
        self._typed = ""

    def _guess(self) -> list[str]:
        if not self._typed:
            return []
        fitting = [station for station in self._sold if station.startswith(self._typed)]
        return sorted(fitting, key=lambda station: (-self._sold[station], station))[:3]


def inputs(rng):
    names = ["aa", "ab", "aba", "abb", "ba", "a b", "bab", "b", "aab"]
    sold = {name: rng.randint(1, 3) for name in rng.sample(names, rng.randint(3, 7))}
    operations = [("Keyboard", sold)]
    for _ in range(rng.randint(4, 10)):
        name = rng.choice(["press", "press", "press", "back", "buy"])
        operations.append({"press": ("press", rng.choice("aab ")), "back": ("back",), "buy": ("buy", rng.choice(names))}[name])
    return [*operations, ("press", "a"), ("press", "b")]
