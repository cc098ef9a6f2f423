"""The trolley in the reading room

A trolley in a reading room keeps the last `size` different books that readers asked for. If a wanted book is on the trolley, nobody has to walk to the store. After each request the wanted book is on the trolley as the latest one; if there are then more than `size` books, the one whose last request is longest ago goes back.

The list `requests` holds book numbers in order. Return how many requests found their book on the trolley. We want to try this on a year of requests and a trolley for thousands of books, so each request has to take the same short time, however large the trolley is.
"""
from collections import OrderedDict

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`size` is at least 1", "up to 20,000 requests")
HINTS = (
    "Where is a book in your list of the trolley's books, and how many books does Python look at to find that out?",
    "You need a structure that finds a key at once and also knows an order in which one key can be moved at once.",
    "Per request: count if the book is a key, store it, move it to the end, and drop the first key if there is one too many.",
)
EXAMPLES = [
    Example(([4, 7, 4, 9, 7, 4], 2), why="only the second 4; 7 and 4 had just gone back when they were wanted again"),
    Example(([4, 7, 4, 9, 4, 7], 2), why="the second and the third 4"),
    Example(([3, 3, 3], 1), why="the first has to be fetched"),
]
EDGES = {
    "more than `size` books": Edge(([1, 2, 1, 2, 3, 1, 3], 2), "room for two"),
    "the latest one": Edge(([1, 2, 3, 1, 4, 1, 5, 1], 3), "a book that is wanted again and again"),
    "requests": Edge(([], 3), "no requests"),
}
ALWAYS = [
    ([1, 2, 2, 2, 1], 2),
]
MISTAKES = [
    Mistake("A book that was on the trolley must become the latest one when it is asked for again.", "        trolley.move_to_end(book)\n", ""),
    Mistake("You send back the latest book instead of the one whose last request is longest ago.", "trolley.popitem(last=False)", "trolley.popitem()"),
    Mistake("Your trolley has room for one book too many.", "if len(trolley) > size:", "if len(trolley) > size + 1:"),
    Mistake("You count the walks to the store, not the requests that found their book.", "book in trolley", "book not in trolley"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "Your answer is right, but a list has to be searched for each book, and moving one shifts the others. Use a structure that finds and moves a key at once.",
        """
def found_on_the_trolley(requests: list[int], size: int) -> int:
    trolley: list[int] = []
    found = 0
    for book in requests:
        if book in trolley:
            found += 1
            trolley.remove(book)
        trolley.append(book)
        if len(trolley) > size:
            trolley.pop(0)
    return found
""",
    )
]
ALSO_RIGHT = [
    Way(
        "A plain `dict` keeps the order in which keys were put in, so taking a key out and putting it in again moves it to the end. Finding the first key gets slow when many old places are empty, so `OrderedDict` is the safer choice.",
        """
def found_on_the_trolley(requests: list[int], size: int) -> int:
    trolley: dict[int, None] = {}
    found = 0
    for book in requests:
        found += book in trolley
        trolley.pop(book, None)
        trolley[book] = None
        if len(trolley) > size:
            del trolley[next(iter(trolley))]
    return found
""",
    )
]
EXPLANATION = """
An `OrderedDict` is a dictionary whose keys also hang in a chain: finding, moving to the end and dropping the first are each a few steps. For `[4, 7, 4, 9, 7, 4]` and 2 places:

| book | found | trolley afterwards |
|---|---|---|
| 4 | no | 4 |
| 7 | no | 4 7 |
| 4 | yes | 7 4 |
| 9 | no | 4 9 |
| 7 | no | 9 7 |
| 4 | no | 7 4 |

The work grows with the number of requests alone. With a list, every request looks through the trolley.
"""


def found_on_the_trolley(requests: list[int], size: int) -> int:
    trolley: OrderedDict[int, None] = OrderedDict()
    found = 0
    for book in requests:
        found += book in trolley
        trolley[book] = None
        trolley.move_to_end(book)
        if len(trolley) > size:
            trolley.popitem(last=False)
    return found


def inputs(rng):
    return ([rng.randint(1, 5) for _ in range(rng.randint(4, 14))], rng.randint(1, 4))


def large(rng, size):
    return ([rng.randint(1, size) for _ in range(size)], size // 2)
