"""Songs in common

A music service compares playlists. `playlists` holds the playlists as lists of song numbers; a song may stand in a
list several times, which makes no difference. `pairs` lists the comparisons: pairs of positions in `playlists`,
possibly of a list with itself.

For each pair, it is worked out how many different songs both lists have. Return the sum of these numbers over all
pairs.

A few playlists are enormous, and most are tiny. The same lists are compared again and again.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("up to 20,000 songs in all lists together", "up to 2,000 comparisons")
HINTS = (
    "If one list has ten thousand songs and the other has three, how many questions do you need to ask?",
    "Make a set of each playlist once, not once for each comparison. Then let the smaller set ask the larger one.",
    "Python's `&` goes through the smaller set by itself. With a loop of your own, compare the sizes first.",
)
EXAMPLES = [
    Example(([[1, 2, 3, 4], [4, 2], [9]], [(0, 1), (1, 2), (0, 0)]), why="2 and 0 and 4"),
    Example(([[5, 5, 7], [7, 5, 5]], [(0, 1), (1, 0)]), why="two different songs, twice"),
    Example(([[1], [2]], [(0, 1)])),
]
EDGES = {
    "with itself": ([[3, 3, 3]], [(0, 0)]),
    "all pairs": Edge(([[1, 2]], []), "no comparisons"),
    "makes no difference": ([[1, 1, 2], [1, 3, 1], []], [(0, 1), (1, 2)]),
    "again and again": ([[1, 2], [2]], [(0, 1), (0, 1)]),
}
MISTAKES = [
    Mistake("A song that stands in a list several times counts once.", "len(sets[one] & sets[other])", "sum(song in sets[other] for song in playlists[one])"),
    Mistake("You count the songs of both lists together.", "sets[one] & sets[other]", "sets[one] | sets[other]"),
    Mistake("You count the songs that only one of the lists has.", "sets[one] & sets[other]", "sets[one] - sets[other]"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but you always go through the first list, even if the second has three songs only.",
         """
def shared(playlists: list[list[int]], pairs: list[tuple[int, int]]) -> int:
    sets = [set(songs) for songs in playlists]
    return sum(sum(song in sets[other] for song in sets[one]) for one, other in pairs)
"""),
]
EXPLANATION = """
Two savings: each set is made once, and an intersection goes through the smaller of the two sets.

| pair | goes through | shared |
|---|---|---|
| 0, 1 | {2, 4} | 2, 4 |
| 1, 2 | {9} | none |
| 0, 0 | {1, 2, 3, 4} | all four |

Python's `&` chooses the smaller set itself. Without that, a comparison of an enormous list with a tiny one would cost
as much as the enormous one is long.
"""


def shared(playlists: list[list[int]], pairs: list[tuple[int, int]]) -> int:
    sets = [set(songs) for songs in playlists]
    return sum(len(sets[one] & sets[other]) for one, other in pairs)


def inputs(rng):
    playlists = [[rng.randint(1, 6) for _ in range(rng.randint(0, 6))] for _ in range(rng.randint(2, 4))]
    size = len(playlists)
    return (playlists, [(rng.randrange(size), rng.randrange(size)) for _ in range(rng.randint(1, 4))])


def large(rng, size):
    huge = list(range(size))
    return ([huge, [1, 2, 3], [4, 5, 6]], [(0, 1 + number % 2) for number in range(2_000)])
