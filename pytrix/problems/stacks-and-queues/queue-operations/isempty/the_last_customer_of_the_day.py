"""The last customer of the day

A baker serves one customer a minute, in the order of coming. `arrivals` says how many customers come in each minute of the opening hours; they join the queue before somebody is served in that minute. After the opening hours the door is shut, but everybody who is inside is still served.

Return a tuple: the number of minutes in which the baker had nobody to serve during the opening hours, and the number of minutes the baker has to work after them.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("all numbers are at least 0",)
HINTS = (
    "What has to be known about the queue from one minute to the next?",
    "Only its length. Each minute the newcomers are added; then one is served, or, if the queue is empty, it was an idle minute.",
    "When the opening hours are over, those still waiting need one minute each.",
)
EXAMPLES = [
    Example(([2, 0, 0, 3],), why="idle in the third minute; two are left at the end"),
    ([1, 1, 1],),
    ([0, 0, 5],),
]
EDGES = {
    "opening hours": Edge(([],), "closed all day"),
    "at least 0": Edge(([0, 0],), "nobody comes"),
    "still served": Edge(([4],), "all at once"),
}
ALWAYS = [
    ([3, 0],),
]
MISTAKES = [
    Mistake("The newcomers of a minute join before somebody is served.", "        waiting += coming\n        if waiting > 0:\n            waiting -= 1\n        else:\n            idle += 1\n", "        if waiting > 0:\n            waiting -= 1\n        else:\n            idle += 1\n        waiting += coming\n"),
    Mistake("With nobody in the queue nobody can be served: the length must not fall below 0.", "        if waiting > 0:\n            waiting -= 1\n        else:\n            idle += 1\n", "        if waiting <= 0:\n            idle += 1\n        waiting -= 1\n"),
    Mistake("You count the minutes in which nobody comes. The baker may still have people to serve then.", "        if waiting > 0:\n            waiting -= 1\n        else:\n            idle += 1\n", "        if waiting > 0:\n            waiting -= 1\n        if coming == 0:\n            idle += 1\n"),
]
EXPLANATION = """
All customers are alike here, so the queue is just a number; what counts is whether it is empty. For 2, 0, 0, 3:

| minute | come | served? | waiting afterwards |
|---|---|---|---|
| 1 | 2 | yes | 1 |
| 2 | 0 | yes | 0 |
| 3 | 0 | idle | 0 |
| 4 | 3 | yes | 2 |

Each minute takes one step.
"""


def idle_and_late(arrivals: list[int]) -> tuple[int, int]:
    waiting = idle = 0
    for coming in arrivals:
        waiting += coming
        if waiting > 0:
            waiting -= 1
        else:
            idle += 1
    return idle, waiting


def inputs(rng):
    return ([rng.choice([0, 0, 0, 1, 1, 2, 3]) for _ in range(rng.randint(1, 9))],)
