"""The porter's pager

A hotel porter carries a pager. Write a class `Pager`:

- `add(text, level)` stores a message; a greater `level` is more important.
- `read()` removes the most important message and returns its text. Among messages of the same level the one that came first is read first. When nothing waits it returns `None`.
- `quiet(level)` throws away every waiting message whose level is below `level` and returns how many that were.
"""

from heapq import heapify, heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "SEARCH")
HINTS = (
    "Two messages may have the same level. What tells you which of them came first?",
    "A heap of tuples compares item by item. Its least tuple should be the most important message that came first.",
    "Push the negative level, then a number that grows with every message, then the text. For `quiet` keep the tuples whose level is high enough and make a heap of them again.",
)
EXAMPLES = [
    Example([("Pager",), ("add", "towels", 1), ("add", "taxi", 3), ("add", "luggage", 3), ("read",), ("read",), ("read",)], why="two of level 3 in the order they came"),
    Example([("Pager",), ("add", "tea", 1), ("add", "fire", 9), ("quiet", 5), ("read",), ("read",)]),
    Example([("Pager",), ("add", "a", 2), ("quiet", 2), ("read",)], why="2 is not below 2"),
]
EDGES = {
    "nothing waits": Edge([("Pager",), ("read",), ("quiet", 3), ("add", "x", 1), ("read",), ("read",)], "an empty pager"),
    "same level": [("Pager",), ("add", "c", 1), ("add", "a", 1), ("add", "b", 1), ("read",), ("read",), ("read",)],
    "throws away": Edge([("Pager",), *[("add", f"level {each}", each) for each in (9, 5, 8, 4, 3, 7, 6)], ("quiet", 4), *[("read",)] * 7], "seven waiting, one thrown away"),
    "below": Edge([("Pager",), ("add", "a", 4), ("add", "b", 5), ("add", "c", 6), ("quiet", 5), ("read",), ("read",), ("read",)], "a level just at the border"),
}
EQUIVALENT = {
    "self._count = 0 -> self._count = 1": "the numbers only have to grow",
    "self._count = 0 -> self._count = -1": "the numbers only have to grow",
    "self._count += 1 -> self._count += 2": "the numbers only have to grow",
}
ALWAYS = [
    [("Pager",), *[("add", f"level {each}", each) for each in (2, 8, 9, 5, 1, 9, 5, 3)], ("quiet", 2), *[("read",)] * 7],
    [("Pager",), ("add", "x", 1), ("add", "z", 1), ("read",), ("add", "a", 1), ("read",), ("read",)],
    [("Pager",), ("add", "a", 1), ("add", "b", 1), ("add", "c", 5), ("quiet", 3)],
]
MISTAKES = [
    Mistake("Among messages of one level you read the one whose text comes first in the alphabet. Number the messages as they come.", "heappush(self._waiting, (-level, self._count, text))", "heappush(self._waiting, (-level, 0, text))"),
    Mistake("The least important message came first. A heap gives its least item, so the level needs a minus sign.", "(-level, self._count", "(level, self._count", "-message[0] >= level", "message[0] >= level"),
    Mistake("A message of just that level stays: only those below it are thrown away.", ">= level", "> level"),
    Mistake("`quiet` returns how many messages were thrown away, not how many are left.", "return before - len(self._waiting)", "return len(self._waiting)"),
]
ALSO_RIGHT = [
    Way(
        "A plain list and `min` at each reading are shorter; every reading then looks at all waiting messages.",
        '''
class Pager:
    def __init__(self) -> None:
        self._waiting: list[tuple[int, str]] = []

    def add(self, text: str, level: int) -> None:
        self._waiting.append((level, text))

    def read(self) -> str | None:
        if not self._waiting:
            return None
        message = max(self._waiting, key=lambda each: each[0])
        self._waiting.remove(message)
        return message[1]

    def quiet(self, level: int) -> int:
        before = len(self._waiting)
        self._waiting = [each for each in self._waiting if each[0] >= level]
        return before - len(self._waiting)
''',
    )
]
ORACLE = '''
class Pager:
    def __init__(self) -> None:
        self.levels = {}

    def add(self, text: str, level: int) -> None:
        self.levels.setdefault(level, []).append(text)

    def read(self) -> str | None:
        for level in sorted(self.levels, reverse=True):
            if self.levels[level]:
                return self.levels[level].pop(0)
        return None

    def quiet(self, level: int) -> int:
        gone = 0
        for each in self.levels:
            if each < level:
                gone += len(self.levels[each])
                self.levels[each] = []
        return gone
'''
EXPLANATION = """
The heap holds tuples of negative level, number and text, so its least tuple is the most important message that came first.

| call | least tuple afterwards | returned |
|---|---|---|
| add towels, 1 | (-1, 1, towels) | |
| add taxi, 3 | (-3, 2, taxi) | |
| add luggage, 3 | (-3, 2, taxi) | |
| read | (-3, 3, luggage) | taxi |
| read | (-1, 1, towels) | luggage |

`add` and `read` take about as many steps as the number of waiting messages can be halved; `quiet` looks at each once.
"""


class Pager:
    def __init__(self) -> None:
        self._waiting: list[tuple[int, int, str]] = []
        self._count = 0

    def add(self, text: str, level: int) -> None:
        self._count += 1
        heappush(self._waiting, (-level, self._count, text))

    def read(self) -> str | None:
        return heappop(self._waiting)[2] if self._waiting else None

    def quiet(self, level: int) -> int:
        before = len(self._waiting)
        self._waiting = [message for message in self._waiting if -message[0] >= level]
        heapify(self._waiting)
        return before - len(self._waiting)


def inputs(rng):
    operations = [("Pager",)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["add", "add", "add", "read", "quiet"])
        if name == "add":
            operations.append(("add", rng.choice("abcdef"), rng.randint(1, 4)))
        else:
            operations.append(("read",) if name == "read" else ("quiet", rng.randint(1, 4)))
    return [*operations, ("read",), ("read",)]
