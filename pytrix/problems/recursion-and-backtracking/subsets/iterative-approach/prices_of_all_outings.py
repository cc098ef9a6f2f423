"""Prices of all outings

An amusement park lists its rides: `rides` holds pairs of a name and a price. An outing is any selection of rides, each at most once,
in the order of the list.

Return the list of all outings that cost at most `budget`, each as a text of the names joined with `+`, and `-` for the outing without
rides. The order is the one in which they grow: begin with the outing without rides; then take ride after ride, and add for each outing
found so far, in its order, the same one with the ride at its end, if it still fits the budget.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE", "ITERATE")
CONSTRAINTS = ("up to 12 rides, with different names", "prices are at least 1", "`budget` is at least 0")
HINTS = (
    "Suppose you know all outings from the first two rides. Which ones does the third ride add?",
    "Keep a list of outings with names and cost. For each ride, build the list of extended outings and add it to the end.",
    "Build the extended outings completely before you add them, so that no ride is added twice. Join the names only at the end.",
)
EXAMPLES = [
    Example(([("ghost", 5), ("swing", 3), ("wheel", 4)], 8), why="ghost+wheel would cost 9"),
    ([("slide", 2), ("maze", 2)], 10),
    Example(([("rocket", 12)], 11), why="only the outing without rides"),
    ([("boat", 6), ("train", 7), ("slide", 1)], 7),
]
EDGES = {
    "without rides": Edge(([], 20), "no rides at all"),
    "cost at most": Edge(([("maze", 4), ("boat", 5)], 9), "an outing that costs the whole budget"),
    "budget": Edge(([("maze", 1)], 0), "a budget of 0"),
}
MISTAKES = [
    Mistake("The outing without rides is written as `-`.", '"+".join(names) or "-"', '"+".join(names)'),
    Mistake("An outing may cost exactly the budget.", "cost + price <= budget", "cost + price < budget"),
    Mistake("Earlier outings stay in the list: the ride is added to copies of them.", "outings += [", "outings = ["),
    Mistake("The new ride stands at the end of the outing.", "[*names, name]", "[name, *names]"),
    Mistake("The cost of the extended outing includes all its rides, not the newest alone.",
            "([*names, name], cost + price)", "([*names, name], price)"),
]
ORACLE = """
def outings_within(rides: list[tuple[str, int]], budget: int) -> list[str]:
    found = []
    for number in range(2 ** len(rides)):
        chosen = [ride for place, ride in enumerate(rides) if number // 2**place % 2]
        if sum(price for _, price in chosen) <= budget:
            found.append("+".join(name for name, _ in chosen) if chosen else "-")
    return found
"""
EXPLANATION = """
For each ride, all outings so far are kept and also added once more with the ride at the end, unless that is too dear. With ghost 5, swing 3,
wheel 4 and a budget of 8:

| ride | added |
|---|---|
| – | – |
| ghost | ghost |
| swing | swing, ghost+swing |
| wheel | wheel, swing+wheel (ghost+wheel costs 9, ghost+swing+wheel 12) |

The list may double with each ride, so the work grows with the number of outings in it, up to 2ⁿ. Prices are never negative, so an outing
that is too dear can be dropped for good. A recursive search finds the same outings in another order.
"""


def outings_within(rides: list[tuple[str, int]], budget: int) -> list[str]:
    outings: list[tuple[list[str], int]] = [([], 0)]
    for name, price in rides:
        outings += [([*names, name], cost + price) for names, cost in outings if cost + price <= budget]
    return ["+".join(names) or "-" for names, _ in outings]


def inputs(rng):
    names = rng.sample(["ghost", "swing", "wheel", "slide", "maze", "boat"], rng.randint(2, 5))
    rides = [(name, rng.randint(1, 6)) for name in names]
    some = sum(price for _, price in rng.sample(rides, rng.randint(1, len(rides))))
    return (rides, rng.choice([some, some, rng.randint(0, 15)]))
