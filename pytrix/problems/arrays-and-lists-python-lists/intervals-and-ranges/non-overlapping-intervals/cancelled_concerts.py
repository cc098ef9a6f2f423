"""Fewest cancelled concerts

A hall was promised to too many bands. Each entry of `concerts` is a list of two numbers: the hour at which a concert
begins and the hour at which it ends, which is later. Two concerts collide if there is a time at which both are going
on; one may begin in the same hour in which the other ends.

Return the smallest number of concerts that must be cancelled so that no two of the others collide. There may be very
many concerts.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("hours are 0 or more",)
HINTS = (
    "It is the same to ask how many concerts can be kept. Which one would you keep first, to leave as much room as possible for others?",
    "Keeping the concert that ends earliest is never wrong: whatever else is kept first, it ends later and leaves less room.",
    "Sort by the end. Keep a concert if it does not begin before the last kept one ends, otherwise count it as cancelled.",
)
EXAMPLES = [
    Example(([[1, 5], [2, 3], [3, 4], [4, 6]],), why="without 1 to 5 the others fit one after another"),
    Example(([[1, 10], [1, 10], [1, 10]],), why="only one of the three can be kept"),
    Example(([[5, 6], [1, 2]],), why="they do not collide"),
]
EDGES = {
    "concerts": Edge(([],), "no concerts"),
    "in the same hour": ([[1, 2], [2, 3], [3, 4]],),
    "no two of the others collide": Edge(([[1, 9], [2, 4], [5, 8]],), "a long one collides with two short ones"),
    "smallest number": Edge(([[1, 6], [5, 8], [7, 12]],), "a short one across the border of two others"),
    "hall": Edge(([[4, 6], [0, 1]],), "a concert in the first hour"),
    "both are going on": Edge(([[1, 4], [3, 6], [5, 8], [7, 10]],), "a chain of collisions"),
}
ALWAYS = [([[1, 9], [1, 4], [13, 21], [4, 7]],)]
MISTAKES = [
    Mistake("You keep the concert that begins first. If it is very long, it collides with many others.",
            "key=lambda concert: concert[1]", "key=lambda concert: concert[0]"),
    Mistake("A concert may begin in the very hour in which the last one ends.", "begin < free_from", "begin <= free_from"),
    Mistake("You count the concerts that are kept.", "            cancelled += 1\n        else:\n            free_from = end\n",
            "            pass\n        else:\n            free_from = end\n            cancelled += 1\n"),
    Mistake("You keep the shortest concerts first. A short one can lie across the border of two others.",
            """
def fewest_cancelled(concerts: list[list[int]]) -> int:
    kept: list[list[int]] = []
    for begin, end in sorted(concerts, key=lambda concert: concert[1] - concert[0]):
        if all(end <= other[0] or other[1] <= begin for other in kept):
            kept.append([begin, end])
    return len(concerts) - len(kept)
"""),
    Mistake("A cancelled concert must not keep the hall busy: the hall is free after the last kept one.",
            "            cancelled += 1\n", "            cancelled += 1\n            free_from = end\n"),
]
EQUIVALENT = {"free_from = 0 -> free_from = -1": "no concert begins before hour 0"}
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but for each concert it looks at all those that end earlier. Deciding from one end to the other needs one walk.",
         """
def fewest_cancelled(concerts: list[list[int]]) -> int:
    order = sorted(concerts, key=lambda concert: concert[1])
    kept: list[int] = []
    for place, (begin, _) in enumerate(order):
        before = 0
        for other in range(place):
            if order[other][1] <= begin and kept[other] > before:
                before = kept[other]
        kept.append(before + 1)
    return len(order) - max(kept, default=0)
"""),
]
ALSO_RIGHT = [
    Way("Sorting by the beginning works too, if of two concerts that collide the one that ends later is cancelled.",
        """
def fewest_cancelled(concerts: list[list[int]]) -> int:
    cancelled = 0
    free_from = 0
    for begin, end in sorted(concerts):
        if begin < free_from:
            cancelled += 1
            free_from = min(free_from, end)
        else:
            free_from = end
    return cancelled
"""),
]
EXPLANATION = """
Of all concerts that can come first, the one that ends earliest leaves the most room, so it may be kept without
regret; then the same holds for those that begin after it. For `[[1, 5], [2, 3], [3, 4], [4, 6]]`, sorted by end:

| concert | hall free from | |
|---|---|---|
| 2–3 | 0 | kept |
| 3–4 | 3 | kept |
| 1–5 | 4 | cancelled |
| 4–6 | 4 | kept |

The sorting takes `n` log `n` steps and the walk `n`. Finding for each concert the best series that ends with it is
also right and takes `n` squared.
"""


def fewest_cancelled(concerts: list[list[int]]) -> int:
    order = sorted(concerts, key=lambda concert: concert[1])
    free_from = 0
    cancelled = 0
    for begin, end in order:
        if begin < free_from:
            cancelled += 1
        else:
            free_from = end
    return cancelled


def inputs(rng):
    concerts = []
    for _ in range(rng.randint(2, 8)):
        begin = rng.randint(0, 14)
        concerts.append([begin, begin + rng.choice([1, 2, 3, 8])])
    return (concerts,)


def large(rng, size):
    concerts = []
    for _ in range(size):
        begin = rng.randint(0, 100 * size)
        concerts.append([begin, begin + rng.randint(1, 300)])
    return (concerts,)
