"""Is this plan of pipes right?

Water runs through pipes from a spring to a town. `pipes` maps each pipe, a tuple of the place it comes from and the place it leads to, to the litres a minute it can carry. A plan says how much is to run through each pipe: `plan` maps pipes to litres, and pipes it doesn't name carry nothing.

A plan is right if it uses only existing pipes, no pipe carries less than 0 or more than it can, and at every place but `spring` and `town` as much comes in as goes out. Return how many litres a minute reach the town, what comes in there minus what goes out, or -1 if the plan isn't right.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
CONSTRAINTS = ("in a right plan at least as much comes into the town as goes out of it",)
TAGS = ("VALIDATE", "AGGREGATE")
HINTS = (
    "Which checks look at a single pipe, and which at a place?",
    "Check each pipe of the plan by itself, and meanwhile keep a balance for every place: plus what comes in, minus what goes out.",
    "At the end all balances must be 0 but those of the spring and the town. The balance of the town is the answer.",
)
EXAMPLES = [
    Example(({("S", "a"): 5, ("a", "T"): 3, ("a", "b"): 4, ("b", "T"): 4}, {("S", "a"): 5, ("a", "T"): 3, ("a", "b"): 2, ("b", "T"): 2}, "S", "T")),
    Example(({("S", "a"): 5, ("a", "T"): 3}, {("S", "a"): 4, ("a", "T"): 3}, "S", "T"), why="a litre is lost at a"),
    Example(({("S", "T"): 2}, {("S", "T"): 3}, "S", "T"), why="more than the pipe can carry"),
]
EDGES = {
    "carry nothing": Edge(({("S", "T"): 9}, {}, "S", "T"), "an empty plan"),
    "existing pipes": Edge(({("S", "T"): 9}, {("T", "S"): 0}, "S", "T"), "a pipe the wrong way round"),
    "less than 0": Edge(({("S", "T"): 9, ("S", "a"): 3, ("a", "T"): 3}, {("S", "T"): 4, ("S", "a"): -2, ("a", "T"): -2}, "S", "T"), "water uphill"),
    "minus what goes out": Edge(({("S", "T"): 4, ("T", "a"): 2, ("a", "S"): 2}, {("S", "T"): 4, ("T", "a"): 1, ("a", "S"): 1}, "S", "T"), "some runs on from the town"),
    "as much comes in as goes out": Edge(({("S", "T"): 1, ("a", "b"): 7, ("b", "a"): 7}, {("a", "b"): 5, ("b", "a"): 5, ("S", "T"): 1}, "S", "T"), "water that goes round in a circle"),
    "more than it can": Edge(({("S", "T"): 3}, {("S", "T"): 3}, "S", "T"), "just as much as it can"),
}
ALWAYS = [
    ({("S", "a"): 5, ("b", "T"): 5}, {("S", "a"): 5, ("b", "T"): 5}, "S", "T"),
    ({("S", "a"): 3, ("a", "T"): 2, ("S", "T"): 9}, {("S", "a"): 3, ("a", "T"): 3}, "S", "T"),
    ({("S", "T"): 1}, {("S", "T"): 0}, "S", "T"),
    ({("S", "T"): 2, ("S", "a"): 2, ("a", "T"): 4}, {("S", "T"): 1, ("S", "a"): 1, ("a", "T"): 2}, "S", "T"),
]
MISTAKES = [
    Mistake("A pipe may carry just as much as it can.", "0 <= litres <= pipes[pipe]", "0 <= litres < pipes[pipe]"),
    Mistake("Water runs one way: a pipe can't carry less than 0.", "0 <= litres <= pipes[pipe]", "litres <= pipes[pipe]"),
    Mistake("At places on the way nothing may be lost and nothing added.", "    if any(litres for place, litres in balance.items() if place not in (spring, town)):\n        return -1\n", ""),
    Mistake("What runs on from the town doesn't stay there.", "        balance[start] -= litres\n", "        balance[start] -= litres if start != town else 0\n"),
    Mistake("A pipe that doesn't exist makes the plan wrong; you only look at those that do.", "pipe not in pipes or not 0 <= litres <= pipes[pipe]", "not 0 <= litres <= pipes.get(pipe, litres)"),
]
ALSO_RIGHT = [
    Way(
        "Asking each place for its sums reads like the rules, and goes through the whole plan for every place.",
        '''
def delivered(pipes: dict[tuple[str, str], int], plan: dict[tuple[str, str], int], spring: str, town: str) -> int:
    if any(pipe not in pipes or litres < 0 or litres > pipes[pipe] for pipe, litres in plan.items()):
        return -1

    def balance(place: str) -> int:
        comes = sum(litres for (_, goal), litres in plan.items() if goal == place)
        return comes - sum(litres for (start, _), litres in plan.items() if start == place)

    places = {place for pipe in plan for place in pipe} - {spring, town}
    return -1 if any(map(balance, places)) else balance(town)
''',
    )
]
ORACLE = '''
def delivered(pipes: dict[tuple[str, str], int], plan: dict[tuple[str, str], int], spring: str, town: str) -> int:
    drops = {}
    for pipe in plan:
        if pipe not in pipes or plan[pipe] not in range(pipes[pipe] + 1):
            return -1
        for _ in range(plan[pipe]):
            drops.setdefault(pipe[0], []).append(-1)
            drops.setdefault(pipe[1], []).append(1)
    for place in drops:
        if place != spring and place != town and sum(drops[place]) != 0:
            return -1
    return sum(drops.get(town, []))
'''
EXPLANATION = """
Each pipe is checked alone; for the places a counter keeps a balance, because every litre leaves one place and comes to another. In the first example:

| pipe | litres | balance afterwards |
|---|---|---|
| S a | 5 | S -5, a 5 |
| a T | 3 | S -5, a 2, T 3 |
| a b | 2 | S -5, a 0, T 3, b 2 |
| b T | 2 | S -5, a 0, T 5, b 0 |

5 litres reach the town. Each pipe of the plan is looked at once.
"""


def delivered(pipes: dict[tuple[str, str], int], plan: dict[tuple[str, str], int], spring: str, town: str) -> int:
    balance: Counter[str] = Counter()
    for pipe, litres in plan.items():
        if pipe not in pipes or not 0 <= litres <= pipes[pipe]:
            return -1
        start, goal = pipe
        balance[start] -= litres
        balance[goal] += litres
    if any(litres for place, litres in balance.items() if place not in (spring, town)):
        return -1
    return balance[town]


def inputs(rng):
    ways = rng.sample([["S", "a", "T"], ["S", "b", "T"], ["S", "a", "b", "T"], ["S", "T"]], rng.randint(1, 3))
    plan = {}
    for way in ways:
        litres = rng.randint(1, 4)
        for pipe in zip(way, way[1:]):
            plan[pipe] = plan.get(pipe, 0) + litres
    pipes = {pipe: litres + rng.randint(0, 2) for pipe, litres in plan.items()}
    if rng.random() < 0.5:
        pipe = rng.choice(sorted(plan))
        plan[pipe] += rng.choice([-1, 1, 2])
    return pipes, plan, "S", "T"
