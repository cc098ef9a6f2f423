"""How badly are the letters shuffled?

A postman wants the letters in his bag in the order of the house numbers. `houses` lists the numbers of the letters as
they lie now; several letters may go to the same house.

Two letters are a wrong pair if the one in front has the larger number. Return the number of wrong pairs. A bag in
order has none, and letters for the same house are never a wrong pair. A bag may hold many letters, so do not compare
every pair.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SORT")
HINTS = (
    "Cut the bag in the middle. Wrong pairs lie in the left half, in the right half, or across the cut. Which are hard to count?",
    "If both halves are sorted already, the pairs across the cut are easy: sort the halves by the same method and count while you join them.",
    "When a letter of the right half is taken before what is left of the left half, it makes a wrong pair with each letter still waiting there.",
)
EXAMPLES = [
    Example(([4, 1, 3, 2],), why="4 before 1, 3 and 2, and 3 before 2"),
    Example(([5, 5, 2],), why="both letters for house 5 lie before the 2; they are no wrong pair themselves"),
    Example(([1, 2, 2, 6],), why="in order"),
]
EDGES = {
    "the same house": ([7, 7, 7, 7],),
    "houses": Edge(([],), "an empty bag"),
    "the larger number": Edge(([9, 8, 7, 6, 5],), "exactly the wrong way round"),
    "lie now": Edge(([3],), "one letter"),
}
MISTAKES = [
    Mistake("Letters for the same house are counted as wrong pairs. When two are equal, take the letter of the left half first.",
            "left[taken] <= number", "left[taken] < number"),
    Mistake("A letter from the right overtakes everything that still waits on the left, not just one letter.",
            "wrong += len(left) - taken", "wrong += taken < len(left)"),
    Mistake("You count only pairs across the first cut. The halves have wrong pairs of their own.",
            "wrong = wrong_left + wrong_right", "wrong = 0"),
    Mistake("You count only neighbours. Letters further apart can be a wrong pair too.",
            """
def wrong_pairs(houses: list[int]) -> int:
    return sum(one > other for one, other in zip(houses, houses[1:]))
"""),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it compares every letter with every other one. Cutting the bag into halves, again and again, is much faster.",
         """
def wrong_pairs(houses: list[int]) -> int:
    return sum(houses[one] > houses[other] for other in range(len(houses)) for one in range(other))
"""),
]
ALSO_RIGHT = [
    Way("Keep a sorted list of the letters seen so far and count by `bisect_right` how many of them are larger. Inserting moves the "
        "rest of the list, which is fast for thousands of letters but not for millions.",
        """
from bisect import bisect_right, insort


def wrong_pairs(houses: list[int]) -> int:
    seen: list[int] = []
    wrong = 0
    for number in houses:
        wrong += len(seen) - bisect_right(seen, number)
        insort(seen, number)
    return wrong
"""),
]
EXPLANATION = """
`sort_and_count` returns a part sorted, together with its number of wrong pairs. While two sorted halves are joined,
each letter of the right half is put behind those of the left that are not larger; the ones still waiting are exactly
its wrong partners across the cut. For `[4, 1, 3, 2]` the sorted halves are `[1, 4]` and `[2, 3]` with one wrong pair
each:

| from the right | still waiting on the left | wrong pairs |
|---|---|---|
| 2 | 4 | 1 |
| 3 | 4 | 1 |

Together `1 + 1 + 2 = 4`. The list is halved log `n` times and each level joins all letters once: `n` log `n` steps,
where comparing all pairs takes `n` squared.
"""


def wrong_pairs(houses: list[int]) -> int:
    return sort_and_count(houses)[1]


def sort_and_count(houses: list[int]) -> tuple[list[int], int]:
    if len(houses) < 2:
        return houses, 0
    half = len(houses) // 2
    left, wrong_left = sort_and_count(houses[:half])
    right, wrong_right = sort_and_count(houses[half:])
    wrong = wrong_left + wrong_right
    joined: list[int] = []
    taken = 0
    for number in right:
        while taken < len(left) and left[taken] <= number:
            joined.append(left[taken])
            taken += 1
        joined.append(number)
        wrong += len(left) - taken
    return joined + left[taken:], wrong


def inputs(rng):
    return (integers(rng, 2, 10, 1, rng.choice([4, 12, 30])),)


def large(rng, size):
    return ([rng.randint(1, size) for _ in range(size)],)
