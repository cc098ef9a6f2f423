"""Readers with the same taste

A library wants to found reading circles. `shelves` holds the list of books that each reader has read; the readers are
numbered by their places in it, and nothing stands twice in a list. Two readers suit each other if they have read at
least `least` of the same books.

Return the number of pairs of readers who suit each other. There are thousands of readers, but every book has been
read by few of them, so most pairs have nothing in common.
"""
from itertools import combinations

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`least` is at least 1", "up to 5,000 readers")
HINTS = (
    "Which pairs of readers can suit each other at all? Which list would show them to you?",
    "Turn the table round: for each book, who has read it? Every pair of readers of a book shares that book, so count it for them.",
    "Keep a dictionary from pairs of numbers, the smaller one first, to how many books they share. At the end, count those with enough.",
)
EXAMPLES = [
    Example(([[1, 2, 3], [2, 3, 4], [3, 9], [7]], 2), why="readers 0 and 1 share 2 and 3"),
    Example(([[1, 2], [2, 1], [1, 5]], 1), why="all three pairs share a book"),
    Example(([[4], [5]], 1)),
]
EDGES = {
    "numbered by their places": Edge(([], 1), "no readers"),
    "at least least": Edge(([[1, 2, 3], [1, 2, 3], [3, 2]], 3), "exactly three shared books"),
    "nothing in common": ([[], [1], [], [1]], 1),
}
MISTAKES = [
    Mistake("Sharing exactly `least` books is enough.", "number >= least", "number > least"),
    Mistake("You count shared books, not pairs of readers.", "sum(number >= least for number in shared.values())", "sum(number for number in shared.values() if number >= least)"),
    Mistake("You only compare readers who stand next to each other in the list.",
            """
def circles(shelves: list[list[int]], least: int) -> int:
    return sum(len(set(one) & set(other)) >= least for one, other in zip(shelves, shelves[1:]))
"""),
    Mistake("One shared book is enough in your answer.", "number >= least", "number >= 1"),
]
SIZE = 5_000
SLOW = [
    Slow("Right, but you compare every pair of readers. Count shared books by going through the books instead.",
         """
def circles(shelves: list[list[int]], least: int) -> int:
    sets = [set(books) for books in shelves]
    return sum(len(sets[i] & sets[j]) >= least for i in range(len(sets)) for j in range(i))
"""),
]
EXPLANATION = """
Only pairs that share a book are ever looked at, once for each book they share.

| book | readers | pairs |
|---|---|---|
| 2 | 0, 1 | 0–1 |
| 3 | 0, 1, 2 | 0–1, 0–2, 1–2 |
| others | one reader each | |

The pair 0–1 has a count of 2, the others 1. If a book has k readers, it costs k (k - 1) / 2 steps, which is little
when k is small. Comparing all pairs costs the square of the number of readers, whether they share anything or not;
for few readers with many common books, that would be the better way.
"""


def circles(shelves: list[list[int]], least: int) -> int:
    readers: dict[int, list[int]] = {}
    for reader, books in enumerate(shelves):
        for book in books:
            readers.setdefault(book, []).append(reader)
    shared: dict[tuple[int, int], int] = {}
    for group in readers.values():
        for pair in combinations(group, 2):
            shared[pair] = shared.get(pair, 0) + 1
    return sum(number >= least for number in shared.values())


def inputs(rng):
    return ([rng.sample(range(1, 7), rng.randint(0, 5)) for _ in range(rng.randint(2, 5))], rng.randint(1, 3))


def large(rng, size):
    return ([rng.sample(range(size), 4) for _ in range(size)], 2)
