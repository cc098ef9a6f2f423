"""Prices that go stale

A shop's till asks the head office for prices and keeps what it hears, because asking is slow. Write a class `Till` to which the present minute is handed with each call; it never goes back.

- `Till(minutes)`: a kept price may be used for `minutes` minutes, at least 1: fetched at minute 10 with `minutes` 5, it serves up to minute 14.
- `learn(item, group, price, now)` keeps a price that the office told at minute `now`, in place of any earlier one. Every item belongs to a group of goods, and may have moved to another one.
- `price(item, now)` returns the kept price, or `None` if there is none or it is too old.
- `recall(group)` makes the till forget all prices of a group, and returns how many those were. Prices that are too old count too, if nobody has forgotten them.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "What has to be kept with a price so that the till can answer all three questions later?",
    "Keep a tuple for each item: its group, its price, and the minute from which it is too old. A price learned anew replaces the tuple.",
    "`price` compares the present minute with the one in the tuple. `recall` collects the items of the group first and deletes them afterwards, since a dictionary must not change while you walk over it.",
)
EXAMPLES = [
    Example([("Till", 5), ("learn", "milk", "dairy", 120, 10), ("price", "milk", 14), ("price", "milk", 15)]),
    Example([("Till", 60), ("learn", "milk", "dairy", 120, 0), ("learn", "nuts", "snacks", 300, 1), ("learn", "curd", "dairy", 90, 2), ("recall", "dairy"), ("price", "milk", 3), ("price", "nuts", 3)], why="milk and curd are forgotten"),
    Example([("Till", 10), ("price", "tea", 0), ("learn", "tea", "drinks", 400, 5), ("learn", "tea", "drinks", 350, 12), ("price", "tea", 20)], why="learned again at minute 12"),
]
EDGES = {
    "at least 1": Edge([("Till", 1), ("learn", "a", "g", 7, 3), ("price", "a", 3), ("price", "a", 4)], "one minute"),
    "another one": Edge([("Till", 9), ("learn", "a", "old", 1, 0), ("learn", "a", "new", 2, 1), ("recall", "old"), ("price", "a", 2), ("recall", "new"), ("price", "a", 2)], "an item that moved"),
    "too old count too": Edge([("Till", 2), ("learn", "a", "g", 1, 0), ("price", "a", 5), ("recall", "g"), ("recall", "g")], "recalling old prices"),
    "if there is none": Edge([("Till", 3), ("recall", "g"), ("price", "a", 0)], "an empty till"),
    "never goes back": Edge([("Till", 4), ("learn", "free", "g", 0, 2), ("price", "free", 2), ("price", "free", 5), ("price", "free", 6)], "a price of 0"),
}
ALWAYS = [
    [("Till", 5), ("learn", "a", "g", 0, 0), ("recall", "g")],
]
MISTAKES = [
    Mistake("With `minutes` 5, a price learned at minute 10 is too old at minute 15 already.", "now < ends", "now <= ends"),
    Mistake("A price of 0 is a price. Ask whether the item is kept, not whether its price counts as true.", "return price if now < ends else None", "return (price or None) if now < ends else None"),
    Mistake("A price learned again begins a new time.", "        self._kept[item] = (group, price, now + self._minutes)\n", "        ends = self._kept[item][2] if item in self._kept else now + self._minutes\n        self._kept[item] = (group, price, ends)\n"),
    Mistake("An item that moved belongs to its new group only.", "        self._kept[item] = (group, price, now + self._minutes)\n", "        group = self._kept[item][0] if item in self._kept else group\n        self._kept[item] = (group, price, now + self._minutes)\n"),
    Mistake("What was recalled has to be forgotten, not just counted.", "            del self._kept[item]\n", "            pass\n"),
]
ALSO_RIGHT = [
    Way(
        "A second dictionary from group to items makes a recall cheap, but has to be corrected whenever an item moves.",
        '''
class Till:
    def __init__(self, minutes: int) -> None:
        self._minutes = minutes
        self._kept: dict[str, tuple[str, int, int]] = {}
        self._groups: dict[str, set[str]] = {}

    def learn(self, item: str, group: str, price: int, now: int) -> None:
        if item in self._kept:
            self._groups[self._kept[item][0]].discard(item)
        self._groups.setdefault(group, set()).add(item)
        self._kept[item] = (group, price, now + self._minutes)

    def price(self, item: str, now: int) -> int | None:
        if item not in self._kept:
            return None
        _, price, ends = self._kept[item]
        return price if now < ends else None

    def recall(self, group: str) -> int:
        items = self._groups.pop(group, set())
        for item in items:
            del self._kept[item]
        return len(items)
''',
    )
]
ORACLE = '''
class Till:
    def __init__(self, minutes: int) -> None:
        self.minutes = minutes
        self.rows = []

    def learn(self, item: str, group: str, price: int, now: int) -> None:
        self.rows = [row for row in self.rows if row["item"] != item]
        self.rows.append({"item": item, "group": group, "price": price, "minutes": range(now, now + self.minutes)})

    def price(self, item: str, now: int) -> int | None:
        return next((row["price"] for row in self.rows if row["item"] == item and now in row["minutes"]), None)

    def recall(self, group: str) -> int:
        left = [row for row in self.rows if row["group"] != group]
        count = len(self.rows) - len(left)
        self.rows = left
        return count
'''
EXPLANATION = """
With each price its end is kept, so nothing has to be done when time passes: a price that is too old is noticed when somebody asks.

| call | kept for milk | returned |
|---|---|---|
| learn at 10 | dairy, 120, too old from 15 | |
| price at 14 | | 120 |
| price at 15 | | None |

Learning and asking take the same few steps; a recall looks at every kept item.
"""


class Till:
    def __init__(self, minutes: int) -> None:
        self._minutes = minutes
        self._kept: dict[str, tuple[str, int, int]] = {}

    def learn(self, item: str, group: str, price: int, now: int) -> None:
        self._kept[item] = (group, price, now + self._minutes)

    def price(self, item: str, now: int) -> int | None:
        if item not in self._kept:
            return None
        _, price, ends = self._kept[item]
        return price if now < ends else None

    def recall(self, group: str) -> int:
        items = [item for item, kept in self._kept.items() if kept[0] == group]
        for item in items:
            del self._kept[item]
        return len(items)


def inputs(rng):
    minutes = rng.randint(1, 5)
    now = 0
    operations = [("Till", minutes)]
    for _ in range(rng.randint(5, 12)):
        item = rng.choice("abc")
        name = rng.choice(["learn", "learn", "price", "price", "recall"])
        if name == "learn":
            operations.append(("learn", item, rng.choice(["x", "y"]), rng.randint(0, 9), now))
        else:
            operations.append(("price", item, now) if name == "price" else ("recall", rng.choice(["x", "y"])))
        now += rng.choice([0, 1, 1, minutes])
    return operations
