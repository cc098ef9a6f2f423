"""Not enough chairs

A doctor's waiting room has `chairs` chairs. `events` lists what happens in the morning: `"next"` means that the doctor calls in whoever has waited longest, any other text is the name of a person who arrives. If all chairs are taken, that person is sent away. A call with nobody waiting changes nothing.

Return a tuple of two lists: the names of those sent away, in order, and the names of those still waiting at the end, the longest waiting first. `chairs` is at least 1.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "At which end of the queue do people arrive, and at which end are they called?",
    "Keep the people in a `deque`. An arrival joins on the right if there is a free chair; a call takes from the left if anybody waits.",
    "Three cases: the call, an arrival while fewer than `chairs` wait, and any other arrival. Make lists of the results at the end.",
)
EXAMPLES = [
    (["Ann", "Bo", "Cy", "next", "Di"], 2),
    (["Ann", "next", "next", "Bo"], 1),
    Example((["Ann", "Bo"], 2), why="just enough chairs"),
]
EDGES = {
    "nobody waiting": (["next", "Ann"], 1),
    "at least 1": Edge((["Ann", "Bo", "next", "Cy", "Di"], 1), "one chair"),
    "still waiting": Edge(([], 3), "nothing happens"),
}
ALWAYS = [
    (["Ann", "Bo", "next", "next"], 1),
]
MISTAKES = [
    Mistake("The doctor calls whoever has waited longest, not the latest arrival.", "room.popleft()", "room.pop()"),
    Mistake("One person too many is let in: with all chairs taken nobody joins.", "len(room) < chairs", "len(room) <= chairs"),
    Mistake("A call with nobody waiting must not fail.", "            if room:\n                room.popleft()\n", "            room.popleft()\n"),
    Mistake("A full room lets the longest waiting go in yours. The new person should be sent away.", "            away.append(event)\n", "            away.append(room.popleft())\n            room.append(event)\n"),
]
EXPLANATION = """
People join the queue at its right end, if there is a chair, and are called from its left end. For Ann, Bo, Cy, next, Di and two chairs:

| event | waiting | sent away |
|---|---|---|
| Ann, Bo | Ann Bo | |
| Cy | Ann Bo | Cy |
| next | Bo | Cy |
| Di | Bo Di | Cy |

Each event takes one step.
"""


def waiting_room(events: list[str], chairs: int) -> tuple[list[str], list[str]]:
    room: deque[str] = deque()
    away = []
    for event in events:
        if event == "next":
            if room:
                room.popleft()
        elif len(room) < chairs:
            room.append(event)
        else:
            away.append(event)
    return away, list(room)


def inputs(rng):
    names = iter(["Ann", "Bo", "Cy", "Di", "Ed", "Flo", "Gus", "Hal", "Ivy"])
    return (["next" if rng.random() < 0.35 else next(names) for _ in range(rng.randint(3, 9))], rng.randint(1, 3))
