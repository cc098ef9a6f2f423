"""Stones out of the water

A flooded meadow has stepping stones at the places 0, 1, 2 and so on up to `length` - 1, all in a row, but all of them lie under water. The water falls, and the stones come up one after another: `order` lists their places in the order in which they come up, each place once.

Neighbouring stones that are out of the water form a group. For each stone that comes up, note how many groups there are then and how large the largest one is. Return the list of these pairs.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("`length` is at least 1, and up to 200,000", "`order` may be shorter than `length`")
HINTS = (
    "A stone comes up. Which groups can it change, and what happens to their number?",
    "It begins as a group of its own. If its left neighbour is up already, the two groups are joined; and the same for its right neighbour.",
    "A group is a run of stones. If you know for each end of a run its length, a new stone joins the runs on both sides without looking at the middle.",
)
EXAMPLES = [
    Example((5, [0, 3, 1, 2]), why="stone 2 joins 0 1 and 3"),
    Example((3, [1, 2, 0]), why="the same group all the time"),
    (7, [6, 0, 2, 4]),
]
EDGES = {"at least 1": Edge((1, [0]), "a single stone"), "`order`": Edge((4, []), "nothing comes up"), "Neighbouring stones": Edge((6, [5, 0, 4, 1, 3, 2]), "the last stone joins all")}
SIZE = 200_000
SLOW = [
    Slow(
        "This looks along the whole row for every stone. Only the two groups beside the new stone can change.",
        """
def groups_of_stones(length: int, order: list[int]) -> list[tuple[int, int]]:
    up = [False] * length
    notes = []
    for place in order:
        up[place] = True
        groups = largest = run = 0
        for dry in up:
            run = run + 1 if dry else 0
            groups += run == 1
            largest = max(largest, run)
        notes.append((groups, largest))
    return notes
""",
    )
]
MISTAKES = [
    Mistake("A stone between two groups joins both of them.", "groups += 1 - (left > 0) - (right > 0)", "groups += 1 - (left > 0 or right > 0)"),
    Mistake("The largest group so far stays the largest even if the new one is small.", "largest = max(largest, run)", "largest = run"),
    Mistake("The stone itself belongs to its group.", "run = left + 1 + right", "run = left + right + (left + right == 0)"),
    Mistake("Both ends of the joined run have to know its new length.", "runs[place - left] = runs[place + right] = run", "runs[place] = run"),
]
ORACLE = """
def groups_of_stones(length: int, order: list[int]) -> list[tuple[int, int]]:
    notes = []
    for count in range(len(order)):
        row = "".join("x" if place in order[: count + 1] else " " for place in range(length))
        notes.append((len(row.split()), max(map(len, row.split()))))
    return notes
"""
EXPLANATION = """
A new stone is a group of its own, and each neighbouring group that it touches makes one group less. A run is known by its length, noted at both of its ends. For 5 places and the order 0, 3, 1, 2:

| stone | left run | right run | run | groups | largest |
|---|---|---|---|---|---|
| 0 | 0 | 0 | 1 | 1 | 1 |
| 3 | 0 | 0 | 1 | 2 | 1 |
| 1 | 1 | 0 | 2 | 2 | 2 |
| 2 | 2 | 1 | 4 | 1 | 4 |

Each stone takes a fixed number of steps. The other way joins groups with parents and sizes, as union-find does; it is a little longer, but works for any neighbours, not just for those in a row.
"""


def groups_of_stones(length: int, order: list[int]) -> list[tuple[int, int]]:
    runs = [0] * (length + 1)
    groups = largest = 0
    notes = []
    for place in order:
        left, right = runs[place - 1], runs[place + 1]
        run = left + 1 + right
        runs[place - left] = runs[place + right] = run
        groups += 1 - (left > 0) - (right > 0)
        largest = max(largest, run)
        notes.append((groups, largest))
    return notes


def large(rng, size):
    return (size, rng.sample(range(size), min(size, 60)))


def inputs(rng):
    length = rng.randint(1, 9)
    return (length, rng.sample(range(length), rng.randint(0, length)))

