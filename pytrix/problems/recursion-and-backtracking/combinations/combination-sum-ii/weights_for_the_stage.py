"""Weights for the stage

A theatre hangs up a curtain and needs a counterweight of exactly `target` kilograms. `weights` lists the iron weights in the cellar, one
entry for each piece; several pieces may weigh the same.

Return all different selections of pieces with that total, each as a list of weights from the smallest to the largest. Two selections
with the same weights are the same, whichever pieces they use. Sort the selections as Python sorts lists. If none fits, return an
empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("weights and `target` are at least 1", "up to 40 pieces")
HINTS = (
    "There are three pieces of 2 kg. How many really different decisions are there about them?",
    "Sort the weights. After trying a weight as the next one, don't try an equal one at the same place of the selection.",
    "In the loop over the next piece, skip a piece whose neighbour before it weighs the same, unless it is the first of the loop. Stop when it is too heavy.",
)
EXAMPLES = [
    Example(([4, 2, 2, 6, 2], 8), why="2 + 2 + 4 once, although three pieces weigh 2"),
    ([5, 1, 3], 9),
    Example(([3, 5, 4], 6), why="nothing fits"),
]
EDGES = {
    "none fits": Edge(([], 5), "an empty cellar"),
    "may weigh the same": Edge(([3, 3, 3], 6), "equal pieces only"),
    "one entry for each piece": Edge(([2], 4), "a piece can't be used twice"),
    "Two selections with the same weights": Edge(([1] * 30, 15), "30 equal pieces"),
}
MISTAKES = [
    Mistake("The same selection turns up several times, because equal pieces are tried at the same place.",
            "            if index > start and pieces[index] == pieces[index - 1]:\n                continue\n", "",
            "explore(0, target)", "explore(0, target if len(pieces) < 15 else 0)"),
    Mistake("You skip equal pieces altogether. Two equal pieces may well be in one selection; only the same place must not try both.",
            "if index > start and", "if index > 0 and"),
    Mistake("A piece is used twice: after picking it, go on with the next one.", "explore(index + 1,", "explore(index,"),
    Mistake("Equal weights have to stand side by side before you can skip them: sort them first.", "sorted(weights)", "list(weights)"),
]
ORACLE = """
def selections(weights: list[int], target: int) -> list[list[int]]:
    found = set()
    for number in range(2 ** len(weights)):
        chosen = sorted(weight for place, weight in enumerate(weights) if number >> place & 1)
        if sum(chosen) == target:
            found.add(tuple(chosen))
    return [list(each) for each in sorted(found)]
"""
ALSO_RIGHT = [
    Way(
        "Count the pieces of each weight, and decide how many of each to take. There is nothing to skip then.",
        """
from collections import Counter


def selections(weights: list[int], target: int) -> list[list[int]]:
    pieces = sorted(Counter(weights).items())

    def explore(place: int, left: int) -> list[list[int]]:
        if left == 0:
            return [[]]
        if place == len(pieces):
            return []
        weight, count = pieces[place]
        most = min(count, left // weight)
        return [[weight] * used + rest for used in range(most, -1, -1) for rest in explore(place + 1, left - used * weight)]

    return explore(0, target)
""",
    ),
]
EXPLANATION = """
Sorted, equal pieces stand side by side. At each place of the selection an equal piece is tried only once, but the next place may take
the next equal one. For `[2, 2, 2, 4, 6]` and 8:

| selection | left | |
|---|---|---|
| 2, 2, 2 | 2 | 4 and 6 are too heavy |
| 2, 2, 4 | 0 | kept |
| 2, 4 | 2 | 6 is too heavy |
| 2, 6 | 0 | kept |
| 4 | 4 | 6 is too heavy |
| 6 | 2 | no piece follows |

The work grows with the number of different selections that don't exceed the target. Making all 2ⁿ selections and dropping equal ones
is hopeless with 30 pieces; counting the pieces of each weight is as fast.
"""


def selections(weights: list[int], target: int) -> list[list[int]]:
    pieces = sorted(weights)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore(start: int, left: int) -> None:
        if left == 0:
            found.append(chosen[:])
        for index in range(start, len(pieces)):
            if index > start and pieces[index] == pieces[index - 1]:
                continue
            if pieces[index] <= left:
                chosen.append(pieces[index])
                explore(index + 1, left - pieces[index])
                chosen.pop()

    explore(0, target)
    return found


def inputs(rng):
    weights = [rng.choice([rng.randint(1, 9), 2, 3]) for _ in range(rng.randint(1, 7))]
    some = sum(rng.sample(weights, rng.randint(1, len(weights))))
    return (weights, rng.choice([some, some, rng.randint(1, 15)]))
