"""Two rules for the bike shop

A bike shop repairs one bike at a time and wonders in which order. `repairs` lists the bikes as tuples: the minute at which the bike is brought, and how many minutes its repair takes. The list is in any order. Whenever the mechanic is free and bikes are there, he takes one and works on it without a break:

- rule `"queue"`: the one brought first, and among those brought in the same minute the one with the shorter repair,
- rule `"quick"`: the one with the shortest repair, and among equally short ones the one brought first.

A bike **waits** from the minute in which it is brought until its repair begins. If no bike is there, the mechanic waits for the next one; a bike brought in the very minute in which he becomes free is there.

Return a dictionary that gives, for each of the two rules, a tuple: the sum of all waiting times, and the longest one. Without repairs both are 0.
"""
from collections.abc import Callable

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "AGGREGATE")
CONSTRAINTS = ("a repair takes at least 1 minute",)
HINTS = (
    "What do the two replays have in common, and where do they differ?",
    "Write one replay that is given the rule as a key function. At each step it asks which bikes are there and takes the least by that key.",
    "Keep the bikes left and the time. If none is there, move the time to the next arrival. Take the best one, note its waiting time, and move the time on by its repair.",
)
EXAMPLES = [
    Example(([(0, 30), (5, 20), (10, 5), (12, 5)],), why="quick takes both short repairs before the one of 20 minutes"),
    Example(([(50, 10), (0, 10), (52, 1)],), why="the mechanic has to wait for the second bike"),
    Example(([(0, 9), (0, 3), (0, 6)],)),
]
EDGES = {
    "Without repairs": Edge(([],), "no bikes"),
    "in the same minute": Edge(([(4, 7), (4, 2), (4, 2), (0, 1)],), "three at once"),
    "very minute": Edge(([(0, 10), (3, 8), (10, 2)],), "brought just in time"),
    "the longest one": Edge(([(0, 4), (1, 9), (2, 3), (6, 3), (9, 3), (12, 3)],), "a long repair that waits and waits"),
}
ALWAYS = [([(3, 4), (7, 8), (4, 8), (7, 3)],)]
MISTAKES = [
    Mistake("A bike that is not there yet can't be taken, however quick its repair is.", "(bike for bike in left if bike[0] <= now)", "left"),
    Mistake("If no bike is there, the time moves on to the next one.", "        now = max(now, min(brought for brought, _ in left))\n", "        now = max(now, left[0][0])\n"),
    Mistake("Waiting ends when the repair begins, not when it ends.", "        waits.append(now - bike[0])\n        now += bike[1]\n", "        now += bike[1]\n        waits.append(now - bike[0])\n"),
    Mistake("A bike brought in the very minute in which the mechanic becomes free is there.", "if bike[0] <= now", "if bike[0] < now or bike[0] == min(left)[0]"),
    Mistake("The quick rule is not the other way round: the shortest repair comes first.", "lambda bike: (bike[1], bike[0])", "lambda bike: (-bike[1], bike[0])"),
]
ORACLE = """
def compare_rules(repairs: list[tuple[int, int]]) -> dict[str, tuple[int, int]]:
    result = {}
    for rule in ("queue", "quick"):
        waiting, total, longest, busy, done, now = [], 0, 0, 0, 0, 0
        while done < len(repairs):
            waiting += [bike for bike in repairs if bike[0] == now]
            if busy == 0 and waiting:
                waiting.sort(key=lambda bike: bike if rule == "queue" else bike[::-1])
                brought, busy = waiting.pop(0)
                total, longest, done = total + now - brought, max(longest, now - brought), done + 1
            busy = max(0, busy - 1)
            now += 1
        result[rule] = (total, longest)
    return result
"""
EXPLANATION = """
One replay serves both rules; the rule is a key for `min`. For `[(0, 30), (5, 20), (10, 5), (12, 5)]`:

| rule | begins at | waits | sum |
|---|---|---|---|
| queue | 0, 30, 50, 55 | 0, 25, 40, 43 | 108 |
| quick | 0, 40, 30, 35 | 0, 35, 20, 23 | 78 |

Taking the shortest first lowers the sum, because a short repair delays the others less. But a long repair may wait for ever while short ones keep coming: compare the longest waits. Each step looks at all bikes left, so the work grows with the square of their number; another way is a heap of the bikes that are there, which costs a logarithm a step.
"""


def replay(repairs: list[tuple[int, int]], key: Callable[[tuple[int, int]], tuple[int, int]]) -> tuple[int, int]:
    left = list(repairs)
    waits = []
    now = 0
    while left:
        now = max(now, min(brought for brought, _ in left))
        bike = min((bike for bike in left if bike[0] <= now), key=key)
        left.remove(bike)
        waits.append(now - bike[0])
        now += bike[1]
    return sum(waits), max(waits, default=0)


def compare_rules(repairs: list[tuple[int, int]]) -> dict[str, tuple[int, int]]:
    return {
        "queue": replay(repairs, lambda bike: (bike[0], bike[1])),
        "quick": replay(repairs, lambda bike: (bike[1], bike[0])),
    }


def inputs(rng):
    return ([(rng.choice([rng.randint(0, 9), rng.randint(0, 40)]), rng.randint(1, 9)) for _ in range(rng.randint(2, 7))],)
