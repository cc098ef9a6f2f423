"""Which cake stays at home?

Cakes are cut into slices for a school fête: `slices` lists how many slices each cake gives. All slices together should be shared out evenly among `tables` tables, with none left over. For that one cake may have to stay at home.

Return the positions, counted from 0, of all cakes of which any one could stay at home so that the slices of the others come out even, in ascending order. There is at least one table. If only one cake was baked, it leaves 0 slices, and that comes out even too; without cakes the list is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How many slices are left when one cake stays at home? You need not add them all up again.",
    "Work out the sum of all cakes once. For each cake, see whether the sum without it is a multiple of the number of tables.",
    "A number is a multiple if its remainder is 0. Collect the positions with `enumerate`.",
)
EXAMPLES = [
    Example(([8, 12, 10, 6], 4), why="36 in all: without the 8 there are 28, without the 12 there are 24"),
    Example(([7, 7, 7], 7), why="any of them"),
    Example(([5, 9, 4], 10), why="13, 9 and 14 do not come out even"),
]
EDGES = {
    "without cakes": Edge(([], 3), "no cakes"),
    "only one cake": Edge(([11], 4), "a single cake"),
    "at least one table": Edge(([3, 8], 1), "one table takes everything"),
}
MISTAKES = [
    Mistake("You look for cakes that come out even themselves. The others together have to.", "(total - count) % tables == 0", "count % tables == 0"),
    Mistake("Return the positions of the cakes, not their slices.", "[position for position, count", "[count for position, count"),
    Mistake("Only one cake stays at home at a time. The sum has to stay the same for the next one.", "    total = sum(slices)\n    return [position for position, count in enumerate(slices) if (total - count) % tables == 0]\n", "    total = sum(slices)\n    found = []\n    for position, count in enumerate(slices):\n        total -= count\n        if total % tables == 0:\n            found.append(position)\n    return found\n"),
]
EXPLANATION = """
The sum without a cake is the whole sum less that cake. So one sum is enough for all of them. For 8, 12, 10, 6 and 4 tables:

| cake | left | remainder |
|---|---|---|
| 8 | 28 | 0 |
| 12 | 24 | 0 |
| 10 | 26 | 2 |
| 6 | 30 | 2 |

Put another way: the cakes wanted leave the same remainder as the sum of all. Adding up anew for each cake would take n times as long.
"""


def may_stay(slices: list[int], tables: int) -> list[int]:
    total = sum(slices)
    return [position for position, count in enumerate(slices) if (total - count) % tables == 0]


def inputs(rng):
    return integers(rng, 0, 6, 1, 15), rng.randint(1, 6)
