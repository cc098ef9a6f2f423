"""Pipes that fit together

A plumber collects leftover pipes, whose lengths are whole centimetres. Write a class `PipeRack` with these methods:

- `add(length)` puts a pipe on the rack.
- `can_make(length)` tells whether two different pipes on the rack have exactly this length together. It returns
  `True` or `False`, and the rack stays as it is.

Several pipes may have the same length.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "For each pipe on the rack, which length must its partner have?",
    "Keep a dictionary from lengths to how many pipes have it. Go through its keys and ask for the partner of each.",
    "One case is special: if the partner has the same length, there must be two pipes of it.",
)
EXAMPLES = [
    Example([("PipeRack",), ("add", 30), ("add", 45), ("can_make", 75), ("can_make", 60)], why="one pipe of 30 is not enough for 60"),
    Example([("PipeRack",), ("add", 20), ("add", 20), ("can_make", 40), ("can_make", 20)]),
    Example([("PipeRack",), ("can_make", 10), ("add", 3), ("can_make", 10), ("add", 7), ("can_make", 10)]),
]
EDGES = {
    "two different pipes": [("PipeRack",), ("add", 25), ("can_make", 50), ("can_make", 25)],
    "Several pipes may have the same length": [("PipeRack",), ("add", 5), ("add", 5), ("add", 5), ("can_make", 10), ("can_make", 15)],
    "the rack stays as it is": Edge(
        [("PipeRack",), ("add", 4), ("add", 6), ("add", 6), ("add", 9), ("can_make", 10), ("can_make", 10), ("can_make", 12), ("can_make", 12)],
        "asked twice",
    ),
}
MISTAKES = [
    Mistake("A single pipe is its own partner in your answer.", "if partner != each or number > 1:", "if True:"),
    Mistake("Two pipes of the same length never fit together in your answer.", "if partner != each or number > 1:", "if partner != each:"),
    Mistake("You give up when the first pipe has no partner. Others may have one.",
            "        return False\n", "            return False\n        return False\n"),
    Mistake("One pipe alone is enough for your rack. Two pipes have to be put together.",
            "        for each, number", "        if length in self._pipes:\n            return True\n        for each, number"),
]
EXPLANATION = """
`add` only counts, and `can_make` looks up the partner of each length once. With pipes of 30 and 45:

| asked | length | partner | answer |
|---|---|---|---|
| 75 | 30 | 45 | there, so `True` |
| 60 | 30 | 30 | there, but only one |
| 60 | 45 | 15 | not there, so `False` |

`add` takes the same short time always, and `can_make` a step for each different length.
"""


class PipeRack:
    def __init__(self) -> None:
        self._pipes: dict[int, int] = {}

    def add(self, length: int) -> None:
        self._pipes[length] = self._pipes.get(length, 0) + 1

    def can_make(self, length: int) -> bool:
        for each, number in self._pipes.items():
            partner = length - each
            if partner in self._pipes:
                if partner != each or number > 1:
                    return True
        return False


def inputs(rng):
    operations = [("PipeRack",)]
    added = [2]
    for _ in range(rng.randint(5, 11)):
        if rng.random() < 0.45:
            added.append(rng.randint(1, 6))
            operations.append(("add", added[-1]))
        else:
            operations.append(("can_make", rng.choice(added) + rng.choice([*added, 0])))
    return operations
