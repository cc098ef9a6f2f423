"""Settings in layers

A program collects its settings from several places: built-in values first, then the ones of the machine, then those
of the user. Each place is a dictionary, and `layers` lists them in that order.

Return one dictionary with all settings. When several layers know a setting, the later layer wins. A value of `None`
means "not set here": it neither counts as a value nor wipes out an earlier one. A setting that is `None` in every
layer that knows it does not appear at all. There may be no layers.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("values are texts, whole numbers, `True`, `False` or `None`",)
HINTS = (
    "If no value were ever `None`, what would a single `|` do with two of the dictionaries?",
    "Clean each layer before you merge it: which of its entries may have a say at all?",
    "Start with an empty dictionary. For each layer, merge in a comprehension over its items that leaves out `None`.",
)
EXAMPLES = [
    Example(([{"colour": "blue", "size": 10}, {"size": 12, "colour": None}],), why="the second layer says nothing about colour"),
    Example(([{"sound": True}, {"sound": False}, {"volume": 0}],), why="False and 0 are values"),
    Example(([{"font": None}, {"size": 9}],), why="font is set nowhere"),
]
EDGES = {
    "no layers": ([],),
    "neither counts as a value nor wipes out": Edge(([{"a": 1}, {"a": None}, {"b": None}],), "None after a value"),
    "the later layer wins": ([{"size": 1}, {"size": 0}, {"size": ""}],),
}
MISTAKES = [
    Mistake("A `None` in a later layer wipes out an earlier value in your answer.", " if value is not None", ""),
    Mistake("You throw away `0`, `False` and empty texts. Only `None` means that nothing is set.",
            "if value is not None", "if value"),
    Mistake("The first layer that knows a setting wins in your answer. It should be the last one.",
            "settings = settings | {", "settings = {", "is not None}", "is not None} | settings"),
    Mistake("You look at the last layer only.", "settings = settings | {", "settings = {"),
]
ORACLE = """
def merged(layers: list[dict[str, str | int | None]]) -> dict[str, str | int | None]:
    answer = {}
    for name in {name for layer in layers for name in layer}:
        values = [layer[name] for layer in layers if name in layer and layer[name] is not None]
        if values:
            answer[name] = values[-1]
    return answer
"""
ALSO_RIGHT = [
    Way("Storing entry by entry needs no new dictionary for each layer.",
        """
def merged(layers: list[dict[str, str | int | None]]) -> dict[str, str | int | None]:
    settings: dict[str, str | int | None] = {}
    for layer in layers:
        for name, value in layer.items():
            if value is not None:
                settings[name] = value
    return settings
"""),
]
EXPLANATION = """
In `first | second` the values of `second` win, which is the rule for layers. The comprehension takes the `None`
entries out beforehand, so they never reach the merge:

| layer | cleaned | settings afterwards |
|---|---|---|
| `{'colour': 'blue', 'size': 10}` | the same | `{'colour': 'blue', 'size': 10}` |
| `{'size': 12, 'colour': None}` | `{'size': 12}` | `{'colour': 'blue', 'size': 12}` |

`|` copies what was merged before, so many layers cost more than storing entry by entry into one dictionary would.
"""


def merged(layers: list[dict[str, str | int | None]]) -> dict[str, str | int | None]:
    settings: dict[str, str | int | None] = {}
    for layer in layers:
        settings = settings | {name: value for name, value in layer.items() if value is not None}
    return settings


def inputs(rng):
    names = ["colour", "size", "sound", "font"]
    values = [None, None, 0, False, "", 3, "blue", True]
    return ([{name: rng.choice(values) for name in rng.sample(names, rng.randint(0, 3))} for _ in range(rng.randint(1, 4))],)
