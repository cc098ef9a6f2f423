"""The busiest visit

A museum counts at the door: `entries` lists the second of each person's entry, in ascending order; several may enter in the same second. The guards note their visits to the hall in `visits`, each as a tuple of its first and last second, both included, in any order.

Return the visit during which most people entered, as the tuple of its two seconds. If several visits share that number, it is the one that begins first, and of those the one that ends first. There is at least one visit. With so many entries and visits, looking at all entries for each visit takes too long.
"""
from bisect import bisect_left, bisect_right

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The entries are in order. Where do those of one visit lie in the list?",
    "They lie side by side. Two binary searches find where they begin and where they end; the number is the difference.",
    "`bisect_left` with the first second counts the entries before the visit, `bisect_right` with the last second those up to its end. Choose by the negative number, then by the visit itself.",
)
EXAMPLES = [
    Example(([10, 12, 12, 15, 30, 31], [(11, 14), (12, 30), (30, 90)]), why="2, 4 and 2 people"),
    Example(([5, 6, 7], [(6, 9), (0, 6), (5, 6)]), why="all three saw two people; 0 comes first"),
    Example(([], [(8, 9), (3, 9), (3, 4)])),
]
EDGES = {
    "both included": Edge(([4, 8, 9, 20], [(5, 7), (4, 8), (9, 19)]), "exactly at the ends"),
    "same second": Edge(([7, 7, 7, 9, 10], [(8, 10), (7, 7), (0, 6)]), "a visit of one second"),
    "ends first": Edge(([1, 2, 3], [(1, 9), (1, 5), (1, 3), (1, 2)]), "the same beginning"),
}
ALWAYS = [
    ([1, 2], [(1, 4), (0, 5)]),
]
MISTAKES = [
    Mistake("An entry in the last second of the visit belongs to it.", "bisect_right(entries, visit[1])", "bisect_left(entries, visit[1])"),
    Mistake("An entry in the first second of the visit belongs to it.", "bisect_left(entries, visit[0])", "bisect_right(entries, visit[0])"),
    Mistake("Among visits with the same number the earliest one is wanted, not the one that stands first in the list.", "(-number, visit)", "-number", "def key(visit: tuple[int, int]) -> tuple[int, tuple[int, int]]:", "def key(visit: tuple[int, int]) -> int:"),
    Mistake("You choose the visit with the fewest entries.", "(-number, visit)", "(number, visit)"),
]
SIZE = 12_000
SLOW = [
    Slow(
        "Your answer is right, but it looks at every entry for each visit. The entries are sorted, so two binary searches are enough.",
        """
def busiest_visit(entries: list[int], visits: list[tuple[int, int]]) -> tuple[int, int]:
    best = None
    for visit in visits:
        number = 0
        for second in entries:
            if visit[0] <= second <= visit[1]:
                number += 1
        if best is None or (-number, visit) < best:
            best = (-number, visit)
    return best[1]
""",
    )
]
EXPLANATION = """
In a sorted list the entries of a visit lie side by side, so two searches are enough: how many entries are before it, and how many up to its end. For 10, 12, 12, 15, 30, 31:

| visit | before | up to its end | entries |
|---|---|---|---|
| 11 to 14 | 1 | 3 | 2 |
| 12 to 30 | 1 | 5 | 4 |
| 30 to 90 | 4 | 6 | 2 |

Each visit costs two logarithms of the number of entries instead of that number itself. Another way is to sort visits and entries together and sweep once over both, which is as fast but much longer.
"""


def busiest_visit(entries: list[int], visits: list[tuple[int, int]]) -> tuple[int, int]:
    def key(visit: tuple[int, int]) -> tuple[int, tuple[int, int]]:
        number = bisect_right(entries, visit[1]) - bisect_left(entries, visit[0])
        return (-number, visit)

    return min(visits, key=key)


def inputs(rng):
    entries = sorted(rng.randint(0, 12) for _ in range(rng.randint(2, 10)))
    visits = []
    for _ in range(rng.randint(2, 6)):
        start = rng.randint(0, 12)
        visits.append((start, start + rng.choice([0, 1, 2, 3, 5])))
    return entries, visits


def large(rng, size):
    entries = sorted(rng.randint(0, 10**6) for _ in range(size))
    visits = [(start, start + rng.randint(0, 5000)) for start in (rng.randint(0, 10**6) for _ in range(size))]
    return entries, visits
