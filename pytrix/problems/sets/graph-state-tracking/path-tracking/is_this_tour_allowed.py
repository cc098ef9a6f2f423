"""Is this tour allowed?

On an island, visitors may walk on marked paths only, and they must not come to any place twice. `paths` lists them as tuples of two places; each path may be walked in both directions. `tour` lists the places of a planned tour in order.

Return whether the tour is allowed. A tour of no or one place always is.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "Two rules have to hold. For which of them do you need neighbours in the list, and for which one the whole list?",
    "Compare the number of places with the number of different places. Then look at each place together with the next one.",
    "A pair may be listed the one way or the other way round. A set of the paths answers quickly: ask it for both.",
)
EXAMPLES = [
    Example((["pier", "tower", "cave"], [("pier", "tower"), ("cave", "tower")]), why="the second path is walked the other way round"),
    Example((["pier", "cave"], [("pier", "tower"), ("cave", "tower")]), why="no path leads from the pier to the cave"),
    Example((["pier", "tower", "pier"], [("pier", "tower")]), why="the pier comes twice"),
]
EDGES = {
    "no or one place": Edge(([], [("pier", "tower")]), "nobody goes anywhere"),
    "always is": Edge((["cave"], []), "an island without paths"),
    "not come to any place twice": Edge((["a", "b", "c", "a"], [("a", "b"), ("b", "c"), ("a", "c")]), "back to the start"),
    "in both directions": Edge((["c", "b", "a"], [("a", "b"), ("b", "c")]), "all against the order of the tuples"),
}
ALWAYS = [
    (["a", "b", "c"], [("a", "b"), ("c", "d")]),
    (["a", "b", "c", "d"], [("b", "a"), ("c", "d")]),
    (["a", "b", "c", "d"], [("b", "a"), ("b", "c"), ("a", "d")]),
]
MISTAKES = [
    Mistake("Each path may be walked in both directions. You only look for one of them.", "(here, there) not in marked and (there, here) not in marked", "(here, there) not in marked"),
    Mistake("A tour must not come to any place twice, even where there is a path.", "    if len(set(tour)) < len(tour):\n        return False\n", ""),
    Mistake("One good path is not enough. Every two neighbours of the tour need one.", "            return False\n    return True\n", "            return False\n        return True\n    return True\n"),
]
EXPLANATION = """
The places that the tour has are compared as a set with the list: if one comes twice, the set is smaller. Then each step needs a path. For pier, tower, cave:

| step | among the paths |
|---|---|
| pier, tower | as it is |
| tower, cave | as (cave, tower) |

Asking a set takes one step, so the work grows with the length of the tour, however many paths there are.
"""


def is_allowed(tour: list[str], paths: list[tuple[str, str]]) -> bool:
    marked = set(paths)
    if len(set(tour)) < len(tour):
        return False
    for here, there in zip(tour, tour[1:]):
        if (here, there) not in marked and (there, here) not in marked:
            return False
    return True


def inputs(rng):
    places = ["pier", "tower", "cave", "bay", "oak"]
    paths = [tuple(rng.sample(places, 2)) for _ in range(rng.randint(1, 7))]
    tour = rng.sample(places, rng.randint(0, 4))
    if rng.random() < 0.7:
        paths += [rng.choice([(here, there), (there, here)]) for here, there in zip(tour, tour[1:])]
    if len(tour) > 2 and rng.random() < 0.3:
        paths.append((tour[0], tour[-1]))
        tour.append(tour[0])
    return tour, paths
