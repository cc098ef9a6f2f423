"""Eggs left over

Write a program for a farm shop. The first line of the input says how many eggs fit into a box, a number of at least 1.
Each line after it holds the number of eggs that were laid on a day, 0 or more. The input ends after the last line, and
there may be no days.

Every evening as many full boxes as possible are packed; eggs that are left over are packed together with those of the
next day. Print one line for each day: how many boxes are packed on that evening, a single space, and how many eggs are
left over.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("read the days from `sys.stdin`",)
HINTS = (
    "Four eggs were left over yesterday, and 9 are laid today. How many boxes of 6 are packed, and how many eggs are left?",
    "Keep the eggs that are left over in a variable. Each day they are added to the new ones before boxes are packed.",
    "`divmod` gives the whole number of boxes and the remainder at once.",
)
EXAMPLES = [
    Example("6\n10\n9\n5\n", why="one box and 4 left; 13 eggs are two boxes and 1 left; then 6 eggs"),
    Example("10\n3\n0\n8\n", why="the first box is full on the third day"),
    Example("4\n8\n", why="nothing is left over"),
]
EDGES = {
    "no days": "6\n",
    "0 or more": "5\n0\n0\n7\n0\n",
    "at least 1": Edge("1\n3\n0\n", "boxes for a single egg"),
    "packed together with those of the next day": "12\n11\n11\n11\n11\n",
}
MISTAKES = [
    Mistake("The eggs that were left over yesterday are forgotten.", "divmod(left + int(line), size)", "divmod(int(line), size)"),
    Mistake("You print the number of boxes of all days so far. The boxes of this evening are wanted.", "    left = 0\n", "    left = total = 0\n",
            "        print(boxes, left)", "        total += boxes\n        print(total, left)"),
    Mistake("The boxes come first in a line, then the eggs left over.", "print(boxes, left)", "print(left, boxes)"),
    Mistake("You pack one box an evening at most. There may be enough eggs for several.", "boxes, left = divmod(left + int(line), size)",
            "left += int(line)\n        boxes = int(left >= size)\n        left -= boxes * size"),
]
ALSO_RIGHT = [
    Way("From running totals: boxes of all days so far minus those of the days before, and the remainder of the total.",
        """
import sys


def program() -> None:
    size = int(input())
    total = 0
    for line in sys.stdin:
        before = total // size
        total += int(line)
        print(total // size - before, total % size)
"""),
]
EXPLANATION = """
What is left over is all that has to be remembered from one day to the next. For boxes of 6:

| laid | with those left over | boxes | left |
|---|---|---|---|
| 10 | 10 | 1 | 4 |
| 9 | 13 | 2 | 1 |
| 5 | 6 | 1 | 0 |

The eggs left over are always the remainder of all eggs laid so far. On evenings with 0 left over, the number laid since
the beginning is a multiple of the size. Each day costs one step.
"""

import sys


def program() -> None:
    size = int(input())
    left = 0
    for line in sys.stdin:
        boxes, left = divmod(left + int(line), size)
        print(boxes, left)


def inputs(rng):
    size = rng.choice([4, 6, 10])
    days = [rng.choice([0, size - 1, size, rng.randint(1, 3 * size)]) for _ in range(rng.randint(2, 6))]
    return "\n".join(map(str, [size, *days])) + "\n"
