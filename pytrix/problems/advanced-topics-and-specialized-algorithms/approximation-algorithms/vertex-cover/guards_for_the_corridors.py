"""Guards for the corridors

In a museum, corridors join halls; each is a tuple of two hall numbers. A corridor is watched if a guard stands in at least one of its two halls. The museum hires guards by a simple rule: go through `corridors` in the order given, and whenever one isn't watched yet, put a guard into both of its halls.

Return a tuple: the sorted list of the halls with guards, and how many guards are needed at least by any plan as far as this rule shows: one for each corridor at which guards were put.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "What do you have to know to see whether a corridor is watched?",
    "Keep a set of the halls with guards. A corridor is watched if one of its halls is in it.",
    "For each corridor of which neither hall is in the set, add both and count one. No two of these corridors share a hall, so any plan needs a guard for each.",
)
EXAMPLES = [
    Example(([(1, 2), (2, 3), (3, 4)],), why="guards in 1 and 2, then in 3 and 4; halls 2 and 3 alone would have done"),
    Example(([(5, 1), (5, 2), (5, 3)],)),
    Example(([(1, 2), (1, 2)],)),
]
EDGES = {
    "order given": Edge(([(2, 3), (1, 2), (3, 4)],), "the middle corridor first"),
    "isn't watched yet": Edge(([(1, 2), (3, 4), (2, 3), (5, 6)],), "three that aren't"),
    "join halls": Edge(([],), "no corridors"),
    "sorted list": Edge(([(9, 4), (7, 1)],), "in another order"),
}
MISTAKES = [
    Mistake("A guard is put into both halls of the corridor.", "guarded |= {one, other}", "guarded |= {one}"),
    Mistake("A corridor with a guard at one of its ends is watched already.", "one not in guarded and other not in guarded", "one not in guarded or other not in guarded"),
    Mistake("The second number counts the corridors, not the guards.", "return sorted(guarded), least", "return sorted(guarded), len(guarded)"),
    Mistake("Corridors that are watched get no more guards.", "if one not in guarded and other not in guarded:", "if True:"),
]
EXPLANATION = """
No two of the corridors that get guards share a hall, so every plan needs at least one guard for each of them. The rule takes two, so it never needs more than twice as many as the best plan.

| corridor | watched | guards | at least |
|---|---|---|---|
| 1, 2 | no | 1 2 | 1 |
| 2, 3 | yes | 1 2 | 1 |
| 3, 4 | no | 1 2 3 4 | 2 |

Each corridor takes the same few steps. For the best plan no way is known that doesn't try very many.
"""


def guards(corridors: list[tuple[int, int]]) -> tuple[list[int], int]:
    guarded: set[int] = set()
    least = 0
    for one, other in corridors:
        if one not in guarded and other not in guarded:
            guarded |= {one, other}
            least += 1
    return sorted(guarded), least


def inputs(rng):
    corridors = []
    for _ in range(rng.randint(2, 8)):
        one, other = rng.sample(range(1, 8), 2)
        corridors.append((one, other))
    return (corridors,)
