"""Roads in every cheapest plan

A council wants to build roads so that every village can be reached from every other, at the lowest total cost. Often several plans are equally cheap. Before the councillors quarrel, they want to know which roads are part of each cheapest plan.

`roads` lists the possible roads as tuples `(cost, a, b)`; the villages are numbered from 0, and there are `villages` of them. Return the positions, in the list, of the roads that are in every cheapest plan, in ascending order. With all roads together, every village can be reached from every other; two villages may have several roads.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("costs are at least 1, `villages` is at least 1", "up to 60 roads")
HINTS = (
    "How could you find out whether the council can do without a certain road, at the same cost?",
    "Work out the costs in a cheapest plan with all roads, then for each road those in a plan without it.",
    "A plan takes the roads in order of cost, if they join different groups. If the list of costs is another one without a road, dearer or shorter, the road is in every cheapest plan.",
)
EXAMPLES = [
    Example((4, [(1, 0, 1), (2, 1, 2), (2, 0, 2), (5, 2, 3)]), why="one of the roads for 2 is enough"),
    Example((3, [(4, 0, 1), (4, 1, 2), (4, 2, 0)]), why="any two of them do"),
    (3, [(7, 0, 1), (3, 1, 2)]),
]
EDGES = {"at least 1": Edge((1, []), "a single village"), "several roads": Edge((2, [(3, 0, 1), (5, 1, 0)]), "a cheaper and a dearer one"), "equally cheap": Edge((2, [(3, 0, 1), (3, 1, 0)]), "two equal roads")}
ALWAYS = [
    (3, [(1, 1, 2), (3, 2, 1), (3, 1, 0)]),
    (3, [(1, 2, 0), (1, 2, 0), (2, 1, 0)]),
]
MISTAKES = [
    Mistake("A plan that is found first is only one of several cheapest plans.", """
def needed_roads(villages: int, roads: list[tuple[int, int, int]]) -> list[int]:
    group = list(range(villages))
    chosen = []
    for place in sorted(range(len(roads)), key=lambda place: roads[place][0]):
        _, a, b = roads[place]
        if group[a] != group[b]:
            chosen.append(place)
            old, new = group[a], group[b]
            group = [new if number == old else number for number in group]
    return sorted(chosen)
"""),
    Mistake("A road is needed if every plan without it costs more, not only if it cuts off villages.", "roads[:place] + roads[place + 1 :]) != best", "roads[:place] + roads[place + 1 :])[villages - 2 :] == [] and villages > 1"),
    Mistake("A cheapest plan takes the roads in order of cost, not as they are listed.", "in sorted(roads):", "in roads:"),
]
ORACLE = """
from itertools import combinations


def needed_roads(villages: int, roads: list[tuple[int, int, int]]) -> list[int]:
    plans = []
    for chosen in combinations(range(len(roads)), villages - 1):
        reached = {0}
        for _ in range(villages):
            reached |= {v for place in chosen if reached & set(roads[place][1:]) for v in roads[place][1:]}
        if len(reached) == villages:
            plans.append((sum(roads[place][0] for place in chosen), set(chosen)))
    lowest = min(cost for cost, _ in plans)
    return sorted(set.intersection(*(chosen for cost, chosen in plans if cost == lowest)))
"""
EXPLANATION = """
A road can be done without exactly if there is a plan without it at the same cost. If villages are cut off, the plan has one road fewer. For the first example, where the cheapest plan costs 8:

| without | cheapest plan | needed |
|---|---|---|
| 1, 0-1 | 2 + 2 + 5 = 9 | yes |
| 2, 1-2 | 1 + 2 + 5 = 8 | no |
| 2, 0-2 | 1 + 2 + 5 = 8 | no |
| 5, 2-3 | village 3 is cut off | yes |

For m roads that is m + 1 plans, each with a sorting and m joinings. Another way takes the roads in groups of equal cost, and looks which of a group are bridges between the parts joined so far: one pass, but more to write.
"""


def plan_costs(villages: int, roads: list[tuple[int, int, int]]) -> list[int]:
    group = {village: village for village in range(villages)}
    costs = []
    for cost, a, b in sorted(roads):
        if group[a] != group[b]:
            costs.append(cost)
            old, new = group[a], group[b]
            group = {village: new if number == old else number for village, number in group.items()}
    return costs


def needed_roads(villages: int, roads: list[tuple[int, int, int]]) -> list[int]:
    best = plan_costs(villages, roads)
    needed = []
    for place, _ in enumerate(roads):
        if plan_costs(villages, roads[:place] + roads[place + 1 :]) != best:
            needed.append(place)
    return needed


def inputs(rng):
    villages = rng.randint(1, 5)
    roads = [(rng.randint(1, 3), place, rng.randrange(place)) for place in range(1, villages)]
    if villages > 1:
        roads += [(rng.randint(1, 4), *rng.sample(range(villages), 2)) for _ in range(rng.randint(0, 3))]
    rng.shuffle(roads)
    return (villages, roads)
