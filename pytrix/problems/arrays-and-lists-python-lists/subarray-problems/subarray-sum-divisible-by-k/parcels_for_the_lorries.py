"""Parcels for the lorries

A depot has `lorries` lorries, numbered from 0. A parcel goes into the lorry whose number is the remainder of its parcel number divided by the number of lorries. `parcels` lists the parcel numbers in the order in which they arrive.

Return a list with one list for each lorry, from number 0 on: the numbers of its parcels, in the order in which they arrived. A lorry without parcels has an empty list. There is at least one lorry.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "How many lists does the answer hold, even before the first parcel has arrived?",
    "Begin with an empty list for each lorry. Then append every parcel to the list at the place of its remainder.",
    "A comprehension `[[] for ...]` makes separate lists; `number % lorries` is the place.",
)
EXAMPLES = [
    Example(([14, 9, 3, 20, 7], 3), why="9 and 3 leave 0, 7 leaves 1, 14 and 20 leave 2"),
    Example(([8, 4], 4), why="three lorries stay empty"),
    Example(([5, 6, 5], 1), why="a single lorry takes everything"),
]
EDGES = {
    "without parcels": Edge(([], 2), "nothing arrives"),
    "in the order": Edge(([11, 1, 6, 21], 5), "all into one lorry, not sorted"),
}
MISTAKES = [
    Mistake("All lorries share one and the same list. Make a separate list for each.", "[[] for _ in range(lorries)]", "[[]] * lorries"),
    Mistake("You take the quotient. The remainder says which lorry it is.", "loads[number % lorries]", "loads[number // lorries % lorries]"),
    Mistake("Lorries without parcels are missing. They have an empty list.", "    return loads\n", "    return [load for load in loads if load]\n"),
]
EXPLANATION = """
Remainders lie between 0 and one less than the number of lorries, so they are the very places of the list. For 14, 9, 3, 20, 7 and 3 lorries:

| parcel | remainder | lists |
|---|---|---|
| 14 | 2 | [], [], [14] |
| 9 | 0 | [9], [], [14] |
| 3 | 0 | [9, 3], [], [14] |
| 20 | 2 | [9, 3], [], [14, 20] |
| 7 | 1 | [9, 3], [7], [14, 20] |

`[[]] * lorries` would hold the same list several times. Numbers in one list differ by a multiple of the number of lorries, which is what makes remainders useful for sums. Each parcel takes one step.
"""


def loaded(parcels: list[int], lorries: int) -> list[list[int]]:
    loads: list[list[int]] = [[] for _ in range(lorries)]
    for number in parcels:
        loads[number % lorries].append(number)
    return loads


def inputs(rng):
    return integers(rng, 0, 8, 1, 40), rng.randint(1, 5)
