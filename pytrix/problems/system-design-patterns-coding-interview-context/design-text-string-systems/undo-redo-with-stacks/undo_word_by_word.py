"""Undo word by word

In our notes program, undo should not take back every single letter. Write a class `Notes`, which begins with an empty text:

- `type(text)` adds a piece of text at the end, at least one character.
- `backspace(count)` removes `count` characters at the end, or all if there are fewer.
- `undo()` takes back the last step that is not taken back yet, and `redo()` does again the step that was taken back last. If there is none, they do nothing.

Each `backspace` is one step. Pieces typed directly one after the other **belong to the same step**, unless the piece before ended with a space: then a new step begins. A `backspace`, an `undo` or a `redo`, even one that does nothing, also ends the step. After a new piece or a `backspace`, nothing can be done again any more.

Every method returns the whole text.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`count` is at least 0; a `backspace` that removes nothing is a step too",)
HINTS = (
    "What must be stored about a step so that it can be taken back and done again?",
    "Two stacks of texts are enough: the versions to go back to, and the versions to come back to. A piece that belongs to the running step puts no new version on the stack.",
    "Remember whether the running step is still open: only after a piece that does not end with a space. Typing stores the version before it unless the step is open, and clears the other stack; everything else closes the step.",
)
EXAMPLES = [
    Example([("Notes",), ("type", "b"), ("type", "uy "), ("type", "mi"), ("type", "lk"), ("undo",), ("undo",), ("redo",)], why="`buy ` is one step and `milk` another"),
    Example([("Notes",), ("type", "tea"), ("backspace", 1), ("type", "n"), ("undo",), ("undo",), ("type", "m"), ("redo",)]),
    Example([("Notes",), ("undo",), ("type", "ox"), ("redo",), ("type", "en"), ("undo",)], why="the redo in between ends the step"),
]
EDGES = {
    "If there is none": Edge([("Notes",), ("redo",), ("undo",), ("type", "a"), ("undo",), ("undo",), ("redo",), ("redo",)], "more often than there are steps"),
    "all if there are fewer": Edge([("Notes",), ("type", "abc"), ("backspace", 9), ("undo",), ("backspace", 0), ("undo",), ("undo",)], "removed too much and nothing"),
    "nothing can be done again": Edge([("Notes",), ("type", "a "), ("type", "b "), ("undo",), ("backspace", 1), ("redo",), ("undo",), ("type", "c"), ("redo",)], "after new work"),
    "ended with a space": Edge([("Notes",), ("type", "a b"), ("type", "c"), ("type", " "), ("type", "d"), ("type", "e "), ("undo",), ("undo",)], "a space inside and at the end"),
}
MISTAKES = [
    Mistake("New work makes the versions to come back to worthless: clear them.", "        self._undone.clear()\n", ""),
    Mistake("Pieces typed one after the other belong to one step; you make each a step of its own.", 'self._open = not text.endswith(" ")', "self._open = False"),
    Mistake("A piece that ends with a space ends its step.", 'self._open = not text.endswith(" ")', "self._open = True"),
    Mistake("An undo ends the step: what is typed afterwards can be taken back by itself.", "    def _travel(self, source: list[str], target: list[str]) -> str:\n        self._open = False\n", "    def _travel(self, source: list[str], target: list[str]) -> str:\n"),
    Mistake("Removing -0 characters with a slice removes everything: `text[:-0]` is empty.", "self._text[: max(0, len(self._text) - count)]", "self._text[:-count]"),
]
ALSO_RIGHT = [
    Way(
        "All versions in one list with a position are as good as two stacks: undo and redo only move the position, and new work cuts the list off behind it.",
        """
class Notes:
    def __init__(self) -> None:
        self._versions = [""]
        self._place = 0
        self._open = False

    def _add(self, text: str) -> str:
        del self._versions[self._place + 1 :]
        self._versions.append(text)
        self._place += 1
        return text

    def _move(self, step: int) -> str:
        self._open = False
        self._place = min(max(0, self._place + step), len(self._versions) - 1)
        return self._versions[self._place]

    def type(self, text: str) -> str:
        longer = self._versions[self._place] + text
        if self._open:
            self._versions[self._place] = longer
        else:
            self._add(longer)
        self._open = not text.endswith(" ")
        return longer

    def backspace(self, count: int) -> str:
        self._open = False
        text = self._versions[self._place]
        return self._add(text[: max(0, len(text) - count)])

    def undo(self) -> str:
        return self._move(-1)

    def redo(self) -> str:
        return self._move(1)
""",
    )
]
ORACLE = """
class Notes:
    def __init__(self) -> None:
        self.steps, self.done, self.before = [], 0, None

    def text(self):
        text = ""
        for step in self.steps[:self.done]:
            text = text + step if isinstance(step, str) else "".join(text[place] for place in range(len(text) - step))
        return text

    def type(self, text: str) -> str:
        if self.before is not None and self.before[-1] != " ":
            self.steps[-1] += text
        else:
            self.steps = [*self.steps[:self.done], text]
            self.done += 1
        self.before = text
        return self.text()

    def backspace(self, count: int) -> str:
        self.steps = [*self.steps[:self.done], count]
        self.done += 1
        self.before = None
        return self.text()

    def undo(self) -> str:
        self.done -= self.done > 0
        self.before = None
        return self.text()

    def redo(self) -> str:
        self.done += self.done < len(self.steps)
        self.before = None
        return self.text()
"""
EXPLANATION = """
Two stacks hold the versions on both sides of the present one; undo and redo carry the text from one to the other. A piece that continues an open step stores nothing.

| call | text | to go back to | open |
|---|---|---|---|
| b | b | (empty) | yes |
| uy␣ | buy␣ | (empty) | no |
| mi | buy mi | (empty), buy␣ | yes |
| lk | buy milk | (empty), buy␣ | yes |
| undo | buy␣ | (empty) | no |

Whole versions are simple and safe; each step costs as much memory as the text is long. Storing only what was added or removed saves memory, but then each kind of step needs a rule for going back and another for going forward.
"""


class Notes:
    def __init__(self) -> None:
        self._text = ""
        self._done: list[str] = []
        self._undone: list[str] = []
        self._open = False

    def _begin_step(self) -> None:
        self._done.append(self._text)
        self._undone.clear()

    def _travel(self, source: list[str], target: list[str]) -> str:
        self._open = False
        if source:
            target.append(self._text)
            self._text = source.pop()
        return self._text

    def type(self, text: str) -> str:
        if not self._open:
            self._begin_step()
        self._open = not text.endswith(" ")
        self._text += text
        return self._text

    def backspace(self, count: int) -> str:
        self._begin_step()
        self._open = False
        self._text = self._text[: max(0, len(self._text) - count)]
        return self._text

    def undo(self) -> str:
        return self._travel(self._done, self._undone)

    def redo(self) -> str:
        return self._travel(self._undone, self._done)


def inputs(rng):
    operations = [("Notes",)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["type", "type", "type", "backspace", "undo", "undo", "redo"])
        operations.append({"type": ("type", rng.choice(["a", "be", "c ", "do ", " e"])), "backspace": ("backspace", rng.randint(0, 3)), "undo": ("undo",), "redo": ("redo",)}[name])
    return operations
