"""Each badge once

A list of badge numbers, `badges`, is sorted, but because of a fault at the gate some numbers stand in it several
times.

Change the list `badges` itself so that every number stands in it just once, still in ascending order, and return
nothing. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("PARTITION", "COMPARE")
COMPARE = "argument:badges"
HINTS = (
    "In a sorted list, where do you have to look to know whether a number was there before?",
    "Keep what stays at the front of the list, and remember how many that are. The last of them is the only one to compare with.",
    "If the number differs from the last kept one, or nothing is kept yet, write it at the next place; in the end cut off what is behind.",
)
EXAMPLES = [
    Example(([3, 3, 7, 8, 8, 8],), why="3, 7 and 8"),
    Example(([5, 5, 5],), why="one 5 stays"),
    ([1, 4],),
]
EDGES = {
    "may be empty": ([],),
    "just once": Edge(([-2, -2, 0, 0, 0, 6],), "negative numbers and zero"),
    "several times": Edge(([2, 9, 9, 9, 9, 9],), "five of one number"),
}
MISTAKES = [
    Mistake("Removing from the list while walking over it skips the neighbour of what was removed.",
            """
def each_once(badges: list[int]) -> None:
    for badge in badges:
        if badges.count(badge) > 1:
            badges.remove(badge)
"""),
    Mistake("You made a new list. The one that was given has not changed.",
            """
def each_once(badges: list[int]) -> None:
    badges = sorted(set(badges))
"""),
    Mistake("What stays stands at the front, but the rest of the old list is still there.", "    del badges[kept:]\n", ""),
    Mistake("You take out every number that stands there several times. One of each should stay.",
            """
def each_once(badges: list[int]) -> None:
    badges[:] = [badge for badge in badges if badges.count(badge) == 1]
"""),
]
ALSO_RIGHT = [
    Way("A set forgets repeats, and sorting restores the order; assigning to `badges[:]` changes the list itself. It needs a second list and a sort.",
        """
def each_once(badges: list[int]) -> None:
    badges[:] = sorted(set(badges))
"""),
]
EXPLANATION = """
Equal numbers stand side by side, so only the last kept number has to be compared. For `[3, 3, 7, 8, 8, 8]`:

| number | last kept | list at the front |
|---|---|---|
| 3 | – | 3 |
| 3 | 3 | 3 |
| 7 | 3 | 3 7 |
| 8 | 7 | 3 7 8 |
| 8, 8 | 8 | 3 7 8 |

The rest is cut off. One walk is enough and no second list is needed.
"""


def each_once(badges: list[int]) -> None:
    kept = 0
    for badge in badges:
        if kept == 0 or badge != badges[kept - 1]:
            badges[kept] = badge
            kept += 1
    del badges[kept:]


def inputs(rng):
    return (sorted(integers(rng, 2, 9, -3, rng.choice([0, 3, 9]))),)
