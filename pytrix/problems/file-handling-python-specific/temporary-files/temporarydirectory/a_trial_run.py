"""A trial run

Before a program renames files, it wants to know how the folder would look afterwards. Nothing real may change, so it tries the renaming in a scratch folder that disappears again.

`names` lists the files, all different. `moves` is a list of tuples of an old and a new name, to be carried out one after the other. If the old name isn't there at its turn, that move is passed over. If the new name is taken, the file that has it is replaced; a move from a name to itself changes nothing.

Return the sorted list of the names in the folder in the end. Names are plain, without `/`.
"""

import os
import tempfile

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which files have to be in the scratch folder before the first move?",
    "Make an empty file for each name in a `TemporaryDirectory`, carry out the moves there, and list the folder before the block ends.",
    "`os.replace` renames and replaces; it raises `FileNotFoundError` when the old name isn't there. Join each name to the folder first.",
)
EXAMPLES = [
    Example((["a", "b", "c"], [("a", "d"), ("b", "c")]), why="`c` is replaced by what was `b`"),
    Example((["a", "b"], [("x", "y"), ("b", "x")]), why="there is no `x` at the first move"),
    Example((["a", "b"], [("a", "t"), ("b", "a"), ("t", "b")]), why="a swap in three moves"),
]
EDGES = {
    "to itself": (["k", "m"], [("k", "k")]),
    "isn't there": Edge((["k"], [("k", "n"), ("k", "m")]), "a name that has gone"),
    "is taken": (["k", "m"], [("k", "m"), ("m", "o")]),
}
ALWAYS = [(["c", "b", "a"], [("c", "b")])]
MISTAKES = [
    Mistake("After a move that is passed over the others still have to be done.", "                continue\n", "                break\n"),
    Mistake("If the new name is taken, that file is replaced.", "        for old, new in moves:\n", "        for old, new in moves:\n            if os.path.exists(os.path.join(folder, new)):\n                continue\n"),
    Mistake("All moves are looked at as if they happened at once. They happen one after the other.",
            """
def trial(names: list[str], moves: list[tuple[str, str]]) -> list[str]:
    table = dict(moves)
    return sorted({table.get(name, name) for name in names})
"""),
    Mistake("The old name is still there: renaming doesn't copy.", "os.replace(os.path.join(folder, old), os.path.join(folder, new))",
            "open(os.path.join(folder, old)).close()\n                open(os.path.join(folder, new), \"w\").close()"),
]
EXPLANATION = """
All happens in a folder that nobody else knows, and the end of the `with` removes it with all that is in it. For the files a, b, c:

| move | folder afterwards |
|---|---|
| a to d | b, c, d |
| b to c | c, d |

The answer has to be made before the block ends. `os.replace` renames and replaces in one step. The work grows with the number of files and moves.
"""


def trial(names: list[str], moves: list[tuple[str, str]]) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        for name in names:
            open(os.path.join(folder, name), "w").close()
        for old, new in moves:
            try:
                os.replace(os.path.join(folder, old), os.path.join(folder, new))
            except FileNotFoundError:
                continue
        return sorted(os.listdir(folder))


def inputs(rng):
    names = rng.sample("abcde", rng.randint(1, 4))
    return (names, [(rng.choice("abcde"), rng.choice("abcdexy")) for _ in range(rng.randint(1, 5))])
