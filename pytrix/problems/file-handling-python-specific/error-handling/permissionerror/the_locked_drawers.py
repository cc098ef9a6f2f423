"""The locked drawers

An office keeps its papers in drawers, and some drawers are locked. Write the class `Office`:

- `Office(drawers)` gets the names of the drawers, all open and empty,
- `lock(name)` locks a drawer for good,
- `put(name, paper)` puts a paper into a drawer. It raises `KeyError` if there is no drawer of that name, and `PermissionError` if it is locked,
- `papers(name)` returns a list of the papers in a drawer, in the order in which they came, locked or not,
- `deliver(paper, names)` tries to put the paper into each drawer of `names`, in order, and returns a list of those that are locked, in that order. A locked drawer stops nothing, but a name without a drawer is a mistake of whoever calls: `KeyError` goes on to the caller.

`lock` and `papers` are only called with names of drawers.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "ITERATE")
RAISES = ("KeyError", "PermissionError")
HINTS = (
    "Which of the two exceptions does `deliver` have to know, and what happens with the other one if nobody catches it?",
    "Let `put` decide and raise. Then `deliver` needs no question of its own: it calls `put` and catches just one kind of exception.",
    "In `deliver`, put the call of `put` into a `try` inside the loop, with one `except` for `PermissionError` that notes the name. Catch nothing else.",
)
EXAMPLES = [
    Example([("Office", ["a", "b", "c"]), ("lock", "b"), ("deliver", "bill", ["a", "b", "c"]), ("papers", "a"), ("papers", "b")], why="only drawer b is locked"),
    Example([("Office", ["a", "b"]), ("lock", "a"), ("put", "b", "letter"), ("put", "a", "plan")], why="the drawer is locked"),
    Example([("Office", ["a"]), ("put", "a", "x"), ("deliver", "y", ["a", "z"])], why="there is no drawer z"),
    Example([("Office", ["a"]), ("put", "a", "x"), ("put", "a", "x"), ("papers", "a")]),
]
EDGES = {
    "locked or not": [("Office", ["a"]), ("put", "a", "p"), ("lock", "a"), ("papers", "a"), ("deliver", "q", ["a", "a"]), ("papers", "a")],
    "no drawer of that name": [("Office", []), ("put", "a", "p")],
    "empty": [("Office", ["a"]), ("papers", "a"), ("deliver", "p", []), ("papers", "a")],
}
ALWAYS = [[("Office", ["a", "b", "c"]), ("lock", "c"), ("lock", "a"), ("deliver", "p", ["c", "b", "a", "c"]), ("papers", "b")]]
MISTAKES = [
    Mistake("A name without a drawer is hidden by your `deliver`. Catch only `PermissionError`.", "except PermissionError:", "except Exception:"),
    Mistake("The first locked drawer ends your delivery; the others should get the paper all the same.", "                locked.append(name)", "                return [name]"),
    Mistake("Your `deliver` lets the `PermissionError` go on to the caller, but it should note the drawer.", "                locked.append(name)", "                raise"),
    Mistake("Your `deliver` returns the drawers that got the paper; it should return those that are locked.", "        return locked", "        return [name for name in names if name not in locked]"),
]
ALSO_RIGHT = [
    Way("Asking before putting works too, as long as nobody else can lock a drawer in between; the rule is then written in two places.",
        """
class Office:
    def __init__(self, drawers: list[str]) -> None:
        self.content: dict[str, list[str]] = {name: [] for name in drawers}
        self.closed: set[str] = set()

    def lock(self, name: str) -> None:
        self.closed.add(name)

    def put(self, name: str, paper: str) -> None:
        drawer = self.content[name]
        if name in self.closed:
            raise PermissionError(name)
        drawer.append(paper)

    def papers(self, name: str) -> list[str]:
        return self.content[name][:]

    def deliver(self, paper: str, names: list[str]) -> list[str]:
        locked = []
        for name in names:
            if name in self.closed:
                locked.append(name)
            else:
                self.put(name, paper)
        return locked
"""),
]
ORACLE = """
class Office:
    def __init__(self, drawers: list[str]) -> None:
        self.names = drawers
        self.log: list[tuple[str, str]] = []
        self.locks: list[str] = []

    def lock(self, name: str) -> None:
        self.locks.append(name)

    def put(self, name: str, paper: str) -> None:
        if name not in self.names:
            raise KeyError(name)
        if name in self.locks:
            raise PermissionError(name)
        self.log.append((name, paper))

    def papers(self, name: str) -> list[str]:
        return [paper for place, paper in self.log if place == name]

    def deliver(self, paper: str, names: list[str]) -> list[str]:
        for position, name in enumerate(names):
            if name not in self.names:
                self.log += [(each, paper) for each in names[:position] if each not in self.locks]
                raise KeyError(name)
        self.log += [(each, paper) for each in names if each not in self.locks]
        return [each for each in names if each in self.locks]
"""
EXPLANATION = """
`PermissionError` is what Python raises when the system forbids to read or write. Whoever catches it decides: here it is skipped and reported. Anything else is unexpected, so it isn't caught and reaches the caller.

| drawer | `put` | noted |
|---|---|---|
| a | gets the bill | |
| b | `PermissionError` | b |
| c | gets the bill | |

The `try` is inside the loop: around it, the first locked drawer would end everything. Each name costs one look into a dictionary and a set. Another way asks beforehand, which repeats the rule of `put`.
"""


class Office:
    def __init__(self, drawers: list[str]) -> None:
        self.content: dict[str, list[str]] = {name: [] for name in drawers}
        self.closed: set[str] = set()

    def lock(self, name: str) -> None:
        self.closed.add(name)

    def put(self, name: str, paper: str) -> None:
        if name not in self.content:
            raise KeyError(name)
        if name in self.closed:
            raise PermissionError(name)
        self.content[name].append(paper)

    def papers(self, name: str) -> list[str]:
        return self.content[name][:]

    def deliver(self, paper: str, names: list[str]) -> list[str]:
        locked = []
        for name in names:
            try:
                self.put(name, paper)
            except PermissionError:
                locked.append(name)
        return locked


def inputs(rng):
    names = ["a", "b", "c"]
    operations = [("Office", names)]
    for _ in range(rng.randint(2, 6)):
        name = rng.choice(names)
        operations.append(rng.choice([("lock", name), ("put", name, "p"), ("deliver", rng.choice("qr"), rng.choices(names, k=rng.randint(1, 4))), ("papers", name)]))
    if rng.random() < 0.3:
        operations.append(("deliver", "s", rng.choices(["a", "b", "z"], k=3)))
    return operations + [("papers", name) for name in names]
