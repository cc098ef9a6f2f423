"""Horses for the courier

A courier rides along a road with inns, numbered from 0, and starts at inn 0 on a fresh horse. `strength` says for each inn how many inns further the horse from there can run at most. The courier may change horses at any inn.

Return how few horses are needed to get to the last inn, the first horse included. The last inn can always be reached. If it is the inn of the start, no horse is needed.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("there is at least one inn",)
HINTS = (
    "Which inns can be reached with one horse? And which with two?",
    "The inns that need the same number of horses stand side by side. The farthest reach from all of them is the end of those that need one more.",
    "Walk over the inns except the last one, with the farthest reach so far. Whenever the end of the present horse is reached, count another horse, whose end is that reach.",
)
EXAMPLES = [
    Example(([2, 4, 1, 1, 1, 3],), why="to inn 1, and from there to 5"),
    Example(([1, 1, 1, 1],), why="a new horse at every inn"),
    Example(([5, 9, 1, 1, 1, 1],), why="the first horse gets there"),
]
EDGES = {"inn of the start": ([3],), "at most": Edge(([1, 4, 0, 0],), "a horse stronger than needed")}
ALWAYS = [
    ([2, 3] * 20,),
    ([3, 2, 1, 1, 1],),
    ([3, 1, 4, 1, 1, 1, 1],), ([2, 1, 1],)]
MISTAKES = [
    Mistake("At the last inn, no further horse is needed.", "enumerate(strength[:-1])", "enumerate(strength)"),
    Mistake("The strongest run from here is not the best; what counts is how far the next horse gets from there.", """
def fewest_horses(strength: list[int]) -> int:
    inn = horses = 0
    while inn < len(strength) - 1:
        inn += max(1, strength[inn])
        horses += 1
    return horses
"""),
    Mistake("The first horse counts as well.", "return horses", "return max(horses - 1, 0)"),
]
ORACLE = """
def fewest_horses(strength: list[int]) -> int:
    fewest = [0]
    for inn in range(1, len(strength)):
        fewest.append(1 + min(fewest[before] for before in range(inn) if before + strength[before] >= inn))
    return fewest[-1]
"""
EXPLANATION = """
The inns reached with one more horse form a level: they end where the farthest run from the level before ends. For 2, 4, 1, 1, 1, 3:

| inn | farthest reach | end of the horse | horses |
|---|---|---|---|
| 0 | 2 | 0, so a new one up to 2 | 1 |
| 1 | 5 | 2 | 1 |
| 2 | 5 | 2, so a new one up to 5 | 2 |
| 3 | 5 | 5 | 2 |
| 4 | 5 | 5 | 2 |

One step for each inn. Another way works out the fewest horses for each inn from all before it, which costs n².
"""


def fewest_horses(strength: list[int]) -> int:
    horses = end = reach = 0
    for inn, steps in enumerate(strength[:-1]):
        reach = max(reach, inn + steps)
        if inn == end:
            horses += 1
            end = reach
    return horses


def inputs(rng):
    count = rng.randint(1, 9)
    strength, reach = [], 0
    for inn in range(count):
        least = 1 if inn >= reach else 0
        strength.append(rng.choice([least, max(least, 1), max(least, rng.randint(0, 4))]))
        reach = max(reach, inn + strength[-1])
    return (strength,)
