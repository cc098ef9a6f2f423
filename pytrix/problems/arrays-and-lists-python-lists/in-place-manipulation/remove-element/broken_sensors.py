"""Out with the broken sensors

A control room keeps one list of readings for everybody, `readings`. A broken sensor reports the code `broken` instead
of a reading.

Take all occurrences of that code out of the list `readings` itself; the other readings keep their order, and nothing
is returned. Do it without a second list: overwrite from the front, and cut off at the end what is left over. The code
may stand anywhere, several times in a row, or nowhere.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION",)
COMPARE = "argument:readings"
HINTS = (
    "At which place of the list will the third good reading stand in the end?",
    "Walk through the list and keep a second index: the place where the next good reading has to be written.",
    "Whenever a reading is good, write it there and move that index on; in the end delete everything from that place.",
)
EXAMPLES = [
    Example(([7, -1, 3, -1, -1, 9], -1), why="7, 3 and 9 stay in their order"),
    Example(([-1, -1, 4], -1), why="only the 4 is a reading"),
    Example(([5, 2], 0), why="no sensor is broken"),
]
EDGES = {
    "readings": Edge(([], -1), "an empty list"),
    "several times in a row": ([-1, -1, -1], -1),
    "nowhere": ([1, 2, 3], 9),
    "anywhere": Edge(([0, 4, 0, 0, 5, 0], 0), "at both ends and in the middle"),
    "other readings keep their order": Edge(([5, -1, 5, 3, 5], -1), "equal good readings"),
}
MISTAKES = [
    Mistake("Removing from a list while walking over it skips the neighbour of each removed element.",
            """
def drop_broken(readings: list[int], broken: int) -> None:
    for reading in readings:
        if reading == broken:
            readings.remove(reading)
"""),
    Mistake("You made a new list under the old name. The control room still looks at the old one.",
            """
def drop_broken(readings: list[int], broken: int) -> None:
    readings = [reading for reading in readings if reading != broken]
"""),
    Mistake("The good readings have moved up, but the rest of the list still holds old ones: cut it off.",
            "    del readings[kept:]\n", ""),
    Mistake("Only one broken reading is taken out. There may be several.",
            """
def drop_broken(readings: list[int], broken: int) -> None:
    if broken in readings:
        readings.remove(broken)
"""),
]
ALSO_RIGHT = [
    Way("Assigning to the slice `readings[:]` also changes the list itself; it builds a second list for a moment.",
        """
def drop_broken(readings: list[int], broken: int) -> None:
    readings[:] = [reading for reading in readings if reading != broken]
"""),
    Way("Walking backwards, deleting is safe, because what moves up has been looked at. Each deletion moves the rest of the list.",
        """
def drop_broken(readings: list[int], broken: int) -> None:
    for place in range(len(readings) - 1, -1, -1):
        if readings[place] == broken:
            del readings[place]
"""),
]
EXPLANATION = """
`kept` counts the good readings so far and is the place for the next one. It never overtakes the walk, so nothing is
overwritten before it has been read. For `[7, -1, 3, -1, -1, 9]`:

| reading | list | kept |
|---|---|---|
| 7 | `[7, -1, 3, -1, -1, 9]` | 1 |
| 3 | `[7, 3, 3, -1, -1, 9]` | 2 |
| 9 | `[7, 3, 9, -1, -1, 9]` | 3 |
| cut off | `[7, 3, 9]` | |

One walk is enough, and no second list is needed.
"""


def drop_broken(readings: list[int], broken: int) -> None:
    kept = 0
    for reading in readings:
        if reading != broken:
            readings[kept] = reading
            kept += 1
    del readings[kept:]


def inputs(rng):
    broken = rng.choice([-1, 0, 99])
    return ([broken if rng.random() < 0.45 else rng.randint(1, 20) for _ in range(rng.randint(1, 9))], broken)
