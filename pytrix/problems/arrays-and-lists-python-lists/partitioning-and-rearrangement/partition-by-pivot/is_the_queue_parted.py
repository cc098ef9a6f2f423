"""Is the queue parted?

At a roller coaster, children below a certain height stand in front, and all others behind them. `heights` lists the heights in the queue from the front to the back.

Return whether the queue is parted: nobody below `limit` stands behind somebody who is at least that tall. Within both parts the order does not matter. One of the parts may be empty, or both.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "You walk along the queue from the front. After what moment may no small child come any more?",
    "Remember whether somebody tall has come already. A small child after that means that the queue is not parted.",
    "A variable that is `False` at the start and becomes `True` with the first tall one; return `False` if a small one comes while it is `True`.",
)
EXAMPLES = [
    Example(([110, 95, 118, 120, 150, 131], 120), why="three below 120, then three others"),
    Example(([110, 125, 95], 120), why="95 stands behind 125"),
    Example(([140, 130], 120), why="nobody is small"),
]
EDGES = {
    "or both": Edge(([], 120), "an empty queue"),
    "at least that tall": Edge(([119, 120, 120], 120), "exactly as tall as the limit"),
    "Within both parts": Edge(([118, 90, 119, 180, 130, 121], 120), "neither part is sorted"),
    "stands behind": Edge(([90, 150, 140, 119], 120), "the last child is too small"),
}
ALWAYS = [([125, 110], 124), ([110, 120, 119, 130], 120)]
MISTAKES = [
    Mistake("You ask whether the queue is sorted. Within both parts the order does not matter.", "    tall_came = False\n    for height in heights:\n        if height >= limit:\n            tall_came = True\n        elif tall_came:\n            return False\n    return True\n", "    return heights == sorted(heights)\n"),
    Mistake("Somebody of exactly that height is tall enough and stands behind.", "if height >= limit:", "if height > limit:"),
    Mistake("You only compare neighbours with the limit at the very front. Small ones may stand further back.", "    for height in heights:\n", "    for height in heights[:2]:\n"),
]
EXPLANATION = """
All that matters of the past is one thing: has somebody tall come? So a single variable is enough. For 110, 125, 95 and 120:

| height | tall | somebody tall came |
|---|---|---|
| 110 | no | no |
| 125 | yes | yes |
| 95 | no | yes, so it is not parted |

The walk ends with the first child that stands wrongly, and otherwise looks at each once.
"""


def is_parted(heights: list[int], limit: int) -> bool:
    tall_came = False
    for height in heights:
        if height >= limit:
            tall_came = True
        elif tall_came:
            return False
    return True


def inputs(rng):
    limit = rng.randint(110, 130)
    heights = integers(rng, 0, 7, 100, 140)
    if rng.random() < 0.6:
        heights = [each for each in heights if each < limit] + [each for each in heights if each >= limit]
    return heights, limit
