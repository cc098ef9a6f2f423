"""A phone book made of buckets

Write a class `PhoneBook(size)` that keeps names and numbers in `size` buckets, on plain lists and **without** a
dictionary. A name goes into the bucket whose number is the sum of its letters' places in the alphabet (a is 1, b is
2, …, z is 26), modulo `size`.

- `put(name, number)` stores a number, or replaces the number of a name that is there.
- `get(name)` returns the number, or `None`.
- `remove(name)` takes the name out and returns `True`, or returns `False` if it is not there.
- `fullest()` returns the number of the bucket with most names; of several, the lowest. In an empty book that is 0.
- `size_of(bucket)` returns how many names are in a bucket.

Names consist of small letters.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("`size` is at least 1", "names have at least one letter")
HINTS = (
    "All methods with a name have to find the same bucket. Where would you work it out so that they can't disagree?",
    "A helper gives the bucket of a name, another one the position of the name in a bucket, or that it isn't there.",
    "`ord` turns a letter into a number; `ord('a')` is 97, so 96 has to go. `del` with a position takes a pair out of a bucket.",
)
EXAMPLES = [
    Example([("PhoneBook", 5), ("put", "ada", 11), ("put", "cab", 22), ("put", "dab", 33), ("get", "cab"), ("fullest",), ("size_of", 1)], why="ada and cab have the sum 6, dab has 7"),
    Example([("PhoneBook", 3), ("put", "abe", 1), ("put", "abe", 2), ("get", "abe"), ("remove", "abe"), ("remove", "abe"), ("get", "abe")]),
    Example([("PhoneBook", 4), ("fullest",), ("get", "zoe"), ("remove", "zoe"), ("size_of", 2)]),
]
EDGES = {
    "In an empty book": [("PhoneBook", 2), ("fullest",), ("put", "a", 1), ("fullest",), ("remove", "a"), ("fullest",)],
    "of several, the lowest": [("PhoneBook", 3), ("put", "b", 1), ("put", "a", 1), ("fullest",), ("put", "e", 2), ("fullest",)],
    "z is 26": Edge([("PhoneBook", 26), ("put", "z", 7), ("size_of", 0), ("put", "y", 8), ("size_of", 25)], "the last letters"),
}
ALWAYS = [[("PhoneBook", 3), ("put", "ab", 1), ("put", "ba", 2), ("get", "ab"), ("remove", "ba"), ("get", "ab")]]
MISTAKES = [
    Mistake("Your letters begin at 0: a is 1, so 96 has to be subtracted from its code.", "ord(letter) - 96", "ord(letter) - 97"),
    Mistake("Removing a name empties its whole bucket.", "        del bucket[place]\n", "        bucket.clear()\n"),
    Mistake("A name that is put again stands twice in its bucket.", "            bucket[place] = name, number\n", "            bucket.append((name, number))\n"),
    Mistake("Of several fullest buckets, you return the highest.", "sizes.index(max(sizes))", "len(sizes) - 1 - sizes[::-1].index(max(sizes))"),
    Mistake("Names in the same bucket are taken for the same name.", "if kept == name:", "if True:"),
]
ORACLE = """
class PhoneBook:
    def __init__(self, size: int) -> None:
        self.size, self.rows = size, {}

    def where(self, name):
        return sum(" abcdefghijklmnopqrstuvwxyz".index(letter) for letter in name) % self.size

    def put(self, name: str, number: int) -> None:
        self.rows[name] = number

    def get(self, name: str) -> int | None:
        return self.rows.get(name)

    def remove(self, name: str) -> bool:
        return self.rows.pop(name, None) is not None

    def fullest(self) -> int:
        return min(range(self.size), key=lambda bucket: (-self.size_of(bucket), bucket))

    def size_of(self, bucket: int) -> int:
        return sum(self.where(name) == bucket for name in self.rows)
"""
EXPLANATION = """
Two helpers carry everything: `_bucket` finds the list for a name, `_place` its position in there. With 5 buckets:

| name | sum | bucket |
|---|---|---|
| ada | 1 + 4 + 1 = 6 | 1 |
| cab | 3 + 1 + 2 = 6 | 1 |
| dab | 4 + 1 + 2 = 7 | 2 |

A call looks at the names of one bucket only. A sum of letters is a poor choice, though: all names with the same
letters meet. A function that also depends on the order of the letters would spread them better.
"""


class PhoneBook:
    def __init__(self, size: int) -> None:
        self._buckets: list[list[tuple[str, int]]] = [[] for _ in range(size)]

    def put(self, name: str, number: int) -> None:
        bucket = self._bucket(name)
        place = self._place(bucket, name)
        if place is None:
            bucket.append((name, number))
        else:
            bucket[place] = name, number

    def get(self, name: str) -> int | None:
        bucket = self._bucket(name)
        place = self._place(bucket, name)
        return None if place is None else bucket[place][1]

    def remove(self, name: str) -> bool:
        bucket = self._bucket(name)
        place = self._place(bucket, name)
        if place is None:
            return False
        del bucket[place]
        return True

    def fullest(self) -> int:
        sizes = [len(bucket) for bucket in self._buckets]
        return sizes.index(max(sizes))

    def size_of(self, bucket: int) -> int:
        return len(self._buckets[bucket])

    def _bucket(self, name: str) -> list[tuple[str, int]]:
        total = sum(ord(letter) - 96 for letter in name)
        return self._buckets[total % len(self._buckets)]

    def _place(self, bucket: list[tuple[str, int]], name: str) -> int | None:
        for place, (kept, _) in enumerate(bucket):
            if kept == name:
                return place
        return None


def inputs(rng):
    size = rng.randint(1, 4)
    operations = [("PhoneBook", size)]
    for _ in range(rng.randint(6, 13)):
        name = rng.choice(["put", "put", "put", "get", "remove", "fullest", "size_of"])
        who = letters(rng, 1, 2, "abc")
        operations.append({"put": (name, who, rng.randint(1, 9)), "fullest": (name,), "size_of": (name, rng.randrange(size))}.get(name, (name, who)))
    return operations
