"""Songs that fill whole minutes

A band records songs in a fixed order; `seconds` lists their lengths. The label wants a medley of two or more
neighbouring songs that lasts exactly a whole number of minutes, so that no tape is left over. Minutes on
this tape have `beat` seconds.

Return the longest such medley as a list of the position of its first song and the number of songs. If several are
equally long in songs, take the one that begins first. If there is none, return an empty list. The archive is large.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`beat` is at least 1", "lengths are 0 or more")
HINTS = (
    "Which two running totals show that the songs between them last whole minutes?",
    "For the longest medley that ends here, the earliest place with the same remainder is best. What has to be remembered, and what never changed?",
    "Store for each remainder only the first place where it occurred, the start included; a medley counts only from two songs on.",
)
EXAMPLES = [
    Example(([20, 40, 30, 50, 40], 60), why="all five songs last 180 seconds, three minutes"),
    Example(([60, 10, 60], 60), why="a single song is no medley"),
    Example(([9, 7, 4, 9, 8], 10), why="9 + 7 + 4 and 7 + 4 + 9 are equally long; the first begins earlier"),
]
EDGES = {
    "two or more": ([30, 30], 30),
    "none": Edge(([], 5), "no songs"),
    "begins first": ([4, 6, 1, 9, 1], 10),
    "lengths": Edge(([0, 0, 5], 7), "songs of no length"),
    "at least 1": Edge(([3, 8, 2], 1), "minutes of one second"),
}
MISTAKES = [
    Mistake("A single song is no medley, even if it lasts whole minutes.", "longest = 1", "longest = 0"),
    Mistake("For the longest medley the earliest place with the same remainder counts; you overwrite it with later ones.",
            "first_place.setdefault(remainder, place)", "first_place.get(remainder, place)",
            "        if place - start > longest:", "        first_place[remainder] = place\n        if place - start > longest:"),
    Mistake("The start has remainder 0: without it medleys that begin with the first song are missed.",
            "first_place = {0: 0}", "first_place: dict[int, int] = {}"),
    Mistake("Of equally long medleys the one that begins first is wanted.", "place - start > longest", "place - start >= longest"),
    Mistake("You return the place behind the last song instead of the number of songs.", "best = [start, longest]", "best = [start, place]"),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it adds up every medley. Compare remainders of running totals instead.",
         """
def longest_medley(seconds: list[int], beat: int) -> list[int]:
    best: list[int] = []
    for first in range(len(seconds)):
        total = 0
        for last in range(first, len(seconds)):
            total += seconds[last]
            songs = last - first + 1
            if total % beat == 0 and songs >= 2 and (not best or songs > best[1]):
                best = [first, songs]
    return best
"""),
]
ALSO_RIGHT = [
    Way("Collect for each remainder all places where it occurs: its longest medley goes from the first to the last of them.",
        """
from itertools import accumulate


def longest_medley(seconds: list[int], beat: int) -> list[int]:
    places: dict[int, list[int]] = {}
    for place, total in enumerate(accumulate(seconds, initial=0)):
        places.setdefault(total % beat, []).append(place)
    medleys = [(each[-1] - each[0], -each[0]) for each in places.values()]
    songs, start = max(medleys)
    return [-start, songs] if songs >= 2 else []
"""),
]
EXPLANATION = """
Songs between two places last whole minutes exactly if the running totals there leave the same remainder. The earliest
place with that remainder gives the longest medley that ends here, so it is stored once and never replaced. For
`[20, 40, 30, 50, 40]` and 60:

| place | 0 | 1 | 2 | 3 | 4 | 5 |
|---|---|---|---|---|---|---|
| total | 0 | 20 | 60 | 90 | 140 | 180 |
| remainder | 0 | 20 | 0 | 30 | 20 | 0 |
| first place | 0 | 1 | 0 | 3 | 1 | 0 |
| songs | 0 | 0 | 2 | 0 | 3 | 5 |

All five songs last 180 seconds. One walk with a dictionary is enough; adding up every medley takes the square of the
number of songs.
"""


def longest_medley(seconds: list[int], beat: int) -> list[int]:
    first_place = {0: 0}
    remainder = 0
    longest = 1
    best: list[int] = []
    for place, length in enumerate(seconds, 1):
        remainder = (remainder + length) % beat
        start = first_place.setdefault(remainder, place)
        if place - start > longest:
            longest = place - start
            best = [start, longest]
    return best


def inputs(rng):
    return (integers(rng, 2, 9, 0, 12), rng.randint(3, 14))


def large(rng, size):
    return ([rng.randint(1, 400) for _ in range(size)], 10**5 + rng.randint(1, 1000))
