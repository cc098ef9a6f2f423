"""Loading and unloading

A van visits `stops` stops. At each it either loads one crate, written `L`, or unloads one, written `U`. It starts empty and ends empty, can't
unload when it is empty, and has room for `room` crates.

Return all possible records, each a text of one letter a stop, in alphabetical order. If there is none, return an empty list. With no stop at
all there is one record, the empty text.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("GENERATE", "VALIDATE")
CONSTRAINTS = ("`stops` is from 0 to 12", "`room` is from 0 to 6")
HINTS = (
    "What decides whether the van may load at the next stop? And whether it may unload?",
    "Carry along the record so far and the number of crates in the van. A record is kept when it is long enough and the van is empty.",
    "If the record is complete, keep it or not. Otherwise go on with L if there is room, and after that with U if there is a crate.",
)
EXAMPLES = [
    Example((6, 2), why="LLLUUU would need room for three"),
    (4, 3),
    Example((4, 1), why="load and unload in turn"),
    Example((3, 2), why="one crate would remain"),
]
EDGES = {"no stop": (0, 2), "there is none": Edge((2, 0), "no room"), "room for": Edge((8, 4), "the room just suffices")}
MISTAKES = [
    Mistake("The van can't unload a crate when it is empty.", "    if crates > 0:\n        found +=", "    if crates >= 0:\n        found +="),
    Mistake("The van has no room for so many crates.", "crates < room", "crates < stops"),
    Mistake("The van may be filled up completely.", "crates < room", "crates < room - 1"),
    Mistake("At the end the van must be empty.", "return [record] if crates == 0 else []", "return [record]"),
    Mistake("Records that begin with L come first.", '    found = []\n    if crates < room:\n        found += explore(record + "L", crates + 1, stops, room)\n    if crates > 0:\n        found += explore(record + "U", crates - 1, stops, room)\n',
            '    found = []\n    if crates > 0:\n        found += explore(record + "U", crates - 1, stops, room)\n    if crates < room:\n        found += explore(record + "L", crates + 1, stops, room)\n'),
]
ORACLE = """
def records(stops: int, room: int) -> list[str]:
    from itertools import product

    found = []
    for record in product("LU", repeat=stops):
        crates, fine = 0, True
        for letter in record:
            crates += 1 if letter == "L" else -1
            if not 0 <= crates <= room:
                fine = False
        if fine and crates == 0:
            found.append("".join(record))
    return found
"""
EXPLANATION = """
The number of crates alone decides what may come next. For six stops and room for two, with the crates in brackets:

| record | next |
|---|---|
| LL (2) | only U |
| LLU (1) | L or U |
| LLUL (2) | U, U: `LLULUU` |
| LLUU (0) | L, U: `LLUULU` |
| LU (0) | only L |
| LULL (2) | U, U: `LULLUU` |
| LULU (0) | L, U: `LULULU` |

Only records that never break a rule are continued. Making all 2ⁿ texts of L and U and testing each costs far more.
"""


def explore(record: str, crates: int, stops: int, room: int) -> list[str]:
    if len(record) == stops:
        return [record] if crates == 0 else []
    found = []
    if crates < room:
        found += explore(record + "L", crates + 1, stops, room)
    if crates > 0:
        found += explore(record + "U", crates - 1, stops, room)
    return found


def records(stops: int, room: int) -> list[str]:
    return explore("", 0, stops, room)


def inputs(rng):
    return (rng.choice([2, 2, 4, 4, 5, 6, 6, 8]), rng.randint(1, 4))
