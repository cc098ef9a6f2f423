"""A treasure hunt in circles

A treasure hunt has stations with the numbers 0, 1, 2, …, and a note lies at each of them: `notes[s]` is the number of
the station to go to from station `s`. You begin at station 0 and follow the notes. Since there are only so many
stations, sooner or later you come to one where you have been before, and from then on you walk in a circle.

Return a list of two numbers: how many stations you visit once before the circle begins, and of how many stations the
circle consists. There is at least one station, and a note may lead to its own station. Hunts can be long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "Two friends start together, one of them twice as fast. What happens once both walk in the circle?",
    "They meet in the circle. If now a third friend starts at station 0 and one walks on from the meeting, both at the same speed, "
    "they meet where the circle begins.",
    "Count the steps until that second meeting. For the length, walk once round the circle from there.",
)
EXAMPLES = [
    Example(([2, 4, 3, 1, 3],), why="0, 2, and then 3, 1, 4 again and again"),
    Example(([3, 0, 1, 2],), why="all four stations are in the circle"),
    Example(([1, 2, 2, 0],), why="station 2 sends you to itself"),
]
EDGES = {
    "at least one station": ([0],),
    "its own station": ([1, 1],),
    "once before the circle": Edge(([1, 2, 3, 4, 5, 4],), "a long way to a short circle"),
    "only so many stations": Edge(([1, 0, 3, 2],), "stations that are never visited"),
    "walk in a circle": Edge(([1, 2, 3, 1, 0],), "a circle of three and a station beside the way"),
}
MISTAKES = [
    Mistake("You counted stations that are never visited: not all of them need to lie on your way.",
            "return [before, length]", "return [before, len(notes) - before]"),
    Mistake("You report the number of the station where the circle begins, not how many stations lie before it.",
            "return [before, length]", "return [slow, length]"),
    Mistake("The place where the two meet first lies in the circle, but it need not be where the circle begins.",
            "slow = before = 0", "before = 0"),
    Mistake("The circle is one station longer: the station where you measure from belongs to it.", "length = 1", "length = 0"),
]
SIZE = 24_000
SLOW = [
    Slow("Your answer is right, but looking for each station in the list of all stations visited takes longer and longer.",
         """
def hunt(notes: list[int]) -> list[int]:
    seen: list[int] = []
    station = 0
    while station not in seen:
        seen.append(station)
        station = notes[station]
    before = seen.index(station)
    return [before, len(seen) - before]
"""),
]
ALSO_RIGHT = [
    Way("Noting at which step each station was reached first is easier to see through. It needs memory for every station visited; the two "
        "walkers need none.",
        """
def hunt(notes: list[int]) -> list[int]:
    reached: dict[int, int] = {}
    station = 0
    while station not in reached:
        reached[station] = len(reached)
        station = notes[station]
    return [reached[station], len(reached) - reached[station]]
"""),
]
EXPLANATION = """
Let the way to the circle take `b` steps. The fast walker gains one station a step, so it catches the slow one in the
circle; by then it has walked twice as far, so the slow one's steps are a whole number of rounds. Hence `b` steps more
from the meeting place end where `b` steps from station 0 end: at the beginning of the circle. For `[2, 4, 3, 1, 3]`:

| steps | slow | fast |
|---|---|---|
| 1 | 2 | 3 |
| 2 | 3 | 4 |
| 3 | 1 | 1: they meet |

From station 0 and from station 1, two steps lead to station 3 both times, so two stations lie before. The steps
together are a few times the number of stations, and only two positions are remembered. A dictionary of visited
stations is as fast but needs memory.
"""


def hunt(notes: list[int]) -> list[int]:
    slow = notes[0]
    fast = notes[notes[0]]
    while slow != fast:
        slow, fast = notes[slow], notes[notes[fast]]
    slow = before = 0
    while slow != fast:
        slow, fast = notes[slow], notes[fast]
        before += 1
    length = 1
    fast = notes[slow]
    while fast != slow:
        fast = notes[fast]
        length += 1
    return [before, length]


def inputs(rng):
    size = rng.randint(2, 9)
    order = list(range(1, size))
    rng.shuffle(order)
    way = [0, *order][: rng.randint(1, size)]
    notes = [rng.randrange(size) for _ in range(size)]
    for here, there in zip(way, way[1:]):
        notes[here] = there
    notes[way[-1]] = rng.choice(way)
    return (notes,)


def large(rng, size):
    order = list(range(1, size))
    rng.shuffle(order)
    way = [0, *order]
    notes = [0] * size
    for here, there in zip(way, way[1:]):
        notes[here] = there
    notes[way[-1]] = way[size // 2 + rng.randrange(size // 3)]
    return (notes,)
