"""Up and down in turn?

A hiking guide praises walks on which it goes up and down in turn. `heights` lists the heights of the places along a
walk.

Return whether it goes up to the second place, down to the third, up to the fourth, and so on to the end. A stretch
between two places of the same height goes neither up nor down. A walk of no or one place counts as such a walk.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "On which stretches should it go up? Number the stretches by the place where they begin, counting from 0.",
    "Stretches that begin at an even place should go up, the others down.",
    "Go through all places but the last; if the stretch from there is not as it should be, return False at once.",
)
EXAMPLES = [
    Example(([300, 520, 410, 600, 550],), why="up, down, up, down"),
    Example(([300, 520, 410, 400],), why="after the down it goes down again"),
    Example(([500, 300],), why="the first stretch should go up"),
]
EDGES = {
    "no or one place": ([],),
    "counts as such a walk": ([200],),
    "same height": ([100, 200, 200, 300],),
    "up to the second place": Edge(([5, 9],), "one stretch up"),
    "down to the third": Edge(([5, 9, 9],), "level at the end"),
}
ALWAYS = [([3, 3],), ([2, 5, 1, 3, 3],)]
MISTAKES = [
    Mistake("The first stretch should go up; you begin with down.", "place % 2 == 0", "place % 2 == 1"),
    Mistake("A level stretch goes neither up nor down.", "low < high", "low <= high"),
    Mistake("You return after the first stretch. True is known only when all have been looked at.",
            "            return False\n    return True", "            return False\n        return True\n    return True"),
    Mistake("You only check that neighbouring heights differ, not whether it goes up and down in turn.",
            "low < high", "low != high"),
]
ALSO_RIGHT = [
    Way("Pairs of neighbours, every second one from the first and every second one from the second: `all` checks both groups.",
        """
def goes_up_and_down(heights: list[int]) -> bool:
    pairs = list(zip(heights, heights[1:]))
    return all(one < other for one, other in pairs[::2]) and all(one > other for one, other in pairs[1::2])
"""),
]
EXPLANATION = """
On stretches that begin at an even place the first height is the lower one, on the others the second. For
`[300, 520, 410, 400]`:

| place | low | high | right? |
|---|---|---|---|
| 0 | 300 | 520 | yes |
| 1 | 410 | 520 | yes |
| 2 | 410 | 400 | no |

Each stretch is looked at once, and the walk ends at the first wrong one.
"""


def goes_up_and_down(heights: list[int]) -> bool:
    for place in range(len(heights) - 1):
        if place % 2 == 0:
            low, high = heights[place], heights[place + 1]
        else:
            low, high = heights[place + 1], heights[place]
        if not low < high:
            return False
    return True


def inputs(rng):
    heights = integers(rng, 2, 8, 1, rng.choice([5, 30]))
    for place in range(1, len(heights)):
        heights[place - 1 : place + 1] = sorted(heights[place - 1 : place + 1], reverse=place % 2 == 0)
    if rng.random() < 0.5:
        place = rng.randrange(len(heights) - 1)
        heights[place + 1] = heights[place] if rng.random() < 0.4 else rng.randint(1, 30)
    return (heights,)
