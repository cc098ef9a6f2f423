"""What the workshop has to buy

For a model railway, certain parts are needed, many of them several times: `needed` lists them one by one. `drawer`
lists the parts that are there.

Return a dictionary from each part that has to be bought to the number of pieces to buy. Parts of which there are
enough, or that nobody needs, don't appear.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Five rails are needed and two are there. What about three wheels in the drawer when only one is needed?",
    "Count both lists with `Counter`. There is an operator that takes one count away from the other and drops what is not above 0.",
    "It is `-`, with what is needed on the left.",
)
EXAMPLES = [
    Example((["rail", "rail", "lamp", "rail", "wheel"], ["rail", "wheel", "wheel"]), why="two rails and a lamp"),
    Example((["lamp"], ["lamp", "rail"])),
    Example((["wheel", "wheel"], [])),
]
EDGES = {
    "nobody needs": ([], ["rail", "lamp"]),
    "there are enough": Edge((["a", "b", "b"], ["b", "b", "a"]), "exactly enough"),
}
MISTAKES = [
    Mistake("The order matters: you list what is left over in the drawer.", "Counter(needed) - Counter(drawer)", "Counter(drawer) - Counter(needed)"),
    Mistake("You leave out a part as soon as one of it is there.", "Counter(needed) - Counter(drawer)", "Counter(part for part in needed if part not in drawer)"),
    Mistake("Both counts are added in your answer.", "Counter(needed) - Counter(drawer)", "Counter(needed) + Counter(drawer)"),
    Mistake("Parts of which there are enough appear with 0 or a negative number.", "dict(Counter(needed) - Counter(drawer))", "{part: needed.count(part) - drawer.count(part) for part in sorted({*needed, *drawer})}"),
]
EXPLANATION = """
A difference of counters subtracts key by key and keeps only what is above 0.

| part | needed | in the drawer | to buy |
|---|---|---|---|
| rail | 3 | 1 | 2 |
| lamp | 1 | 0 | 1 |
| wheel | 1 | 2 | none |

Both lists are read once.
"""


def to_buy(needed: list[str], drawer: list[str]) -> dict[str, int]:
    return dict(Counter(needed) - Counter(drawer))


def inputs(rng):
    parts = ["rail", "lamp", "wheel", "tree"]
    return ([rng.choice(parts) for _ in range(rng.randint(1, 7))], [rng.choice(parts) for _ in range(rng.randint(0, 6))])
