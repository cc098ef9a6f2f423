"""The line and its cursor

Write a class `Line` for a line of text that is being edited. It begins empty, with the cursor at position 0.

- `type(text)` inserts `text` at the cursor, which then stands behind it.
- `left(count)` moves the cursor by `count` characters to the left, at most to the beginning.
- `delete()` removes the character left of the cursor; at the beginning it does nothing.
- `save()` returns all that is needed to come back to this moment: a tuple of the text and the position of the cursor.
- `restore(saved)` makes the line what it was when that tuple was returned.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "What does the line consist of besides its text?",
    "Keep the text and the position. Everything is built from two pieces: what stands before the cursor and what stands behind it.",
    "Inserting puts the text between the two pieces and moves the position by its length. Deleting drops the last character of the first piece, if there is one.",
)
EXAMPLES = [
    Example([("Line",), ("type", "cat"), ("left", 1), ("type", "r"), ("save",)], why="the r is inserted before the t"),
    Example([("Line",), ("type", "tone"), ("left", 2), ("delete",), ("save",)]),
    Example([("Line",), ("type", "old"), ("restore", ("new", 1)), ("type", "-"), ("save",)], why="the cursor comes back too"),
]
EDGES = {
    "at most to the beginning": [("Line",), ("type", "ab"), ("left", 9), ("type", "c"), ("save",)],
    "at the beginning it does nothing": [("Line",), ("delete",), ("type", "ab"), ("left", 2), ("delete",), ("save",)],
    "begins empty": Edge([("Line",), ("save",), ("restore", ("", 0)), ("save",)], "an empty line"),
    "what it was": Edge([("Line",), ("type", "abc"), ("restore", ("xyz", 3)), ("delete",), ("left", 1), ("delete",), ("save",)], "going on from a restored line"),
}
MISTAKES = [
    Mistake("After typing, the cursor stands behind what was typed.", "        self._cursor += len(text)\n", ""),
    Mistake("The cursor is part of what has to come back.", "self._text, self._cursor = saved", "self._text = saved[0]"),
    Mistake("The cursor can't go further left than the beginning.", "max(0, self._cursor - count)", "self._cursor - count"),
    Mistake("At the beginning there is nothing to delete.", "        if self._cursor > 0:\n", "        if True:\n"),
    Mistake("You delete the character right of the cursor. The one left of it has to go, and the cursor moves with it.", "self._text[: self._cursor - 1] + self._text[self._cursor :]\n            self._cursor -= 1", "self._text[: self._cursor] + self._text[self._cursor + 1 :]"),
]
ALSO_RIGHT = [
    Way(
        "The text may be kept as two pieces, before and after the cursor; then typing and deleting touch only the first.",
        '''
class Line:
    def __init__(self) -> None:
        self._before, self._behind = "", ""

    def type(self, text: str) -> None:
        self._before += text

    def left(self, count: int) -> None:
        place = max(0, len(self._before) - count)
        self._before, self._behind = self._before[:place], self._before[place:] + self._behind

    def delete(self) -> None:
        self._before = self._before[:-1]

    def save(self) -> tuple[str, int]:
        return self._before + self._behind, len(self._before)

    def restore(self, saved: tuple[str, int]) -> None:
        text, place = saved
        self._before, self._behind = text[:place], text[place:]
''',
    )
]
ORACLE = '''
class Line:
    def __init__(self) -> None:
        self.signs = ["|"]

    def type(self, text: str) -> None:
        for sign in text:
            self.signs.insert(self.signs.index("|"), sign)

    def left(self, count: int) -> None:
        for _ in range(count):
            place = self.signs.index("|")
            if place:
                self.signs[place - 1], self.signs[place] = "|", self.signs[place - 1]

    def delete(self) -> None:
        place = self.signs.index("|")
        if place:
            self.signs.pop(place - 1)

    def save(self) -> tuple[str, int]:
        place = self.signs.index("|")
        return "".join(self.signs[:place] + self.signs[place + 1:]), place

    def restore(self, saved: tuple[str, int]) -> None:
        self.signs = [*saved[0][:saved[1]], "|", *saved[0][saved[1]:]]
'''
EXPLANATION = """
What `save` gives is complete and can't be changed afterwards: a tuple of a text and a number. Whoever holds it need not know what it means.

| call | text | cursor |
|---|---|---|
| type cat | cat | 3 |
| left 1 | cat | 2 |
| type r | cart | 3 |

Inserting and deleting make a new text, which costs a step for each character of the line.
"""


class Line:
    def __init__(self) -> None:
        self._text = ""
        self._cursor = 0

    def type(self, text: str) -> None:
        self._text = self._text[: self._cursor] + text + self._text[self._cursor :]
        self._cursor += len(text)

    def left(self, count: int) -> None:
        self._cursor = max(0, self._cursor - count)

    def delete(self) -> None:
        if self._cursor > 0:
            self._text = self._text[: self._cursor - 1] + self._text[self._cursor :]
            self._cursor -= 1

    def save(self) -> tuple[str, int]:
        return self._text, self._cursor

    def restore(self, saved: tuple[str, int]) -> None:
        self._text, self._cursor = saved


def inputs(rng):
    operations = [("Line",)]
    for _ in range(rng.randint(4, 10)):
        name = rng.choice(["type", "type", "left", "delete", "restore"])
        if name == "type":
            operations.append(("type", rng.choice(["a", "bc", "def"])))
        elif name == "left":
            operations.append(("left", rng.randint(0, 4)))
        elif name == "delete":
            operations.append(("delete",))
        elif rng.random() < 0.4:
            operations.append(("restore", rng.choice([("stu", 1), ("v", 1), ("wxyz", 0)])))
    return [*operations, ("save",)]
