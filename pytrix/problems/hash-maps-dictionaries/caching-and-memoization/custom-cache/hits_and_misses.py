"""How good is the cache?

A web shop keeps pages ready that it has built before. Write a class `PageCache` with these methods:

- `find(address)` returns the page stored under the address, or `None` if there is none. The first is called a hit,
  the second a miss.
- `store(address, page)` stores a page. A page that was stored under the address before is replaced.
- `report()` returns a tuple of three numbers: the hits so far, the misses so far, and the number of pages that are
  stored now.

Storing and reporting are neither hits nor misses. A page may be an empty text.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Where in your class can the numbers live so that they survive from one call to the next?",
    "Set up a dictionary and two counters when the object is made. `find` raises one of the counters, whatever it returns.",
    "Decide with `in` whether there is a page: a page that is an empty text is there, although it counts as false.",
)
EXAMPLES = [
    Example([("PageCache",), ("find", "/"), ("store", "/", "Welcome"), ("find", "/"), ("find", "/cart"), ("report",)], why="one hit, two misses"),
    Example([("PageCache",), ("store", "/a", "1"), ("store", "/a", "2"), ("find", "/a"), ("report",)], why="the second page replaces the first"),
    Example([("PageCache",), ("report",), ("find", "/x"), ("report",)]),
]
EDGES = {
    "an empty text": [("PageCache",), ("store", "/", ""), ("find", "/"), ("report",)],
    "the hits so far": Edge(
        [("PageCache",), ("store", "/", "a"), ("find", "/"), ("find", "/"), ("find", "/x"), ("report",), ("find", "/"), ("report",)],
        "reported twice",
    ),
    "neither hits nor misses": Edge([("PageCache",), ("store", "/", "a"), ("store", "/", "b"), ("report",), ("report",)], "no find at all"),
}
MISTAKES = [
    Mistake("A page that is an empty text counts as a miss in your answer, but it is stored.", "if address in self._pages:", "if self._pages.get(address):"),
    Mistake("Storing a page counts as a miss in your answer.", "        self._pages[address] = page\n", "        self._pages[address] = page\n        self._misses += 1\n"),
    Mistake("Your third number counts how often something was stored, not how many pages are there.",
            "        self._pages[address] = page\n", "        self._pages[address] = page\n        self._stored += 1\n",
            "len(self._pages)", "self._stored", "        self._hits = 0\n", "        self._hits = 0\n        self._stored = 0\n"),
    Mistake("A page that is there already is not replaced by the new one.", "self._pages[address] = page", "self._pages.setdefault(address, page)"),
]
EXPLANATION = """
The object carries a dictionary and two counters from call to call.

| call | result | hits | misses |
|---|---|---|---|
| find / | `None` | 0 | 1 |
| store / | | 0 | 1 |
| find / | `Welcome` | 1 | 1 |
| find /cart | `None` | 1 | 2 |

Whether a page is there is asked with `in`, not by looking at the page itself. Every call takes constant time.
"""


class PageCache:
    def __init__(self) -> None:
        self._pages: dict[str, str] = {}
        self._hits = 0
        self._misses = 0

    def find(self, address: str) -> str | None:
        if address in self._pages:
            self._hits += 1
        else:
            self._misses += 1
        return self._pages.get(address)

    def store(self, address: str, page: str) -> None:
        self._pages[address] = page

    def report(self) -> tuple[int, int, int]:
        return self._hits, self._misses, len(self._pages)


def inputs(rng):
    operations = [("PageCache",)]
    for _ in range(rng.randint(4, 9)):
        name = rng.choice(["find", "find", "store"])
        address = rng.choice(["/", "/cart", "/help"])
        operations.append((name, address, rng.choice(["", "one", "two"])) if name == "store" else (name, address))
    return [*operations, ("report",)]
