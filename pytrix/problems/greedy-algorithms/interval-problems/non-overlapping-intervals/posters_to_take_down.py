"""Posters to take down

Posters hang along a fence whose boards are numbered. Each poster covers the boards from `first` to `last`, both included, and many posters cover one another. The town wants every board to be covered by one poster
at most.

Return how few of the `posters` have to be taken down. If none hang there, none has to go.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "COUNT")
CONSTRAINTS = ("boards are numbered from 1", "`first` is at most `last`")
HINTS = (
    "Taking down as few as possible means keeping as many as possible. Which poster is in nobody's way for longest?",
    "Go from left to right by the right ends. A poster can stay if it begins to the right of the last one that stays.",
    "Sort by the last board, count those that begin after the last covered board, and subtract the count from the number of all posters.",
)
EXAMPLES = [
    Example(([(1, 4), (4, 6), (5, 9)],), why="the one in the middle shares board 4, and 5 and 6"),
    Example(([(1, 9), (2, 3), (4, 5), (6, 9)],), why="the long one has to go"),
    Example(([(2, 5), (2, 5), (2, 5)],), why="only one of three equal ones can stay"),
]
EDGES = {"none hang there": ([],), "both included": Edge(([(1, 1), (1, 2)],), "one common board"), "one poster": Edge(([(3, 4), (5, 5)],), "side by side")}
ALWAYS = [
    ([(3, 7), (4, 6), (5, 7), (1, 4), (6, 8), (2, 5), (8, 10), (3, 5)],),
    ([(1, 6), (5, 8), (8, 9), (7, 7)],)]
MISTAKES = [
    Mistake("Both ends belong to the poster: one that begins at the last covered board clashes.", "first > covered", "first >= covered"),
    Mistake("By the first board, a long poster at the left blocks many short ones.", "key=lambda poster: poster[1]", "key=lambda poster: poster[0]"),
    Mistake("You return how many stay; return how many have to go.", "return len(posters) - stay", "return stay"),
    Mistake("Posters that cover the same boards still count one by one.", "sorted(posters,", "sorted(set(posters),", "len(posters)", "len(set(posters))"),
]
ORACLE = """
from itertools import combinations


def fewest_down(posters: list[tuple[int, int]]) -> int:
    for down in range(len(posters) + 1):
        for kept in combinations(posters, len(posters) - down):
            boards = [board for first, last in kept for board in range(first, last + 1)]
            if len(boards) == len(set(boards)):
                return down
    return 0
"""
ALSO_RIGHT = [
    Way("By the first boards it works too, if of two that clash the one that reaches further goes.", """
def fewest_down(posters: list[tuple[int, int]]) -> int:
    down = covered = 0
    for first, last in sorted(posters):
        if first > covered:
            covered = last
        else:
            down += 1
            covered = min(covered, last)
    return down
"""),
]
EXPLANATION = """
The poster with the leftmost right end is in the way of the fewest, so it stays. Then comes the next one that begins behind it.

| poster | covered up to | stays |
|---|---|---|
| 2 to 3 | 0 | yes |
| 4 to 5 | 3 | yes |
| 1 to 9 | 5 | no |
| 6 to 9 | 5 | yes |

Three of four stay, one goes. Sorting costs n log n; another way tries all selections, 2 to the power of n.
"""


def fewest_down(posters: list[tuple[int, int]]) -> int:
    covered = stay = 0
    for first, last in sorted(posters, key=lambda poster: poster[1]):
        if first > covered:
            stay += 1
            covered = last
    return len(posters) - stay


def inputs(rng):
    posters = []
    for _ in range(rng.randint(1, 6)):
        first = rng.randint(1, 10)
        posters.append((first, first + rng.choice([0, 1, rng.randint(0, 6)])))
    return (posters,)
