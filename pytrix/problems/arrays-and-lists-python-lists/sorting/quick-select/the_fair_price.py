"""A fair price without sorting

Several people guess what an old clock is worth: `guesses`, in whole pounds. To find one guess by its rank nobody has
to sort the whole list: take any guess as a mark, and put the guesses below, equal to and above it on three heaps. The
sizes of the heaps tell in which one to go on.

Return the guess with rank `rank`: rank 1 is the lowest guess, rank 2 the next, and equal guesses take several ranks.
If `rank` is below 1 or above the number of guesses, raise `ValueError`. Leave the list `guesses` as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
REQUIRES = ("arguments unchanged",)
RAISES = ("ValueError",)
HINTS = (
    "Three guesses are below the mark and two are equal to it. In which heap is rank 2? Rank 5? Rank 6?",
    "Only one heap has to be looked at again. If it is the upper one, the rank has to be counted again within that heap.",
    "Compare the rank with the size of the lower heap, then with the sizes of the lower and the equal heap together; for the upper "
    "heap subtract both sizes.",
)
EXAMPLES = [
    Example(([40, 15, 90, 40, 22], 2), why="15, 22, 40, 40, 90"),
    Example(([40, 15, 90, 40, 22], 4), why="40 has the ranks 3 and 4"),
    Example(([7, 3], 3), why="there is no third guess"),
]
EDGES = {
    "above the number of guesses": Edge(([], 1), "no guesses"),
    "below 1": ([5, 6, 7], 0),
    "equal guesses": ([8, 8, 8, 8], 3),
    "lowest guess": ([30, 20, 10], 1),
    "rank `rank`": Edge(([30, 20, 10, 25], 4), "the highest guess"),
}
MISTAKES = [
    Mistake("In the upper heap the ranks begin at 1 again. Subtract those that lie below.",
            "rank -= len(below) + equal", "rank -= 0"),
    Mistake("Equal guesses take several ranks. You count each different guess once.",
            "equal = pool.count(mark)", "equal = 1"),
    Mistake("The ranks count from 1: with as many guesses below the mark as the rank says, the answer lies among those.", "if rank <= len(below):", "if rank < len(below):",
            "elif rank <= len(below) + equal:", "elif rank < len(below) + equal:"),
    Mistake("Rank 0 does not exist, so it should raise an error.", "1 <= rank <= len(guesses)", "0 <= rank <= len(guesses)"),
]
ORACLE = """
def guess_with_rank(guesses: list[int], rank: int) -> int:
    if rank < 1 or rank > len(guesses):
        raise ValueError(rank)
    return sorted(guesses)[rank - 1]
"""
ALSO_RIGHT = [
    Way("Sorting everything and looking at one place is the shortest. It takes `n` log `n` steps instead of about `n`.",
        """
def guess_with_rank(guesses: list[int], rank: int) -> int:
    if not 1 <= rank <= len(guesses):
        raise ValueError("no such rank")
    return sorted(guesses)[rank - 1]
"""),
]
EXPLANATION = """
After a split the sizes of the heaps say where the rank lies, and the other heaps are never looked at again. For
`[40, 15, 90, 40, 22]` and rank 2:

| pool | mark | below | equal | rank 2 is |
|---|---|---|---|---|
| `[40, 15, 90, 40, 22]` | 90 | `[40, 15, 40, 22]` | 1 | below |
| `[40, 15, 40, 22]` | 40 | `[15, 22]` | 2 | below |
| `[15, 22]` | 22 | `[15]` | 1 | equal: 22 |

On average the pool shrinks to a part of itself each time, so all walks together cost a few times `n`. A mark that is
always the lowest or highest guess would make it `n` squared, which is why the mark is often chosen at random.
"""


def guess_with_rank(guesses: list[int], rank: int) -> int:
    if not 1 <= rank <= len(guesses):
        raise ValueError("no such rank")
    pool = guesses
    while True:
        mark = pool[len(pool) // 2]
        below = [each for each in pool if each < mark]
        equal = pool.count(mark)
        if rank <= len(below):
            pool = below
        elif rank <= len(below) + equal:
            return mark
        else:
            rank -= len(below) + equal
            pool = [each for each in pool if each > mark]


def inputs(rng):
    guesses = integers(rng, 1, 9, 10, rng.choice([14, 40]))
    return (guesses, rng.randint(0, len(guesses) + 1) if rng.random() < 0.2 else rng.randint(1, len(guesses)))
