"""From lines to settings

A file of settings has lines such as `window.size.width=80`: names joined by dots, an equals sign, and a value. The
names lead into dictionaries inside dictionaries, so this line stands for `{"window": {"size": {"width": "80"}}}`.
There is at least one name, and none is empty. The value is everything after the **first** equals sign; it may be
empty, and it may have dots and further equals signs.

Return the nested dictionary for all `lines`; values are texts. Later lines win: if a name has a value and a later
line needs a dictionary there, the value is thrown away, and if a later line gives a value to a name that has a
dictionary, the dictionary is thrown away with all that is in it. Without lines the dictionary is empty.
"""
from typing import Any

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "Two lines begin with the same names. Where do their ways part, and what has to be there already?",
    "Take a line apart into the names and the value. Step inwards along all names but the last, then write the value under the last one.",
    "Before each step inwards, look at what is there. If that is no dictionary, put an empty one in its place.",
)
EXAMPLES = [
    Example((["window.size.width=80", "sound=on", "window.size.height=25", "window.title=a=b"],)),
    Example((["mail=off", "mail.port=25"],), why="the value makes way for a dictionary"),
    Example((["mail.port=25", "mail.host=x.org", "mail=off", "sound="],), why="the dictionary makes way for a value"),
]
EDGES = {
    "Without lines": ([],),
    "it may be empty": (["a.b="],),
    "dots and further equals signs": (["a=b.c=d.e", "f.g=1=2"],),
    "Later lines win": (["a.b.c=1", "a.b=2", "a.b.d=3", "a.b.d=4"],),
}
MISTAKES = [
    Mistake("You make a new dictionary at each step, so earlier lines with the same beginning are lost.", "            if not isinstance(place.get(name), dict):\n", "            if True:\n"),
    Mistake("A value that is in the way of a dictionary stays, and what comes later gets lost.", "            if not isinstance(place.get(name), dict):\n                place[name] = {}\n            place = place[name]\n",
            "            if not isinstance(place.setdefault(name, {}), dict):\n                place = {}\n                continue\n            place = place[name]\n"),
    Mistake("You cut the line at its last equals sign. Everything after the first one is the value.", 'line.partition("=")', 'line.rpartition("=")'),
    Mistake("A dictionary that a later line wants to replace by a value stays.", "        place[last] = value\n", "        if not isinstance(place.get(last), dict):\n            place[last] = value\n"),
]
ALSO_RIGHT = [
    Way("The function calls itself for the rest of the names, which makes it shorter; each line costs as many calls as it has names.",
        """
def nested(lines: list[str]) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    for line in lines:
        path, _, value = line.partition("=")
        store(settings, path.split("."), value)
    return settings


def store(place: dict[str, Any], names: list[str], value: str) -> None:
    if len(names) == 1:
        place[names[0]] = value
    else:
        inner = place.get(names[0])
        place[names[0]] = inner if isinstance(inner, dict) else {}
        store(place[names[0]], names[1:], value)
"""),
]
ORACLE = """
def nested(lines: list[str]) -> dict[str, Any]:
    flat = []
    for line in lines:
        position = line.index("=")
        path = tuple(line[:position].split("."))
        flat = [(other, value) for other, value in flat if other[: len(path)] != path and path[: len(other)] != other]
        flat.append((path, line[position + 1 :]))

    def built(pairs):
        names = []
        for path, _ in pairs:
            if path[0] not in names:
                names.append(path[0])
        answer = {}
        for name in names:
            inside = [(path[1:], value) for path, value in pairs if path[0] == name]
            answer[name] = inside[0][1] if inside[0][0] == () else built(inside)
        return answer

    return built(flat)
"""
EXPLANATION = """
`place` is the dictionary that has been reached. All names but the last lead to the next one; the last gets the value.

| line | steps inwards | written |
|---|---|---|
| window.size.width=80 | window and size are made | width: 80 |
| sound=on | none | sound: on |
| window.size.height=25 | window and size are there | height: 25 |
| window.title=a=b | window is there | title: a=b |

Each line costs one look-up for each of its names.
"""


def nested(lines: list[str]) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    for line in lines:
        path, _, value = line.partition("=")
        *names, last = path.split(".")
        place = settings
        for name in names:
            if not isinstance(place.get(name), dict):
                place[name] = {}
            place = place[name]
        place[last] = value
    return settings


def inputs(rng):
    lines = []
    for _ in range(rng.randint(2, 6)):
        names = ".".join(rng.choice("ab") for _ in range(rng.randint(1, 3)))
        lines.append(f"{names}={rng.choice(['', '1', '2', 'x.y', 'p=q', '3'])}")
    return (lines,)
