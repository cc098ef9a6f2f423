"""Back to the same height

A fitness watch notes for each minute of a mountain walk by how many metres the walker has climbed: `climbs` lists
these numbers, and a way down is a negative one. The walker is proud of long stretches after which she is exactly as
high as before.

Return the longest stretch of minutes whose climbs add up to 0, as a tuple: how many minutes have passed when it
begins, and how many when it ends. So a stretch from the very first minute begins after 0 minutes. If several are
equally long, return the one that begins first. If there is none, return `(0, 0)`. A walk may last for days.
"""
from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How high above the start is she after each of the minutes? At which two moments is she equally high?",
    "A stretch whose climbs add up to 0 lies between two moments of the same height. For a long stretch, the first of them should be as early as possible.",
    "Keep a dictionary from each height to the earliest number of minutes. After each minute, look the height up and compare the length with the best one so far.",
)
EXAMPLES = [
    Example(([5, 3, -2, -1, 4, 2],), why="minutes 2 to 4: 3 - 2 - 1 is 0"),
    Example(([2, -2, 1, 1, -2, 7],), why="the first five minutes as a whole"),
    Example(([1, 2, 3],)),
    Example(([4, 0, 1, 0],), why="two stretches of one minute, and the first one counts"),
]
EDGES = {
    "If there is none": ([],),
    "the very first minute": ([-3, 3],),
    "equally long": ([1, -1, 5, 2, -2, 5, -2, 2],),
}
ALWAYS = [([2, -4, 1],), ([1, -1, 3, -2],), ([-3, 1, -1, 5],)]
MISTAKES = [
    Mistake("The start is a moment, too: before the first minute she has climbed 0 metres.", "earliest = {0: 0}", "earliest: dict[int, int] = {}"),
    Mistake("You remember the latest moment of each height, so you find the shortest stretches.", "        start = earliest.setdefault(height, minute)\n", "        start = earliest.get(height, minute)\n        earliest[height] = minute\n"),
    Mistake("If several stretches are equally long, you return the last one.", "if minute - start > best[1] - best[0]:", "if minute - start >= best[1] - best[0] > 0 or minute - start > best[1] - best[0]:"),
    Mistake("You stop at the first stretch that you find. A longer one may come later.", "            best = (start, minute)\n", "            return start, minute\n"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but you add up from every minute to every later one. Remember the heights instead.",
         """
def longest(climbs: list[int]) -> tuple[int, int]:
    best = (0, 0)
    for start in range(len(climbs)):
        height = 0
        for minute in range(start, len(climbs)):
            height += climbs[minute]
            if height == 0 and minute + 1 - start > best[1] - best[0]:
                best = (start, minute + 1)
    return best
"""),
]
EXPLANATION = """
The running sum is the height above the start. Equal heights at two moments mean that the climbs in between add up to
0.

| minutes | height | earliest | length |
|---|---|---|---|
| 0 | 0 | 0 | |
| 1 | 5 | 1 | 0 |
| 2 | 8 | 2 | 0 |
| 3 | 6 | 3 | 0 |
| 4 | 5 | 1 | 3 |
| 5 | 9 | 5 | 0 |
| 6 | 11 | 6 | 0 |

`setdefault` stores a height only when it is new and gives the earliest moment in any case. Each minute costs one
look-up. Adding up every stretch instead would cost the square of the number of minutes.
"""


def longest(climbs: list[int]) -> tuple[int, int]:
    earliest = {0: 0}
    height = 0
    best = (0, 0)
    for minute, climb in enumerate(climbs, 1):
        height += climb
        start = earliest.setdefault(height, minute)
        if minute - start > best[1] - best[0]:
            best = (start, minute)
    return best


def inputs(rng):
    return ([rng.choice([-3, -2, -1, 0, 1, 2, 3, 6]) for _ in range(rng.randint(2, 9))],)


def large(rng, size):
    return ([rng.randint(1, 9) for _ in range(size)],)
