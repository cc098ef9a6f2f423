"""How a parent is reached

A school reaches parents by `"app"`, `"mail"`, `"text"` and `"call"`. In `choices` a parent wrote down, for kinds of news such as `"trip"` or `"illness"`, the ways to be used, in the order of preference. The entry `"other"` is for every kind that has no entry of its own; it may be missing, and then such news goes by `"mail"` alone.

In `night` hours neither `"text"` nor `"call"` is used, except for the kind `"emergency"`.

Return the list of ways to use for news of `kind`, in the order the parent wrote them. It may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "There are two questions: which list applies, and which of its ways may be used now?",
    "`get` on a dictionary takes a second value for keys that are missing, and that value may come from another `get`.",
    "First look up `kind`, then `other`, then the list with just mail. At night, unless it is an emergency, keep only the ways that don't ring.",
)
EXAMPLES = [
    Example(({"trip": ["app", "text"], "other": ["mail"]}, "trip", False)),
    Example(({"trip": ["app", "text"], "other": ["call", "mail"]}, "illness", True), why="the entry other, without the call"),
    Example(({"emergency": ["call", "text", "app"]}, "emergency", True), why="an emergency may ring at night"),
]
EDGES = {
    "may be missing": Edge(({"trip": ["app"]}, "menu", False), "no entry that fits"),
    "may be empty": Edge(({"trip": ["call"], "other": ["app"]}, "trip", True), "nothing left at night"),
    "entry of its own": Edge(({"menu": [], "other": ["app", "mail"]}, "menu", False), "an empty entry of its own"),
    "neither": Edge(({"other": ["text", "app", "call", "mail"]}, "trip", True), "both left out"),
    "except": Edge(({"other": ["call", "mail"]}, "emergency", True), "an emergency without an entry"),
}
ALWAYS = [
    ({}, "menu", True),
    ({"other": []}, "menu", False),
]
MISTAKES = [
    Mistake("A kind without an entry uses the entry `other`, if there is one.", 'choices.get(kind, choices.get("other", ["mail"]))', 'choices.get(kind, ["mail"])'),
    Mistake("An entry of its own may be an empty list: that parent wants no such news at all.", 'choices.get(kind, choices.get("other", ["mail"]))', 'choices.get(kind) or choices.get("other", ["mail"])'),
    Mistake("At night neither text nor call is used; one of them is still in your list.", 'way not in ("text", "call")', 'way != "call"'),
    Mistake("An emergency may ring at night too.", 'if night and kind != "emergency":', "if night:"),
    Mistake("The ways keep the order in which the parent wrote them.", "return ways", "return sorted(ways)"),
]
EXPLANATION = """
The inner `get` is what the outer one falls back to: first the kind, then `other`, then mail alone. A comprehension leaves out what rings.

| kind | night | list found | used |
|---|---|---|---|
| trip | no | app, text | app, text |
| illness | yes | call, mail (other) | mail |
| emergency | yes | call, text, app | call, text, app |

`or` in place of the second value of `get` would take an empty list for a missing one. Looking up takes the same time however many entries there are, and each way is looked at once.
"""


def ways_to_use(choices: dict[str, list[str]], kind: str, night: bool) -> list[str]:
    ways = choices.get(kind, choices.get("other", ["mail"]))
    if night and kind != "emergency":
        ways = [way for way in ways if way not in ("text", "call")]
    return ways


def inputs(rng):
    kinds = ["trip", "menu", "emergency", "other"]
    ways = ["app", "mail", "text", "call"]
    choices = {kind: rng.sample(ways, rng.randint(0, 4)) for kind in kinds if rng.random() < 0.6}
    return choices, rng.choice(["trip", "menu", "emergency"]), rng.random() < 0.6
