"""Minutes spent at the stop

The `departures` of a tram are minutes of the day in rising order. Each of the `arrivals` is the minute at which a passenger comes
to the stop; they are in no order, and several passengers may come at once. Everybody takes the first tram that leaves at their
minute or later. Passengers who come after the last tram walk home and wait for nothing.

Return how many minutes all passengers together wait. Without departures or without passengers that is 0.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Which tram does somebody take who comes at the very minute of a departure?",
    "For each passenger you need the first departure that is not before them. The departures are in order, so there is no need to look at each.",
    "The position where the arrival could be inserted, in front of equal ones, is that of the tram; if it is past the end, there is none.",
)
EXAMPLES = [
    Example(([10, 25, 40], [12, 25, 41]), why="13 minutes for the first, none for the second; the third walks"),
    Example(([5, 6], [0, 0]), why="both wait 5 minutes"),
    Example(([30], [10, 29, 31])),
]
EDGES = {
    "without departures": ([], [3, 4]),
    "without passengers": ([7, 9], []),
    "after the last tram": Edge(([20], [21]), "one minute too late"),
    "at their minute": Edge(([20, 30], [20]), "just in time"),
}
MISTAKES = [
    Mistake("Whoever comes at the minute of a departure still gets this tram, but yours is the next one.",
            "bisect_left(departures, arrival)", "bisect_left(departures, arrival + 1)"),
    Mistake("Those who miss the last tram do not wait, least of all a negative time.",
            "        if place < len(departures):\n            total += departures[place] - arrival\n",
            "        total += departures[min(place, len(departures) - 1)] - arrival if departures else 0\n"),
    Mistake("You took the last tram before the passenger came. It is gone.", "total += departures[place] - arrival",
            "total += arrival - departures[place - 1]"),
    Mistake("You counted the passengers who get a tram; add up their minutes.",
            "total += departures[place] - arrival", "total += 1"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "This looks through the departures from the beginning for each passenger.",
        """
def minutes_waited(departures: list[int], arrivals: list[int]) -> int:
    total = 0
    for arrival in arrivals:
        for departure in departures:
            if departure >= arrival:
                total += departure - arrival
                break
    return total
""",
    )
]
ALSO_RIGHT = [
    Way(
        "With the arrivals sorted too, one walk along both lists does it; the sorting costs about as much as the searches.",
        """
def minutes_waited(departures: list[int], arrivals: list[int]) -> int:
    total, place = 0, 0
    for arrival in sorted(arrivals):
        while place < len(departures) and departures[place] < arrival:
            place += 1
        if place < len(departures):
            total += departures[place] - arrival
    return total
""",
    )
]
EXPLANATION = """
`bisect_left(departures, arrival)` gives the position of the first departure that is not smaller than the arrival. For departures
10, 25, 40 and the arrivals 12, 25, 41 these are the positions 1, 1 and 3, and 3 is after the end. Each search halves what is left, so
p passengers and d departures take about p times log d steps. Another way sorts the arrivals and walks along both lists once, which
costs p log p for the sorting.
"""


def minutes_waited(departures: list[int], arrivals: list[int]) -> int:
    total = 0
    for arrival in arrivals:
        place = bisect_left(departures, arrival)
        if place < len(departures):
            total += departures[place] - arrival
    return total


def inputs(rng):
    departures = sorted(rng.sample(range(0, 60), rng.randint(1, 6)))
    arrivals = [rng.choice([rng.randint(0, 62), rng.choice(departures), departures[-1] + 1]) for _ in range(rng.randint(1, 6))]
    return (departures, arrivals)


def large(rng, size):
    return (sorted(rng.sample(range(10 * size), size)), [rng.randrange(10 * size) for _ in range(size // 4)])
