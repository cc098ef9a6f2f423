"""Classes for whole teams

At a sports day some neighbouring classes of a corridor play together. `pupils` lists how many pupils each class has, in
the order of the corridor. Always `classes` neighbouring classes are taken, and they are to be divided into teams of
`size` without anybody being left over.

Return the position of the first class, counted from 0, for every choice of neighbouring classes for which that works,
in ascending order. If there are fewer classes in the corridor, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`classes` is at least 2", "`size` is at least 1")
HINTS = (
    "There are six classes, and three are taken. At which positions can the first one of them stand?",
    "For every possible first class add up the slice of neighbouring classes, and ask whether the sum is a multiple of the size of a team.",
    "A remainder of 0 means that nobody is left over. The last possible beginning is the length of the list minus the number of classes.",
)
EXAMPLES = [
    Example(([24, 26, 25, 29, 30], 2, 5), why="24 + 26 = 50; the other sums are 51, 54 and 59"),
    Example(([20, 22, 24, 26], 3, 6), why="66 and 72"),
    Example(([30, 30], 3, 5), why="there are only two classes"),
]
EDGES = {
    "fewer classes": ([], 2, 4),
    "ascending order": Edge(([10, 10, 10, 10], 2, 5), "every choice works"),
    "without anybody being left over": Edge(([11, 12, 13], 2, 7), "none of them works"),
    "of `size`": Edge(([12, 20, 15, 25], 4, 9), "all classes together"),
    "at least 1": Edge(([9, 8, 7], 3, 1), "teams of a single pupil"),
}
MISTAKES = [
    Mistake("The last choice is missing: `range` stops before its end.", "len(pupils) - classes + 1", "len(pupils) - classes"),
    Mistake("At the end of the corridor you take too few classes.", "range(len(pupils) - classes + 1)", "range(len(pupils))"),
    Mistake("Each class alone need not make whole teams; their sum must.", "sum(pupils[first : first + classes]) % size == 0",
            "all(each % size == 0 for each in pupils[first : first + classes])"),
    Mistake("The choices overlap: every class may be the first one.", "range(len(pupils) - classes + 1)", "range(0, len(pupils) - classes + 1, classes)"),
    Mistake("You return the sums. The positions of the first classes are wanted.", "found.append(first)", "found.append(sum(pupils[first : first + classes]))"),
]
ALSO_RIGHT = [
    Way("The next sum is the last one plus the class that comes in minus the class that leaves, so that not every slice is added up.",
        """
def first_classes(pupils: list[int], classes: int, size: int) -> list[int]:
    found = []
    total = sum(pupils[: classes - 1])
    for first, entering in enumerate(pupils[classes - 1 :]):
        total += entering
        if total % size == 0:
            found.append(first)
        total -= pupils[first]
    return found
"""),
]
EXPLANATION = """
Each choice is a slice, and its sum must be a multiple of the size. For `[20, 22, 24, 26]`, three classes and teams of 6:

| first | classes | sum | remainder |
|---|---|---|---|
| 0 | 20 22 24 | 66 | 0 |
| 1 | 22 24 26 | 72 | 0 |

The work is the number of choices times the number of classes in each.
"""


def first_classes(pupils: list[int], classes: int, size: int) -> list[int]:
    found = []
    for first in range(len(pupils) - classes + 1):
        if sum(pupils[first : first + classes]) % size == 0:
            found.append(first)
    return found


def inputs(rng):
    return (integers(rng, 2, 8, 10, 30), rng.choice([2, 2, 3, 4]), rng.randint(2, 5))
