"""Two trays for letters

A clerk has an in-tray and an out-tray; in both, only the top letter can be reached. Letters are answered in the order in which they came. Write a class `Clerk`:

- `arrive(letter)` lays a letter on the in-tray.
- `answer()` returns the letter that came first among those not yet answered, and it is gone; or `None` if there is none. It is taken from the top of the out-tray. Only if the out-tray is empty, all letters of the in-tray are first moved to it, one by one from the top.
- `trays()` returns a tuple with the numbers of letters in the in-tray and in the out-tray.

Both trays begin empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "What happens to the order of a pile when its letters are laid on another pile one by one?",
    "Moving a whole pile turns it round, so that the oldest letter is on top. When must this not be done?",
    "In `answer`, if the out-tray is empty, pop from the in-tray and push to the out-tray until the former is empty. Then pop from the out-tray, if it holds anything.",
)
EXAMPLES = [
    Example([("Clerk",), ("arrive", "a"), ("arrive", "b"), ("answer",), ("arrive", "c"), ("trays",), ("answer",), ("answer",)], why="c waits in the in-tray while b is in the out-tray"),
    [("Clerk",), ("answer",), ("trays",)],
    [("Clerk",), ("arrive", "x"), ("trays",), ("answer",), ("answer",)],
]
EDGES = {
    "if there is none": [("Clerk",), ("arrive", "a"), ("answer",), ("answer",), ("arrive", "b"), ("answer",), ("trays",)],
    "Only if the out-tray is empty": [("Clerk",), ("arrive", "a"), ("arrive", "b"), ("arrive", "c"), ("answer",), ("arrive", "d"), ("answer",), ("trays",), ("answer",), ("answer",), ("trays",)],
    "begin empty": [("Clerk",), ("trays",)],
}
ALWAYS = [
    [("Clerk",), ("arrive", "a"), ("arrive", "b"), ("answer",), ("arrive", "c"), ("answer",), ("trays",)],
]
MISTAKES = [
    Mistake("You move letters while some are in the out-tray, so newer ones come to lie on older ones.", "        if not self._out:\n            while self._in:\n                self._out.append(self._in.pop())\n", "        while self._in:\n            self._out.append(self._in.pop())\n"),
    Mistake("All letters of the in-tray are moved, not just one.", "            while self._in:\n", "            if self._in:\n"),
    Mistake("You answer the newest letter. The one that came first is next.", "return self._out.pop() if self._out else None", "return self._out.pop(0) if self._out else None"),
    Mistake("The letters are moved back or move too early: moving happens only when a letter is to be answered.", "        self._in.append(letter)\n", "        self._in.append(letter)\n        if not self._out:\n            self._out.append(self._in.pop())\n"),
]
ORACLE = """
class Clerk:
    def __init__(self) -> None:
        self._letters: list[str] = []
        self._ready = 0

    def arrive(self, letter: str) -> None:
        self._letters.append(letter)

    def answer(self) -> str | None:
        if self._ready == 0:
            self._ready = len(self._letters)
        if not self._letters:
            return None
        self._ready -= 1
        return self._letters.pop(0)

    def trays(self) -> tuple[int, int]:
        return len(self._letters) - self._ready, self._ready
"""
EXPLANATION = """
Moving a pile letter by letter turns it round, and the oldest is on top. As long as the out-tray holds letters, they are older than all in the in-tray. For a, b, answer, c, answer:

| call | in-tray | out-tray |
|---|---|---|
| a, b arrive | a b | |
| answer: a | | b |
| c arrives | c | b |
| answer: b | c | |

Each letter is moved at most once, so on average a call takes constant time, although a single one may move many. A `deque` would be the natural queue; two stacks are the way where only one end can be reached.
"""


class Clerk:
    def __init__(self) -> None:
        self._in: list[str] = []
        self._out: list[str] = []

    def arrive(self, letter: str) -> None:
        self._in.append(letter)

    def answer(self) -> str | None:
        if not self._out:
            while self._in:
                self._out.append(self._in.pop())
        return self._out.pop() if self._out else None

    def trays(self) -> tuple[int, int]:
        return len(self._in), len(self._out)


def inputs(rng):
    operations, letters = [("Clerk",)], iter("abcdefghijklmno")
    for _ in range(rng.randint(3, 12)):
        name = rng.choice(["arrive", "arrive", "arrive", "answer", "answer", "trays"])
        operations.append((name, next(letters)) if name == "arrive" else (name,))
    return [*operations, ("trays",), ("answer",), ("trays",)]
