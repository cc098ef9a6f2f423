"""Parcels by weight, written down

A sorting hall has only one rule. From a heap of parcels with the weights `weights`, the first one becomes the mark.
All lighter ones go on a heap to its left, in the order in which they come, and all others on a heap to its right.
Then the same is done with the left heap and with the right one, until every heap is empty.

Return the weights of the marks in the order in which they were chosen: the first mark, then all marks of the left
heap, then all marks of the right heap. A heap of no parcels has no mark.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("PARTITION", "SORT")
HINTS = (
    "How could the answers for the left heap and for the right heap be put together to the answer for the whole one?",
    "The function may call itself for each of the two heaps. What should it answer for the empty heap, where no call is needed?",
    "Choose the first weight, collect the lighter ones and the others among the rest, and put mark, left answer and right answer one after another.",
)
EXAMPLES = [
    Example(([5, 8, 2, 6, 1],), why="5 splits into [2, 1] and [8, 6]"),
    Example(([3, 3, 1],), why="the second 3 is not lighter, so it goes to the right"),
    Example(([4],), why="both heaps are empty"),
]
EDGES = {
    "no parcels": ([],),
    "all others": Edge(([7, 7, 7],), "equal weights"),
    "in the order in which they come": Edge(([9, 4, 6, 2, 5],), "all lighter than the mark"),
}
MISTAKES = [
    Mistake("Parcels as heavy as the mark have disappeared. They belong to the others, on the right.",
            "each >= mark", "each > mark"),
    Mistake("The mark takes part in its own split, so it is chosen again. Only the rest of the heap is split.",
            """
def marks(weights: list[int]) -> list[int]:
    if len(weights) < 2:
        return weights
    mark = weights[0]
    lighter = [each for each in weights if each < mark]
    others = [each for each in weights if each > mark]
    return [mark] + marks(lighter) + [mark] + marks(others)
"""),
    Mistake("You sorted the parcels. The question is in which order the marks were chosen.",
            "[mark] + marks(lighter) + marks(others)", "marks(lighter) + [mark] + marks(others)"),
    Mistake("The heaps are split by the same rule again; you only split once.",
            "[mark] + marks(lighter) + marks(others)", "[mark] + lighter + others"),
    Mistake("The marks of the left heap come before those of the right heap.",
            "[mark] + marks(lighter) + marks(others)", "[mark] + marks(others) + marks(lighter)"),
]
EXPLANATION = """
The function does for a heap what the hall does: choose a mark, split the rest, and let the same function answer for
both smaller heaps. The empty heap ends it.

| heap | mark | left | right |
|---|---|---|---|
| `[5, 8, 2, 6, 1]` | 5 | `[2, 1]` | `[8, 6]` |
| `[2, 1]` | 2 | `[1]` | `[]` |
| `[8, 6]` | 8 | `[6]` | `[]` |

The answer is `[5, 2, 1, 8, 6]`. With the mark *between* the two answers instead of before them this is quicksort. If
the heaps are about equal, `n` parcels need about `n` log `n` steps; if they come sorted already, one heap is always
empty and it takes `n` squared.
"""


def marks(weights: list[int]) -> list[int]:
    if not weights:
        return []
    mark, *rest = weights
    lighter = [each for each in rest if each < mark]
    others = [each for each in rest if each >= mark]
    return [mark] + marks(lighter) + marks(others)


def inputs(rng):
    return (integers(rng, 2, 9, 1, rng.choice([6, 20])),)
