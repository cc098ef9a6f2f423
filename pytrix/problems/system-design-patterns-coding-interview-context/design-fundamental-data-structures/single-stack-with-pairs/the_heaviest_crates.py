"""How many crates are the heaviest?

A crane driver stacks crates, one on the other, and the site manager keeps asking for the heaviest. Write a class `CrateStack` that begins empty:

- `load(weight)` puts a crate on top.
- `unload()` takes the top crate off and returns its weight, or returns `None` if there is none.
- `heaviest()` returns a tuple: the greatest weight in the stack, and **how many** crates have it. For an empty stack it returns `(0, 0)`.

All calls should take the same short time, however high the stack is.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "COUNT")
CONSTRAINTS = ("weights are whole numbers, at least 1",)
HINTS = (
    "When the top crate leaves, the answer must be what it was before that crate came. Where could that be written down?",
    "Store with each crate the answer for the stack up to and including it.",
    "A heavier crate starts a new answer with the number 1; an equal one adds 1 to the number below; a lighter one copies the answer below.",
)
EXAMPLES = [
    Example([("CrateStack",), ("load", 40), ("load", 70), ("load", 70), ("load", 20), ("heaviest",), ("unload",), ("unload",), ("heaviest",)], why="two crates of 70, then one"),
    Example([("CrateStack",), ("load", 30), ("load", 50), ("unload",), ("heaviest",)]),
    Example([("CrateStack",), ("heaviest",), ("unload",), ("load", 10), ("heaviest",)]),
]
EDGES = {
    "empty stack": [("CrateStack",), ("load", 5), ("unload",), ("unload",), ("heaviest",), ("load", 3), ("heaviest",)],
    "how many": Edge([("CrateStack",), ("load", 9), ("load", 2), ("load", 9), ("load", 9), ("heaviest",), ("unload",), ("heaviest",), ("unload",), ("unload",), ("heaviest",)], "equal crates with a lighter one between"),
    "greatest weight": Edge([("CrateStack",), ("load", 4), ("load", 4), ("load", 6), ("heaviest",), ("unload",), ("heaviest",)], "a new heaviest comes and goes"),
}
MISTAKES = [
    Mistake("A heavier crate is the first of its weight: the count starts at 1 again.", "            number = 1\n", "            number += 1\n"),
    Mistake("A crate as heavy as the heaviest must raise the count.", "            number += 1\n", "            pass\n"),
    Mistake("You count only equal crates that lie directly on each other.", "        self._pile.append((weight, greatest, number))\n", "        else:\n            number = 0\n        self._pile.append((weight, greatest, number))\n"),
    Mistake("`unload` returns the heaviest weight instead of that of the top crate.", "self._pile.pop()[0]", "self._pile.pop()[1]"),
]
ORACLE = """
class CrateStack:
    def __init__(self) -> None:
        self.crates = []

    def load(self, weight: int) -> None:
        self.crates.append(weight)

    def unload(self) -> int | None:
        return self.crates.pop() if self.crates else None

    def heaviest(self) -> tuple[int, int]:
        top = max(self.crates, default=0)
        return top, self.crates.count(top)
"""
EXPLANATION = """
Each entry holds a crate's weight and the answer for the stack up to it:

| load | entry |
|---|---|
| 40 | 40, greatest 40, once |
| 70 | 70, greatest 70, once |
| 70 | 70, greatest 70, twice |
| 20 | 20, greatest 70, twice |

Taking an entry off uncovers the older answer, so nothing has to be worked out again, and each call takes constant time. The price is two more numbers a crate. With a second stack of heaviest crates only, the count would be harder to keep.
"""


class CrateStack:
    def __init__(self) -> None:
        self._pile: list[tuple[int, int, int]] = []

    def load(self, weight: int) -> None:
        greatest, number = self.heaviest()
        if weight > greatest:
            greatest = weight
            number = 1
        elif weight == greatest:
            number += 1
        self._pile.append((weight, greatest, number))

    def unload(self) -> int | None:
        return self._pile.pop()[0] if self._pile else None

    def heaviest(self) -> tuple[int, int]:
        return self._pile[-1][1:] if self._pile else (0, 0)


def inputs(rng):
    operations = [("CrateStack",)]
    for _ in range(rng.randint(5, 13)):
        name = rng.choice(["load", "load", "load", "unload", "heaviest"])
        operations.append((name, rng.randint(1, 4)) if name == "load" else (name,))
    return [*operations, ("heaviest",), ("unload",), ("heaviest",)]
