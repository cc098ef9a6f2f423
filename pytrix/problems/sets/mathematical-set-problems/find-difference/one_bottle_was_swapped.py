"""One bottle was swapped

In a wine cellar every bottle has a number of its own. `before` and `after` list the numbers in the cellar on two days, in any order. In the night between, a thief took one bottle and left another one in its place, so that nobody noticed from the count.

Return a tuple of two numbers: that of the bottle which was taken, and that of the one which was left. No number is in a list twice, and exactly one bottle was swapped.
"""

from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "Which bottle was there on the first day only? Which one on the second day only?",
    "Make a set of each list. Two differences give one number each.",
    "`first - second` has a single element here, and `pop` takes it out of the set.",
)
EXAMPLES = [
    Example(([14, 3, 27], [27, 8, 14]), why="3 is gone, and 8 is new"),
    Example(([5], [6])),
    Example(([40, 10, 30, 20], [10, 20, 30, 50]), why="the order does not matter"),
]
EDGES = {
    "in any order": Edge(([1, 2, 3], [4, 3, 2]), "another bottle at each place"),
    "exactly one": Edge(([9, 1], [1, 7]), "two bottles"),
}
MISTAKES = [
    Mistake("The tuple is the wrong way round: first the bottle that was taken.", "(old - new).pop(), (new - old).pop()", "(new - old).pop(), (old - new).pop()"),
    Mistake("You compare place by place. The lists are in any order.", "    old, new = set(before), set(after)\n    return (old - new).pop(), (new - old).pop()\n", "    for one, other in zip(before, after):\n        if one != other:\n            return one, other\n    return before[0], after[0]\n"),
    Mistake("You return the smallest numbers of the two lists, not those that differ.", "(old - new).pop(), (new - old).pop()", "min(old), min(new)"),
]
EXPLANATION = """
A difference keeps what is in the first set only, and it has a direction: one way gives what is gone, the other way what is new. For 14, 3, 27 and 27, 8, 14:

| difference | holds |
|---|---|
| before - after | 3 |
| after - before | 8 |

Making the sets takes a step for each bottle, and so do the differences. Comparing each with each would take the square of that.
"""


def swapped(before: list[int], after: list[int]) -> tuple[int, int]:
    old, new = set(before), set(after)
    return (old - new).pop(), (new - old).pop()


def inputs(rng):
    numbers = distinct(rng, 2, 7, 1, 40)
    before = numbers[:-1]
    after = [numbers[-1], *before[1:]]
    rng.shuffle(before)
    rng.shuffle(after)
    return before, after
