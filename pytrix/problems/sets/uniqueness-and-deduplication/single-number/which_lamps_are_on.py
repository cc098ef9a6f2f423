"""Which lamps are on?

A switchboard has a button for each of its lamps. A button switches its lamp on if it is off, and off if it is on. At first all lamps are off. `presses` lists the numbers of the buttons that a child presses, one after the other.

Return the numbers of the lamps that are on in the end, in ascending order. There may be no presses.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "What do you have to know about a lamp when its button is pressed?",
    "Keep a set of the lamps that are on. A press takes the lamp out of it or puts it in.",
    "For each press: if the number is in the set, remove it, otherwise add it. `sorted` makes a list of the set at the end.",
)
EXAMPLES = [
    Example(([3, 1, 3, 2, 1, 3],), why="1 twice, 2 once, 3 three times"),
    Example(([5, 5],), why="on, and off again"),
    Example(([9, 4],), why="in ascending order"),
]
EDGES = {
    "no presses": Edge(([],), "nothing is pressed"),
    "on if it is off": Edge(([7, 7, 7, 7, 7],), "the same button five times"),
}
MISTAKES = [
    Mistake("A lamp that was pressed once stays on in your answer, even if it was switched off again.", "        if lamp in on:\n            on.remove(lamp)\n        else:\n            on.add(lamp)\n", "        on.add(lamp)\n"),
    Mistake("Once a lamp was switched off, it stays off in your answer. A third press switches it on again.", "    on: set[int] = set()\n    for lamp in presses:\n        if lamp in on:\n            on.remove(lamp)\n        else:\n            on.add(lamp)\n", "    on = {lamp for lamp in presses if presses.count(lamp) == 1}\n"),
    Mistake("The numbers should come in ascending order, not in the order of the presses.", "    return sorted(on)\n", "    return [lamp for lamp in dict.fromkeys(presses) if lamp in on]\n"),
]
EXPLANATION = """
Only the present state of each lamp matters, so a set of those that are on is enough. For 3, 1, 3, 2, 1, 3:

| press | on |
|---|---|
| 3 | 3 |
| 1 | 1, 3 |
| 3 | 1 |
| 2 | 1, 2 |
| 1 | 2 |
| 3 | 2, 3 |

In the end those lamps are on whose button was pressed an odd number of times. Each press takes one step.
"""


def lamps_on(presses: list[int]) -> list[int]:
    on: set[int] = set()
    for lamp in presses:
        if lamp in on:
            on.remove(lamp)
        else:
            on.add(lamp)
    return sorted(on)


def inputs(rng):
    return (integers(rng, 0, 9, 1, 5),)
