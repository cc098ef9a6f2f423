"""Between the lamps

A street has posts at equal distances, and `posts` says for each whether it carries a lamp: `1` for a lamp, `0` for
none.

Return the list of distances between each lamp and the next one, from the beginning of the street to its end, where
neighbouring posts have distance 1. With fewer than two lamps there are no distances.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "When you come to a lamp, which other position do you need to know?",
    "One position walks along all posts; a second one stays at the lamp that was found last.",
    "At each lamp note the distance of the two positions, if there was a lamp before, and bring the slow one up.",
)
EXAMPLES = [
    Example(([0, 1, 0, 0, 1, 1],), why="from post 1 to 4 and from 4 to 5"),
    Example(([1, 0, 0, 0, 1],), why="from the first to the last post"),
    Example(([0, 0, 1, 0],), why="a single lamp"),
]
EDGES = {
    "fewer than two lamps": ([],),
    "neighbouring posts": ([1, 1, 1],),
    "`0` for none": Edge(([0, 0],), "no lamps at all"),
}
MISTAKES = [
    Mistake("After a lamp the slow position has to come up to it.", "            last = place\n", "            last = place if last < 0 else last\n"),
    Mistake("There is no distance before the first lamp.", "            if last >= 0:\n                distances.append(place - last)\n", "            distances.append(place - last)\n"),
    Mistake("Neighbouring posts have distance 1: subtract the positions.", "place - last)", "place - last - 1)"),
    Mistake("The first post can carry a lamp, too: position 0 is a position.", "if last >= 0:", "if last > 0:"),
]
ALSO_RIGHT = [
    Way("Collect the positions of all lamps first; the distances are the differences of neighbours in that list.",
        """
def lamp_distances(posts: list[int]) -> list[int]:
    lamps = [place for place, lamp in enumerate(posts) if lamp]
    return [later - earlier for earlier, later in zip(lamps, lamps[1:])]
"""),
]
EXPLANATION = """
`place` walks along the posts, `last` lags behind at the lamp found last. For `[0, 1, 0, 0, 1, 1]`:

| place | last | distance |
|---|---|---|
| 1 | none | – |
| 4 | 1 | 3 |
| 5 | 4 | 1 |

`-1` stands for "no lamp yet", because no post has that position. Each post is looked at once.
"""


def lamp_distances(posts: list[int]) -> list[int]:
    distances = []
    last = -1
    for place, lamp in enumerate(posts):
        if lamp == 1:
            if last >= 0:
                distances.append(place - last)
            last = place
    return distances


def inputs(rng):
    return ([1 if rng.random() < 0.45 else 0 for _ in range(rng.randint(2, 10))],)
