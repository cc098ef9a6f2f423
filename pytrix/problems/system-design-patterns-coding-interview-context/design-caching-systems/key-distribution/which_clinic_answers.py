"""Which clinic answers

Around a lake there is a road of 360 kilometres, counted from 0 to 359, and behind 359 comes 0 again. Clinics stand at some of its kilometres. A call from a kilometre is answered by the clinic at that very kilometre, or else by the next one in the direction of greater numbers, over the end of the road if need be.

`clinics` has the kilometre of each clinic by its name; no two share one, and there is at least one. Return a dictionary with every clinic's name and how many of the `calls`, a list of kilometres, it answers. There are many calls.
"""

from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "If the clinics lay in order of their kilometres, how would you find the next one from a call?",
    "A binary search finds the first clinic whose kilometre is not less than that of the call. What if there is none?",
    "Sort the kilometres once. `bisect_left` gives a place; when it is behind the last clinic, the first one answers.",
)
EXAMPLES = [
    Example(({"north": 10, "east": 100, "south": 200}, [5, 10, 11, 250]), why="250 goes over the end of the road to north"),
    Example(({"alone": 180}, [0, 180, 359])),
    Example(({"a": 0, "b": 359}, [1, 300, 0])),
]
EDGES = {
    "that very kilometre": ({"a": 50, "b": 60}, [50, 60]),
    "over the end of the road": ({"b": 20, "a": 300}, [301, 359, 0]),
    "every clinic's name": Edge(({"a": 1, "b": 2}, []), "no calls"),
    "at least one": Edge(({"one": 0}, [0, 1]), "a single clinic"),
}
MISTAKES = [
    Mistake("A call from a clinic's own kilometre is answered there.", "bisect_left(places, call)", "bisect_left(places, call + 1)"),
    Mistake("Behind the last clinic the road goes on at its beginning.", "place = bisect_left(places, call) % len(places)", "place = min(bisect_left(places, call), len(places) - 1)"),
    Mistake("Clinics without calls belong in the answer, with 0.", "return counts", "return {name: count for name, count in counts.items() if count}"),
    Mistake("The clinics have to be in order of their kilometres for the search.", "places = sorted(name_at)", "places = list(name_at)"),
]
SIZE = 80_000
SLOW = [
    Slow(
        "For each call you go through the clinics. Sort them once and let a binary search find the right one.",
        """
def calls_answered(clinics: dict[str, int], calls: list[int]) -> dict[str, int]:
    counts = {name: 0 for name in clinics}
    for call in calls:
        best = None
        for name, place in clinics.items():
            way = (place - call) % 360
            if best is None or way < best[0]:
                best = (way, name)
        counts[best[1]] += 1
    return counts
""",
    )
]
ALSO_RIGHT = [
    Way(
        "With only 360 kilometres one can also note for each kilometre who answers, walking once around the lake backwards.",
        '''
def calls_answered(clinics: dict[str, int], calls: list[int]) -> dict[str, int]:
    name_at = {place: name for name, place in clinics.items()}
    answers = [""] * 360
    name = name_at[min(name_at)]
    for place in reversed(range(360)):
        name = name_at.get(place, name)
        answers[place] = name
    counts = dict.fromkeys(clinics, 0)
    for call in calls:
        counts[answers[call]] += 1
    return counts
''',
    )
]
EXPLANATION = """
The sorted kilometres form the ring. The remainder turns a place behind the last clinic into the place of the first.

| call | bisect_left in 10, 100, 200 | modulo 3 | clinic |
|---|---|---|---|
| 5 | 0 | 0 | north |
| 10 | 0 | 0 | north |
| 11 | 1 | 1 | east |
| 250 | 3 | 0 | north |

Each call takes a logarithm of the number of clinics. Computers share keys among machines in just this way: each machine stands at a place of a ring.
"""


def calls_answered(clinics: dict[str, int], calls: list[int]) -> dict[str, int]:
    name_at = {place: name for name, place in clinics.items()}
    places = sorted(name_at)
    counts = {name: 0 for name in clinics}
    for call in calls:
        place = bisect_left(places, call) % len(places)
        counts[name_at[places[place]]] += 1
    return counts


def inputs(rng):
    names = rng.sample(["north", "east", "south", "west", "mill"], rng.randint(1, 5))
    places = rng.sample([0, 1, 40, 90, 91, 180, 300, 358, 359], len(names))
    clinics = dict(zip(names, places))
    return clinics, [(rng.choice(places) + rng.choice([-1, 0, 1, 30])) % 360 for _ in range(rng.randint(2, 8))]


def large(rng, size):
    places = rng.sample(range(0, 360), 100)
    return {f"c{number}": place for number, place in enumerate(places)}, [rng.randrange(360) for _ in range(size)]
