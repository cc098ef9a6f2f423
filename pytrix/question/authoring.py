"""What a problem file imports: examples, edges, mistakes, other solutions, comparisons and makers of random inputs.

Every maker takes the `random.Random` first and a lower and an upper bound next; both bounds are included.
"""

from __future__ import annotations

import string
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

__all__ = [
    "Comparison",
    "Edge",
    "Example",
    "Mistake",
    "Slow",
    "Way",
    "approximate",
    "distinct",
    "grid",
    "integers",
    "letters",
    "one_of",
    "sentence",
    "tree",
    "unordered",
    "words",
]

_T = TypeVar("_T")
_WORDS = (
    *("amber", "anchor", "apple", "arrow", "attic", "badge", "barn", "basil", "beach", "bell", "birch", "boat"),
    *("bread", "brick", "bridge", "candle", "canoe", "cedar", "chalk", "cloud", "coral", "crane", "daisy", "dawn"),
    *("delta", "drum", "eagle", "echo", "ember", "fern", "field", "flint", "fog", "fox", "garden", "ginger", "glass"),
    *("grape", "harbour", "hazel", "heron", "honey", "ink", "iris", "ivy", "jam", "kettle", "kite", "lamp", "lemon"),
    *("level", "lilac", "maple", "meadow", "melon", "mint", "moss", "noon", "oak", "olive", "onion", "orbit", "otter"),
    *("paper", "pearl", "pepper", "piano", "plum", "pond", "quilt", "radar", "rain", "reed", "river", "robin", "rope"),
    *("sail", "salt", "seed", "shell", "silk", "slate", "snow", "spoon", "stone", "sugar", "tea", "thyme", "tide"),
    *("tulip", "valley", "violet", "walnut", "wave", "wheat", "willow", "wind", "wool", "wren", "yarn", "zinc"),
)


@dataclass(frozen=True)
class Example:
    """An input shown under the statement, with one optional line that says why its result is what it is."""

    value: object
    why: str = ""


@dataclass(frozen=True)
class Edge:
    """An input at an edge that the statement names; `label` names the test where the statement's words do not."""

    value: object
    label: str = ""


@dataclass(frozen=True, init=False)
class Mistake:
    """A wrong solution people really write, as `(message, old, new, …)` edits or as `(message, whole definition)`."""

    message: str
    edits: tuple[str, ...]

    def __init__(self, message: str, *edits: str) -> None:
        object.__setattr__(self, "message", message)
        object.__setattr__(self, "edits", edits)


class Slow(Mistake):
    """A right but slow solution, written like a mistake, that the large input must reject."""


class Way(Mistake):
    """Another right solution, written like a mistake; its message says what differs and what that costs."""


@dataclass(frozen=True)
class Comparison:
    """How an answer is compared: `equal`, `approximate` (within `tolerance`), `unordered` or `one_of`."""

    kind: str = "equal"
    tolerance: float | None = None


unordered = Comparison("unordered")
one_of = Comparison("one_of")


def approximate(tolerance: float = 1e-9) -> Comparison:
    """Numbers count as equal when they differ by at most `tolerance`, absolute or relative."""
    return Comparison("approximate", tolerance)


def letters(rng: Random, low: int, high: int, alphabet: str = string.ascii_lowercase) -> str:
    """A text of `low` to `high` characters of `alphabet`."""
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


def words(rng: Random, low: int, high: int, choices: Sequence[str] = _WORDS) -> list[str]:
    """A list of `low` to `high` everyday words, repetitions possible."""
    return [rng.choice(choices) for _ in range(rng.randint(low, high))]


def sentence(rng: Random, low: int, high: int) -> str:
    """`low` to `high` everyday words joined by single spaces."""
    return " ".join(words(rng, low, high))


def integers(rng: Random, low: int, high: int, minimum: int = -20, maximum: int = 20) -> list[int]:
    """A list of `low` to `high` whole numbers from `minimum` to `maximum`."""
    return [rng.randint(minimum, maximum) for _ in range(rng.randint(low, high))]


def distinct(rng: Random, low: int, high: int, minimum: int = -20, maximum: int = 20) -> list[int]:
    """A list of `low` to `high` different whole numbers from `minimum` to `maximum`, in random order."""
    return rng.sample(range(minimum, maximum + 1), rng.randint(low, high))


def grid(rng: Random, low: int, high: int, choices: Sequence[_T]) -> list[list[_T]]:
    """A grid of `low` to `high` rows and as many columns, chosen apart, filled from `choices`."""
    rows, columns = rng.randint(low, high), rng.randint(low, high)
    return [[rng.choice(choices) for _ in range(columns)] for _ in range(rows)]


def tree(rng: Random, low: int, high: int, minimum: int = -20, maximum: int = 20) -> list[int | None]:
    """A binary tree of `low` to `high` nodes, level by level, with `None` where a child is missing."""
    size = rng.randint(low, high)
    if not size:
        return []
    values: list[int | None] = [rng.randint(minimum, maximum)]
    made, open_places = 1, 2
    while made < size:
        last_place = open_places == 1
        if last_place or rng.random() < 0.75:
            values.append(rng.randint(minimum, maximum))
            made += 1
            open_places += 1
        else:
            values.append(None)
            open_places -= 1
    return values
