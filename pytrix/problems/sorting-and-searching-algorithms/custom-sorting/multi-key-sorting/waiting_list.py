"""The waiting list

A music school has a waiting list, given as `waiting`, a list of triples `[name, age, weeks]`. Those who have waited longer come first. Of those who have waited
equally long, the younger ones come first, and of equally old ones, the alphabetically smaller name.

Return the names in this order. The list may be empty.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT",)
HINTS = (
    "Which of the three values decides first, and in which direction?",
    "A key may be a tuple: the first part decides, the next ones only where everything before is equal.",
    "Make the weeks negative, so that more weeks come first while everything else rises.",
)
EXAMPLES = [
    Example(([["Mia", 9, 4], ["Ben", 7, 10], ["Ada", 8, 4], ["Tom", 8, 4]],), why="Ben has waited longest; of 4 weeks, the age decides, then the name"),
    Example(([["Zoe", 6, 1], ["Ida", 6, 2]],)),
    Example(([["Kim", 9, 3], ["Leo", 5, 3]],)),
]
EDGES = {"empty": ([],), "equally old": ([["B", 5, 1], ["A", 5, 1]],)}
MISTAKES = [
    Mistake("Those who have waited longer come first.", "-child[2]", "child[2]"),
    Mistake("Of those who have waited equally long, the younger ones come first.", "child[1], child[0]", "-child[1], child[0]"),
    Mistake("The waiting decides first, the age only after it.", "(-child[2], child[1], child[0])", "(child[1], -child[2], child[0])"),
    Mistake("Of equally old children the name decides, not the order of the list.", "(-child[2], child[1], child[0])", "(-child[2], child[1])"),
]
EXPLANATION = """
Python compares tuples from the front. For Mia the key is (-4, 9, "Mia"), for Tom (-4, 8, "Tom"): the first parts are equal, and 8 is less
than 9, so Tom comes first. The minus turns one part round and leaves the others rising. Sorting costs about n log n comparisons.
"""


def in_order(waiting: list[list[str | int]]) -> list[str]:
    ordered = sorted(waiting, key=lambda child: (-child[2], child[1], child[0]))
    return [child[0] for child in ordered]


def inputs(rng):
    names = rng.sample(["Ada", "Ben", "Eva", "Ida", "Kim", "Leo", "Mia", "Tom"], rng.randint(2, 7))
    return ([[name, rng.randint(6, 8), rng.randint(1, 3)] for name in names],)
