"""Stand-ins for one actor

The list `cast` names who comes on stage, scene by scene. The actor `ill` cannot play tonight, so wherever that name
stands, all the names of `stand_ins` come instead, in their order.

Change the list `cast` itself and return nothing. If there are no stand-ins, the name simply disappears. One of the
stand-ins may be called like the one who is ill; such a name is new and stays. `stand_ins` must not change.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SEARCH")
REQUIRES = ("arguments unchanged",)
COMPARE = "argument:cast"
HINTS = (
    "What happens to the positions of later scenes when one name becomes three? And when it becomes none?",
    "A slice on the left of `=` may be replaced by a list of another length. Walk so that changed places are never met again.",
    "Go through the positions from the last to the first; where the name stands, replace the slice of length one.",
)
EXAMPLES = [
    Example((["Mo", "Ida", "Mo", "Kai"], "Mo", ["Lea", "Tom"]), why="two names come for each Mo"),
    Example((["Ida", "Mo", "Mo"], "Mo", []), why="without stand-ins the name disappears"),
    Example((["Mo", "Kai"], "Mo", ["Lea", "Mo"]), why="the Mo among the stand-ins is somebody else"),
]
EDGES = {
    "no stand-ins": (["Mo", "Mo", "Mo", "Ida"], "Mo", []),
    "called like the one who is ill": (["Kai", "Mo", "Mo"], "Mo", ["Mo", "Mo"]),
    "wherever that name stands": Edge((["Ida", "Kai"], "Mo", ["Lea"]), "the name does not occur"),
    "cast": Edge(([], "Mo", ["Lea"]), "an empty cast"),
}
MISTAKES = [
    Mistake("The new list is only known inside your function: assign to `cast[:]` or to slices, so that the caller's list changes.",
            """
def replace_actor(cast: list[str], ill: str, stand_ins: list[str]) -> None:
    cast = [name for each in cast for name in (stand_ins if each == ill else [each])]
"""),
    Mistake("You put the list of stand-ins into the cast as one item. A slice on the left takes their names one by one.",
            "cast[scene : scene + 1] = stand_ins", "cast[scene] = stand_ins"),
    Mistake("Only one place is changed. The name may stand in several scenes.",
            "            cast[scene : scene + 1] = stand_ins\n", "            cast[scene : scene + 1] = stand_ins\n            break\n"),
    Mistake("You walk forwards with positions from before the change, so after the first replacement they are wrong.",
            "range(len(cast) - 1, -1, -1)", "range(len(cast))", "if cast[scene] == ill", "if scene < len(cast) and cast[scene] == ill"),
    Mistake("The last scene counted from the back is position 0: your walk ends before it.",
            "range(len(cast) - 1, -1, -1)", "range(len(cast) - 1, 0, -1)"),
]
ORACLE = """
def replace_actor(cast: list[str], ill: str, stand_ins: list[str]) -> None:
    old = list(cast)
    cast.clear()
    for name in old:
        if name == ill:
            for other in stand_ins:
                cast.append(other)
        else:
            cast.append(name)
"""
ALSO_RIGHT = [
    Way("Building the new cast aside and putting it into the old list with `cast[:] =` touches each name once, so it is faster for "
        "long lists; it needs a second list for a moment.",
        """
def replace_actor(cast: list[str], ill: str, stand_ins: list[str]) -> None:
    cast[:] = [name for each in cast for name in (stand_ins if each == ill else [each])]
"""),
]
EXPLANATION = """
`cast[scene : scene + 1] = stand_ins` replaces one place by any number of names. Everything behind it moves, so the
walk goes from the back: the places still to be visited lie in front and keep their positions.

| scene | cast |
|---|---|
| at first | `['Mo', 'Ida', 'Mo', 'Kai']` |
| 2 | `['Mo', 'Ida', 'Lea', 'Tom', 'Kai']` |
| 0 | `['Lea', 'Tom', 'Ida', 'Lea', 'Tom', 'Kai']` |

Each replacement moves the rest of the list. Building a second list and assigning it to `cast[:]` costs only one walk.
"""


def replace_actor(cast: list[str], ill: str, stand_ins: list[str]) -> None:
    for scene in range(len(cast) - 1, -1, -1):
        if cast[scene] == ill:
            cast[scene : scene + 1] = stand_ins


def inputs(rng):
    names = ["Mo", "Mo", "Ida", "Kai"]
    cast = [rng.choice(names) for _ in range(rng.randint(1, 7))]
    return (cast, "Mo", [rng.choice(["Lea", "Tom", "Mo"]) for _ in range(rng.randint(0, 3))])
