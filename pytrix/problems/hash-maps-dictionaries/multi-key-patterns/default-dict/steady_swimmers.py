"""Who swims most steadily?

A coach times every lap in the pool. `laps` lists the laps as they come: tuples of a swimmer and a time in seconds,
with all swimmers mixed up.

Return a dictionary from each swimmer to the difference between his or her slowest and fastest lap, in seconds. For a
swimmer with a single lap, that is 0. Without laps the dictionary is empty.
"""
from collections import defaultdict

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "AGGREGATE")
HINTS = (
    "What do you have to know about a swimmer before you can tell the slowest and the fastest lap?",
    "Collect the times of each swimmer in a list of their own. A `defaultdict` makes the empty lists for you.",
    "When all laps are in, go through swimmers and lists together. The slowest lap has the largest number of seconds.",
)
EXAMPLES = [
    Example(([("Ida", 42), ("Tom", 51), ("Ida", 47), ("Tom", 50), ("Ida", 44)],), why="42 to 47, and 50 to 51"),
    Example(([("Eva", 39), ("Ida", 45), ("Eva", 39)],), why="twice the same time, and a single lap"),
    Example(([("Tom", 60), ("Tom", 55), ("Tom", 58)],)),
]
EDGES = {
    "Without laps": ([],),
    "a single lap": ([("Leo", 44)],),
    "all swimmers mixed up": ([("Ida", 50), ("Leo", 40), ("Ida", 52), ("Leo", 47)],),
}
ALWAYS = [([("Ida", 12_000), ("Ida", 11_000)],)]
MISTAKES = [
    Mistake("You take the difference between the last lap and the first one. The slowest and the fastest lap may lie anywhere.", "max(times) - min(times)", "abs(times[-1] - times[0])"),
    Mistake("You throw the laps of all swimmers together.", "max(times) - min(times)", "max(each for _, each in laps) - min(each for _, each in laps)"),
    Mistake("Each new lap replaces the ones before it.", "        laps_of[swimmer].append(seconds)\n", "        laps_of[swimmer] = [seconds]\n"),
    Mistake("Swimmers with a single lap are missing in your answer.", "for swimmer, times in laps_of.items()", "for swimmer, times in laps_of.items() if len(times) > 1"),
]
EXPLANATION = """
`laps_of[swimmer]` is an empty list at the first lap of a swimmer, made by the `defaultdict`, and the list with the
earlier laps from then on.

| lap | list afterwards |
|---|---|
| Ida 42 | `[42]` |
| Tom 51 | `[51]` |
| Ida 47 | `[42, 47]` |
| Tom 50 | `[51, 50]` |
| Ida 44 | `[42, 47, 44]` |

Every time is looked at once more for the slowest and once more for the fastest lap.
"""


def spread(laps: list[tuple[str, int]]) -> dict[str, int]:
    laps_of: defaultdict[str, list[int]] = defaultdict(list)
    for swimmer, seconds in laps:
        laps_of[swimmer].append(seconds)
    return {swimmer: max(times) - min(times) for swimmer, times in laps_of.items()}


def inputs(rng):
    swimmers = rng.sample(["Ida", "Tom", "Eva", "Leo"], rng.randint(1, 3))
    return ([(rng.choice(swimmers), rng.randint(40, 55)) for _ in range(rng.randint(3, 8))],)
