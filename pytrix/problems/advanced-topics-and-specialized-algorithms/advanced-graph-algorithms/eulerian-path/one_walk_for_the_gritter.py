"""One walk for the gritter

In winter a small machine grits the paths of a park. It should drive along every path exactly once, so that nothing is gritted twice. `paths` is a list of pairs, the two places that a path joins. Two places may be joined by several paths, and no path leads from a place to itself.

From every place one can get to every other. Then such a drive exists exactly if at most two places have an odd number of paths: every time the machine passes through a place it uses up two of them, so an odd number is only possible where it starts and where it stops.

Return `True` if there is a drive along all paths, each once, else `False`. Without paths there is nothing to do, and the answer is `True`.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "What do you have to know about each place, and how often does a path add to it?",
    "Count both ends of each path. Afterwards only odd or even matters.",
    "Let a `Counter` count both ends of each path. Then count the places whose number is odd: none or two of them are fine.",
)
EXAMPLES = [
    Example(([("gate", "pond"), ("pond", "hill"), ("hill", "gate"), ("gate", "kiosk")],), why="only `gate` and `kiosk` have an odd number"),
    Example(([("a", "b"), ("a", "c"), ("a", "d")],), why="all four places have an odd number"),
    Example(([("a", "b"), ("b", "a"), ("a", "b")],), why="three paths between two places"),
]
EDGES = {
    "Without paths": ([],),
    "several paths": ([("a", "b"), ("b", "a")],),
    "at most two places": Edge(([("x", "y"), ("y", "z"), ("z", "x")],), "no place with an odd number"),
}
ALWAYS = [([('b', 'c'), ('a', 'b'), ('b', 'd'), ('a', 'b')],), ([("a", "c"), ("a", "d"), ("d", "a"), ("a", "b")],)]
MISTAKES = [
    Mistake("If no place has an odd number, the drive ends where it began. That is fine, too.", "odd in (0, 2)", "odd == 2"),
    Mistake("A start and an end are allowed, so two places may have an odd number.", "odd in (0, 2)", "odd == 0"),
    Mistake("Both ends of a path count. You count only the place that is named first.", "for path in paths for place in path", "for place, _ in paths"),
    Mistake("You count the places with an even number, but the odd ones decide.", "count % 2 for", "1 - count % 2 for"),
]
EXPLANATION = """
Passing through a place takes one path to come and one to leave. Only the start and the end may be left with a single one. For the first example:

| place | paths | |
|---|---|---|
| gate | 3 | odd |
| pond | 2 | |
| hill | 2 | |
| kiosk | 1 | odd |

Two odd places: the drive starts at one of them and stops at the other. Each path is counted once, so the work grows with the number of paths.
"""


def drive_exists(paths: list[tuple[str, str]]) -> bool:
    at = Counter(place for path in paths for place in path)
    odd = sum(count % 2 for count in at.values())
    return odd in (0, 2)


def inputs(rng):
    places = list("abcdef")[: rng.randint(2, 6)]
    paths = [(places[rng.randrange(number)], places[number]) for number in range(1, len(places))]
    paths += [tuple(rng.sample(places, 2)) for _ in range(rng.randint(0, 4))]
    for place in places:
        if rng.random() < 0.4 and sum(place in path for path in paths) % 2 == 1:
            other = next((each for each in places if each != place and sum(each in path for path in paths) % 2 == 1), None)
            paths += [(place, other)] if other else []
    rng.shuffle(paths)
    return (paths,)
