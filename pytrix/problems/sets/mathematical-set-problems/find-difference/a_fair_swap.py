"""A fair swap

Two children have marbles of different values; `mine` and `yours` list the values. They want to swap exactly one
marble each, so that afterwards the marbles of both children are worth the same in total.

Return the two marbles as a tuple, mine first, or `None` if no swap does it. If several swaps would do, give away the
marble of the smallest value. Each child has at least one marble, and may have thousands.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("values are at least 1", "up to 8,000 marbles each")
HINTS = (
    "My marbles are worth 20, yours 26. By how much must the marble I get be worth more than the one I give?",
    "The difference between the two marbles has to be half of the difference between the totals. So for each of my marbles, there is only one value that will do.",
    "If the difference of the totals is odd, no swap does it. Otherwise go through my marbles in ascending order, and ask a set of yours for the value that is needed.",
)
EXAMPLES = [
    Example(([4, 9, 7], [10, 16]), why="20 and 26: I need 3 more than I give"),
    Example(([1, 5], [2, 4, 6]), why="6 and 12: 1 for 4, although nothing fits 5"),
    Example(([3, 3], [1, 2, 4]), why="6 and 7 differ by an odd number"),
]
EDGES = {
    "at least one marble": Edge(([5], [5]), "equal totals already"),
    "the smallest value": ([8, 2, 5], [4, 7, 10]),
    "no swap does it": ([1], [9]),
}
ALWAYS = [([3, 1], [8, 6]), ([1, 7], [5]), ([6, 8], [2, 3, 1])]
MISTAKES = [
    Mistake("With an odd difference, halving it loses a half, and the totals are not equal afterwards.", "    if difference % 2:\n        return None\n", ""),
    Mistake("The marbles differ by half of the difference between the totals: what one child gives, the other gets.", "difference // 2", "difference"),
    Mistake("You give away the first marble that fits. Give away the one of the smallest value.", "for marble in sorted(mine):", "for marble in mine:"),
    Mistake("The direction is wrong: if your marbles are worth more, I have to get a dearer one.", "marble + difference // 2", "marble - difference // 2"),
]
SIZE = 8_000
SLOW = [
    Slow("Right, but you try each of my marbles with each of yours. For each of mine, only one value will do.",
         """
def swap(mine: list[int], yours: list[int]) -> tuple[int, int] | None:
    first, second = sum(mine), sum(yours)
    for one in sorted(mine):
        for other in yours:
            if first - one + other == second - other + one:
                return one, other
    return None
"""),
]
EXPLANATION = """
After the swap, my total is `first - one + other` and yours is `second - other + one`. They are equal exactly when
`other - one` is half of `second - first`. For 4, 9, 7 against 10, 16, that is (26 - 20) / 2 = 3:

| I give | I need | you have it |
|---|---|---|
| 4 | 7 | no |
| 7 | 10 | yes |

Sorting costs n log n, and each marble one look-up in the set. Trying all pairs costs the product of both numbers. Two
sorted lists and two indices would do without a set.
"""


def swap(mine: list[int], yours: list[int]) -> tuple[int, int] | None:
    difference = sum(yours) - sum(mine)
    if difference % 2:
        return None
    offered = set(yours)
    for marble in sorted(mine):
        wanted = marble + difference // 2
        if wanted in offered:
            return marble, wanted
    return None


def inputs(rng):
    return (integers(rng, 1, 5, 1, 9), integers(rng, 1, 5, 1, 9))


def large(rng, size):
    mine = [2 * rng.randint(1, 10**6) for _ in range(size)]
    yours = [2 * rng.randint(1, 10**6) + 1 for _ in range(size)]
    yours[0] += (sum(yours) - sum(mine)) % 4
    return (mine, yours)
