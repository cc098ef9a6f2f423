"""The game goes back

A board game on the computer lets players go back to an earlier position. Write the class `Game`:

- `Game(board)` gets the board, a dictionary from the name of a field to the list of pieces on it,
- `place(field, piece)` puts a piece at the end of a field's list; a field that isn't on the board yet is added,
- `save(name)` keeps the position under a name, instead of one saved under it before, and returns nothing,
- `load(name)` goes back to the position as it was when it was saved. It can be loaded again later, whatever happens in between. It raises `KeyError` if nothing was saved under the name,
- `board()` returns the board as it is now.
"""

import pickle

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
RAISES = ("KeyError",)
HINTS = (
    "If you keep the dictionary itself under a name, what happens to it with the next piece?",
    "`pickle.dumps` turns a nested structure into bytes that nobody can change any more, and `pickle.loads` builds a fresh one from them each time.",
    "Keep bytes under each name. When loading, build a new board from the bytes and leave them where they are.",
)
EXAMPLES = [
    Example([("Game", {"e4": ["king"]}), ("save", "one"), ("place", "e4", "pawn"), ("board",), ("load", "one"), ("board",)], why="the pawn is gone after loading"),
    Example([("Game", {}), ("place", "a1", "x"), ("save", "s"), ("place", "a1", "y"), ("load", "s"), ("place", "a1", "z"), ("load", "s"), ("board",)], why="loaded twice, each time as it was saved"),
    Example([("Game", {"a": []}), ("load", "nothing")]),
    Example([("Game", {"a": ["p"]}), ("save", "s"), ("place", "b", "q"), ("save", "s"), ("place", "c", "r"), ("load", "s"), ("board",)], why="the second save counts"),
]
EDGES = {
    "isn't on the board yet": [("Game", {"a": ["p"]}), ("place", "b", "q"), ("board",)],
    "nothing was saved": [("Game", {"a": ["p"]}), ("save", "t"), ("load", "s")],
    "loaded again later": [("Game", {"a": ["p"]}), ("save", "s"), ("load", "s"), ("place", "a", "q"), ("load", "s"), ("board",)],
}
ALWAYS = [[("Game", {"a": [], "b": ["p"]}), ("place", "b", "p"), ("save", "s"), ("load", "s"), ("board",)], [("Game", {"a": ["p"]}), ("save", "s"), ("place", "a", "q"), ("save", "t"), ("place", "b", "r"), ("load", "s"), ("board",), ("load", "t"), ("board",)]]
MISTAKES = [
    Mistake("You keep the board itself, so the next piece changes what you saved too.", "self.saved[name] = pickle.dumps(self.fields)", "self.saved[name] = self.fields", "pickle.loads(self.saved[name])", "self.saved[name]"),
    Mistake("`dict(…)` copies only the outer dictionary: the lists in it are shared, and a piece lands in the saved position too.", "self.saved[name] = pickle.dumps(self.fields)", "self.saved[name] = dict(self.fields)", "pickle.loads(self.saved[name])", "dict(self.saved[name])"),
    Mistake("You let a saved position be loaded only once.", "self.saved[name])", "self.saved.pop(name))"),
    Mistake("Your game keeps the first position saved under a name; the last one counts.", "self.saved[name] = pickle.dumps(self.fields)", "self.saved.setdefault(name, pickle.dumps(self.fields))"),
]
ALSO_RIGHT = [
    Way("`copy.deepcopy` copies nested structures without bytes in between. The copies can't be written to a file, but hold things that pickle can't store.",
        """
from copy import deepcopy


class Game:
    def __init__(self, board: dict[str, list[str]]) -> None:
        self.fields = board
        self.saved: dict[str, dict[str, list[str]]] = {}

    def place(self, field: str, piece: str) -> None:
        self.fields.setdefault(field, []).append(piece)

    def save(self, name: str) -> None:
        self.saved[name] = deepcopy(self.fields)

    def load(self, name: str) -> None:
        self.fields = deepcopy(self.saved[name])

    def board(self) -> dict[str, list[str]]:
        return self.fields
"""),
]
ORACLE = """
class Game:
    def __init__(self, board: dict[str, list[str]]) -> None:
        self.moves = [(field, piece) for field, pieces in board.items() for piece in [None] + pieces]
        self.saves: list[tuple[str, list[tuple[str, str | None]]]] = []

    def place(self, field: str, piece: str) -> None:
        self.moves = self.moves + [(field, piece)]

    def save(self, name: str) -> None:
        self.saves.append((name, self.moves))

    def load(self, name: str) -> None:
        found = [moves for each, moves in self.saves if each == name]
        if not found:
            raise KeyError(name)
        self.moves = found[-1]

    def board(self) -> dict[str, list[str]]:
        fields = {field: [] for field, piece in self.moves}
        for field, piece in self.moves:
            if piece is not None:
                fields[field].append(piece)
        return fields
"""
EXPLANATION = """
`pickle.dumps` follows the dictionary and all lists in it and writes them down as bytes. Bytes never change, so a saved position is safe, and each `pickle.loads` builds new lists.

| call | board | bytes under `s` hold |
|---|---|---|
| place x, save | `{'a1': ['x']}` | `x` |
| place y | `{'a1': ['x', 'y']}` | `x` |
| load | `{'a1': ['x']}` | `x` |
| place z | `{'a1': ['x', 'z']}` | `x` |

Saving and loading cost as much as the board is large. The bytes can go to a file, but never load a pickle from a stranger: it can run any code. Functions defined with `lambda` and open files can't be stored. Another way copies with `copy.deepcopy`.
"""


class Game:
    def __init__(self, board: dict[str, list[str]]) -> None:
        self.fields = board
        self.saved: dict[str, bytes] = {}

    def place(self, field: str, piece: str) -> None:
        self.fields.setdefault(field, []).append(piece)

    def save(self, name: str) -> None:
        self.saved[name] = pickle.dumps(self.fields)

    def load(self, name: str) -> None:
        self.fields = pickle.loads(self.saved[name])

    def board(self) -> dict[str, list[str]]:
        return self.fields


def inputs(rng):
    operations = [("Game", {field: rng.choices(["king", "rook"], k=rng.randint(0, 2)) for field in rng.sample(["a", "b", "c"], rng.randint(0, 2))})]
    names = []
    for _ in range(rng.randint(3, 8)):
        kind = rng.choice(["place", "place", "save", "load", "board"])
        if kind == "place":
            operations.append(("place", rng.choice("abcd"), rng.choice(["pawn", "king"])))
        elif kind == "save":
            names.append(rng.choice("st"))
            operations.append(("save", names[-1]))
        elif kind == "load" and names:
            operations.append(("load", rng.choice(names)))
        else:
            operations.append(("board",))
    return operations + [("board",)]
