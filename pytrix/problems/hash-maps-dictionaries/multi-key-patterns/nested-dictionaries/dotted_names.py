"""Nested settings as dotted names

A configuration consists of dictionaries inside dictionaries, as deep as you like. For a text file, it has to be flat:
one entry for each value, whose key is made of all keys on the way to the value, joined by dots. So `{"mail": {"port":
25}}` becomes `{"mail.port": 25}`.

Return the flat dictionary for `config`. Values are numbers, texts and lists; a list counts as one value, whatever is
in it. An empty dictionary inside holds no values and leaves no trace. Keys contain no dots.
"""
from typing import Any

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "What would you do with `mail` if somebody had already flattened the dictionary stored under it?",
    "A function that flattens a dictionary can call itself for each dictionary inside, and then put the outer key and a dot in front of the keys it gets back.",
    "Go through the items. For a dictionary, take over the items of its flat form under longer keys; for anything else, take over the value itself.",
)
EXAMPLES = [
    Example(({"mail": {"port": 25, "host": "box"}, "debug": 0},)),
    Example(({"a": {"b": {"c": 1}, "d": 2}, "e": [1, 2]},), why="a list is one value"),
    Example(({"ui": {}, "net": {"proxy": {}, "retry": 3}},), why="empty dictionaries leave no trace"),
]
EDGES = {
    "leaves no trace": ({"x": {"y": {}}},),
    "as deep as you like": Edge(({"p": {"q": {"r": {"s": {"t": ""}}}}},), "five levels"),
    "whatever is in it": Edge(({"hosts": [], "ports": [{"a": 1}]},), "lists, one with a dictionary inside"),
}
MISTAKES = [
    Mistake("Dictionaries below the second level stay as they are in your answer.",
            "for inner, each in flat(value).items():", "for inner, each in value.items():"),
    Mistake("Keys on the way are lost: only the last one is in your answer.", 'f"{key}.{inner}"', "inner"),
    Mistake("The keys are joined in the wrong order.", 'f"{key}.{inner}"', 'f"{inner}.{key}"'),
    Mistake("Empty dictionaries appear in your answer, but they hold no values.", "if isinstance(value, dict):", "if isinstance(value, dict) and value:"),
]
ORACLE = """
def flat(config: dict[str, Any]) -> dict[str, Any]:
    waiting, found = [([], config)], {}
    while waiting:
        path, thing = waiting.pop()
        if type(thing) is dict:
            waiting += [(path + [key], value) for key, value in thing.items()]
        else:
            found[".".join(path)] = thing
    return found
"""
EXPLANATION = """
The function trusts itself with the smaller task: the dictionary under `key` is flattened first, then every key of the
result gets `key` and a dot in front.

| item | flat form inside | entries |
|---|---|---|
| a | `{'b.c': 1, 'd': 2}` | `a.b.c`, `a.d` |
| e | a list | `e` |

Each value is copied once for every level above it. A list of dictionaries still to be visited, each with its path,
would copy it once only.
"""


def flat(config: dict[str, Any]) -> dict[str, Any]:
    entries: dict[str, Any] = {}
    for key, value in config.items():
        if isinstance(value, dict):
            for inner, each in flat(value).items():
                entries[f"{key}.{inner}"] = each
        else:
            entries[key] = value
    return entries


def inputs(rng):
    def make(depth):
        made = {}
        for key in rng.sample("abcd", rng.randint(1, 3)):
            made[key] = make(depth - 1) if depth and rng.random() < 0.6 else rng.choice([0, "x", [1], {}])
        return made

    return (make(3),)
