"""When is the kit complete?

A workshop waits for parts. `needed` lists the parts that a machine needs, and `deliveries` holds the deliveries in
the order in which they come, each a list of parts. Parts can come several times, and things may come that nobody
needs.

Return the number of deliveries after which everything needed has come for the first time. If the machine needs
nothing, that is 0. If something is still missing after all deliveries, return -1.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "What do you have to know after each delivery: what came with it, or what has come so far?",
    "Join each delivery to the set of what has come. Ask before the first delivery, and after each one, whether everything needed is in it.",
    "`<=` between sets asks whether the left one is contained in the right one. `enumerate` from 1 counts the deliveries.",
)
EXAMPLES = [
    Example((["axle", "belt", "cog"], [["belt", "nut"], ["cog"], ["belt", "axle"], ["cog"]]), why="the axle comes with the third"),
    Example((["belt"], [["nut"], ["cog", "nut"]])),
    Example(([], [["nut"]]), why="nothing has to come"),
]
EDGES = {
    "needs nothing": ([], []),
    "still missing": (["a", "b"], []),
    "several times": Edge((["a", "a", "b"], [["a"], ["a"], ["b"]]), "needed twice on the list"),
}
ALWAYS = [(["belt"], [["cog", "belt"]])]
MISTAKES = [
    Mistake("You ask whether a single delivery has everything. Parts may come bit by bit.", "come |= set(delivery)", "come = set(delivery)"),
    Mistake("Things that nobody needs keep your kit from being complete.", "if wanted <= come:\n            return number", "if wanted == come:\n            return number"),
    Mistake("If the machine needs nothing, no delivery has to be awaited.", "    if not wanted:\n        return 0\n", ""),
    Mistake("Your deliveries are counted from 0: after the first one, the answer should be 1.", "enumerate(deliveries, 1)", "enumerate(deliveries)"),
]
ORACLE = """
def complete_after(needed: list[str], deliveries: list[list[str]]) -> int:
    for number in range(len(deliveries) + 1):
        come = [part for delivery in deliveries[:number] for part in delivery]
        if all(part in come for part in needed):
            return number
    return -1
"""
EXPLANATION = """
The set `come` grows with each delivery, and `wanted <= come` asks whether it contains everything that is needed.

| delivery | come so far | complete |
|---|---|---|
| 1 | belt, nut | no |
| 2 | belt, cog, nut | no |
| 3 | axle, belt, cog, nut | yes |

The comparison looks at every needed part after each delivery. Taking each delivery away from the set of missing parts
is another way; then it is enough to ask whether anything is left.
"""


def complete_after(needed: list[str], deliveries: list[list[str]]) -> int:
    wanted = set(needed)
    if not wanted:
        return 0
    come: set[str] = set()
    for number, delivery in enumerate(deliveries, 1):
        come |= set(delivery)
        if wanted <= come:
            return number
    return -1


def inputs(rng):
    parts = ["axle", "belt", "cog", "nut"]
    return (rng.sample(parts, rng.randint(1, 3)), [[rng.choice(parts) for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(1, 6))])
