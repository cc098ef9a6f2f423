"""The abacus that takes back

Write a class `Abacus` that calculates with whole numbers and begins at 0:

- `add(n)` adds `n`, `times(n)` multiplies by `n`, which is never 0. Both return the new value.
- `undo()` takes back the latest step that has not been taken back yet, and returns the value afterwards. When there is nothing to take back it changes nothing.

Don't keep earlier values: keep the steps, and undo each by its opposite.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "What undoes adding 5, and what undoes multiplying by 3?",
    "A step that is done can be kept as a small tuple: what was done, and with which number. The latest lies at the end of a list.",
    "`undo` pops the last tuple. For an addition subtract its number; for a multiplication divide by it exactly, with `//`.",
)
EXAMPLES = [
    Example([("Abacus",), ("add", 4), ("times", 3), ("add", -2), ("undo",), ("undo",), ("undo",)], why="10, then 12, 4 and 0"),
    Example([("Abacus",), ("add", 5), ("undo",), ("add", 2), ("times", -4), ("undo",)]),
    Example([("Abacus",), ("undo",), ("add", 1), ("times", 7)]),
]
EDGES = {
    "nothing to take back": Edge([("Abacus",), ("add", 3), ("undo",), ("undo",), ("undo",)], "more undos than steps"),
    "begins at 0": Edge([("Abacus",), ("times", 5), ("add", 2), ("undo",), ("undo",)], "multiplying 0"),
    "latest step": Edge([("Abacus",), ("add", 2), ("times", 10), ("undo",), ("undo",)], "another order would differ"),
}
MISTAKES = [
    Mistake("You take back the first step. The latest has to go first, like the top of a stack.", "self._done.pop()", "self._done.pop(0)"),
    Mistake("Multiplying is undone by dividing. Whole numbers stay whole with `//`.", "self._value //= number", "self._value /= number"),
    Mistake("When there is nothing to take back, `undo` changes nothing and returns the value.", "        if self._done:\n            name", "        if True:\n            name"),
    Mistake("A step that has been taken back is gone; the next `undo` takes back the one before.", "self._done.pop()", "self._done[-1]"),
]
ALSO_RIGHT = [
    Way(
        "The opposite may be kept as a function made at the time of the step; then `undo` need not know which kinds of steps exist.",
        '''
class Abacus:
    def __init__(self) -> None:
        self._value = 0
        self._undos: list[Callable[[int], int]] = []

    def add(self, n: int) -> int:
        self._undos.append(lambda value: value - n)
        self._value += n
        return self._value

    def times(self, n: int) -> int:
        self._undos.append(lambda value: value // n)
        self._value *= n
        return self._value

    def undo(self) -> int:
        if self._undos:
            self._value = self._undos.pop()(self._value)
        return self._value
''',
    )
]
ORACLE = '''
class Abacus:
    def __init__(self) -> None:
        self.values = [0]

    def add(self, n: int) -> int:
        self.values.append(self.values[-1] + n)
        return self.values[-1]

    def times(self, n: int) -> int:
        self.values.append(self.values[-1] * n)
        return self.values[-1]

    def undo(self) -> int:
        if len(self.values) > 1:
            self.values.pop()
        return self.values[-1]
'''
EXPLANATION = """
Each step is kept as a small record of what was done. Undoing takes the records from the end and does the opposite.

| call | value | records |
|---|---|---|
| add 4 | 4 | add 4 |
| times 3 | 12 | add 4, times 3 |
| add -2 | 10 | add 4, times 3, add -2 |
| undo | 12 | add 4, times 3 |
| undo | 4 | add 4 |

Every call takes the same few steps. Keeping all earlier values would work here too, but not where the state is a whole document.
"""

from collections.abc import Callable


class Abacus:
    def __init__(self) -> None:
        self._value = 0
        self._done: list[tuple[str, int]] = []

    def add(self, n: int) -> int:
        self._done.append(("add", n))
        self._value += n
        return self._value

    def times(self, n: int) -> int:
        self._done.append(("times", n))
        self._value *= n
        return self._value

    def undo(self) -> int:
        if self._done:
            name, number = self._done.pop()
            if name == "add":
                self._value -= number
            else:
                self._value //= number
        return self._value


def inputs(rng):
    operations = [("Abacus",)]
    for _ in range(rng.randint(4, 10)):
        name = rng.choice(["add", "times", "undo"])
        operations.append(("undo",) if name == "undo" else (name, rng.choice([-3, -1, 2, 3, 7])))
    return operations
