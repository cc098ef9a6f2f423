"""Two teams and a row of crates

Two teams are to unload a row of crates. The row is cut at one place: the first team takes all crates in front of the
cut, the second all crates behind it. `weights` lists the weights of the crates in order. Each team must get at least
one crate.

Return how many crates the first team should get so that the difference between the two teams' weights is as small as
possible. If several cuts are equally fair, take the one with the fewest crates for the first team. If no cut is
possible because there are fewer than two crates, return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("weights are at least 1", "there may be many crates")
HINTS = (
    "When the cut moves by one crate, how do the two teams' weights change?",
    "If you know the weight of all crates and of those in front of the cut, you know what lies behind.",
    "Keep a running total of the front part; the difference is the distance between twice that total and the weight of all.",
)
EXAMPLES = [
    Example(([4, 1, 3, 6, 2],), why="4 + 1 + 3 against 6 + 2"),
    Example(([2, 2, 2],), why="2 against 4, and 4 against 2: the fewest crates for the first team"),
    Example(([9, 1, 1],), why="9 against 2 is the best that can be done"),
]
EDGES = {
    "fewer than two crates": ([5],),
    "weights": Edge(([],), "no crates"),
    "as small as possible": Edge(([1, 2, 2],), "the second cut is a little fairer"),
    "at least one crate": Edge(([1, 1, 9],), "the best cut is before the last crate"),
    "equally fair": ([3, 2, 3],),
}
MISTAKES = [
    Mistake("Of equally fair cuts you take the later one.", "abs(total - 2 * front) < smallest", "abs(total - 2 * front) <= smallest"),
    Mistake("The second team needs a crate too: the cut cannot lie behind the last one.",
            "range(len(weights) - 1)", "range(len(weights))", "smallest = total", "smallest = total + 1"),
    Mistake("You return the position of the last crate in front of the cut; the number of crates is one more.",
            "best = place + 1", "best = place"),
    Mistake("The second team may be heavier, so the difference needs `abs`.", "if abs(total - 2 * front)", "if total - 2 * front", "smallest = abs(total - 2 * front)", "smallest = total - 2 * front"),
    Mistake("You halve the number of crates. It is the weight that should be halved.",
            """
def fairest_cut(weights: list[int]) -> int:
    return len(weights) // 2
"""),
]
SIZE = 16_000
SLOW = [
    Slow("Your answer is right, but it adds up both parts again for every cut. One running total is enough.",
         """
def fairest_cut(weights: list[int]) -> int:
    cuts = range(1, len(weights))
    return min(cuts, key=lambda cut: abs(sum(weights[:cut]) - sum(weights[cut:])), default=0)
"""),
]
EQUIVALENT = {
    "for place in range(len(weights) - 1): -> for place in range(len(weights) - 0):": "nothing against everything is never fairer",
    "smallest = abs(total - 2 * front) -> smallest = total - 2 * front": "once the front part is heavier, the cuts only get worse",
}
ALSO_RIGHT = [
    Way("All running totals can be made first; then `min` with a key looks for the best cut and takes the first of several.",
        """
from itertools import accumulate


def fairest_cut(weights: list[int]) -> int:
    totals = list(accumulate(weights, initial=0))
    return min(range(1, len(weights)), key=lambda cut: abs(totals[-1] - 2 * totals[cut]), default=0)
"""),
]
EXPLANATION = """
What lies behind the cut is the total minus what lies in front, so the difference is `total - 2 * front` without its
sign. For `[4, 1, 3, 6, 2]` the total is 16:

| crates in front | front | difference |
|---|---|---|
| 1 | 4 | 8 |
| 2 | 5 | 6 |
| 3 | 8 | 0 |
| 4 | 14 | 12 |

Each cut costs one addition and one comparison, so the work grows with the number of crates. Adding up both parts for
each cut takes the square of that.
"""


def fairest_cut(weights: list[int]) -> int:
    total = sum(weights)
    smallest = total
    front = 0
    best = 0
    for place in range(len(weights) - 1):
        front += weights[place]
        if abs(total - 2 * front) < smallest:
            smallest = abs(total - 2 * front)
            best = place + 1
    return best


def inputs(rng):
    return (integers(rng, 1, 8, 1, rng.choice([3, 9, 20])),)


def large(rng, size):
    return ([rng.randint(1, 50) for _ in range(size)],)
