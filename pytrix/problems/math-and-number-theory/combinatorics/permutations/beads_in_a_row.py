"""Different rows of beads

Beads are threaded in a row, and beads of the same colour look alike. The text `beads` has a letter for each bead.

Return how many different rows can be threaded from all of them. No beads make one row, the empty one.
"""
from math import factorial

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "How many rows are there for three different beads? How many are left when two of them look alike?",
    "Count the rows as if all beads were different. Then beads of one colour can be exchanged without a visible change.",
    "Take the factorial of the number of beads and divide it, for each colour, by the factorial of how often it occurs.",
)
EXAMPLES = [
    Example(("rrb",), why="rrb, rbr and brr"),
    Example(("abcd",), why="4 * 3 * 2 * 1"),
    Example(("gggg",)),
]
EDGES = {"No beads": ("",), "look alike": ("aabb",)}
ALWAYS = [("rrrrrg",)]
MISTAKES = [
    Mistake("Beads of one colour look alike, so many of these rows are the same.", "    for colour in set(beads):\n        orders //= factorial(beads.count(colour))\n", ""),
    Mistake("Divide by the factorial: three equal beads can be exchanged in six ways.", "factorial(beads.count(colour))", "beads.count(colour)"),
    Mistake("You divide once for each bead. Once for each colour is enough.", "set(beads)", "beads"),
]
EXPLANATION = """
For rrb there are 3 * 2 * 1 = 6 orders of three beads, but the two red ones can be exchanged unseen, so 6 // 2 = 3 rows are left. The count of each colour
takes one walk over the beads. Writing all rows into a set would give the same, and take far too long for ten beads already.
"""


def rows(beads: str) -> int:
    orders = factorial(len(beads))
    for colour in set(beads):
        orders //= factorial(beads.count(colour))
    return orders


def inputs(rng):
    return ("".join(rng.choice("rgb") for _ in range(rng.randint(1, 9))),)
