"""One setting, deep inside

The settings of a program are dictionaries inside dictionaries. A path such as `["window", "size", "width"]` leads
inwards, one level a key, and the last key names the setting itself.

Change the dictionary `settings` in place so that the setting at the end of `path` has the value `value`. Dictionaries
that are missing on the way are created. Whatever was at the end of the path before is replaced; everything else
stays. The path has at least one key, and on the way there is never anything but dictionaries.
"""
from typing import Any

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:settings"
HINTS = (
    "On which keys of the path do you step inwards, and which key do you only write to?",
    "Begin at the outermost dictionary. For every key but the last one, step into the dictionary that is there.",
    "`setdefault(key, {})` gives the dictionary under a key and creates an empty one if there is none. After the last step, write the value.",
)
EXAMPLES = [
    Example(({"window": {"size": {"width": 80}}, "sound": 3}, ["window", "size", "width"], 100)),
    Example(({"sound": 3}, ["mail", "server", "port"], 25), why="two dictionaries are created"),
    Example(({"sound": 3}, ["sound"], 7), why="a path with a single key"),
]
EDGES = {
    "at least one key": ({}, ["sound"], 1),
    "Whatever was at the end of the path": ({"mail": {"server": {"port": 25}}}, ["mail", "server"], "none"),
    "everything else stays": ({"a": {"b": {"c": 1, "d": 2}, "e": 3}, "f": 4}, ["a", "b", "c"], 9),
}
MISTAKES = [
    Mistake("You make a new dictionary at each step, so everything that was there is lost.",
            "        place = place.setdefault(key, {})\n", "        place[key] = {}\n        place = place[key]\n"),
    Mistake("A setting that is there already keeps its old value. It should be replaced.", "    place[path[-1]] = value", "    place.setdefault(path[-1], value)"),
    Mistake("You also make a dictionary for the last key and put the value inside it.", "for key in path[:-1]:", "for key in path:"),
    Mistake("The value lands in the outermost dictionary. Step inwards first.", "    place[path[-1]] = value", "    settings[path[-1]] = value"),
]
EXPLANATION = """
`place` is the dictionary where the walk is now. It is no copy, so writing into it changes `settings` itself.

| key | is there | step |
|---|---|---|
| mail | nothing | create `{}`, go in |
| server | nothing | create `{}`, go in |
| port | | write 25 |

There are as many steps as the path has keys, however large the settings are.
"""


def put(settings: dict[str, Any], path: list[str], value: Any) -> None:
    place = settings
    for key in path[:-1]:
        place = place.setdefault(key, {})
    place[path[-1]] = value


def inputs(rng):
    def made(depth):
        return {key: made(depth - 1) if depth and rng.random() < 0.8 else rng.randint(1, 9) for key in rng.sample("abc", rng.randint(1, 3))}

    settings = made(rng.randint(1, 3))
    path, place = [], settings
    for _ in range(rng.randint(1, 4)):
        key = rng.choice("abc")
        path.append(key)
        if place is not None:
            place = place.get(key)
            if isinstance(place, int):
                break
    return settings, path, rng.randint(10, 99)
