"""Two stations that far apart

A railway line has stations in a row. `legs` lists the distances in kilometres between each station and the next one,
so a line with three stations has two legs. A train with a nearly empty tank can run for exactly `distance` more
kilometres, and its company wants to test that from one station to another.

Return `True` if there are two stations that lie exactly `distance` kilometres apart along the line, and `False`
otherwise. All numbers are at least 1. A line with a single station has no legs. Lines may be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How far is each station from the first one? And how does that help to tell how far two stations lie apart?",
    "Walk along the line and keep all kilometres at which there was a station so far, the first one at 0 included.",
    "At each station ask: was there a station exactly `distance` kilometres before this one? That is one look-up in a set.",
)
EXAMPLES = [
    Example(([4, 7, 2, 6], 9), why="7 + 2, from the second station to the fourth"),
    Example(([4, 7, 2, 6], 10), why="no neighbouring legs make 10; 4 + 6 leaves out what lies between"),
    Example(([3, 5], 8), why="the whole line"),
    Example(([5, 5], 4)),
]
EDGES = {
    "a single station": ([], 6),
    "from one station to another": Edge(([8], 8), "one leg"),
    "two stations that lie": Edge(([1, 4, 4, 4, 1], 12), "two stations in between"),
    "exactly distance kilometres apart": ([6, 6], 9),
}
ALWAYS = [([1, 1, 1, 6], 6), ([1, 2, 1, 1, 5, 2], 7)]
MISTAKES = [
    Mistake("You only measure from the first station. Both stations may lie anywhere on the line.", "if place - distance in places:", "if place == distance:"),
    Mistake("The first station is missing: it lies at kilometre 0.", "places = {0}", "places: set[int] = set()"),
    Mistake("You only look at single legs. Two stations may have others in between.",
            """
def can_test(legs: list[int], distance: int) -> bool:
    return distance in legs
"""),
    Mistake("You also add up legs that don't follow each other.",
            """
def can_test(legs: list[int], distance: int) -> bool:
    sums = {0}
    for leg in legs:
        sums |= {each + leg for each in sums}
    return distance in sums
"""),
    Mistake("You are content if some stations lie at least that far apart.", "if place - distance in places:", "if place >= distance:"),
]
EXPLANATION = """
Two stations lie 9 kilometres apart if their distances from the first station differ by 9.

| station | kilometre | 9 before | a station there |
|---|---|---|---|
| 1 | 0 | | |
| 2 | 4 | -5 | no |
| 3 | 11 | 2 | no |
| 4 | 13 | 4 | yes |

Each station costs one look-up. Adding up the legs between every two stations would take the square of their number
and more.
"""


def can_test(legs: list[int], distance: int) -> bool:
    places = {0}
    place = 0
    for leg in legs:
        place += leg
        if place - distance in places:
            return True
        places.add(place)
    return False


def inputs(rng):
    legs = integers(rng, 2, 7, 1, 9)
    start = rng.randrange(len(legs))
    stretch = sum(legs[start : start + rng.randint(1, 4)])
    return legs, rng.choice([stretch, stretch, max(1, stretch - 1), stretch + 1, legs[0] + legs[-1]])
