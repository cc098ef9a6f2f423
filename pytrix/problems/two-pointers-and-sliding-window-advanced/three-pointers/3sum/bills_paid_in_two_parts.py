"""Bills paid in two parts

An accountant suspects that some bills were booked twice: once as a whole, and once more as two parts. `amounts` lists all bookings in whole pence, in no particular order; all are greater than 0, and the same amount may be booked several times.

Return all different triples `(part, part, whole)` of amounts in which two different bookings make up a third one. The smaller part comes first, and the same triple is listed only once, however often its amounts are booked. Sort the list by the whole, then by the first part. Two parts may be equal if that amount is booked twice.

There are up to a thousand bookings: trying all triples takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "If you knew the whole, which well-known search would be left for the two parts?",
    "Sort the bookings. For each different whole, walk inwards from both ends: too small moves the left end, too large the right one.",
    "After a hit, move one end on. The same triple can come up only directly again, so compare with the last one found.",
)
EXAMPLES = [
    Example(([5, 3, 8, 2, 10, 3],), why="2 + 3 = 5, 3 + 5 = 8 and 2 + 8 = 10; 3 + 3 = 6 isn't booked"),
    Example(([4, 8, 4, 4, 8],), why="4 + 4 = 8, listed once"),
    Example(([4, 8],), why="4 is booked only once"),
]
EDGES = {
    "no particular order": Edge(([9, 1, 8],), "falling amounts"),
    "two different bookings": Edge(([6, 3, 12],), "half of another one"),
    "all bookings": Edge(([],), "no bookings"),
    "several times": ([1, 2, 3, 1, 2, 3],),
}
ALWAYS = [([6, 6, 3, 3, 9, 3],), ([5, 6, 3, 9, 9, 2, 4],)]
MISTAKES = [
    Mistake("The same triple appears several times; keep each one only once.", "if found[-1:] != [(ordered[left], ordered[right], whole)]:", "if True:"),
    Mistake("The same booking is used for both parts. It takes two different ones.", "while left < right:", "while left <= right:"),
    Mistake("After a hit you go on to the next whole, but there may be another pair of parts.", "                    found.append((ordered[left], ordered[right], whole))\n", "                    found.append((ordered[left], ordered[right], whole))\n                break\n"),
    Mistake("Walking inwards needs the amounts in order.", "ordered = sorted(amounts)", "ordered = list(amounts)"),
]
SIZE = 500
SLOW = [
    Slow("Your answer is right, but it tries all triples. For a known whole, two ends that move inwards find the parts.", """
def paid_in_parts(amounts: list[int]) -> list[tuple[int, int, int]]:
    ordered = sorted(amounts)
    found = set()
    for i in range(len(ordered)):
        for j in range(i + 1, len(ordered)):
            for whole in ordered:
                if ordered[i] + ordered[j] == whole:
                    found.add((ordered[i], ordered[j], whole))
    return sorted(found, key=lambda each: (each[2], each[0]))
"""),
]
ALSO_RIGHT = [
    Way("Each pair of bookings is looked up in a set of all amounts. That is as fast, and needs memory for the set and all triples.", """
def paid_in_parts(amounts: list[int]) -> list[tuple[int, int, int]]:
    ordered, booked = sorted(amounts), set(amounts)
    found = set()
    for j in range(len(ordered)):
        for i in range(j):
            if ordered[i] + ordered[j] in booked:
                found.add((ordered[i], ordered[j], ordered[i] + ordered[j]))
    return sorted(found, key=lambda each: (each[2], each[0]))
"""),
]
EXPLANATION = """
With the whole fixed, two positions search the sorted bookings for its parts, moving inwards as in a search for one pair. Amounts are greater than 0, so the whole can never be one of its own parts. For `[2, 3, 3, 5, 8, 10]` and the whole 8:

| left | right | sum | |
|---|---|---|---|
| 2 | 10 | 12 | too large |
| 2 | 8 | 10 | too large |
| 2 | 5 | 7 | too small |
| 3 | 5 | 8 | found |

Each whole costs one walk, so the work grows with the square of the number of bookings. Trying all triples would cost its cube.
"""


def paid_in_parts(amounts: list[int]) -> list[tuple[int, int, int]]:
    ordered = sorted(amounts)
    found: list[tuple[int, int, int]] = []
    for whole in sorted(set(amounts)):
        left, right = 0, len(ordered) - 1
        while left < right:
            total = ordered[left] + ordered[right]
            if total == whole:
                if found[-1:] != [(ordered[left], ordered[right], whole)]:
                    found.append((ordered[left], ordered[right], whole))
            if total < whole:
                left += 1
            else:
                right -= 1
    return found


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 8))],)


def large(rng, size):
    return (rng.sample(range(10**6, 10**8), size),)
