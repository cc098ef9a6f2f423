"""A table that grows

Write a class `GrowingTable` that stores whole numbers as keys, with texts as values, on a plain list of buckets and
**without** a dictionary. Key k belongs in the bucket with the number k % b, where b is the number of buckets at
that time. In the beginning there are 2 buckets.

- `put(key, value)` stores a value; a value for a known key is replaced at its place. If a **new** key makes the
  number of keys greater than the number of buckets, the table grows at once: it gets twice as many buckets, and all
  keys move to the bucket where they belong now. They move bucket by bucket, from number 0 on, each bucket from its
  first key to its last, and are appended.
- `get(key)` returns the value, or `None`.
- `layout()` returns a list with one list for each bucket: its keys in order.

Keys are at least 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "With 2 buckets, the keys 1 and 3 lie together. Where do they belong when there are 4?",
    "Growing is nothing new: make a new list of empty buckets, and append every old pair to its bucket there.",
    "Keep a counter of keys. In `put`, look for the key first; only when it is new, append it, count it, and compare the counter with the number of buckets.",
)
EXAMPLES = [
    Example([("GrowingTable",), ("put", 5, "a"), ("put", 3, "b"), ("layout",), ("put", 1, "c"), ("layout",), ("get", 3)], why="the third key makes the table grow to 4 buckets"),
    Example([("GrowingTable",), ("put", 4, "a"), ("put", 2, "b"), ("put", 4, "c"), ("layout",), ("get", 4)], why="4 is known, so nothing grows"),
    Example([("GrowingTable",), ("get", 0), ("layout",)]),
]
EDGES = {
    "grows at once": [("GrowingTable",), *[("put", key, "x") for key in (7, 3, 11, 15, 0)], ("layout",), ("get", 15), ("get", 8)],
    "is replaced at its place": Edge([("GrowingTable",), ("put", 2, "a"), ("put", 0, "b"), ("put", 2, "c"), ("put", 0, "d"), ("layout",), ("get", 2)], "known keys at full load"),
    "from its first key to its last": Edge([("GrowingTable",), ("put", 6, "a"), ("put", 2, "b"), ("put", 4, "c"), ("layout",)], "the order while moving"),
}
MISTAKES = [
    Mistake("The keys stay in their old buckets when the table grows, so they are not found any more.",
            "buckets[key % len(buckets)].append((key, value))", "buckets[key % len(self._buckets)].append((key, value))"),
    Mistake("Your table grows too early: it may hold as many keys as it has buckets.", "self._count > len(self._buckets)", "self._count >= len(self._buckets)"),
    Mistake("A known key is counted again, so your table grows although nothing new came.", "                bucket[place] = key, value\n                return\n", "                bucket[place] = key, value\n                self._count += 1\n                return\n"),
    Mistake("A known key moves to the end of its bucket. It should be replaced at its place.", "                bucket[place] = key, value\n                return\n", "                del bucket[place]\n                bucket.append((key, value))\n                return\n"),
]
ORACLE = """
class GrowingTable:
    def __init__(self) -> None:
        self.order, self.values, self.width = [], {}, 2

    def put(self, key: int, value: str) -> None:
        if key not in self.values:
            self.order.append(key)
        self.values[key] = value
        if len(self.order) > self.width:
            self.order.sort(key=lambda each: each % self.width)
            self.width *= 2

    def get(self, key: int) -> str | None:
        return self.values.get(key)

    def layout(self) -> list[list[int]]:
        return [[key for key in self.order if key % self.width == bucket] for bucket in range(self.width)]
"""
EXPLANATION = """
Growing keeps the buckets short: there are never more keys than buckets.

| call | buckets afterwards |
|---|---|
| put 5, put 3 | [], [5, 3] |
| put 1 | [], [5, 3, 1], too many: it grows |
| | [], [5, 1], [], [3] |

Moving costs a step for each key, but the table doubles, so it happens so rarely that n calls of `put` cost about 2n
moves together: a constant number of steps each, on average. If it grew by a fixed number of buckets instead, n calls
would cost about n² moves.
"""


class GrowingTable:
    def __init__(self) -> None:
        self._buckets: list[list[tuple[int, str]]] = [[], []]
        self._count = 0

    def put(self, key: int, value: str) -> None:
        bucket = self._buckets[key % len(self._buckets)]
        for place, (kept, _) in enumerate(bucket):
            if kept == key:
                bucket[place] = key, value
                return
        bucket.append((key, value))
        self._count += 1
        if self._count > len(self._buckets):
            self._grow()

    def get(self, key: int) -> str | None:
        for kept, value in self._buckets[key % len(self._buckets)]:
            if kept == key:
                return value
        return None

    def layout(self) -> list[list[int]]:
        return [[key for key, _ in bucket] for bucket in self._buckets]

    def _grow(self) -> None:
        buckets: list[list[tuple[int, str]]] = [[] for _ in range(2 * len(self._buckets))]
        for bucket in self._buckets:
            for key, value in bucket:
                buckets[key % len(buckets)].append((key, value))
        self._buckets = buckets


def inputs(rng):
    operations = [("GrowingTable",)]
    for _ in range(rng.randint(5, 11)):
        key = rng.randint(0, 9)
        operations.append(rng.choice([("put", key, rng.choice("ab")), ("put", key, rng.choice("ab")), ("get", key)]))
    return [*operations, ("layout",)]
