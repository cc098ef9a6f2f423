"""Which band is loud enough?

For a street party several bands offer to play. `bands` lists the bands, each as a list of how loud its instruments are. A band is loud enough if its numbers add up to at least `needed`. The stage is small, so of those bands the one with the fewest instruments is wanted.

Return the position of that band in the list, counted from 0. If several have as few instruments, take the first one. If no band is loud enough, return `-1`. A band may have no instruments.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Two things decide about a band. Which of the two only rules it out, and which one is compared?",
    "Go through the bands. Look only at those that are loud enough, and keep the position of the smallest so far.",
    "Begin with -1. A band takes its place if it is loud enough and if there is none yet, or if it has fewer instruments than the kept one.",
)
EXAMPLES = [
    Example(([[5, 5, 5], [9, 8], [20, 1, 1]], 15), why="all are loud enough, and the second has only two instruments"),
    Example(([[4, 4], [10, 3, 2], [9, 9]], 18), why="only the third band is loud enough"),
    Example(([[1, 2, 3], [2, 2]], 7), why="none of them"),
]
EDGES = {
    "no instruments": Edge(([[], [6]], 5), "a band without instruments is not loud enough"),
    "take the first one": Edge(([[1, 1, 9], [5, 4], [9, 9]], 9), "two instruments each"),
    "no band is loud enough": Edge(([], 3), "no bands"),
    "fewest instruments": Edge(([[6, 6], [12], [4, 4, 4]], 10), "a single loud instrument"),
    "at least `needed`": Edge(([[7, 3], [4, 4, 4]], 10), "exactly loud enough"),
}
MISTAKES = [
    Mistake("You take the smallest band even if it is not loud enough.", "if sum(band) >= needed and", "if"),
    Mistake("A band whose numbers add up to exactly as much is loud enough.", "sum(band) >= needed", "sum(band) > needed"),
    Mistake("Of several bands with as few instruments you take the last one.", "len(band) < len(bands[chosen])", "len(band) <= len(bands[chosen])"),
    Mistake("You look for the loudest band. The one with the fewest instruments is wanted.", "len(band) < len(bands[chosen])", "sum(band) > sum(bands[chosen])"),
]
EXPLANATION = """
The sum says whether a band counts at all, the length says which of those is best. The first one that counts is kept in any case, because there is nothing to compare it with. For the first example and 15:

| band | sum | instruments | kept |
|---|---|---|---|
| 5, 5, 5 | 15 | 3 | 0 |
| 9, 8 | 17 | 2 | 1 |
| 20, 1, 1 | 22 | 3 | 1 |

Each number is added once.
"""


def chosen_band(bands: list[list[int]], needed: int) -> int:
    chosen = -1
    for position, band in enumerate(bands):
        if sum(band) >= needed and (chosen == -1 or len(band) < len(bands[chosen])):
            chosen = position
    return chosen


def inputs(rng):
    bands = [integers(rng, 0, 4, 1, 9) for _ in range(rng.randint(0, 5))]
    sums = [sum(band) for band in bands]
    return bands, max(1, rng.choice(sums or [5]) + rng.choice([0, 0, 1, -3]))
