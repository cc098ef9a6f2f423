"""The guest list by letters

A doorman's device keeps the names of the guests letter by letter, so that it can say after each letter typed whether it is worth going on.

Write a class `GuestList`:

- `invite(name)` puts a name of lower-case letters on the list.
- `look_up(name)` returns `"guest"` if exactly this name is on the list, `"go on"` if it isn't but some invited name begins with it, and `"stranger"` otherwise.

An empty name is never invited; looked up, it is `"go on"` as soon as somebody is on the list, and before that `"stranger"`.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "After the letters `an`, how could the device know that `an` itself is no guest, but that `anna` might follow?",
    "Nested dictionaries make a tree of letters. A name that ends needs a mark at its last letter.",
    "On looking up, follow the letters; a missing one means a stranger. At the end look for the mark; without it the answer depends on whether anything follows.",
)
EXAMPLES = [
    [("GuestList",), ("invite", "anna"), ("look_up", "an"), ("look_up", "anna"), ("look_up", "annas")],
    [("GuestList",), ("invite", "leonard"), ("invite", "leo"), ("look_up", "leo"), ("look_up", "leon"), ("look_up", "lea")],
    Example([("GuestList",), ("look_up", "bo")], why="nobody is on the list"),
]
EDGES = {
    "An empty name": [("GuestList",), ("look_up", ""), ("invite", "a"), ("look_up", "")],
    "exactly this name": [("GuestList",), ("invite", "ed"), ("look_up", "e"), ("look_up", "ed"), ("look_up", "edd"), ("look_up", "d")],
    "begins with it": [("GuestList",), ("invite", "max"), ("invite", "maxi"), ("look_up", "max"), ("look_up", "maxi"), ("look_up", "ma")],
}
MISTAKES = [
    Mistake("A mere beginning of a name is not a guest: the end of a name needs a mark.", "        if \".\" in node:\n", "        if node is not self._root:\n"),
    Mistake("A letter that doesn't follow makes the name a stranger's.", "                return \"stranger\"\n", "                return \"go on\"\n"),
    Mistake("Each name is spelled from the root on.", "            node = node.setdefault(letter, {})", "            node.setdefault(letter, {})"),
    Mistake("With nobody on the list, even an empty name can't be continued.", "return \"go on\" if node else \"stranger\"", "return \"go on\""),
]
EXPLANATION = """
The names share a tree of nested dictionaries, and a dot marks where a name ends. After `leo` and `leonard`:

| looked up | node found | answer |
|---|---|---|
| leo | with a dot | guest |
| leon | without a dot, something follows | go on |
| lea | no `a` after `le` | stranger |

Each call takes one step for each letter, however many guests there are.
"""


class GuestList:
    def __init__(self) -> None:
        self._root: dict[str, dict] = {}

    def invite(self, name: str) -> None:
        node = self._root
        for letter in name:
            node = node.setdefault(letter, {})
        node["."] = {}

    def look_up(self, name: str) -> str:
        node = self._root
        for letter in name:
            if letter not in node:
                return "stranger"
            node = node[letter]
        if "." in node:
            return "guest"
        return "go on" if node else "stranger"


def inputs(rng):
    operations = [("GuestList",)]
    names = ["al", "ali", "alina", "bo", "bob", "carl", "carla"]
    for _ in range(rng.randint(4, 11)):
        name = rng.choice(names)
        operations.append(("invite", name) if rng.random() < 0.45 else ("look_up", rng.choice([name, name[: rng.randint(0, len(name))], name + "x"])))
    return [*operations, ("look_up", rng.choice(names))]
