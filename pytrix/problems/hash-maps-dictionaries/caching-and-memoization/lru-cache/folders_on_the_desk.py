"""Folders on the desk

A clerk needs one folder after another. The desk has room for only `size` folders; all others are in the archive in
the cellar. When a folder that is needed lies on the desk, nothing has to be fetched. Otherwise it is fetched, and if
the desk is full, the folder that has **not been used for the longest time** goes back to the archive first.

`needed` lists the folders in the order in which they are needed. The desk is empty in the morning. Return how often
the clerk has to fetch a folder.
"""
from collections import OrderedDict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Write down the desk as a row of folders, the longest unused one first. What happens to the row when a folder on it is used again?",
    "Keep the row in an `OrderedDict`. Using a folder moves it to the end; when there are too many, the first one goes.",
    "`move_to_end` brings a key to the end, and `popitem` with `last=False` takes the first entry out.",
)
EXAMPLES = [
    Example((["A", "B", "A", "C", "A", "B"], 2), why="C replaces B, as A was used after B; then B replaces C"),
    Example((["A", "B", "C", "A", "B", "C"], 3), why="all have room"),
    Example((["A", "B", "A", "B"], 1)),
]
EDGES = {
    "at least 1": (["A", "A", "B", "B", "B"], 1),
    "empty in the morning": Edge(([], 3), "nothing is needed"),
    "not been used for the longest time": (["A", "B", "C", "A", "D", "A", "B"], 3),
}
ALWAYS = [(["A", "A", "A", "B", "C", "A"], 2), (["A", "B", "B", "B", "A"], 2)]
MISTAKES = [
    Mistake("You send back the folder that was fetched first, even if it was used a moment ago.",
            "            desk.move_to_end(folder)\n", "            pass\n"),
    Mistake("You send back the folder that was used last. It should be the one not used for the longest time.",
            "popitem(last=False)", "popitem()"),
    Mistake("Your desk has room for one folder less than it should.", "len(desk) == size", "len(desk) >= size - 1 and desk"),
    Mistake("You count how often a folder was found on the desk. The question is how often one had to be fetched.",
            "            fetched += 1\n", "", "            desk.move_to_end(folder)\n", "            desk.move_to_end(folder)\n            fetched += 1\n"),
]
EXPLANATION = """
The `OrderedDict` keeps the folders in the order of their last use: whatever is used moves to the end, so the one to
send back is always the first. With room for 2:

| needed | desk before | fetched | desk afterwards |
|---|---|---|---|
| A | | yes | A |
| B | A | yes | A, B |
| A | A, B | no | B, A |
| C | B, A | yes, B goes | A, C |
| A | A, C | no | C, A |
| B | C, A | yes, C goes | A, B |

Each folder costs the same few steps. An ordinary dictionary can do it as well: taking a key out and storing it again
puts it at the end.
"""


def fetches(needed: list[str], size: int) -> int:
    desk: OrderedDict[str, None] = OrderedDict()
    fetched = 0
    for folder in needed:
        if folder in desk:
            desk.move_to_end(folder)
        else:
            if len(desk) == size:
                desk.popitem(last=False)
            desk[folder] = None
            fetched += 1
    return fetched


def inputs(rng):
    return ([rng.choice("ABCDE"[: rng.randint(3, 5)]) for _ in range(rng.randint(4, 10))], rng.randint(1, 4))
