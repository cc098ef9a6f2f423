"""Day or night shift?

Some machines of a workshop must not run at the same time, since together they need too much power. There are two shifts, day and night, and each machine runs in exactly one of them.

`clashes` maps each machine to the list of those that must not run with it; each clash is listed on both sides. Return a dictionary from every machine to `"day"` or `"night"`, so that no two clashing machines have the same shift. Machines without clashes run by day. If several plans are possible, any of them is right. If none is, return `None`; without machines the plan is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("PARTITION", "VALIDATE")
CONSTRAINTS = ("no machine clashes with itself", "up to 500 machines")
HINTS = (
    "If you put one machine into the day shift, what follows for the machines that clash with it, and for those that clash with them?",
    "Give the first machine a shift, and each neighbour the other one, from machine to machine. If a neighbour already has the same shift, no plan is possible.",
    "Begin anew, with day, at each machine that has no shift yet. A list that grows while you walk over it does the exploring.",
)
EXAMPLES = [
    Example(({"saw": ["drill"], "drill": ["saw", "press"], "press": ["drill"], "lamp": []},), why="the drill runs in the other shift than saw and press"),
    Example(({"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]},), why="three that all clash with each other"),
    ({"x": ["y"], "y": ["x"]},),
]
EDGES = {"Machines without clashes": ({"p": [], "q": []},), "without machines": ({},), "several plans": Edge(({"a": ["b"], "b": ["a"], "c": ["d"], "d": ["c"]},), "two separate pairs"), "If none is": Edge(({"a": ["b"], "b": ["a"], "c": ["d", "g"], "d": ["c", "e"], "e": ["d", "f"], "f": ["e", "g"], "g": ["f", "c"]},), "a ring of five further on")}
ALWAYS = [
    ({"d": ["e", "f"], "f": ["b", "d"], "e": ["a", "b", "c", "d"], "g": ["c"], "c": ["e", "g"], "a": ["e"], "b": ["e", "f"]},),
    ({"a": ["b"], "b": ["a", "c"], "d": ["c"], "c": ["b", "d"]},),
    ({"a": ["b", "d"], "b": ["a", "c"], "c": ["b", "d"], "d": ["c", "a"]},), ({"b": ["c"], "a": ["c"], "c": ["a", "b"]},)]
MISTAKES = [
    Mistake("Two clashing machines in the same shift make the plan impossible; check those that have a shift already.", "                    elif plan[other] == plan[machine]:\n                        return None\n", ""),
    Mistake("Not all machines are connected: begin anew at each one without a shift.", "for first in clashes:", "for first in list(clashes)[:1]:"),
    Mistake("A clashing machine gets the other shift.", '"night" if plan[machine] == "day" else "day"', '"night"'),
    Mistake("Machines without clashes run by day.", 'plan[first] = "day"', 'plan[first] = "night"'),
]
ORACLE = """
from itertools import product


def shifts(clashes: dict[str, list[str]]) -> dict[str, str] | None:
    for chosen in product(["day", "night"], repeat=len(clashes)):
        plan = dict(zip(clashes, chosen))
        if all(plan[one] != plan[other] for one in clashes for other in clashes[one]):
            return plan
    return None
"""
EXPLANATION = """
Within a connected part, the shift of one machine decides all the others, so there is nothing to try: either it works out or it doesn't. For saw, drill, press and lamp:

| machine | shift | tells |
|---|---|---|
| saw | day | drill: night |
| drill | night | saw is day, fine; press: day |
| press | day | drill is night, fine |
| lamp | day | nobody |

Each clash is looked at from both sides. Another way visits the machines in depth, with a function that calls itself; long chains are then too deep for Python. Trying all plans doubles with each machine.
"""


def shifts(clashes: dict[str, list[str]]) -> dict[str, str] | None:
    plan: dict[str, str] = {}
    for first in clashes:
        if first not in plan:
            plan[first] = "day"
            part = [first]
            for machine in part:
                for other in clashes[machine]:
                    if other not in plan:
                        plan[other] = "night" if plan[machine] == "day" else "day"
                        part.append(other)
                    elif plan[other] == plan[machine]:
                        return None
    return plan


def check(expected, got, clashes):
    if expected is None or got is None:
        return got is expected
    if not isinstance(got, dict) or set(got) != set(clashes) or not set(got.values()) <= {"day", "night"}:
        return False
    if any(got[one] == got[other] for one in clashes for other in clashes[one]):
        return False
    return all(got[machine] == "day" for machine in clashes if not clashes[machine])


def inputs(rng):
    machines = list("abcdefg"[: rng.randint(0, 7)])
    sides = {machine: rng.random() < 0.5 for machine in machines}
    clashes = {machine: [] for machine in machines}
    for one in machines:
        for other in machines:
            if one < other and (sides[one] != sides[other] and rng.random() < 0.6 or rng.random() < 0.04):
                clashes[one].append(other)
                clashes[other].append(one)
    rng.shuffle(machines)
    return ({machine: clashes[machine] for machine in machines},)
