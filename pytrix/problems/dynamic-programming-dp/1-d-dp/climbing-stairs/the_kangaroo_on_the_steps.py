"""The kangaroo on the steps

A kangaroo hops up a long stair of `steps` steps. In one hop it takes any number of steps from 1 to `longest`.

Return in how many ways it can get exactly to the top, as the remainder when divided by 1,000,000,007. Two ways differ if the hops differ in length at some place. The stair is very long and so are the hops: adding up `longest` numbers for each step takes too long.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`steps` and `longest` are at least 1 and at most 100,000",)
HINTS = (
    "The sums for two neighbouring steps share nearly all their terms. In which do they differ?",
    "Keep the sum of the last `longest` entries. On the way to the next step one entry joins the sum and at most one leaves it.",
    "Store the ways for all steps. After the entry for a step is known, add it to the sum, and subtract the entry that lies `longest` steps further back, if there is one.",
)
EXAMPLES = [
    Example((4, 2), why="1111, 112, 121, 211 and 22"),
    Example((4, 9), why="also 13, 31 and 4 in one hop"),
    Example((50, 3), why="a remainder"),
    (5, 1),
]
EDGES = {"from 1 to": Edge((6, 1), "only hops of one step"), "exactly to the top": Edge((3, 3), "the stair in one hop")}
ALWAYS = [(1, 1), (5, 4), (40, 2), (60, 7)]
MISTAKES = [
    Mistake("The hop from the ground counts as well: begin with one way to be there.", "ways = [1]", "ways = [0]"),
    Mistake("The entry that leaves is the wrong one; your hops can be one step too long.", "ways[step - longest]", "ways[step - longest - 1]", "if step >= longest:", "if step > longest:"),
    Mistake("Old entries have to leave the sum when a hop can't reach from there.", "            reach -= ways[step - longest]\n", "            reach -= 0\n"),
    Mistake("Return the remainder, not the whole number.", "ways.append(reach % 1_000_000_007)", "ways.append(reach)"),
]
SIZE = 40_000
SLOW = [
    Slow(
        "This adds up all the entries within reach for each step anew. Let one sum move along.",
        """
def ways_to_hop(steps: int, longest: int) -> int:
    ways = [1]
    for step in range(1, steps + 1):
        ways.append(sum(ways[max(0, step - longest) : step]) % 1_000_000_007)
    return ways[steps]
""",
    )
]
EXPLANATION = """
The ways to a step are the sum over all steps from which one hop leads there. This sum moves along like a window. For 4 steps and hops of at most 2:

| step | sum within reach | joins | leaves |
|---|---|---|---|
| 1 | 1 | 1 | – |
| 2 | 2 | 2 | 1 |
| 3 | 3 | 3 | 1 |
| 4 | 5 | 5 | 2 |

Two operations for each step, so the work grows with the steps alone. Adding up anew costs steps times hop length. Another way is a list of running totals, where each sum is one subtraction.
"""


def ways_to_hop(steps: int, longest: int) -> int:
    ways = [1]
    reach = 1
    for step in range(1, steps + 1):
        ways.append(reach % 1_000_000_007)
        reach += ways[step]
        if step >= longest:
            reach -= ways[step - longest]
    return ways[steps]


def inputs(rng):
    return (rng.choice([rng.randint(1, 9), rng.randint(1, 60)]), rng.randint(1, 8))


def large(rng, size):
    return (size - rng.randint(0, 99), size // 2)
