"""The first news counts

Villages on a coast warn each other with beacons. Signals are on their way to them: `signals` is a list of pairs, the minute at which a signal arrives and the village it arrives at. A village lights its beacon with its first signal; later ones change nothing.

Return the names of the villages in the order in which their beacons are lit. Of villages whose first signals arrive in the same minute, the one that comes first in the alphabet is named first.

Take the signals from a heap, always the earliest next: that is what the search for shortest ways does as well.
"""

import heapq

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "ITERATE")
HINTS = (
    "Which signal has to be looked at next, and when may you forget it at once?",
    "A heap of the pairs gives the smallest pair first: the earliest minute, and within a minute the first name.",
    "Copy the signals into a heap. As long as it holds something, pop a pair, and append the village if it isn't in your list yet.",
)
EXAMPLES = [
    Example(([(7, "Lynd"), (4, "Ode"), (9, "Ode"), (5, "Arn")],), why="the signal of minute 9 comes too late for Ode"),
    Example(([(3, "Zell"), (3, "Moor")],), why="the same minute, so the alphabet decides"),
    Example(([(8, "Fair"), (2, "Fair")],)),
]
EDGES = {
    "later ones change nothing": ([(1, "a"), (2, "b"), (3, "a"), (4, "c")],),
    "list of pairs": Edge(([],), "no signals"),
}
ALWAYS = [([(5, "a"), (3, "a"), (4, "b")],)]
MISTAKES = [
    Mistake("A village lights its beacon only once. Pass over signals for villages that are lit.", "        if village not in lit:\n            lit.append(village)", "        lit.append(village)"),
    Mistake("The signals aren't ordered by time. Make a heap of them and pop the earliest.", "_, village = heapq.heappop(waiting)", "_, village = waiting.pop(0)"),
    Mistake("Your heap compares the names first. The minute has to come first in the pairs.", "waiting = list(signals)", "waiting = [(village, minute) for minute, village in signals]", "_, village = heapq.heappop(waiting)", "village, _ = heapq.heappop(waiting)"),
    Mistake("The loop ends one signal too early.", "while waiting:", "while len(waiting) > 1:"),
]
EXPLANATION = """
A heap keeps the smallest pair at hand, and pairs are compared by the minute first. What is popped for a village that is lit already is out of date and forgotten.

| popped | lit afterwards |
|---|---|
| 4, Ode | Ode |
| 5, Arn | Ode, Arn |
| 7, Lynd | Ode, Arn, Lynd |
| 9, Ode | the same |

In the search for shortest ways each village, once lit, would push new signals for its neighbours; all else stays as it is here. Each of the `n` signals costs about log `n` steps in the heap, and a look along the list of those lit.
"""


def lighting_order(signals: list[tuple[int, str]]) -> list[str]:
    waiting = list(signals)
    heapq.heapify(waiting)
    lit: list[str] = []
    while waiting:
        _, village = heapq.heappop(waiting)
        if village not in lit:
            lit.append(village)
    return lit


def inputs(rng):
    return ([(rng.randint(0, 6), rng.choice(["Arn", "Bay", "Cove", "Dune"])) for _ in range(rng.randint(1, 7))],)
