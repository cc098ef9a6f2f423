"""Equal shares of the harvest

Neighbours share their harvest of pumpkins. Each of the `people` is to get the same weight, no pumpkin is cut, and all are given away. `weights` lists the weights of the pumpkins.

Return `True` if that is possible, otherwise `False`. Without pumpkins everybody gets nothing, which is fair. There may be more people than pumpkins.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("PARTITION", "VALIDATE")
CONSTRAINTS = ("up to 14 pumpkins, all weights at least 1", "`people` is at least 1")
HINTS = (
    "What must hold for the sum of all weights, before you try anything?",
    "Fill the baskets one after another. Which pumpkins are used already says how full the present basket is: take the remainder of their sum.",
    "Collect the sets of used pumpkins that can be reached, as the bits of numbers. From each, add a pumpkin that still fits into the present basket.",
)
EXAMPLES = [
    Example(([7, 2, 4, 3, 5, 1, 6], 4), why="7, 6 + 1, 5 + 2, 4 + 3"),
    Example(([5, 5, 4, 4], 3), why="18 kg, but no choice weighs 6"),
    Example(([6, 6, 6], 3), why="one for each"),
]
EDGES = {"Without pumpkins": ([], 3), "more people": Edge(([4, 4], 3), "too few pumpkins"), "the same weight": Edge(([3, 4], 2), "an odd sum"), "at least 1": Edge(([2, 9], 1), "one person gets all")}
ALWAYS = [
    ([10] * 8 + [5, 5], 5),
    ([1, 6, 8, 3, 3, 1, 8, 5, 1], 3),
    ([8, 3, 3, 5, 7, 2, 4, 5, 5], 3),
    ([3, 2, 4, 2, 5], 2),
    ([5, 4, 6, 3, 6], 4),
    ([5, 3, 2, 3, 3, 2], 2), ([1, 1, 1, 3], 2), ([3, 3, 2, 2, 2], 2), ([1, 1, 2, 2], 2),
    ([2, 3, 3], 2),
    ([1, 1, 1, 1, 2, 1, 2], 3),
]
MISTAKES = [
    Mistake("A sum that can be divided is needed, but not enough.", """
def fair(weights: list[int], people: int) -> bool:
    return sum(weights) % people == 0
"""),
    Mistake("Filling with the heaviest pumpkins first may leave a gap that only another choice closes.", """
def fair(weights: list[int], people: int) -> bool:
    if sum(weights) % people:
        return False
    left = sorted(weights, reverse=True)
    for _ in range(people):
        room = sum(weights) // people
        for weight in list(left):
            if weight <= room:
                room -= weight
                left.remove(weight)
        if room:
            return False
    return True
"""),
    Mistake("A basket may be filled exactly.", "weights[place] <= share and", "weights[place] < share and"),
    Mistake("All baskets have to be filled; it isn't enough that one of them can be.", "2 ** len(weights) - 1 in loads", "share in loads.values()"),
]
ORACLE = """
from itertools import product


def fair(weights: list[int], people: int) -> bool:
    for owners in product(range(people), repeat=len(weights)):
        loads = [0] * people
        for owner, weight in zip(owners, weights):
            loads[owner] += weight
        if len(set(loads)) == 1:
            return True
    return False
"""
EXPLANATION = """
The baskets are filled one after another, so a set of used pumpkins says how many baskets are full and how much lies in the open one. For the weights `[3, 1, 2]` and two people, a share is 3:

| used | sum | open basket | can follow |
|---|---|---|---|
| none | 0 | 0 | 3, 1, 2 |
| 3 | 3 | 0 | 1, 2 |
| 1 | 1 | 1 | 2 |
| 2 | 2 | 2 | 1 |
| 1, 2 | 3 | 0 | 3 |
| 3, 1 | 4 | 1 | 2 |
| all | 6 | full | – |

For n pumpkins that is at most n · 2ⁿ steps. Trying every owner for every pumpkin takes people to the power of n.
"""


def fair(weights: list[int], people: int) -> bool:
    share, rest = divmod(sum(weights), people)
    if rest:
        return False
    loads = {0: 0}
    waiting = [0]
    for used in waiting:
        load = loads[used]
        for place in range(len(weights)):
            if not used >> place & 1:
                new = used | 1 << place
                if load % share + weights[place] <= share and new not in loads:
                    loads[new] = load + weights[place]
                    waiting.append(new)
    return 2 ** len(weights) - 1 in loads


def inputs(rng):
    people = rng.randint(1, 4)
    if rng.random() < 0.6:
        share = rng.randint(2, 7)
        weights = []
        for _ in range(rng.randint(1, people)):
            room = share
            while room:
                weights.append(rng.randint(1, room))
                room -= weights[-1]
        rng.shuffle(weights)
        return (weights[:7], rng.choice([people, 2]))
    return ([rng.randint(1, 6) for _ in range(rng.randint(0, 6))], people)
