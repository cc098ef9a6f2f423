"""Lists that are shared

In an app people keep shopping lists, and some of them are shared: then one list has several names, and whatever is
added under one name is seen under the others. Write a class `Lists` that is made without arguments and has these
methods:

- `new(name)` makes an empty list with that name.
- `share(name, other)` gives the list `name` the further name `other`.
- `copy(name, other)` makes a list of its own with the name `other`, which at that moment holds the same things.
- `add(name, item)` puts an item at the end of the list.
- `unite(name, other)` makes one list of two: first the things of the list `name`, then those of `other`. From then on
  all names that either of them had mean this one list. If both names mean the same list already, nothing changes.
- `items(name)` returns the items of the list.

The names given to `new`, `share` and `copy` as the new one have never been used before; all others have. Only
`items` returns anything. The same item may be added several times.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "Two names mean the same list. How does Python hold that, and what is the difference from two lists with the same items?",
    "Keep a dictionary from names to lists. Sharing stores the same list object under another name; copying stores a new one.",
    "Uniting adds the items of one list to the other in place. After that every name that meant the list which has been added has to mean the other one: compare with `is`, since equal lists need not be the same.",
)
EXAMPLES = [
    Example([("Lists",), ("new", "home"), ("share", "home", "Ida"), ("add", "Ida", "milk"), ("copy", "home", "trip"), ("add", "home", "tea"), ("items", "Ida"), ("items", "trip")],
            why="Ida's list is the one of home; the copy does not get the tea"),
    Example([("Lists",), ("new", "a"), ("new", "b"), ("add", "a", "jam"), ("add", "b", "figs"), ("unite", "a", "b"), ("add", "b", "salt"), ("items", "a")], why="a and b mean one list now"),
    Example([("Lists",), ("new", "x"), ("items", "x")], why="an empty list"),
]
EDGES = {
    "From then on all names": [("Lists",), ("new", "a"), ("share", "a", "a2"), ("new", "b"), ("share", "b", "b2"), ("add", "b", "p"), ("unite", "a", "b"), ("add", "b2", "q"), ("add", "a2", "r"), ("items", "a"), ("items", "b"), ("items", "b2"), ("items", "a2")],
    "mean the same list already": [("Lists",), ("new", "a"), ("share", "a", "b"), ("add", "a", "p"), ("unite", "a", "b"), ("items", "b"), ("unite", "a", "a"), ("items", "a")],
    "a list of its own": [("Lists",), ("new", "a"), ("add", "a", "p"), ("copy", "a", "b"), ("add", "b", "q"), ("items", "a"), ("items", "b"), ("copy", "b", "c"), ("share", "c", "d"), ("add", "d", "r"), ("items", "b"), ("items", "c")],
    "first the things of the list": [("Lists",), ("new", "a"), ("new", "b"), ("add", "a", "p"), ("add", "b", "q"), ("add", "b", "s"), ("add", "a", "r"), ("add", "a", "p"), ("unite", "b", "a"), ("items", "a")],
    "makes one list of two": Edge([("Lists",), ("new", "a"), ("add", "a", "p"), ("copy", "a", "b"), ("unite", "a", "b"), ("add", "b", "q"), ("items", "a"), ("items", "b")], "a list and its copy"),
    "several times": Edge([("Lists",), ("new", "a"), ("add", "a", "p"), ("copy", "a", "b"), ("new", "c"), ("unite", "c", "a"), ("add", "c", "q"), ("items", "b"), ("unite", "b", "c"), ("items", "a"), ("items", "b")], "equal lists that are not the same"),
}
ALWAYS = [[("Lists",), ("new", "a"), ("add", "a", "p"), ("add", "a", "p"), ("copy", "a", "b"), ("items", "b")]]
MISTAKES = [
    Mistake("Sharing means one list with two names; you made a copy.", "self._lists[other] = self._lists[name]", "self._lists[other] = list(self._lists[name])"),
    Mistake("A copy is a list of its own; you gave the old one another name.", "self._lists[other] = list(self._lists[name])", "self._lists[other] = self._lists[name]"),
    Mistake("After uniting, all the names of the second list mean the joint one, not just the one that was called.",
            "            for each, items in self._lists.items():\n                if items is added:\n                    self._lists[each] = joint\n", "            self._lists[other] = joint\n"),
    Mistake("Equal lists need not be the same one: a copy keeps its own list. Compare with `is`.", "if items is added:", "if items == added:"),
    Mistake("If both names mean one list, nothing is to be added to it.", "        if joint is not added:\n", "        if name != other:\n"),
    Mistake("The joint list replaces the old one under all names of the first list as well: change that list in place.", "            joint.extend(added)\n", "            joint = joint + added\n            self._lists[name] = joint\n"),
]
ORACLE = """
class Lists:
    def __init__(self) -> None:
        self.number: dict[str, int] = {}
        self.items_of: dict[int, list[str]] = {}

    def new(self, name: str) -> None:
        self.number[name] = len(self.items_of)
        self.items_of[self.number[name]] = []

    def share(self, name: str, other: str) -> None:
        self.number[other] = self.number[name]

    def copy(self, name: str, other: str) -> None:
        self.new(other)
        for item in self.items_of[self.number[name]]:
            self.add(other, item)

    def add(self, name: str, item: str) -> None:
        self.items_of[self.number[name]].append(item)

    def unite(self, name: str, other: str) -> None:
        one, two = self.number[name], self.number[other]
        if one != two:
            self.items_of[one] = self.items_of[one] + self.items_of[two]
            self.number = {each: one if number == two else number for each, number in self.number.items()}

    def items(self, name: str) -> list[str]:
        return [item for item in self.items_of[self.number[name]]]
"""
EXPLANATION = """
A name in the dictionary leads to a list object, and several names may lead to the same one. For the first example:

| call | home | Ida | trip |
|---|---|---|---|
| `share` | list 1 | list 1 | |
| `add` milk | list 1: milk | list 1: milk | |
| `copy` | list 1: milk | list 1: milk | list 2: milk |
| `add` tea | list 1: milk, tea | list 1: milk, tea | list 2: milk |

`extend` changes a list in place, so that all its names see it, while `+` would make a new one. Uniting looks at every
name once; instead one could keep a number for each list and the items under these numbers, which needs the same walk.
"""


class Lists:
    def __init__(self) -> None:
        self._lists: dict[str, list[str]] = {}

    def new(self, name: str) -> None:
        self._lists[name] = []

    def share(self, name: str, other: str) -> None:
        self._lists[other] = self._lists[name]

    def copy(self, name: str, other: str) -> None:
        self._lists[other] = list(self._lists[name])

    def add(self, name: str, item: str) -> None:
        self._lists[name].append(item)

    def unite(self, name: str, other: str) -> None:
        joint, added = self._lists[name], self._lists[other]
        if joint is not added:
            joint.extend(added)
            for each, items in self._lists.items():
                if items is added:
                    self._lists[each] = joint

    def items(self, name: str) -> list[str]:
        return list(self._lists[name])


def inputs(rng):
    operations, names = [("Lists",), ("new", "n0")], ["n0"]
    for _ in range(rng.randint(6, 12)):
        kind = rng.choice(["new", "share", "copy", "add", "add", "add", "unite", "items"])
        name = rng.choice(names)
        if kind == "new":
            operations.append(("new", f"n{len(names)}"))
            names.append(f"n{len(names)}")
        elif kind in ("share", "copy"):
            operations.append((kind, name, f"n{len(names)}"))
            names.append(f"n{len(names)}")
        elif kind == "add":
            operations.append(("add", name, rng.choice("pqr")))
        else:
            operations.append((kind, name, rng.choice(names)) if kind == "unite" else (kind, name))
    return [*operations, *[("items", name) for name in names]]
