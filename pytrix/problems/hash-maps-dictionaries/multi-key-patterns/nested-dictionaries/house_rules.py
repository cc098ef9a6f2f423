"""Standard rules and house rules

A board game has its standard rules in nested dictionaries, and a club has house rules of its own in the same form.
Where both say something, the club wins, but only there: everything else stays standard.

Return a new dictionary, made from `standard` and `house` like this, key by key:

- A key that only one of them has is taken over.
- If both values are dictionaries, they are merged in the same way.
- Otherwise the value of `house` is taken. But the value `None` in `house` means "this rule does not apply here": the
  key is left out of the result, even when `standard` does not have it.

`None` below a key that only `house` has means the same.
"""
from typing import Any

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "COMPARE")
CONSTRAINTS = ("values are dictionaries, numbers and texts; `None` occurs in `house` only",)
HINTS = (
    "Which cases are there for one key? Say for each whether the function has to call itself.",
    "Start with a shallow copy of `standard` and go through the items of `house`: `None` deletes, a dictionary is merged with what is there, and anything else replaces.",
    "If what is there is not a dictionary, merge the house's dictionary with an empty one: that also gets rid of every `None` inside it.",
)
EXAMPLES = [
    Example(({"cards": {"hand": 7, "swap": 2}, "time": 60}, {"cards": {"hand": 5}, "time": None})),
    Example(({"dice": 2}, {"dice": {"red": 1, "blue": None}, "joker": None}), why="a dictionary replaces a number"),
    Example(({"a": {"b": {"c": 1}}}, {"a": {"b": {"d": 2}}, "e": {"f": 3}})),
]
EDGES = {
    "the key is left out of the result": Edge(({"a": {"b": 1, "c": 2}}, {"a": {"b": None}}), "a rule taken out inside"),
    "even when standard does not have it": ({"x": 1}, {"y": None, "x": 0}),
    "means the same": ({}, {"p": {"q": None, "r": {"s": None}}}),
    "the value of house is taken": Edge(({"a": {"b": 1}}, {"a": 5}), "a number replaces a dictionary"),
}
ALWAYS = [({"b": {"c": 1}, "a": 0}, {"a": 0})]
MISTAKES = [
    Mistake("You replace whole dictionaries. If both sides have one, they should be merged.",
            "merged(below if isinstance(below, dict) else {}, value)", "merged({}, value)"),
    Mistake("`None` stands in your result. It should take the key out.",
            "        if value is None:\n            result.pop(key, None)\n        elif", "        if"),
    Mistake("A house rule of 0 or an empty text replaces the standard, but you take it for `None`.", "if value is None:", "if not value and not isinstance(value, dict):"),
    Mistake("You stop with a `KeyError` when a rule that does not apply is not in the standard rules anyway.", "result.pop(key, None)", "del result[key]"),
    Mistake("`None` inside a dictionary that only the house rules have stays in your result.",
            "elif isinstance(value, dict):", "elif isinstance(value, dict) and isinstance(result.get(key), dict):"),
]
ORACLE = """
def merged(standard: dict[str, Any], house: dict[str, Any]) -> dict[str, Any]:
    def paths(thing, path):
        yield path, thing
        if type(thing) is dict:
            for key in thing:
                yield from paths(thing[key], path + (key,))

    def reach(thing, path):
        for key in path:
            if type(thing) is not dict or key not in thing:
                return "nothing"
            thing = thing[key]
        return thing

    everywhere = sorted({path for side in (standard, house) for path, _ in paths(side, ())}, key=len)
    answer = {}
    for path in everywhere[1:]:
        inside = reach(answer, path[:-1])
        theirs, ours = reach(house, path), reach(standard, path)
        overruled = any(reach(house, path[:size]) != "nothing" and type(reach(house, path[:size])) is not dict for size in range(len(path)))
        if type(inside) is not dict or overruled and theirs == "nothing" or theirs is None:
            continue
        value = ours if theirs == "nothing" else theirs
        inside[path[-1]] = {} if type(value) is dict else value
    return answer
"""
EXPLANATION = """
`dict(standard)` copies the outermost level, and every dictionary that changes further inside is made anew by a call
of its own, so the originals stay as they are.

| key | standard | house | result |
|---|---|---|---|
| cards | `{'hand': 7, 'swap': 2}` | `{'hand': 5}` | merged: `{'hand': 5, 'swap': 2}` |
| time | 60 | `None` | taken out |

Each entry of `house` is looked at once, and each level of `standard` that it touches is copied. Instead, one could
change a deep copy of `standard` in place, but that copies everything.
"""


def merged(standard: dict[str, Any], house: dict[str, Any]) -> dict[str, Any]:
    result = dict(standard)
    for key, value in house.items():
        if value is None:
            result.pop(key, None)
        elif isinstance(value, dict):
            below = result.get(key)
            result[key] = merged(below if isinstance(below, dict) else {}, value)
        else:
            result[key] = value
    return result


def inputs(rng):
    def make(depth, plain):
        made = {}
        for key in rng.sample("abc", rng.randint(1, 3)):
            made[key] = make(depth - 1, plain) if depth and rng.random() < 0.5 else rng.choice(plain)
        return made

    return (make(2, [0, 1, "x"]), make(2, [None, 0, 2, ""]))
