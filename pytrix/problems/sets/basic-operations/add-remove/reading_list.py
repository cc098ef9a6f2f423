"""A pile of books to read

Write a class `ReadingList` for somebody who likes books:

- `wish(title)` puts a title on the list. If it has been read already, or is on the list, nothing happens.
- `read(title)` says that the title has been read, whether it was on the list or not. It is not on the list any more.
- `left()` returns the number of titles on the list.
- `has_read(title)` returns `True` or `False`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "In which two groups can a title be, and can it be in both?",
    "Keep two sets, of titles wished for and of titles read. Each method asks or changes one or both of them.",
    "`add` and `discard` need no questions before; only `wish` has to look into the set of titles read.",
)
EXAMPLES = [
    Example([("ReadingList",), ("wish", "Emma"), ("wish", "Dune"), ("read", "Emma"), ("left",), ("wish", "Emma"), ("left",)], why="Emma has been read"),
    Example([("ReadingList",), ("read", "Kim"), ("has_read", "Kim"), ("has_read", "Dune"), ("left",)]),
    Example([("ReadingList",), ("wish", "Kim"), ("wish", "Kim"), ("left",), ("has_read", "Kim")]),
]
EDGES = {
    "whether it was on the list or not": [("ReadingList",), ("read", "A"), ("left",), ("wish", "B"), ("read", "B"), ("read", "B"), ("left",)],
    "nothing happens": Edge([("ReadingList",), ("read", "A"), ("wish", "A"), ("left",), ("has_read", "A")], "wished for after reading"),
}
MISTAKES = [
    Mistake("A title that has been read goes onto the list again.", "        if title not in self._done:\n            self._wanted.add(title)\n", "        self._wanted.add(title)\n"),
    Mistake("A title that has been read stays on the list.", "        self._wanted.discard(title)\n", ""),
    Mistake("A title that was not on the list can be read as well; your program stops with a `KeyError`.", "self._wanted.discard(title)", "self._wanted.remove(title)"),
    Mistake("Only titles that were on the list count as read in your answer.", "        self._done.add(title)\n", "        if title in self._wanted:\n            self._done.add(title)\n"),
]
EXPLANATION = """
Two sets, and a title moves from one to the other.

| call | wanted | read |
|---|---|---|
| wish Emma, wish Dune | Dune, Emma | |
| read Emma | Dune | Emma |
| wish Emma | Dune | Emma |

Every call takes the same short time.
"""


class ReadingList:
    def __init__(self) -> None:
        self._wanted: set[str] = set()
        self._done: set[str] = set()

    def wish(self, title: str) -> None:
        if title not in self._done:
            self._wanted.add(title)

    def read(self, title: str) -> None:
        self._wanted.discard(title)
        self._done.add(title)

    def left(self) -> int:
        return len(self._wanted)

    def has_read(self, title: str) -> bool:
        return title in self._done


def inputs(rng):
    operations = [("ReadingList",)]
    for _ in range(rng.randint(4, 10)):
        name = rng.choice(["wish", "wish", "read", "left", "has_read"])
        operations.append((name,) if name == "left" else (name, rng.choice(["Emma", "Dune", "Kim"])))
    return [*operations, ("left",)]
