"""Paths to keep clear of snow

In winter, a village clears just enough of its paths for every house to be reached from every other. `paths` lists tuples `(minutes, a, b)`: clearing the path between the houses `a` and `b` takes that many minutes. The houses are numbered from 0, and there are `houses` of them.

Some paths are cleared anyway, by their owners: `cleared` lists pairs of houses between which one can already walk; they cost nothing. Return the positions in `paths` of those that the village clears, in ascending order, so that the minutes are fewest. Of paths that take equally long, earlier ones in the list are preferred: go through the paths by minutes, then by position, and clear each one that joins houses not yet joined. If some houses stay cut off even with all paths, return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("up to 200 houses", "`houses` is at least 1")
HINTS = (
    "Would you ever clear a path between two houses that are joined already?",
    "Sort the paths by minutes. Clear each one whose houses are in different groups, and unite the two groups.",
    "Let every house know the number of its group. The paths that are cleared anyway unite groups first; in the end only one group may be left.",
)
EXAMPLES = [
    Example((4, [(5, 0, 1), (2, 1, 2), (3, 0, 2), (9, 2, 3)], []), why="0-1 is not needed"),
    Example((4, [(5, 0, 1), (2, 1, 2), (3, 0, 2), (9, 2, 3)], [(3, 0), (0, 1)]), why="only house 2 is missing"),
    Example((3, [(1, 0, 1)], []), why="house 2 stays cut off"),
]
EDGES = {"at least 1": Edge((1, [], []), "a single house"), "equally long": (3, [(2, 0, 1), (2, 1, 2), (2, 0, 2)], []), "cleared anyway": Edge((2, [(1, 0, 1)], [(1, 0)]), "nothing left to clear")}
ALWAYS = [
    (4, [(1, 0, 1)], [(0, 1), (1, 0), (0, 1)]),
    (5, [(1, 0, 1), (1, 2, 3), (2, 1, 3), (2, 0, 2), (4, 3, 4)], []),
    (3, [(2, 2, 0), (1, 2, 1)], []),
]
MISTAKES = [
    Mistake("Sort by minutes first, or you clear paths that take too long.", "sorted(range(len(paths)), key=lambda place: paths[place][0])", "range(len(paths))"),
    Mistake("What the owners clear joins houses, too, and costs nothing.", "    for a, b in cleared:\n        unite(a, b)\n", ""),
    Mistake("If houses stay cut off, the answer is `None`.", " if len(set(group)) == 1 else None", ""),
    Mistake("Uniting means that all houses of a group change their number, not just one of them.", "            if number == old:", "            if house == a:"),
]
ORACLE = """
from itertools import combinations


def paths_to_clear(houses: int, paths: list[tuple[int, int, int]], cleared: list[tuple[int, int]]) -> list[int] | None:
    options = []
    for size in range(min(houses, len(paths) + 1)):
        for chosen in combinations(range(len(paths)), size):
            links = cleared + [paths[place][1:] for place in chosen]
            reached = {0}
            for _ in range(houses):
                reached |= {house for link in links if reached & set(link) for house in link}
            if len(reached) == houses:
                ordered = sorted((paths[place][0], place) for place in chosen)
                options.append((sum(paths[place][0] for place in chosen), ordered, list(chosen)))
    return min(options)[2] if options else None
"""
EXPLANATION = """
The shortest path that joins two groups can never be wrong: whatever else would join them takes at least as long. For the paths `[(5, 0, 1), (2, 1, 2), (3, 0, 2), (9, 2, 3)]`:

| path | groups before it | cleared |
|---|---|---|
| 1-2, 2 minutes | 0 · 1 · 2 · 3 | yes |
| 0-2, 3 minutes | 0 · 1 2 · 3 | yes |
| 0-1, 5 minutes | 0 1 2 · 3 | no |
| 2-3, 9 minutes | 0 1 2 · 3 | yes |

Sorting m paths takes m log m steps, and uniting looks at all n houses. Another way grows a single group from one house, always along the shortest path out of it.
"""


def paths_to_clear(
    houses: int, paths: list[tuple[int, int, int]], cleared: list[tuple[int, int]]
) -> list[int] | None:
    group = list(range(houses))

    def unite(a: int, b: int) -> None:
        old, new = group[a], group[b]
        for house, number in enumerate(group):
            if number == old:
                group[house] = new

    for a, b in cleared:
        unite(a, b)
    chosen = []
    for place in sorted(range(len(paths)), key=lambda place: paths[place][0]):
        _, a, b = paths[place]
        if group[a] != group[b]:
            unite(a, b)
            chosen.append(place)
    return sorted(chosen) if len(set(group)) == 1 else None


def inputs(rng):
    houses = rng.randint(1, 5)
    if houses == 1:
        return (1, [], [])
    paths = [(rng.randint(1, 4), *rng.sample(range(houses), 2)) for _ in range(rng.randint(houses - 1, 7))]
    cleared = [tuple(rng.sample(range(houses), 2)) for _ in range(rng.randint(0, 1))]
    return (houses, paths, cleared)
