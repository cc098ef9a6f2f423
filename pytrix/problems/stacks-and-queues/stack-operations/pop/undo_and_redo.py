"""Undo and redo

A drawing app records what its user does: `actions` is a list of texts. `"undo"` takes back the last thing drawn that is still there, `"redo"` brings back what the last undo took away, and any other text is a shape that is drawn.

Drawing a shape makes everything that was undone before it lost for redo. An undo or redo with nothing to do does nothing. Several redos bring back several shapes: the one that was undone last comes first.

Return the list of shapes on the picture, in the order in which they lie there.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "Which shape does an undo concern, and where should it be kept for a redo?",
    "Use two stacks: one for the picture and one for what was undone. Undo and redo move the top of one to the other.",
    "Guard each pop by asking whether the stack holds anything. A new shape is pushed on the picture and empties the other stack.",
)
EXAMPLES = [
    Example((["sun", "tree", "undo", "house", "redo"],), why="the house makes the tree lost for redo"),
    Example((["a", "b", "undo", "undo", "redo"],), why="a was undone last"),
    (["undo", "cat", "redo"],),
]
EDGES = {
    "with nothing to do": (["undo", "redo", "a", "undo", "undo", "redo", "redo"],),
    "Several redos": (["a", "b", "c", "undo", "undo", "undo", "redo", "redo"],),
    "lost for redo": (["a", "b", "undo", "undo", "c", "redo", "undo", "redo"],),
    "list of shapes": Edge(([],), "no actions"),
}
ALWAYS = [(["undo", "d"],)]
MISTAKES = [
    Mistake("A new shape makes what was undone lost. In yours it can still be brought back.", "            undone.clear()\n", ""),
    Mistake("With nothing to undo, `pop` fails: ask first whether the picture holds anything.", "            if picture:\n                undone.append(picture.pop())\n", "            undone.append(picture.pop())\n"),
    Mistake("Redo must bring back the shape that was undone last, not the one undone first.", "undone.pop()", "undone.pop(0)"),
    Mistake("After a redo the shape is still waiting to be redone.", "picture.append(undone.pop())", "picture.append(undone[-1])"),
]
ORACLE = """
def picture_after(actions: list[str]) -> list[str]:
    shapes, count = [], 0
    for action in actions:
        if action == "undo":
            count = max(count - 1, 0)
        elif action == "redo":
            count = min(count + 1, len(shapes))
        else:
            shapes = shapes[:count] + [action]
            count += 1
    return shapes[:count]
"""
EXPLANATION = """
Two stacks: the top of the picture is what undo concerns, the top of the other stack is what redo concerns. For sun, tree, undo, house, redo:

| action | picture | undone |
|---|---|---|
| sun | sun | |
| tree | sun tree | |
| undo | sun | tree |
| house | sun house | |
| redo | sun house | |

Each action takes a step or two, and clearing drops each shape at most once. One list with a position that moves back and forth would do as well.
"""


def picture_after(actions: list[str]) -> list[str]:
    picture, undone = [], []
    for action in actions:
        if action == "undo":
            if picture:
                undone.append(picture.pop())
        elif action == "redo":
            if undone:
                picture.append(undone.pop())
        else:
            picture.append(action)
            undone.clear()
    return picture


def inputs(rng):
    shapes = iter("abcdefghijkl")
    return ([rng.choice(["undo", "redo", next(shapes), next(shapes)]) if rng.random() < 0.8 else "undo" for _ in range(rng.randint(2, 6))] + ["redo"] * rng.randint(0, 2),)
