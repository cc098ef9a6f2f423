"""The ferry deck

A ferry has two kinds of lanes: `wide` of them can take a lorry or a car each, `narrow` of them only a car. Write a class `Deck(wide, narrow)`:

- `board(plate, kind)` with the kind `"car"` or `"lorry"` returns `"wide"` or `"narrow"`, the kind of lane the vehicle gets, or `"full"`. A car gets a narrow lane as long as one is free. A plate that is on board already gets `"full"` too.
- `leave(plate)` frees the lane and returns `True`, or `False` if that plate is not on board.
- `free()` returns a tuple: how many wide and how many narrow lanes are free.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "When a vehicle leaves, how does the deck know which kind of lane becomes free?",
    "Keep a count of free lanes for each kind, and a dictionary from plate to the kind of lane.",
    "For a car try narrow first, then wide; for a lorry only wide. Take the first kind with a free lane, count it down and note it for the plate.",
)
EXAMPLES = [
    Example([("Deck", 1, 1), ("board", "AB 1", "car"), ("board", "CD 2", "car"), ("board", "EF 3", "lorry"), ("free",)], why="the second car took the wide lane"),
    Example([("Deck", 1, 0), ("board", "L 1", "lorry"), ("leave", "L 1"), ("leave", "L 1"), ("board", "C 2", "car")]),
    Example([("Deck", 2, 2), ("board", "X", "car"), ("board", "X", "car"), ("free",)], why="X is on board already"),
]
EDGES = {
    "not on board": [("Deck", 1, 1), ("leave", "Z"), ("free",)],
    "as long as one is free": Edge([("Deck", 2, 1), ("board", "A", "car"), ("board", "B", "car"), ("leave", "A"), ("board", "C", "car"), ("free",)], "a narrow lane becomes free again"),
    "only a car": Edge([("Deck", 0, 3), ("board", "L", "lorry"), ("free",)], "a lorry and narrow lanes"),
    "frees the lane": Edge([("Deck", 1, 1), ("board", "L", "lorry"), ("board", "A", "car"), ("leave", "L"), ("leave", "A"), ("free",)], "both kinds freed"),
}
MISTAKES = [
    Mistake("A car takes a narrow lane first, so that wide ones are left for lorries.", '["narrow", "wide"] if', '["wide", "narrow"] if'),
    Mistake("The lane that becomes free is the one the vehicle had. You always free a narrow one.", "self._free[self._lane.pop(plate)] += 1", 'self._lane.pop(plate)\n        self._free["narrow"] += 1'),
    Mistake("A plate that is on board already must not take a second lane.", "        if plate in self._lane:\n            return \"full\"\n", ""),
    Mistake("A lorry doesn't fit into a narrow lane.", 'if kind == "car" else ["wide"]', 'if kind == "car" else ["wide", "narrow"]'),
]
EXPLANATION = """
Two counts say how many lanes of each kind are free, and a dictionary remembers which kind each vehicle has. With one lane of each kind:

| call | free wide | free narrow | returned |
|---|---|---|---|
| car AB 1 | 1 | 0 | narrow |
| car CD 2 | 0 | 0 | wide |
| lorry EF 3 | 0 | 0 | full |

Each call takes the same few steps.
"""


class Deck:
    def __init__(self, wide: int, narrow: int) -> None:
        self._free = {"wide": wide, "narrow": narrow}
        self._lane: dict[str, str] = {}

    def board(self, plate: str, kind: str) -> str:
        if plate in self._lane:
            return "full"
        for lane in ["narrow", "wide"] if kind == "car" else ["wide"]:
            if self._free[lane]:
                self._free[lane] -= 1
                self._lane[plate] = lane
                return lane
        return "full"

    def leave(self, plate: str) -> bool:
        if plate not in self._lane:
            return False
        self._free[self._lane.pop(plate)] += 1
        return True

    def free(self) -> tuple[int, int]:
        return self._free["wide"], self._free["narrow"]


def inputs(rng):
    operations = [("Deck", rng.randint(0, 2), rng.randint(0, 2))]
    for _ in range(rng.randint(4, 10)):
        plate = rng.choice("ABCD")
        operations.append(rng.choice([("board", plate, "car"), ("board", plate, "lorry"), ("board", plate, "car"), ("leave", plate)]))
    return [*operations, ("free",)]
