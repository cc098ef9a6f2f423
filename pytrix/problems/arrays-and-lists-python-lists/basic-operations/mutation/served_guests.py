"""The first guests are served

The list `queue` hangs on a wall and everyone looks at the same one. The first `served` guests have got their soup,
and the people in `late` have just come in.

Change the list `queue` itself: take the first `served` guests out of it and put the late ones at its end, in the
order given. Return nothing. `served` may be `0`, and it may be larger than the number of guests waiting; then all of
them are taken out. The list `late` must stay as it is, and it may be empty.
"""
from pytrix.question.authoring import Example, Mistake, words

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
REQUIRES = ("arguments unchanged",)
COMPARE = "argument:queue"
CONSTRAINTS = ("`served` is never negative", "people in `late` are never served at once")
HINTS = (
    "Which statements change a list that exists already, and which ones make a new list under the old name?",
    "`del` with a slice removes a whole passage from a list. Another method of lists adds several items at the end.",
    "Remove the slice that covers the first `served` places before you extend the queue with the late guests.",
)
EXAMPLES = [
    Example((["Ana", "Ben", "Cleo", "Dev"], 2, ["Eli"]), why="Ana and Ben leave, Eli comes last"),
    Example((["Ana", "Ben"], 3, ["Cleo", "Dev"]), why="both are served; there was soup for one more"),
    (["Ana"], 0, ["Ben"]),
]
EDGES = {
    "may be `0`": (["Kim", "Lou"], 0, ["Noa", "Max"]),
    "larger than the number of guests": (["Kim", "Lou"], 5, ["Max"]),
    "may be empty": (["Kim", "Lou", "Max"], 2, []),
}
MISTAKES = [
    Mistake("You made a new list under the name `queue`. The list on the wall is still the old one.",
            """
def serve(queue: list[str], served: int, late: list[str]) -> None:
    queue = queue[served:] + late
"""),
    Mistake("`append` puts the whole list `late` into the queue as one single item. The people should go in one by one.",
            "queue.extend(late)", "queue.append(late)"),
    Mistake("You remove guests from the end of the queue. Those at the front are served first.",
            "del queue[:served]", "del queue[max(len(queue) - served, 0) :]"),
    Mistake("Only one guest leaves, however many were served.", "del queue[:served]", "del queue[:1]"),
]
EXPLANATION = """
`del queue[:served]` and `queue.extend(late)` change the one list that all names share:

| step | queue |
|---|---|
| at first | `['Ana', 'Ben', 'Cleo', 'Dev']` |
| `del queue[:2]` | `['Cleo', 'Dev']` |
| `queue.extend(['Eli'])` | `['Cleo', 'Dev', 'Eli']` |

`queue = queue[served:] + late` looks the same inside the function, but only makes the name `queue` mean a new list.
Deleting at the front moves all the others up, so the work grows with the length of the queue.
"""


def serve(queue: list[str], served: int, late: list[str]) -> None:
    del queue[:served]
    queue.extend(late)


def inputs(rng):
    queue = words(rng, 1, 6)
    return (queue, rng.randint(0, len(queue) + 1), words(rng, 0, 3))
