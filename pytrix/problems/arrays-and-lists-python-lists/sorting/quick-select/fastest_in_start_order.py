"""The fastest ones, in starting order

After the heats of a swimming race the fastest swimmers go on to the final. `times` lists the times of all swimmers in
hundredths of a second, in the order in which they started, no two the same. The `places` fastest ones go on.

Return the times of those who go on, still in the order in which they started. `places` is at least 1 and at most the
number of swimmers.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "If three swimmers go on and you know the third fastest time, how do you see for each swimmer whether they go on?",
    "Find the slowest time that still goes on. Then go through the list in its order and keep what is not slower.",
    "In a sorted copy the slowest time that goes on stands at the position `places` minus 1. Compare every time of the list itself with it.",
)
EXAMPLES = [
    Example(([6210, 5940, 6105, 5880, 6330], 3), why="the third fastest time is 6105"),
    Example(([6000, 5990], 1), why="only the faster one"),
    Example(([6210, 5940, 6105], 3), why="all go on"),
]
EDGES = {
    "at least 1": Edge(([5800, 5700, 5900], 1), "one place in the final"),
    "number of swimmers": Edge(([5500], 1), "a single swimmer"),
    "in the order in which they started": Edge(([5904, 5903, 5902, 5901], 2), "the fastest one started last"),
}
MISTAKES = [
    Mistake("You return the fastest times in order of speed. They should stay in the order of the start.",
            "[time for time in times if time <= limit]", "sorted(times)[:places]"),
    Mistake("The slowest one who still goes on is missing.", "time <= limit", "time < limit"),
    Mistake("One too many goes on: positions count from 0.", "sorted(times)[places - 1]", "sorted(times)[min(places, len(times) - 1)]"),
    Mistake("The slowest ones go on in your race; in sorted order the fastest times come first.",
            "[time for time in times if time <= limit]", "[time for time in times if time >= sorted(times)[-places]]"),
    Mistake("You take the first ones of the list. Find out the limit from the sorted times.", "sorted(times)[places - 1]", "times[places - 1]"),
]
ALSO_RIGHT = [
    Way("Positions can be sorted by their times, and the first of them brought back into ascending order; that sorts twice.",
        """
def finalists(times: list[int], places: int) -> list[int]:
    fastest = sorted(range(len(times)), key=lambda place: times[place])[:places]
    return [times[place] for place in sorted(fastest)]
"""),
]
EXPLANATION = """
Only one value has to be known: the time with the rank `places`. For `[6210, 5940, 6105, 5880, 6330]` and three places
it is 6105, at position 2 of the sorted times:

| time | 6210 | 5940 | 6105 | 5880 | 6330 |
|---|---|---|---|---|---|
| at most 6105 | no | yes | yes | yes | no |

Sorting takes about `n` log `n` steps and the walk `n`. A quick select finds the limit without sorting everything.
"""


def finalists(times: list[int], places: int) -> list[int]:
    limit = sorted(times)[places - 1]
    return [time for time in times if time <= limit]


def inputs(rng):
    times = distinct(rng, 2, 8, 5500, 5600)
    return (times, rng.randint(1, len(times)))
