"""The plate carousel

At a sushi bar, plates ride on a belt. They can only be put on at its end and taken off at its front, but a plate at the front may be sent round: taken off and put on again at the end. The cook wants the newest plate to be served first, so after putting a plate on, all the others are sent round once, one after another.

Write a class `Belt`, which begins empty:

- `put(plate)` puts a plate on in this way, so that it stands at the front.
- `take()` takes the plate at the front off and returns it, or returns `None` if there is none.
- `plates()` returns the list of all plates from the front to the end.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "How many plates stand in front of the new one, right after it was put on at the end?",
    "Use a `deque` for the belt. After appending the plate, take one from the left and append it again, as often as there are other plates.",
    "The number of rounds is the length of the belt minus one, or the length before the plate was put on.",
)
EXAMPLES = [
    [("Belt",), ("put", "tuna"), ("put", "egg"), ("put", "eel"), ("plates",), ("take",), ("plates",)],
    [("Belt",), ("put", "egg"), ("take",), ("take",)],
    [("Belt",), ("put", "a"), ("put", "b"), ("take",), ("put", "c"), ("take",), ("take",)],
]
EDGES = {
    "begins empty": [("Belt",), ("plates",), ("take",)],
    "newest plate": Edge([("Belt",), ("put", "a"), ("put", "a"), ("put", "b"), ("plates",)], "equal plates"),
    "all the others": Edge([("Belt",), ("put", "a"), ("put", "b"), ("put", "c"), ("put", "d"), ("plates",), ("take",), ("take",), ("take",)], "four plates"),
}
MISTAKES = [
    Mistake("The newest plate stands at the end in yours: all the others, and only they, are to be sent round.", "for _ in range(len(self._plates) - 1):", "for _ in range(0):"),
    Mistake("Only one plate is sent round. All the others have to go behind the new one.", "for _ in range(len(self._plates) - 1):", "for _ in range(min(1, len(self._plates) - 1)):"),
    Mistake("With no plate on the belt there is nothing to take off: return `None`.", "return self._plates.popleft() if self._plates else None", "return self._plates.popleft()"),
]
EXPLANATION = """
After the rounds the new plate is in front, and the others follow in their old order, so the belt always serves the newest. For tuna, egg, eel:

| put | right after | after the rounds |
|---|---|---|
| tuna | tuna | tuna |
| egg | tuna egg | egg tuna |
| eel | egg tuna eel | eel egg tuna |

Putting takes as many steps as there are plates, taking only one.
"""


class Belt:
    def __init__(self) -> None:
        self._plates: deque[str] = deque()

    def put(self, plate: str) -> None:
        self._plates.append(plate)
        for _ in range(len(self._plates) - 1):
            self._plates.append(self._plates.popleft())

    def take(self) -> str | None:
        return self._plates.popleft() if self._plates else None

    def plates(self) -> list[str]:
        return list(self._plates)


def inputs(rng):
    operations = [("Belt",)]
    for _ in range(rng.randint(3, 10)):
        name = rng.choice(["put", "put", "put", "take", "plates"])
        operations.append((name, rng.choice(["egg", "tuna", "eel", "crab"])) if name == "put" else (name,))
    return [*operations, ("plates",), ("take",)]
