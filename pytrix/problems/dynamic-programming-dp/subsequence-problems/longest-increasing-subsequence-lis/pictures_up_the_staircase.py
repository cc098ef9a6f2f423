"""Pictures up the staircase

A gallery owner got pictures in a fixed order, from the oldest to the newest. Along a staircase, going upwards, she wants to hang as many as possible in this order, and each has to be higher than the one before it. The others stay in the store.

`heights` lists the heights in the order of age. Return how many pictures can hang at the staircase. Equal heights don't count as higher. Without pictures that is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("up to 40,000 pictures",)
HINTS = (
    "Of all rows of three pictures so far, which last height leaves most room for later ones?",
    "Keep a list: at place 0 the smallest height with which a row of one can end, at place 1 that of a row of two, and so on. It is always sorted.",
    "For each picture find with a binary search the first entry that isn't smaller. The picture takes its place, or is appended if there is none.",
)
EXAMPLES = [
    Example(([30, 80, 40, 50, 20, 60],), why="30, 40, 50, 60"),
    Example(([50, 40, 40, 30],), why="each is lower than or equal to the one before"),
    ([20, 70, 30, 80],),
]
EDGES = {"Without pictures": ([],), "Equal heights": Edge(([5, 5, 5],), "all equally high"), "higher than the one before": Edge(([1, 2, 3, 4, 5],), "rising all the way")}
ALWAYS = [([3, 1, 2, 1, 5, 4, 5],), ([7, 8, 1, 2, 3],), ([2, 3, 1, 9],)]
MISTAKES = [
    Mistake("Equal heights don't count as higher: search for the first entry that isn't smaller.", "bisect_left(ends, height)", "bisect_left(ends, height + 1)"),
    Mistake("The chosen pictures need not hang next to each other in the list of all.", """
def most_pictures(heights: list[int]) -> int:
    best = run = min(1, len(heights))
    for one, other in zip(heights, heights[1:]):
        run = run + 1 if other > one else 1
        best = max(best, run)
    return best
"""),
    Mistake("Taking every picture that is higher than the last one taken may begin with one that is too high.", """
def most_pictures(heights: list[int]) -> int:
    taken = []
    for height in heights:
        if not taken or height > taken[-1]:
            taken.append(height)
    return len(taken)
"""),
]
SIZE = 40_000
SLOW = [
    Slow(
        "This looks back at all earlier pictures for each one. A sorted list of smallest ends allows a binary search.",
        """
def most_pictures(heights: list[int]) -> int:
    lengths = []
    for place, height in enumerate(heights):
        lengths.append(1 + max((lengths[earlier] for earlier in range(place) if heights[earlier] < height), default=0))
    return max(lengths, default=0)
""",
    )
]
EXPLANATION = """
Of all rows with the same number of pictures, only the one with the lowest last picture matters. These last heights rise with the length of the row, so a binary search finds the place. For `[30, 80, 40, 50, 20, 60]`:

| height | lowest ends after it |
|---|---|
| 30 | 30 |
| 80 | 30, 80 |
| 40 | 30, 40 |
| 50 | 30, 40, 50 |
| 20 | 20, 40, 50 |
| 60 | 20, 40, 50, 60 |

The list is not itself a row that can hang: 20 came after 40. Only its length counts. Each picture takes log n steps. The other way looks back at all earlier pictures, n² steps in all, but tells easily which pictures they are.
"""

from bisect import bisect_left


def most_pictures(heights: list[int]) -> int:
    ends: list[int] = []
    for height in heights:
        place = bisect_left(ends, height)
        ends[place : place + 1] = [height]
    return len(ends)


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 9))],)


def large(rng, size):
    return ([rng.randint(1, 1_000_000) for _ in range(size)],)
