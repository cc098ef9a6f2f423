"""The nested boxes

A present is packed in boxes within boxes. A box is a list, and it holds toys, which are texts, and further boxes, in any number and depth.

Return how many toys there are in `box` altogether. An empty box holds none. Let your function call itself for the boxes inside.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
REQUIRES = ("recursion",)
HINTS = (
    "What can each thing in the box be, and what is easy about one of the two cases?",
    "A toy counts 1. A box inside counts as many as your function says for it.",
    "Go over the things. If `isinstance(thing, list)`, add what the function gives for it, else add 1.",
)
EXAMPLES = [
    Example((["ball", ["car", "doll"], [["kite"]]],), why="ball, car, doll and kite"),
    Example((["ball", "car"],), why="no boxes inside"),
    Example(([[], ["ball", []]],)),
]
EDGES = {"empty box": ([],), "number and depth": ([[[["a", "b"], "b"], "c"], "d", [[]]],), "further boxes": Edge(([[[]]],), "only empty boxes")}
MISTAKES = [
    Mistake("You count a box inside as one thing. Ask your function how many toys are in it.", "total += count_toys(thing)", "total += 1 + 0 * count_toys(thing)"),
    Mistake("You count only what lies in boxes one level deep; there can be boxes in them too.", "total += count_toys(thing)", "total += sum(1 for each in thing if not isinstance(each, list))\n            total += 0 * count_toys([])"),
    Mistake("Boxes are counted as toys as well.", "total += count_toys(thing)", "total += count_toys(thing) + 1"),
    Mistake("Your loop ends at the first box; there may be toys behind it.", "            total += count_toys(thing)\n", "            return total + count_toys(thing)\n"),
]
EXPLANATION = """
Each box is a smaller task of the same kind, so the function calls itself for it. An empty box ends it: its loop has nothing to do. For the first example:

| call for | toys |
|---|---|
| `["car", "doll"]` | 2 |
| `["kite"]` | 1 |
| `[["kite"]]` | 1, from the box inside |
| all | 1 + 2 + 1 = 4 |

Each thing is looked at once.
"""


def count_toys(box: list[object]) -> int:
    total = 0
    for thing in box:
        if isinstance(thing, list):
            total += count_toys(thing)
        else:
            total += 1
    return total


def inputs(rng):
    def make(depth):
        return [make(depth - 1) if depth and rng.random() < 0.45 else rng.choice(["ball", "car"]) for _ in range(rng.randint(0, 3))]

    return (make(rng.randint(1, 4)),)
