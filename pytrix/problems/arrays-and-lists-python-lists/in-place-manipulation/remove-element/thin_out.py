"""Thin out the measurements

A buoy sends a measurement each minute, and `values` lists them. To save room, a measurement is taken out if it
differs by less than `step` from the one that was *kept* last. The first measurement is always kept.

Change the list `values` itself, keep the order, and return nothing. Use two indices and no second list. The list may
be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("PARTITION", "COMPARE")
COMPARE = "argument:values"
CONSTRAINTS = ("`step` is at least 1",)
HINTS = (
    "With which measurement has each one to be compared? Where in the list does that one stand when you come to it?",
    "One index walks over all measurements, the other counts those kept. What was kept last stands just before the place that the second index marks.",
    "Keep a value if nothing was kept yet or if its distance to the value before the mark is at least the step; cut off the rest in the end.",
)
EXAMPLES = [
    Example(([10, 11, 12, 15, 14, 13, 11], 3), why="15 is 5 from 10; 14 and 13 are near 15, 11 is 4 from it"),
    Example(([5, 6, 7, 8, 9], 2), why="5, 7 and 9"),
    Example(([4, 4, 4], 1), why="nothing changes after the first one"),
]
EDGES = {
    "may be empty": ([], 2),
    "less than `step`": Edge(([7, 9, 11, 8], 2), "differences of exactly the step"),
    "always kept": Edge(([6], 5), "one measurement"),
    "kept": Edge(([0, -3, 3, -4, 0], 4), "values on both sides"),
}
MISTAKES = [
    Mistake("You compare with the measurement before, whether it was kept or not. A slow rise would then vanish altogether.",
            """
def thin_out(values: list[int], step: int) -> None:
    kept = values[:1] + [new for old, new in zip(values, values[1:]) if abs(new - old) >= step]
    values[:] = kept
"""),
    Mistake("A value that differs by exactly the step is kept.", ">= step", "> step"),
    Mistake("The value may also have fallen: look at the distance, without its sign.", "abs(value - values[kept - 1])", "value - values[kept - 1]"),
    Mistake("What was kept stands in front, but the rest of the old list is still behind it.", "    del values[kept:]\n", ""),
    Mistake("You made a new list. The one that was given has not changed.",
            """
def thin_out(values: list[int], step: int) -> None:
    kept = values[:1]
    for value in values[1:]:
        if abs(value - kept[-1]) >= step:
            kept.append(value)
    values = kept
"""),
]
ORACLE = """
def thin_out(values: list[int], step: int) -> None:
    place = 1
    while place < len(values):
        if -step < values[place] - values[place - 1] < step:
            values.pop(place)
        else:
            place += 1
"""
ALSO_RIGHT = [
    Way("Collecting what is kept in a second list and assigning it to `values[:]` is easier to read and needs room for it.",
        """
def thin_out(values: list[int], step: int) -> None:
    kept: list[int] = []
    for value in values:
        if not kept or abs(value - kept[-1]) >= step:
            kept.append(value)
    values[:] = kept
"""),
]
EXPLANATION = """
`kept` counts the values that stay; they stand at the front, so the last of them is at `kept - 1`. For
`[10, 11, 12, 15, 14, 13, 11]` and step 3:

| value | last kept | distance | kept |
|---|---|---|---|
| 10 | – | – | 10 |
| 11, 12 | 10 | 1, 2 | 10 |
| 15 | 10 | 5 | 10 15 |
| 14, 13 | 15 | 1, 2 | 10 15 |
| 11 | 15 | 4 | 10 15 11 |

The writing place never overtakes the reading one. One walk is enough, while taking values out one by one with `pop`
moves the rest of the list each time.
"""


def thin_out(values: list[int], step: int) -> None:
    kept = 0
    for value in values:
        if kept == 0 or abs(value - values[kept - 1]) >= step:
            values[kept] = value
            kept += 1
    del values[kept:]


def inputs(rng):
    values = [rng.randint(-5, 10)]
    for _ in range(rng.randint(1, 9)):
        values.append(values[-1] + rng.randint(-3, 3))
    return (values, rng.randint(1, 5))
