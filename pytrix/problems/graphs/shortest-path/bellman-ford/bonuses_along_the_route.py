"""Bonuses along the route

In an adventure game, players pay coins to go from one island to another, but on some passages they are paid: then the cost is negative. Every player begins on `start` and may use a passage again and again.

`passages` is a list of tuples `(from, to, cost)`; each leads in one direction only. Return a dictionary of the lowest total cost to each island that can be reached, `start` included. If on some reachable island costs could be lowered for ever, because a round trip brings more than it costs, the game is broken: return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 100 islands and 1,000 passages",)
HINTS = (
    "What does a passage tell you about the cost of its end, if you know a cost for its beginning?",
    "Go through all the passages again and again, and lower the costs of their ends where possible. After how many rounds must nothing change any more?",
    "A cheapest way without a round trip has fewer passages than there are islands. If something still changes in a round beyond that, some round trip pays.",
)
EXAMPLES = [
    Example(([("a", "b", 4), ("a", "c", 2), ("c", "b", -3), ("b", "d", 1)], "a"), why="b costs 2 - 3 by way of c"),
    Example(([("a", "b", 2), ("b", "c", -4), ("c", "b", 3)], "a"), why="b, c and back brings 1 each time"),
    Example(([("a", "b", 2), ("c", "d", -4), ("d", "c", 3)], "a"), why="the broken round trip can't be reached"),
]
EDGES = {"`start` included": Edge(([], "a"), "no passages"), "one direction only": ([("b", "a", 5)], "a"), "for ever": Edge(([("a", "a", -1)], "a"), "a round trip of one passage"), "again and again": Edge(([("c", "d", 1), ("b", "c", 1), ("a", "b", 1), ("d", "a", -3)], "a"), "a round trip that costs exactly nothing")}
ALWAYS = [
    ([("a", "0x", 1), ("a", "0y", 2)] + [(f"{n}{one}", f"{n + 1}{other}", 1) for n in range(19) for one in "xy" for other in "xy"], "a"),
    ([("a", "b", 3_000_000_000)], "a"),
    ([("e", "f", 1), ("d", "e", -1), ("c", "d", 2), ("b", "c", -1), ("a", "b", 2), ("f", "b", -1)], "a"),
    ([("e", "f", 1), ("d", "e", -1), ("c", "d", 2), ("b", "c", -1), ("a", "b", 2)], "a"),
    ([("b", "c", -2), ("a", "b", 1), ("a", "c", 0)], "a"), ([("a", "b", 1), ("b", "c", 1), ("c", "a", -3)], "a"),
    ([("a", "b", 3)], "a"),
]
MISTAKES = [
    Mistake("One round is not enough if passages are listed in an unlucky order.", "for _ in range(len(islands)):", "for _ in range(1):", "    return None", "    return costs"),
    Mistake("If a round trip pays, there is no lowest cost; return `None`.", "    return None", "    return costs"),
    Mistake("An island that isn't reached has no cost yet, so nothing leads on from it.", "if one in costs and costs[one] + cost < costs.get(other, inf):", "if costs.get(one, 0) + cost < costs.get(other, inf):"),
    Mistake("Settling the cheapest island first, once and for all, fails with negative costs.", """
def lowest_costs(passages: list[tuple[str, str, int]], start: str) -> dict[str, int] | None:
    costs, settled = {start: 0}, set()
    while set(costs) - settled:
        island = min(set(costs) - settled, key=lambda each: (costs[each], each))
        settled.add(island)
        for one, other, cost in passages:
            if one == island and other not in settled:
                costs[other] = min(costs.get(other, costs[island] + cost), costs[island] + cost)
    return costs
"""),
]
ORACLE = """
def lowest_costs(passages: list[tuple[str, str, int]], start: str) -> dict[str, int] | None:
    best: dict[str, int] = {start: 0}
    ways = [((start,), 0)]
    for way, total in ways:
        for one, other, cost in passages:
            if one == way[-1]:
                if other not in way:
                    ways.append(((*way, other), total + cost))
                else:
                    place = way.index(other)
                    ring = [*way[place:], other]
                    steps = zip(ring, ring[1:])
                    if sum(min(c for a, b, c in passages if (a, b) == step) for step in steps) < 0:
                        return None
        best[way[-1]] = min(best.get(way[-1], total), total)
    return best
"""
EXPLANATION = """
Every round lowers what can be lowered by one passage more. A cheapest way passes each island at most once, so after as many rounds as there are islands nothing changes, unless a round trip pays. For the first example:

| round | a | b | c | d |
|---|---|---|---|---|
| start | 0 | – | – | – |
| 1 | 0 | 4, then -1 | 2 | 0 |
| 2 | 0 | -1 | 2 | 0 |

Round 2 changes nothing, so the costs are final. With n islands and m passages, at most n · m steps. Another way takes the cheapest island first each time, with a heap: quicker, but right only if no cost is negative.
"""

from math import inf


def lowest_costs(passages: list[tuple[str, str, int]], start: str) -> dict[str, int] | None:
    islands = {start} | {other for _, other, _ in passages}
    costs = {start: 0}
    for _ in range(len(islands)):
        changed = False
        for one, other, cost in passages:
            if one in costs and costs[one] + cost < costs.get(other, inf):
                costs[other] = costs[one] + cost
                changed = True
        if not changed:
            return costs
    return None


def inputs(rng):
    islands = "abcde"[: rng.randint(1, 5)]
    passages = [(rng.choice(islands), rng.choice(islands), rng.choice([-3, -2, -1, 1, 2, 3, 4, 5])) for _ in range(rng.randint(0, 6))]
    return (passages, "a")
