"""Menus in every room

A hotel's kitchen keeps the menu of each meal. In every room lies a folder for copies of menus. Write a class `Hotel`:

- `change(meal, menu)` changes a menu in the kitchen. Copies in rooms are not exchanged, but every one of that meal becomes worthless.
- `read(room, meal)` returns a tuple of the menu and of where it came from: `"folder"` if the room has a copy that is not worthless; else `"kitchen"`, and then the room gets a fresh copy. For a meal without a menu it returns `("", "kitchen")`, and no copy is made.
- `copies(meal)` returns the sorted list of the rooms that have a copy of that meal that is not worthless.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "How does a room know that its copy is worthless, when nobody comes to take it away?",
    "It is enough to know, for each meal, which rooms have a good copy. A change makes that set empty.",
    "Keep a dictionary from meal to the set of rooms. `read` looks whether the room is in the set; if not, and there is a menu, it adds the room.",
)
EXAMPLES = [
    Example([("Hotel",), ("change", "lunch", "soup"), ("read", 12, "lunch"), ("read", 12, "lunch"), ("change", "lunch", "fish"), ("read", 12, "lunch")], why="after the change the copy is worthless"),
    Example([("Hotel",), ("change", "tea", "scones"), ("read", 7, "tea"), ("read", 3, "tea"), ("copies", "tea"), ("change", "tea", "cake"), ("copies", "tea")]),
    Example([("Hotel",), ("read", 1, "supper"), ("copies", "supper"), ("change", "supper", "pie"), ("read", 1, "supper")]),
]
EDGES = {
    "without a menu": Edge([("Hotel",), ("read", 5, "lunch"), ("read", 5, "lunch"), ("copies", "lunch")], "asked twice for nothing"),
    "that meal": Edge([("Hotel",), ("change", "a", "1"), ("change", "b", "2"), ("read", 9, "a"), ("read", 9, "b"), ("change", "a", "3"), ("read", 9, "b"), ("copies", "a"), ("copies", "b")], "another meal keeps its copies"),
    "sorted list": Edge([("Hotel",), ("change", "a", "x"), ("read", 10, "a"), ("read", 9, "a"), ("read", 100, "a"), ("copies", "a")], "rooms as numbers"),
    "every one": Edge([("Hotel",), ("change", "a", "x"), ("read", 1, "a"), ("read", 2, "a"), ("change", "a", "x"), ("read", 2, "a"), ("read", 1, "a")], "changed to the same menu"),
}
MISTAKES = [
    Mistake("After a change all copies of that meal are worthless, and the rooms need fresh ones.", "        self._rooms[meal] = set()\n", "        self._rooms.setdefault(meal, set())\n"),
    Mistake("Only copies of the changed meal become worthless.", "        self._rooms[meal] = set()\n", "        self._rooms = {each: set() for each in self._menus}\n"),
    Mistake("A room that got its menu from the kitchen now has a copy.", "        self._rooms[meal].add(room)\n", ""),
    Mistake("For a meal without a menu no copy is made; the answer comes from the kitchen each time.", '            return "", "kitchen"\n', '            self._menus[meal] = ""\n            self._rooms[meal] = {room}\n            return "", "kitchen"\n'),
]
ALSO_RIGHT = [
    Way(
        "Instead of the rooms one may keep a version number for each menu and for each copy; a change then costs one step, but `copies` has to look at every room.",
        '''
class Hotel:
    def __init__(self) -> None:
        self._menus: dict[str, tuple[int, str]] = {}
        self._folders: dict[int, dict[str, int]] = {}

    def change(self, meal: str, menu: str) -> None:
        version = self._menus[meal][0] + 1 if meal in self._menus else 0
        self._menus[meal] = (version, menu)

    def read(self, room: int, meal: str) -> tuple[str, str]:
        if meal not in self._menus:
            return "", "kitchen"
        version, menu = self._menus[meal]
        folder = self._folders.setdefault(room, {})
        source = "folder" if folder.get(meal) == version else "kitchen"
        folder[meal] = version
        return menu, source

    def copies(self, meal: str) -> list[int]:
        version = self._menus.get(meal, (-1, ""))[0]
        return sorted(room for room, folder in self._folders.items() if folder.get(meal) == version)
''',
    )
]
ORACLE = '''
class Hotel:
    def __init__(self) -> None:
        self.log = []

    def menu(self, meal):
        return next((entry[2] for entry in reversed(self.log) if entry[0] == "change" and entry[1] == meal), None)

    def change(self, meal: str, menu: str) -> None:
        self.log.append(("change", meal, menu))

    def read(self, room: int, meal: str) -> tuple[str, str]:
        if self.menu(meal) is None:
            return "", "kitchen"
        source = "folder" if room in self.copies(meal) else "kitchen"
        self.log.append(("read", meal, room))
        return self.menu(meal), source

    def copies(self, meal: str) -> list[int]:
        rooms = set()
        for kind, of, what in self.log:
            if of == meal:
                rooms = rooms | {what} if kind == "read" else set()
        return sorted(rooms)
'''
EXPLANATION = """
The kitchen remembers who has a good copy. A change forgets them all, so no room can use an old one.

| call | rooms with a good copy | returned |
|---|---|---|
| change lunch to soup | none | |
| read, room 12 | 12 | soup, kitchen |
| read, room 12 | 12 | soup, folder |
| change lunch to fish | none | |
| read, room 12 | 12 | fish, kitchen |

The copies themselves need not be stored: a good copy is what the kitchen has. Reading and changing take the same few steps.
"""


class Hotel:
    def __init__(self) -> None:
        self._menus: dict[str, str] = {}
        self._rooms: dict[str, set[int]] = {}

    def change(self, meal: str, menu: str) -> None:
        self._menus[meal] = menu
        self._rooms[meal] = set()

    def read(self, room: int, meal: str) -> tuple[str, str]:
        if meal not in self._menus:
            return "", "kitchen"
        if room in self._rooms[meal]:
            return self._menus[meal], "folder"
        self._rooms[meal].add(room)
        return self._menus[meal], "kitchen"

    def copies(self, meal: str) -> list[int]:
        return sorted(self._rooms.get(meal, set()))


def inputs(rng):
    operations = [("Hotel",)]
    for _ in range(rng.randint(5, 12)):
        meal = rng.choice(["tea", "lunch"])
        operations.append(
            rng.choice([("change", meal, rng.choice(["soup", "pie"])), ("read", rng.randint(1, 3), meal), ("read", rng.randint(1, 2), meal), ("copies", meal)])
        )
    return operations
