"""A basket with an undo

Write a class `Basket` for a web shop. It is made without arguments and is empty at first. It has these methods:

- `put(item)` puts an item into the basket and returns how many items are in it now.
- `undo()` takes out the item that was put in last and returns it; if the basket is empty, it returns `None`.
- `contents()` returns the list of the items, in the order in which they were put in.

The same item may be put in several times.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which two methods of lists work at the end of a list?",
    "Keep the items in a list that is made in `__init__`. Put in with `append`, take out with `pop`.",
    "`pop` on an empty list is an error, so check first. It returns the item that it takes out.",
)
EXAMPLES = [
    Example([("Basket",), ("put", "tea"), ("put", "jam"), ("undo",), ("contents",)], why="the jam was put in last"),
    Example([("Basket",), ("undo",), ("put", "salt"), ("contents",)], why="nothing to take out at first"),
    Example([("Basket",), ("put", "tea"), ("put", "tea"), ("undo",), ("contents",)], why="one of two equal items is left"),
]
EDGES = {
    "empty at first": [("Basket",), ("contents",)],
    "the basket is empty": [("Basket",), ("put", "tea"), ("undo",), ("undo",), ("contents",)],
    "in the order": Edge([("Basket",), ("put", "c"), ("put", "a"), ("put", "b"), ("contents",), ("undo",), ("contents",)], "three items and one undo"),
    "several times": [("Basket",), ("put", "tea"), ("put", "jam"), ("put", "tea"), ("undo",), ("contents",)],
}
MISTAKES = [
    Mistake("The item that was put in last stands at the end; you take out the first one.", "self._items.pop()", "self._items.pop(0)"),
    Mistake("An empty basket has nothing to take out: `pop` ends in an error.", "        if not self._items:\n            return None\n", ""),
    Mistake("`put` returns the number of items after putting in.", "        self._items.append(item)\n        return len(self._items)\n", "        count = len(self._items)\n        self._items.append(item)\n        return count\n"),
    Mistake("The items come in the order in which they were put in, not sorted.", "return list(self._items)", "return sorted(self._items)"),
    Mistake("`undo` looks at the last item but leaves it in the basket.", "return self._items.pop()", "return self._items[-1]"),
]
EXPLANATION = """
A list grows and shrinks at its end with `append` and `pop`, both in constant time. `contents` returns
`list(self._items)`, a copy: a caller who changes it does not touch the basket.

| call | items | returns |
|---|---|---|
| `put('tea')` | tea | 1 |
| `put('jam')` | tea, jam | 2 |
| `undo()` | tea | jam |

The list is made in `__init__`, so each basket has its own. A list in the class itself would be shared by all baskets.
"""


class Basket:
    def __init__(self) -> None:
        self._items: list[str] = []

    def put(self, item: str) -> int:
        self._items.append(item)
        return len(self._items)

    def undo(self) -> str | None:
        if not self._items:
            return None
        return self._items.pop()

    def contents(self) -> list[str]:
        return list(self._items)


def inputs(rng):
    operations = [("Basket",)]
    for _ in range(rng.randint(4, 9)):
        name = rng.choice(["put", "put", "undo", "contents"])
        operations.append((name, rng.choice(["tea", "jam", "salt", "rice"])) if name == "put" else (name,))
    return [*operations, ("contents",)]
