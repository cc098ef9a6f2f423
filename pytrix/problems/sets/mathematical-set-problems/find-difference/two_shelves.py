"""What only one shelf has

Two shelves are checked against each other. `left` and `right` list the numbers of the boxes on them, in no
particular order and some perhaps several times.

Return a tuple of two lists: the different numbers that are only on the left shelf, and those that are only on the
right one, each in ascending order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "Which set operation answers the first question, and what changes for the second?",
    "Make both sets once. Then take the difference twice, once in each direction.",
    "`-` is the difference, and `sorted` makes a list of it. A comma between the two lists makes the tuple.",
)
EXAMPLES = [
    Example(([5, 2, 9, 2], [9, 7])),
    Example(([1, 2], [2, 1, 1]), why="the same numbers on both"),
    Example(([], [4, 3])),
]
EDGES = {
    "some perhaps several times": ([3, 3, 1], [1, 8, 8]),
    "in no particular order": Edge(([-2, 10, 3, 9], [11, 2, -3, 9]), "several numbers on each side"),
}
MISTAKES = [
    Mistake("A number that is on one shelf several times is listed once.", "sorted(first - second), sorted(second - first)", "sorted(each for each in left if each not in second), sorted(each for each in right if each not in first)"),
    Mistake("Both of your lists are the same. The second is the difference the other way round.", "sorted(second - first)", "sorted(first - second)"),
    Mistake("Your lists are the wrong way round.", "sorted(first - second), sorted(second - first)", "sorted(second - first), sorted(first - second)"),
    Mistake("You list the numbers that both shelves have.", "sorted(first - second)", "sorted(first & second)"),
]
EXPLANATION = """
Two differences, one in each direction.

| number | left | right | listed |
|---|---|---|---|
| 2 | yes | no | first |
| 5 | yes | no | first |
| 7 | no | yes | second |
| 9 | yes | yes | nowhere |

Each number of both lists is looked at once; sorting comes on top.
"""


def only_on_one(left: list[int], right: list[int]) -> tuple[list[int], list[int]]:
    first, second = set(left), set(right)
    return sorted(first - second), sorted(second - first)


def inputs(rng):
    return (integers(rng, 1, 6, 1, 8), integers(rng, 1, 6, 1, 8))
