"""Turned dominoes

A domino has a number on either half, and it stays the same domino when it is turned: (2, 5) is (5, 2). `tiles` lists the dominoes on a table as tuples, as they lie there.

Return how many different dominoes there are. The table may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "A set takes (2, 5) and (5, 2) for two things. What could you put into it instead, so that both become one?",
    "Turn each domino so that the smaller number comes first, before it goes into the set.",
    "`tuple(sorted(tile))` is the same for both ways in which a domino can lie.",
)
EXAMPLES = [
    Example(([(2, 5), (5, 2), (1, 1), (2, 5)],), why="2 and 5 three times, and the double 1"),
    Example(([(0, 3), (3, 3), (3, 0)],)),
    Example(([(4, 6)],)),
]
EDGES = {
    "may be empty": Edge(([],), "no dominoes"),
    "either half": Edge(([(1, 6), (2, 5), (3, 4), (6, 1)],), "the same sum does not make them the same"),
}
ALWAYS = [([(1, 1), (2, 2), (1, 1), (3, 0)],)]
MISTAKES = [
    Mistake("A turned domino counts as another one in your set. Put both ways into the same form first.", "{tuple(sorted(tile)) for tile in tiles}", "set(tiles)"),
    Mistake("Different dominoes can have the same sum.", "{tuple(sorted(tile)) for tile in tiles}", "{sum(tile) for tile in tiles}"),
    Mistake("You count every tile. A domino that lies there several times counts once.", "    return len({tuple(sorted(tile)) for tile in tiles})\n", "    return len([sorted(tile) for tile in tiles])\n"),
]
EXPLANATION = """
Things that count as equal need the same key. Sorting the two numbers gives such a key, and the set does the rest. For the first example:

| domino | key | in the set |
|---|---|---|
| (2, 5) | (2, 5) | 1 |
| (5, 2) | (2, 5) | 1 |
| (1, 1) | (1, 1) | 2 |
| (2, 5) | (2, 5) | 2 |

A class for dominoes would use the same key for its `__eq__` and its `__hash__`. Each domino takes one step.
"""


def different_dominoes(tiles: list[tuple[int, int]]) -> int:
    return len({tuple(sorted(tile)) for tile in tiles})


def inputs(rng):
    return ([(rng.randint(0, 4), rng.randint(0, 4)) for _ in range(rng.randint(0, 8))],)
