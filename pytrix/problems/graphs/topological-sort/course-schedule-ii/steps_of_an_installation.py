"""Steps of an installation

A program to install a web shop knows its steps and which of them have to be done before others. People find their way best if the list of steps is as alphabetical as the rules allow: among all steps that can be done next, the first one in the alphabet is always taken.

`steps` lists the names of the steps, all different. `rules` is a list of pairs `(step, earlier)`: `earlier` has to be done before `step`. A pair may be listed twice. Return the list of steps in this order. If no order exists, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SORT", "VALIDATE")
CONSTRAINTS = ("up to 500 steps",)
HINTS = (
    "Which steps can be done next, and how do you get the first of them in the alphabet each time?",
    "Keep for each step the set of earlier ones that are still missing. Those without a missing one wait in a heap, which gives the smallest name.",
    "Take a name from the heap, add it to the list, and remove it from the sets of the others. A set that becomes empty sends its step to the heap.",
)
EXAMPLES = [
    Example((["data", "admin", "shop", "mail"], [("admin", "data"), ("shop", "mail")]), why="admin has to wait for data, and then comes before mail"),
    Example((["c", "b", "a"], []), why="no rules"),
    Example((["a", "b", "c"], [("a", "b"), ("b", "a")]), why="a and b wait for each other"),
]
EDGES = {"listed twice": (["x", "y"], [("x", "y"), ("x", "y")]), "no order exists": Edge((["x"], [("x", "x")]), "a step that waits for itself"), "`steps`": Edge(([], []), "no steps")}
ALWAYS = [
    (["a", "b", "c", "d"], [("a", "d"), ("b", "c")]), (["a", "b", "c"], [("a", "c"), ("a", "b")]), (["a", "b"], [("b", "b")]),
    (["a", "b"], [("b", "a")]),
]
MISTAKES = [
    Mistake("A queue gives the steps in the order in which they became possible, not the first in the alphabet.", "heapq.heappop(ready)", "ready.pop(0)"),
    Mistake("A pair (step, earlier) means that `earlier` comes first.", "missing[step].add(earlier)", "missing[earlier].add(step)"),
    Mistake("If some steps can never be done, the list has to be empty.", "return order if len(order) == len(steps) else []", "return order"),
    Mistake("In the alphabet, a later step may come first; sorting alone ignores the rules.", """
def install_order(steps: list[str], rules: list[tuple[str, str]]) -> list[str]:
    return sorted(steps)
"""),
]
ORACLE = """
from itertools import permutations


def install_order(steps: list[str], rules: list[tuple[str, str]]) -> list[str]:
    for order in permutations(sorted(steps)):
        if all(order.index(earlier) < order.index(step) for step, earlier in rules):
            return list(order)
    return []
"""
EXPLANATION = """
The heap holds what can be done now and gives the smallest name first. For data, admin, shop and mail:

| taken | heap after it | now possible |
|---|---|---|
| data | admin, mail | admin |
| admin | mail | – |
| mail | shop | shop |
| shop | empty | – |

Each step goes through the heap once, so n steps take about n log n, plus the removing from sets. Another way looks through all steps for the smallest possible one each time: no heap, but n² steps.
"""

import heapq


def install_order(steps: list[str], rules: list[tuple[str, str]]) -> list[str]:
    missing: dict[str, set[str]] = {step: set() for step in steps}
    for step, earlier in rules:
        missing[step].add(earlier)
    ready = sorted(step for step in steps if not missing[step])
    order = []
    while ready:
        done = heapq.heappop(ready)
        order.append(done)
        for step in steps:
            if done in missing[step]:
                missing[step].remove(done)
                if not missing[step]:
                    heapq.heappush(ready, step)
    return order if len(order) == len(steps) else []


def inputs(rng):
    steps = list("abcdef"[: rng.randint(0, 6)])
    rng.shuffle(steps)
    rules = []
    if len(steps) > 1:
        for _ in range(rng.randint(0, 6)):
            one, other = sorted(rng.sample(range(len(steps)), 2))
            rules.append((steps[other], steps[one]))
        if rng.random() < 0.2:
            rules.append(tuple(rng.sample(steps, 2)))
    rng.shuffle(steps)
    return (steps, rules)
