"""Tightening all the screws

A robot arm has to tighten every screw of a plate once and return to where it began, at screw 0. `seconds[a][b]` says how long the arm takes from screw `a` to screw `b`; the way back may take longer or shorter, since cables get in its way.

Return the order of the screws in a quickest round, as a list that begins with 0 and has each screw once; the way back to 0 closes the round. If several rounds are equally quick, return the smallest list as Python compares lists. There is at least one screw.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("up to 10 screws",)
HINTS = (
    "When some screws are done, which facts about the past matter for the rest of the round?",
    "Two facts: which screws are done, as the bits of a number, and where the arm is. A function of these two can return the best rest.",
    "For each screw not yet done, take its way plus the best rest from there. If the rest is a pair of seconds and list, the smallest pair respects equal times, too.",
)
EXAMPLES = [
    Example(([[0, 1, 9, 4], [4, 0, 1, 9], [9, 4, 0, 1], [1, 9, 4, 0]],), why="1 + 1 + 1 and 1 back"),
    Example(([[0, 2, 2], [2, 0, 2], [2, 2, 0]],), why="both rounds take 6 seconds"),
    ([[0, 5, 1], [1, 0, 5], [5, 1, 0]],),
]
EDGES = {"at least one screw": Edge(([[0]],), "a single screw"), "closes the round": Edge(([[0, 3], [8, 0]],), "two screws"), "longer or shorter": Edge(([[0, 1, 1, 1], [9, 0, 1, 1], [1, 1, 0, 9], [9, 9, 1, 0]],), "ways back that differ")}
ALWAYS = [
    ([[0, 9_000_000, 5_000_000], [5_000_000, 0, 9_000_000], [9_000_000, 5_000_000, 0]],),
    ([[0, 1, 1, 2, 1], [1, 0, 2, 1, 1], [2, 2, 0, 2, 2], [1, 2, 1, 0, 1], [1, 2, 2, 1, 0]],),
]
MISTAKES = [
    Mistake("Going to the nearest screw each time can make the end very slow.", """
def best_round(seconds: list[list[int]]) -> list[int]:
    order = [0]
    while len(order) < len(seconds):
        left = [screw for screw in range(len(seconds)) if screw not in order]
        order.append(min(left, key=lambda screw: seconds[order[-1]][screw]))
    return order
"""),
    Mistake("The way back to screw 0 counts, too.", "return (seconds[here][0], [])", "return (0, [])"),
    Mistake("The way between two screws depends on the direction.", "seconds[here][screw]", "seconds[screw][here]"),
    Mistake("The round begins with screw 0.", "return [0, *rest(1, 0)[1]]", "return rest(1, 0)[1]"),
]
ORACLE = """
from itertools import permutations


def best_round(seconds: list[list[int]]) -> list[int]:
    def time(order: tuple[int, ...]) -> int:
        return sum(seconds[one][other] for one, other in zip((0, *order), (*order, 0)))

    return [0, *min(permutations(range(1, len(seconds))), key=lambda order: (time(order), order))]
"""
EXPLANATION = """
For the rest of the round it doesn't matter in which order the screws were done before, only which. For three screws with `[[0, 5, 1], [1, 0, 5], [5, 1, 0]]`:

| done | here | best rest |
|---|---|---|
| 0, 1, 2 | 1 | 1 back |
| 0, 1, 2 | 2 | 5 back |
| 0, 1 | 1 | 5 to screw 2, then 5: 10 |
| 0, 2 | 2 | 1 to screw 1, then 1: 2 |
| 0 | 0 | 5 + 10 by way of 1, or 1 + 2 by way of 2 |

So the order is 0, 2, 1. For n screws there are 2ⁿ · n such situations with n choices each. Trying all orders is simpler, but their number grows like the factorial.
"""

from functools import cache


def best_round(seconds: list[list[int]]) -> list[int]:
    screws = range(len(seconds))

    @cache
    def rest(done: int, here: int) -> tuple[int, list[int]]:
        options = []
        for screw in screws:
            if not done >> screw & 1:
                time, order = rest(done | 1 << screw, screw)
                options.append((seconds[here][screw] + time, [screw, *order]))
        if not options:
            return (seconds[here][0], [])
        return min(options)

    return [0, *rest(1, 0)[1]]


def inputs(rng):
    size = rng.randint(1, 5)
    top = rng.choice([3, 9])
    return ([[0 if a == b else rng.randint(1, top) for b in range(size)] for a in range(size)],)
