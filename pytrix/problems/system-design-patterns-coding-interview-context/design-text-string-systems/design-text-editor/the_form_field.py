"""A field that can be overwritten

Write a class `Field(width)` for a text field in a form. It begins empty, the cursor is at the beginning, and new text is **inserted**. `width` is at least 1: no more characters than that fit.

- `key(character)` writes the character at the cursor and moves the cursor past it. When inserting, the characters after it move on; in a full field nothing happens instead. When overwriting, it replaces the character after the cursor; at the end of the text it is added if it fits.
- `mode()` switches between inserting and overwriting.
- `move(steps)` moves the cursor by that many places, to the left for negative numbers, but never beyond either end of the text.
- `erase()` removes the character before the cursor, if there is one, in both modes.

Each method returns the text with a bar `|` at the cursor.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`character` is one letter or digit",)
HINTS = (
    "Which parts of the text does each key touch, seen from the cursor?",
    "Keep the text before the cursor and the text behind it as two texts. Then each key changes only the ends that meet at the cursor.",
    "Writing adds to the first text; overwriting first cuts one character off the second. After that cut, one question is the same in both modes: is there room for one more?",
)
EXAMPLES = [
    Example([("Field", 5), ("key", "c"), ("key", "t"), ("move", -1), ("key", "a"), ("mode",), ("key", "r"), ("key", "s")], why="r replaces t, and s is added at the end"),
    Example([("Field", 2), ("key", "a"), ("key", "b"), ("key", "c"), ("move", -5), ("mode",), ("key", "x"), ("mode",), ("key", "y")]),
    Example([("Field", 4), ("erase",), ("key", "n"), ("key", "o"), ("move", -1), ("erase",)]),
]
EDGES = {
    "in a full field": Edge([("Field", 1), ("key", "a"), ("key", "b"), ("mode",), ("key", "c"), ("move", -1), ("key", "d"), ("key", "e")], "one place"),
    "never beyond": Edge([("Field", 9), ("key", "a"), ("key", "b"), ("move", -3), ("move", 1), ("move", 7), ("move", 0)], "too many steps"),
    "in both modes": Edge([("Field", 3), ("key", "a"), ("key", "b"), ("mode",), ("erase",), ("move", -1), ("erase",), ("key", "z")], "erased while overwriting"),
}
MISTAKES = [
    Mistake("When overwriting, a full field is no obstacle: the number of characters stays the same.", "        rest = self._behind[self._over :]\n        if len(self._before + rest) < self._width:\n            self._before += character\n            self._behind = rest\n", "        if len(self._before + self._behind) < self._width:\n            self._before += character\n            self._behind = self._behind[self._over :]\n"),
    Mistake("The cursor stays inside the text.", "max(0, min(len(text), len(self._before) + steps))", "len(self._before) + steps"),
    Mistake("Erasing removes the character before the cursor, not the one behind it.", "self._before = self._before[:-1]", "self._behind = self._behind[1:]"),
    Mistake("The second press of the mode key goes back to inserting.", "self._over = 1 - self._over", "self._over = 1"),
]
ORACLE = """
class Field:
    def __init__(self, width: int) -> None:
        self.width, self.text, self.at, self.inserting = width, [], 0, True

    def show(self):
        return "".join(self.text[:self.at] + ["|"] + self.text[self.at:])

    def key(self, character: str) -> str:
        if not self.inserting and self.at < len(self.text):
            self.text[self.at] = character
            self.at += 1
        elif len(self.text) < self.width:
            self.text.insert(self.at, character)
            self.at += 1
        return self.show()

    def mode(self) -> str:
        self.inserting = not self.inserting
        return self.show()

    def move(self, steps: int) -> str:
        for _ in range(abs(steps)):
            if steps < 0 and self.at > 0:
                self.at -= 1
            if steps > 0 and self.at < len(self.text):
                self.at += 1
        return self.show()

    def erase(self) -> str:
        if self.at:
            self.at -= 1
            self.text.pop(self.at)
        return self.show()
"""
EXPLANATION = """
The cursor is where two texts meet, so no position has to be kept in step with the text.

| call | before | behind |
|---|---|---|
| c, t | ct | |
| move -1 | c | t |
| a | ca | t |
| mode, r | car | |
| s | cars | |

Overwriting is: cut one character off, then insert. So one check for room is enough for both modes. Each call costs as many steps as the text is long, since texts are copied; another way is two lists used as stacks, where a key costs the same however long the text is.
"""


class Field:
    def __init__(self, width: int) -> None:
        self._width = width
        self._before = self._behind = ""
        self._over = 0

    def _shown(self) -> str:
        return f"{self._before}|{self._behind}"

    def key(self, character: str) -> str:
        rest = self._behind[self._over :]
        if len(self._before + rest) < self._width:
            self._before += character
            self._behind = rest
        return self._shown()

    def mode(self) -> str:
        self._over = 1 - self._over
        return self._shown()

    def move(self, steps: int) -> str:
        text = self._before + self._behind
        place = max(0, min(len(text), len(self._before) + steps))
        self._before, self._behind = text[:place], text[place:]
        return self._shown()

    def erase(self) -> str:
        self._before = self._before[:-1]
        return self._shown()


def inputs(rng):
    operations = [("Field", rng.randint(1, 5))]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["key", "key", "key", "key", "mode", "move", "move", "erase"])
        operations.append({"key": ("key", rng.choice("abcd")), "mode": ("mode",), "move": ("move", rng.choice([-2, -1, -1, 1, -9, 9])), "erase": ("erase",)}[name])
    return operations
