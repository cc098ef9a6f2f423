"""How full is the bus?

A bus goes from stop 0 to stop `stops - 1`. Each entry of `rides` is a list of two stops: where a passenger gets on
and where they get off, which is a later stop.

Return a list with one number for each stop: how many people sit in the bus when it leaves that stop. Whoever gets off
at a stop does not sit in it any more. At the last stop everybody has got off.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`stops` is at least 1", "0 ≤ on < off ≤ `stops - 1`")
HINTS = (
    "Do you need to know who sits in the bus, or only how the number changes from stop to stop?",
    "Note for each stop the change that happens there: one more for everyone who gets on, one less for everyone who gets off.",
    "When all rides are noted, go through the stops with a running total; it is the number of people after each stop.",
)
EXAMPLES = [
    Example((5, [[0, 2], [1, 4], [1, 2]]), why="1, then 3; two get off at stop 2, the last one at stop 4"),
    Example((3, [[0, 2], [0, 2]]), why="both ride all the way"),
    Example((4, [[1, 2], [2, 3]]), why="one gets off where the other gets on"),
]
EDGES = {
    "rides": Edge((3, []), "an empty bus"),
    "`stops - 1`": Edge((1, []), "a single stop"),
    "everybody has got off": Edge((6, [[0, 5], [4, 5], [3, 5]]), "all get off at the last stop"),
}
MISTAKES = [
    Mistake("Whoever gets off does not sit in the bus any more when it leaves that stop.",
            "changes[off] -= 1", "changes[min(off + 1, stops - 1)] -= 1"),
    Mistake("You note who gets on, but nobody ever leaves the bus.", "        changes[off] -= 1\n", ""),
    Mistake("The changes alone say how many get on or off. The number in the bus is their running total.",
            "        people += change\n", "        people = change\n"),
    Mistake("Several passengers may get on at one stop; you count only one of them.", "changes[on] += 1", "changes[on] = 1"),
]
ALSO_RIGHT = [
    Way("Marking every stop of every ride is right too, but a long ride then costs as many steps as it has stops.",
        """
def people_on_the_bus(stops: int, rides: list[list[int]]) -> list[int]:
    people = [0] * stops
    for on, off in rides:
        for stop in range(on, off):
            people[stop] += 1
    return people
"""),
]
EXPLANATION = """
A ride changes the number of people only where it begins and where it ends. So each ride needs two marks, and one walk
turns the marks into the numbers. For five stops and the rides `[0, 2]`, `[1, 4]`, `[1, 2]`:

| stop | 0 | 1 | 2 | 3 | 4 |
|---|---|---|---|---|---|
| change | +1 | +2 | -2 | 0 | -1 |
| people | 1 | 3 | 1 | 1 | 0 |

The work is the number of rides plus the number of stops, however long the rides are.
"""


def people_on_the_bus(stops: int, rides: list[list[int]]) -> list[int]:
    changes = [0] * stops
    for on, off in rides:
        changes[on] += 1
        changes[off] -= 1
    people = 0
    counts = []
    for change in changes:
        people += change
        counts.append(people)
    return counts


def inputs(rng):
    stops = rng.randint(2, 7)
    rides = [sorted(rng.sample(range(stops), 2)) for _ in range(rng.randint(1, 6))]
    return (stops, rides)
