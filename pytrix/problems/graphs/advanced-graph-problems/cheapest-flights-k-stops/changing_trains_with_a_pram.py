"""Changing trains with a pram

A family travels with a pram and doesn't want to change trains more than `changes` times. `trains` is a list of tuples `(from, to, fare)`: each train runs without a stop in between, in one direction.

Return the pair of the lowest fare from `start` to `goal` with at most that many changes, and the fewest trains with which this fare is possible. If the trip isn't possible with so few changes, return `None`. If `start` and `goal` are the same, no train is needed: return `(0, 0)`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("fares are at least 1, `changes` is at least 0", "up to 200 trains")
HINTS = (
    "Two trains need one change. How many trains does the family take at most?",
    "Work in rounds: after round n you know the lowest fares to all places with exactly n trains.",
    "A round makes a new dictionary from the old one: each train leads on from a place of the old one. Compare pairs of fare and number of trains for the goal.",
)
EXAMPLES = [
    Example(([("A", "B", 30), ("A", "C", 10), ("C", "B", 10), ("C", "D", 3), ("D", "B", 3)], "A", "B", 1), why="10 + 10 with one change; by way of D it would be cheaper, but takes two"),
    Example(([("A", "B", 30), ("A", "C", 10), ("C", "B", 10), ("C", "D", 3), ("D", "B", 3)], "A", "B", 2), why="10 + 3 + 3"),
    Example(([("A", "C", 10), ("C", "B", 10)], "A", "B", 0), why="there is no train without a change"),
]
EDGES = {"are the same": ([("A", "B", 1), ("B", "A", 1)], "A", "A", 3), "isn't possible": Edge(([], "A", "B", 2), "no trains"), "fewest trains": Edge(([("A", "C", 2), ("C", "B", 2), ("A", "B", 4)], "A", "B", 5), "the same fare with one train or two")}
ALWAYS = [
    ([("A", "B", 5_000_000)], "A", "B", 0),
    ([("A", "X", 1), ("X", "C", 1), ("A", "C", 9), ("C", "D", 1), ("D", "B", 1)], "A", "B", 2),
    ([("A", "B", 1), ("B", "C", 1), ("C", "D", 1), ("A", "D", 9)], "A", "D", 1), ([("A", "B", 1), ("B", "C", 1), ("A", "C", 5)], "A", "C", 0),
    ([("A", "B", 2), ("B", "A", 2), ("A", "B", 9), ("B", "A", 7)], "A", "B", 3),
]
MISTAKES = [
    Mistake("With one change one takes two trains.", "range(1, changes + 2)", "range(1, max(2, changes + 1))"),
    Mistake("Each round may add one train only: build a new dictionary, and don't change the old one while reading it.", "        onward: dict[str, int] = {}\n", "        onward = fares\n"),
    Mistake("The lowest fare of all doesn't help if it takes too many changes.", "range(1, changes + 2)", "range(1, changes + 9)"),
    Mistake("The first possible trip isn't always the cheapest.", "    return min(options, default=None)", "    return options[0] if options else None"),
]
ORACLE = """
def lowest_fare(trains: list[tuple[str, str, int]], start: str, goal: str, changes: int) -> tuple[int, int] | None:
    trips = [(0, 0, start)]
    for fare, count, place in trips:
        if count <= changes:
            trips += [(fare + price, count + 1, to) for origin, to, price in trains if origin == place]
    return min(((fare, count) for fare, count, place in trips if place == goal), default=None)
"""
EXPLANATION = """
In each round, one more train is taken, so the number of changes is known by the round. For the first example:

| trains | B | C | D | options for B |
|---|---|---|---|---|
| 1 | 30 | 10 | – | (30, 1) |
| 2 | 20 | – | 13 | (20, 2) |
| 3 | 16 | – | – | (16, 3) |

With at most one change, the first two rounds count: 20 with two trains. Each round takes as many steps as there are trains. Another way is a heap with fare, number of trains and place; a place may then be taken again with fewer trains, which is easy to get wrong.
"""


def lowest_fare(trains: list[tuple[str, str, int]], start: str, goal: str, changes: int) -> tuple[int, int] | None:
    fares = {start: 0}
    options = [(0, 0)] if start == goal else []
    for count in range(1, changes + 2):
        onward: dict[str, int] = {}
        for origin, to, price in trains:
            if origin in fares:
                fare = fares[origin] + price
                onward[to] = min(onward.get(to, fare), fare)
        fares = onward
        if goal in fares:
            options.append((fares[goal], count))
    return min(options, default=None)


def inputs(rng):
    places = "ABCDE"[: rng.randint(2, 5)]
    trains = [(*rng.sample(places, 2), rng.randint(1, 9)) for _ in range(rng.randint(0, 8))]
    return (trains, "A", rng.choice(places), rng.randint(0, 3))
