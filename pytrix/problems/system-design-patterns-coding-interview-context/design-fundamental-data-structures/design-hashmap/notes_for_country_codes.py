"""A table for country codes

Our forms look up country codes such as `fr` all day, and a device without dictionaries needs its own table. Codes have exactly two lower-case letters, so each code can have a slot of its own: `aa` has slot 0, `ab` slot 1, …, `az` slot 25, `ba` slot 26, and so on up to `zz`.

Write a class `CodeTable`, built on one list of slots and **without** a dictionary:

- `slot(code)` returns the number of the code's slot.
- `put(code, name)` stores a name, or replaces the one that is stored.
- `get(code, default)` returns the stored name, or `default` if none is stored. A stored name may be an empty text.
- `remove(code)` removes the name and returns whether there was one.
- `size()` returns how many codes have a name.
"""
from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "How many codes begin with a letter before the first letter of yours?",
    "A list with one place for every possible code is enough. What could stand in a place whose code has no name?",
    "The slot is 26 times the place of the first letter, plus the place of the second, both counted from 0. Let unused places hold `None`.",
)
EXAMPLES = [
    Example([("CodeTable",), ("put", "fr", "France"), ("slot", "fr"), ("get", "fr", "?"), ("get", "de", "?"), ("size",)], why="f has 5 letters before it and r has 17: 5 · 26 + 17 is 147"),
    Example([("CodeTable",), ("put", "it", "Italy"), ("put", "it", "Italia"), ("get", "it", "?"), ("remove", "it"), ("remove", "it"), ("size",)]),
    Example([("CodeTable",), ("put", "xx", ""), ("get", "xx", "nothing"), ("size",)], why="an empty name is stored all the same"),
]
EDGES = {
    "up to `zz`": [("CodeTable",), ("slot", "aa"), ("slot", "zz"), ("slot", "az"), ("slot", "ba"), ("put", "zz", "last"), ("get", "zz", "-"), ("get", "aa", "-")],
    "empty text": [("CodeTable",), ("put", "de", ""), ("get", "de", "-"), ("remove", "de"), ("get", "de", "-"), ("remove", "de")],
    "replaces": [("CodeTable",), ("put", "de", "a"), ("put", "de", "b"), ("size",), ("get", "de", "-")],
}
MISTAKES = [
    Mistake("Both letters share a slot with the letters the other way round: the first letter has to weigh 26 times as much.", "26 * (ord(code[0]) - 97)", "(ord(code[0]) - 97)"),
    Mistake("An empty name is stored as well, but your `get` takes it for none.", "return default if name is None else name", "return name or default"),
    Mistake("Your slots begin at the wrong number: a has 0 letters before it.", "+ ord(code[1]) - 97", "+ ord(code[1]) - 96"),
    Mistake("`remove` says that there was a name without looking.", "        there = self._names[self.slot(code)] is not None\n", "        there = True\n"),
]
EXPLANATION = """
When there are few possible keys, each can have its own slot, and nothing ever collides: `fr` is 5 · 26 + 17, slot 147. `None` marks an unused slot, because a name may be empty.

Finding, storing and removing take constant time; counting looks at all 676 slots. The price is one place for every possible code, used or not.
"""


class CodeTable:
    def __init__(self) -> None:
        self._names: list[str | None] = [None] * 676

    def slot(self, code: str) -> int:
        return 26 * (ord(code[0]) - 97) + ord(code[1]) - 97

    def put(self, code: str, name: str) -> None:
        self._names[self.slot(code)] = name

    def get(self, code: str, default: str) -> str:
        name = self._names[self.slot(code)]
        return default if name is None else name

    def remove(self, code: str) -> bool:
        there = self._names[self.slot(code)] is not None
        self._names[self.slot(code)] = None
        return there

    def size(self) -> int:
        return 676 - self._names.count(None)


def inputs(rng):
    codes = ["aa", "zz", "fr", "rf", letters(rng, 2, 2)]
    operations = [("CodeTable",), ("slot", codes[-1])]
    for _ in range(rng.randint(5, 11)):
        name = rng.choice(["put", "put", "get", "get", "remove", "size"])
        code = rng.choice(codes)
        operations.append({"put": (name, code, rng.choice(["", "x", "y"])), "get": (name, code, "-"), "remove": (name, code), "size": (name,)}[name])
    return [*operations, ("size",)]
