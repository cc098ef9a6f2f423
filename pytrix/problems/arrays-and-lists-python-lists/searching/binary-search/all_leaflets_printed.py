"""When are all leaflets printed?

A print shop has several printers. `seconds` lists for each of them how many seconds it takes for one leaflet. All of them
start at the same moment and print leaflet after leaflet; a leaflet counts when it is complete.

Return after how many seconds `leaflets` leaflets are complete for the first time. There is at least one printer. The
number of leaflets can be very large, so do not go through the seconds one by one.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("numbers in `seconds` are at least 1", "`leaflets` is 0 or more")
HINTS = (
    "How many leaflets are complete after 12 seconds, if one printer takes 3 seconds and another one 5?",
    "For each time it is easy to count the complete leaflets, and the number never falls. So the first time that is enough can be found by halving.",
    "Too early is 0 or a second before; surely enough is the time that the fastest printer takes alone. Halve between them until only one time is left.",
)
EXAMPLES = [
    Example(([3, 5], 6), why="four and two leaflets after 12 seconds; after 11 there are only five"),
    Example(([7], 4), why="one printer"),
    Example(([2, 2, 10], 5), why="two and two after 5 seconds, three and three after 6"),
]
EDGES = {
    "0 or more": ([4, 9], 0),
    "at least one printer": Edge(([1], 1), "one second"),
    "start at the same moment": Edge(([4, 6], 3), "two printers finish in the same second"),
    "very large": ([3, 7], 1_000_000),
    "a leaflet counts when it is complete": Edge(([100, 1], 99), "the slow printer completes none"),
}
ALWAYS = [([5, 5], 1), ([6, 6, 6], 4)]
MISTAKES = [
    Mistake("Leaflets count when they are complete. Speeds cannot simply be added up.", """
def seconds_needed(seconds: list[int], leaflets: int) -> int:
    a_second = sum(1 / each for each in seconds)
    return round(leaflets / a_second)
"""),
    Mistake("Exactly as many leaflets as wanted are enough.", ">= leaflets", "> leaflets"),
    Mistake("You let the fastest printer do all the work alone.", """
def seconds_needed(seconds: list[int], leaflets: int) -> int:
    return min(seconds) * leaflets
"""),
    Mistake("You share out the leaflets equally. A fast printer completes more of them.", """
def seconds_needed(seconds: list[int], leaflets: int) -> int:
    share, rest = divmod(leaflets, len(seconds))
    return max((share + (number < rest)) * each for number, each in enumerate(sorted(seconds)))
"""),
    Mistake("If the middle is not enough, the answer is later than the middle.", "early = middle + 1", "early = middle + 2"),
]
SIZE = 100
SLOW = [
    Slow("Your answers are right, but one second after another is tried. Halve the range of times instead.",
         """
def seconds_needed(seconds: list[int], leaflets: int) -> int:
    time = 0
    while sum(time // each for each in seconds) < leaflets:
        time += 1
    return time
"""),
]
ALSO_RIGHT = [
    Way("`bisect_left` searches a range of times by the number of complete leaflets.",
        """
from bisect import bisect_left


def seconds_needed(seconds: list[int], leaflets: int) -> int:
    times = range(min(seconds) * leaflets)
    return bisect_left(times, leaflets, key=lambda time: sum(time // each for each in seconds))
"""),
]
EXPLANATION = """
After `time` seconds a printer has completed `time // each` leaflets. The sum grows with the time, so halving finds the
first time that is enough. For printers of 3 and 5 seconds and 6 leaflets:

| early | enough | middle | complete |
|---|---|---|---|
| 0 | 18 | 9 | 4 |
| 10 | 18 | 14 | 6 |
| 10 | 14 | 12 | 6 |
| 10 | 12 | 11 | 5 |
| 12 | 12 | | |

Each look costs one step for each printer, and even for a million million seconds there are only about forty looks.
"""


def seconds_needed(seconds: list[int], leaflets: int) -> int:
    early = 0
    enough = min(seconds) * leaflets
    while early < enough:
        middle = (early + enough) // 2
        if sum(middle // each for each in seconds) >= leaflets:
            enough = middle
        else:
            early = middle + 1
    return early


def inputs(rng):
    return (integers(rng, 1, 5, 1, rng.choice([3, 12])), rng.choice([0, 1, rng.randint(2, 40), rng.randint(2, 40)]))


def large(rng, size):
    return ([rng.randint(5_000, 9_000) for _ in range(size)], size * 100)
