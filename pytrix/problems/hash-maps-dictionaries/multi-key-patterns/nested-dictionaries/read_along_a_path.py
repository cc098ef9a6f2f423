"""Down into the settings

A program's settings are dictionaries inside dictionaries, such as `{"window": {"width": 80}}`. A path is a list of
keys that leads inwards, one level a key: the path `["window", "width"]` leads to 80.

Return what the path leads to in `settings`, or `default` if a key on the way is missing or if the path should go on
where there is no dictionary any more. What it leads to may be a dictionary itself, or `None`. The empty path leads
to the settings as a whole.
"""
from typing import Any

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Where are you after the first key, and what has to be true there for the second key to make sense?",
    "Keep a variable for the place you have reached, starting with the settings. Each key replaces it by what is stored under that key.",
    "Before each step, check that the place is a dictionary, with `isinstance`, and that it has the key. Otherwise give the default back at once.",
)
EXAMPLES = [
    Example(({"window": {"width": 80, "dark": False}}, ["window", "dark"], True)),
    Example(({"window": {"width": 80}}, ["window", "height"], 25), why="height is missing"),
    Example(({"window": {"width": 80}}, ["window", "width", "unit"], "px"), why="80 is not a dictionary"),
    Example(({"a": {"b": {"c": 1}}}, ["a", "b"], None)),
]
EDGES = {
    "The empty path": ({"x": 1}, [], 0),
    "or None": ({"x": {"y": None}}, ["x", "y"], 5),
    "a key on the way is missing": ({"x": {"y": 1}}, ["z", "y"], -1),
    "leads to": Edge(({"x": {"y": 0, "z": ""}}, ["x", "y"], 5), "a value of 0"),
}
MISTAKES = [
    Mistake("A stored 0, `False` or empty text is there. You take it for missing.",
            "    return place\n", "    return place or default\n"),
    Mistake("Your program breaks when the path goes on where there is no dictionary any more.",
            "not isinstance(place, dict) or key not in place", "key not in place"),
    Mistake("You only follow the first key of the path.", "for key in path:", "for key in path[:1]:"),
    Mistake("A missing key on the way ends your program with a `KeyError`.",
            "not isinstance(place, dict) or key not in place", "not isinstance(place, dict)"),
]
EXPLANATION = """
`place` moves inwards key by key. Before each step two questions are asked: is this a dictionary, and does it have the
key?

| key | place before | place afterwards |
|---|---|---|
| window | the settings | `{'width': 80, 'dark': False}` |
| dark | `{'width': 80, 'dark': False}` | `False` |

A path of k keys takes k look-ups, however large the settings are.
"""


def read(settings: dict[str, Any], path: list[str], default: Any) -> Any:
    place: Any = settings
    for key in path:
        if not isinstance(place, dict) or key not in place:
            return default
        place = place[key]
    return place


def inputs(rng):
    settings = {"a": {"b": {"c": rng.choice([0, 7, ""])}, "c": rng.randint(0, 2)}, "b": rng.choice([{"a": 3}, {"c": {"a": 0}}, 4])}
    path = [rng.choice("abc") for _ in range(rng.randint(1, 3))]
    return (settings, rng.choice([path, ["a", "b", "c"], ["a", "c"]]), rng.randint(10, 19))
