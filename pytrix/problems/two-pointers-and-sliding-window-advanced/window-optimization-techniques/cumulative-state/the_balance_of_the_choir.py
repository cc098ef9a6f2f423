"""The balance of the choir

A choir notes for each evening who came and who left: `changes` holds for each a tuple of how many sopranos and how many basses there were more than the evening before; the numbers may be negative. Before the first evening the choir has the balance it wants.

Return the length of the longest stretch of evenings after which the balance is what it was before the stretch: the changes of the sopranos in it add up to as much as those of the basses. If there is none, return 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "What single number tells how far the balance is off after each evening?",
    "Add up sopranos minus basses from the first evening on. A stretch restores the balance if that sum is the same before and after it.",
    "Remember for each sum the earliest number of evenings after which it came, with 0 evenings for the sum 0. For each evening the stretch goes back to that.",
)
EXAMPLES = [
    Example(([(1, 0), (0, 1), (2, 0), (0, 3)],), why="the first two evenings; the last two are off by one"),
    Example(([(3, 1), (-1, 1), (5, 5)],), why="2 - 2 + 0: all three"),
    Example(([(1, 0), (1, 0)],)),
]
EDGES = {
    "there is none": ([(0, 1)],),
    "changes of the sopranos": Edge(([(2, 2)],), "an evening that is balanced by itself"),
    "longest stretch": Edge(([(5, 0), (1, 0), (0, 1), (1, 0), (0, 1), (9, 0)],), "in the middle"),
    "each evening": Edge(([],), "no evenings"),
    "may be negative": Edge(([(0, 4), (-4, 0), (4, -4)],), "people left"),
}
MISTAKES = [
    Mistake("The sum 0 stands before the first evening already, so a stretch may begin there.", "earliest = {0: 0}", "earliest: dict[int, int] = {}"),
    Mistake("For the longest stretch the earliest evening with the same sum counts; don't overwrite it.", "earliest.setdefault(off, evening)", "earliest[off] = evening", "best = max(best, evening - earliest[off])", "best = max(best, evening - before)", "        off += sopranos - basses\n", "        off += sopranos - basses\n        before = earliest.get(off, evening)\n"),
    Mistake("The balance is the difference of both voices, not their sum.", "off += sopranos - basses", "off += sopranos + basses"),
    Mistake("The changes add up from the first evening on.", "off += sopranos - basses", "off = sopranos - basses"),
]
SIZE = 8_000
SLOW = [
    Slow(
        "From each evening you add up anew. Remember instead where each sum came first.",
        """
def longest_balanced(changes: list[tuple[int, int]]) -> int:
    best = 0
    for start in range(len(changes)):
        off = 0
        for end in range(start, len(changes)):
            off += changes[end][0] - changes[end][1]
            if off == 0:
                best = max(best, end + 1 - start)
    return best
""",
    )
]
ALSO_RIGHT = [
    Way(
        "Sorting the sums together with their evenings puts equal ones side by side; the first and the last of each group give its stretch.",
        '''
from itertools import accumulate, groupby


def longest_balanced(changes: list[tuple[int, int]]) -> int:
    sums = accumulate((sopranos - basses for sopranos, basses in changes), initial=0)
    ordered = sorted((off, evening) for evening, off in enumerate(sums))
    groups = [[evening for _, evening in group] for _, group in groupby(ordered, key=lambda pair: pair[0])]
    return max(group[-1] - group[0] for group in groups)
''',
    )
]
EXPLANATION = """
The running difference is the state of the choir. Where the same state comes again, everything between cancels out. For the first example:

| evening | change | off | earliest with that | stretch |
|---|---|---|---|---|
| 0 | | 0 | 0 | |
| 1 | +1 | 1 | 1 | 0 |
| 2 | -1 | 0 | 0 | 2 |
| 3 | +2 | 2 | 3 | 0 |
| 4 | -3 | -1 | 4 | 0 |

Each evening takes the same few steps, with one look into a dictionary.
"""


def longest_balanced(changes: list[tuple[int, int]]) -> int:
    earliest = {0: 0}
    off = best = 0
    for evening, (sopranos, basses) in enumerate(changes, 1):
        off += sopranos - basses
        earliest.setdefault(off, evening)
        best = max(best, evening - earliest[off])
    return best


def inputs(rng):
    return ([(rng.randint(-2, 2), rng.randint(-2, 2)) for _ in range(rng.randint(1, 9))],)


def large(rng, size):
    return ([(rng.randint(0, 3), rng.randint(0, 3)) for _ in range(size)],)
