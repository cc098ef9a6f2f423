"""A walk without the detours

A hiker notes every place she comes to: `places` lists them in order, and some occur several times, because she went
round in circles. For a friend she wants to describe the same walk without the detours.

Her route grows place by place. When she comes to a place that is **on the route already**, everything that she has
added since then was a detour: it is taken out of the route again, and the route ends at that place. Return the route
in the end. Without places it is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "The route is mill, bridge, tower, pond, and now she is at the bridge again. What is the route now?",
    "Keep the route in a list. A new place is appended; a place that is there tells you how much of the end has to go.",
    "`index` gives the position of a place on the route. Everything after this position is deleted, the place itself stays.",
)
EXAMPLES = [
    Example((["mill", "bridge", "tower", "pond", "bridge", "inn"],), why="tower and pond were a detour"),
    Example((["inn", "mill", "inn", "mill", "pond"],)),
    Example((["pond", "mill", "bridge", "pond"],), why="back at the start"),
]
EDGES = {
    "Without places": ([],),
    "on the route already": Edge((["inn", "pond", "mill", "pond", "mill", "tower"],), "a place that had been taken out"),
    "several times": Edge((["inn", "inn", "mill", "mill"],), "noted twice in a row"),
}
MISTAKES = [
    Mistake("You only leave out repetitions. The places of the detour are still on your route.", "            del route[route.index(place) + 1:]\n", "            pass\n"),
    Mistake("You take out the place at which the detour began, too.", "route.index(place) + 1:", "route.index(place):"),
    Mistake("A place where she has been on a detour is new to the route, because the detour was taken out.",
            "        if place in route:\n            del", "        if place in seen:\n            del", "        else:\n            route.append(place)\n", "        else:\n            route.append(place)\n        seen.add(place)\n",
            "    route: list[str] = []\n", "    route: list[str] = []\n    seen: set[str] = set()\n"),
    Mistake("You only notice when she goes straight back to the place before. Detours may be longer.", "        if place in route:\n            del route[route.index(place) + 1:]\n", "        if place in route[-2:]:\n            del route[route.index(place) + 1:]\n"),
]
EXPLANATION = """
The list holds what lies on the current route, and nothing else. What is taken out may come back later.

| place | route afterwards |
|---|---|
| mill | mill |
| bridge | mill, bridge |
| tower | mill, bridge, tower |
| pond | mill, bridge, tower, pond |
| bridge | mill, bridge |
| inn | mill, bridge, inn |

Each place is searched for in the list. On long walks, a set of the places on the route would tell quickly whether a
place is there, if it is kept in step with the list.
"""


def without_detours(places: list[str]) -> list[str]:
    route: list[str] = []
    for place in places:
        if place in route:
            del route[route.index(place) + 1:]
        else:
            route.append(place)
    return route


def inputs(rng):
    names = rng.sample(["mill", "bridge", "tower", "pond", "inn", "well"], rng.randint(3, 6))
    return ([rng.choice(names) for _ in range(rng.randint(3, 9))],)
