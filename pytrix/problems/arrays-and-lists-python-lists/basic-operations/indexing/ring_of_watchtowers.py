"""A ring of watchtowers

A town is surrounded by a closed ring of watchtowers. `heights` lists their heights in the order in which they stand,
and after the last tower comes the first one again, so every tower has a tower before it and one after it.

A tower has a free view if it is higher than both of these. Return the positions of all towers with a free view, counted
from 0, in ascending order. With two towers, each is both the one before and the one after the other; a single tower
always has a free view. There may be no towers.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which tower comes before position 0, and which one comes after the last position?",
    "Index -1 already is the last tower. On the other side the remainder by the number of towers leads back to 0.",
    "For each position compare with the position minus 1 and with the position plus 1, modulo the length. Think of the single tower, which would be compared with itself.",
)
EXAMPLES = [
    Example(([30, 12, 25, 18, 22],), why="30 is higher than 22 and 12, and 25 is higher than 12 and 18"),
    Example(([20, 15, 20],), why="the two 20s are neighbours"),
    Example(([8, 5, 7, 9],), why="only the last one; 8 stands beside it"),
]
EDGES = {
    "no towers": ([],),
    "a single tower": ([4],),
    "two towers": ([7, 9],),
    "higher than both": Edge(([6, 6],), "two towers of the same height"),
    "after the last tower comes the first": ([9, 1, 2, 3],),
}
MISTAKES = [
    Mistake("After the last tower comes the first one: use the remainder by the number of towers.", "heights[(place + 1) % len(heights)]", "heights[min(place + 1, len(heights) - 1)]"),
    Mistake("The first tower has one before it, too: the last of the list.", "heights[place - 1] < height", "heights[max(place - 1, 0)] < height"),
    Mistake("A tower that is as high as its neighbour has no free view.", "heights[place - 1] < height > heights", "heights[place - 1] <= height >= heights"),
    Mistake("A single tower would be compared with itself; it always has a free view.", "    if len(heights) == 1:\n        return [0]\n", ""),
    Mistake("You leave out the two ends of the list. In a ring they have two neighbours like all others.", "in enumerate(heights)", "in list(enumerate(heights))[1:-1]"),
]
ORACLE = """
def free_views(heights: list[int]) -> list[int]:
    found = []
    for place in range(len(heights)):
        others = heights[place + 1 :] + heights[:place]
        if not others or max(others[0], others[-1]) < heights[place]:
            found.append(place)
    return found
"""
ALSO_RIGHT = [
    Way("With the last tower put in front and the first one at the end, every tower has two neighbours in the list. That copies it once.",
        """
def free_views(heights: list[int]) -> list[int]:
    if len(heights) == 1:
        return [0]
    ring = heights[-1:] + heights + heights[:1]
    triples = zip(ring, ring[1:], ring[2:])
    return [place for place, (before, here, after) in enumerate(triples) if before < here > after]
"""),
]
EXPLANATION = """
In a list a ring is closed by arithmetic: index -1 is the last element, and `% len(heights)` leads from the end back to
0. For `[30, 12, 25, 18, 22]`:

| place | before | height | after | free view |
|---|---|---|---|---|
| 0 | 22 | 30 | 12 | yes |
| 1 | 30 | 12 | 25 | no |
| 2 | 12 | 25 | 18 | yes |
| 3 | 25 | 18 | 22 | no |
| 4 | 18 | 22 | 30 | no |

Each tower is looked at once, with two neighbours.
"""


def free_views(heights: list[int]) -> list[int]:
    if len(heights) == 1:
        return [0]
    return [
        place
        for place, height in enumerate(heights)
        if heights[place - 1] < height > heights[(place + 1) % len(heights)]
    ]


def inputs(rng):
    return (integers(rng, 1, 8, 1, rng.choice([4, 20])),)
