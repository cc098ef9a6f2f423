"""How long was each signal?

A lighthouse keeper writes down once a second what the lamp shows: `states` is a list of words such as `on`, `off` or
`red`.

Return for how many seconds each signal lasted, in order: a signal is a stretch of equal words that stand next to each
other. The same word later, after another one, begins a new signal. An empty list has no signals.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Put one finger on the first word of a signal and walk on with another. Where does the signal end?",
    "The slow position stays at the beginning of the signal while the fast one looks ahead. Their distance is the length.",
    "When the fast position meets another word, or the end, note the distance and bring the slow position up to the fast one.",
)
EXAMPLES = [
    Example((["on", "on", "off", "red", "red", "red"],), why="on, off, red"),
    Example((["on", "off", "on"],), why="the second `on` is a new signal"),
    Example((["off", "off"],), why="one signal"),
]
EDGES = {
    "An empty list": ([],),
    "same word later": (["red", "red", "on", "red"],),
    "stretch": Edge((["off"],), "one second"),
}
MISTAKES = [
    Mistake("The last signal is missing: it ends with the list, not with another word.",
            """
def signal_lengths(states: list[str]) -> list[int]:
    lengths = []
    start = 0
    for place in range(1, len(states)):
        if states[place] != states[start]:
            lengths.append(place - start)
            start = place
    return lengths
"""),
    Mistake("You counted how often each word occurs in the whole list. Only equal words next to each other belong together.",
            """
def signal_lengths(states: list[str]) -> list[int]:
    return [states.count(word) for word in dict.fromkeys(states)]
"""),
    Mistake("The distance between the two positions already is the length.", "end - start", "end - start + 1"),
    Mistake("Each signal begins where the last one ended; you always measure from the beginning of the list.",
            "        start = end\n", "        start = end\n        lengths[-1] = end\n"),
]
ALSO_RIGHT = [
    Way("`groupby` from `itertools` finds the stretches by itself; each group has to be counted once.",
        """
from itertools import groupby


def signal_lengths(states: list[str]) -> list[int]:
    return [len(list(group)) for _, group in groupby(states)]
"""),
]
EXPLANATION = """
`start` waits at the first second of a signal, `end` runs ahead to the first second that does not belong to it. For
`["on", "on", "off", "red", "red", "red"]`:

| start | end | length |
|---|---|---|
| 0 | 2 | 2 |
| 2 | 3 | 1 |
| 3 | 6 | 3 |

Because `end` stops at the end of the list as well, the last signal needs no extra care. Both positions only move
forward, so each second is looked at about once.
"""


def signal_lengths(states: list[str]) -> list[int]:
    lengths = []
    start = 0
    while start < len(states):
        end = start
        while end < len(states) and states[end] == states[start]:
            end += 1
        lengths.append(end - start)
        start = end
    return lengths


def inputs(rng):
    states = []
    for _ in range(rng.randint(2, 5)):
        states += [rng.choice(["on", "off", "red"])] * rng.randint(1, 4)
    return (states,)
