"""The lamp with two arrows

A lamp has a brightness from 0 to 100 and begins at 50. Write a class `Lamp`:

- `set(value)` sets the brightness. Setting the value that it has already is no change and is not remembered.
- `undo()` goes back to the brightness before the latest change, `redo()` goes forward again to what was undone last. Where there is nothing to go to, nothing happens.

After a change by `set`, what was undone before can't be brought back any more. All three return the brightness afterwards.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "Where do values go that are undone, so that `redo` finds them?",
    "Use two stacks: one of values to go back to, one of values to go forward to. Going one way moves the present value to the other stack.",
    "`set` pushes the present value on the back stack and empties the forward stack. `undo` pushes it on the forward stack and pops the back stack; `redo` does the reverse.",
)
EXAMPLES = [
    Example([("Lamp",), ("set", 80), ("set", 20), ("undo",), ("undo",), ("redo",)], why="80, 20, then back to 80 and 50, forward to 80"),
    Example([("Lamp",), ("set", 70), ("undo",), ("set", 10), ("redo",)], why="70 was undone, but then 10 was set"),
    Example([("Lamp",), ("set", 60), ("set", 60), ("undo",), ("undo",)]),
]
EDGES = {
    "nothing to go to": [("Lamp",), ("undo",), ("redo",), ("set", 5), ("redo",), ("undo",), ("undo",)],
    "no change": Edge([("Lamp",), ("set", 30), ("undo",), ("set", 50), ("redo",)], "setting what it has keeps the way forward"),
    "forward again": Edge([("Lamp",), ("set", 1), ("set", 2), ("set", 3), ("undo",), ("undo",), ("undo",), ("redo",), ("redo",), ("redo",), ("redo",)], "all the way back and forward"),
}
MISTAKES = [
    Mistake("After a change by `set`, nothing can be brought back: empty the stack of undone values.", "            self._forward.clear()\n", ""),
    Mistake("Setting the value it has already is no change and must not be remembered.", "if value != self._value:", "if True:"),
    Mistake("`redo` has to remember where it came from, so that `undo` can go back once more.", "            self._back.append(self._value)\n            self._value = self._forward.pop()", "            self._value = self._forward.pop()"),
    Mistake("Where there is nothing to go back to, the brightness stays.", "if self._back:", "if True:"),
]
ALSO_RIGHT = [
    Way(
        "One list of values and the place of the present one do the same; `set` cuts off what lies after that place.",
        '''
class Lamp:
    def __init__(self) -> None:
        self._values = [50]
        self._place = 0

    def set(self, value: int) -> int:
        if value != self._values[self._place]:
            self._place += 1
            self._values[self._place:] = [value]
        return self._values[self._place]

    def undo(self) -> int:
        self._place = max(0, self._place - 1)
        return self._values[self._place]

    def redo(self) -> int:
        self._place = min(len(self._values) - 1, self._place + 1)
        return self._values[self._place]
''',
    )
]
ORACLE = '''
class Lamp:
    def __init__(self) -> None:
        self.timeline = ((), 50, ())

    def set(self, value: int) -> int:
        before, now, _ = self.timeline
        if value != now:
            self.timeline = ((*before, now), value, ())
        return value

    def undo(self) -> int:
        before, now, after = self.timeline
        if before:
            self.timeline = (before[:-1], before[-1], (now, *after))
        return self.timeline[1]

    def redo(self) -> int:
        before, now, after = self.timeline
        if after:
            self.timeline = ((*before, now), after[0], after[1:])
        return self.timeline[1]
'''
EXPLANATION = """
Two stacks lie left and right of the present value. Going back moves one value to the right, going forward one to the left.

| call | back | value | forward |
|---|---|---|---|
| set 80 | 50 | 80 | |
| set 20 | 50 80 | 20 | |
| undo | 50 | 80 | 20 |
| undo | | 50 | 20 80 |
| redo | 50 | 80 | 20 |

Each call takes the same few steps, except `set`, which also throws away what was undone.
"""


class Lamp:
    def __init__(self) -> None:
        self._value = 50
        self._back: list[int] = []
        self._forward: list[int] = []

    def set(self, value: int) -> int:
        if value != self._value:
            self._back.append(self._value)
            self._forward.clear()
            self._value = value
        return self._value

    def undo(self) -> int:
        if self._back:
            self._forward.append(self._value)
            self._value = self._back.pop()
        return self._value

    def redo(self) -> int:
        if self._forward:
            self._back.append(self._value)
            self._value = self._forward.pop()
        return self._value


def inputs(rng):
    operations = [("Lamp",)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["set", "set", "undo", "undo", "redo"])
        operations.append((name, rng.choice([0, 20, 50, 100])) if name == "set" else (name,))
    return operations
