"""The podium

Return the three largest of the `points` of a game, the largest first. The same number may be among them several times, if it was reached
several times. If there are fewer than three, return all there are.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT",)
HINTS = (
    "If the points stood in falling order, where would the answer be?",
    "`sorted` can sort the other way round, and a slice takes the beginning of a list.",
    "Sort with `reverse=True`, and take everything before position 3; a slice does not mind if there is less.",
)
EXAMPLES = [
    Example(([40, 75, 60, 75, 10],), why="75 was reached twice"),
    Example(([5, 9],), why="there are only two"),
    Example(([1, 2, 3, 4],)),
]
EDGES = {"fewer than three": ([],), "several times": ([8, 8, 8, 8],)}
ALWAYS = [([5, 5],)]
MISTAKES = [
    Mistake("The largest comes first, as on the top step of a podium.", "sorted(points, reverse=True)[:3]", "sorted(points)[-3:]"),
    Mistake("Points that were reached several times count each time.", "sorted(points, reverse=True)", "sorted(set(points), reverse=True)"),
    Mistake("A slice ends before its second number, so yours holds two points.", "[:3]", "[:2]"),
    Mistake("Without sorting, these are just the first three.", "sorted(points, reverse=True)[:3]", "points[:3]"),
]
EXPLANATION = """
`sorted(points, reverse=True)` gives 75, 75, 60, 40, 10, and the slice `[:3]` its beginning. Sorting n points costs about n log n steps. For three
of a million, `heapq.nlargest(3, points)` does it in little more than one walk.
"""


def podium(points: list[int]) -> list[int]:
    return sorted(points, reverse=True)[:3]


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 8))],)
