"""Equal shares

Shares are given as pairs of two whole numbers: part and whole, such as (1, 2) for a half. Different pairs may mean
the same share: (1, 2), (2, 4) and (-3, -6). The whole is never 0, and both numbers may be negative.

Write a class `Share` whose objects are equal if they mean the same share, with `__eq__` and a `__hash__` that agrees
with it, so that sets and dictionaries recognise equal shares. Then use it in the function `most_frequent(pairs)`:

it returns the pair in `pairs` that first named the share which is named most often, and how often that share is
named, as a tuple of the two. If several shares are named equally often, the one that was named first counts. There is
at least one pair.
"""
from math import gcd

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Which form of a share could all its pairs be brought into, so that equal shares look equal?",
    "Divide part and whole by their greatest common divisor and let the whole be positive. Two shares are equal if these forms are, and the hash is that of the form.",
    "A dictionary with `Share` objects as keys counts the shares; a second one remembers the first pair of each with `setdefault`.",
)
EXAMPLES = [
    Example(([(1, 2), (2, 3), (2, 4), (-3, -6)],), why="one half in three ways"),
    Example(([(4, 6), (3, 9), (2, 3), (1, 3)],), why="two thirds were named first, as 4 of 6"),
    Example(([(0, 5), (1, -2), (0, -7), (-1, 2), (0, 1)],), why="0 of anything is nothing"),
]
EDGES = {
    "at least one pair": ([(6, 4)],),
    "may be negative": ([(-1, 3), (1, 3), (-2, 3), (4, -6)],),
    "named first": Edge(([(2, 1), (1, 2), (2, 4), (4, 2)],), "two shares named twice"),
}
EQUIVALENT = {
    "if whole < 0: -> if not whole < 0:": "then every whole becomes negative, which is as good a form",
    "if whole < 0: -> if whole >= 0:": "then every whole becomes negative, which is as good a form",
    "if whole < 0: -> if whole <= 0:": "the whole is never 0",
    "if whole < 0: -> if whole < 1:": "the whole is never 0",
    "return isinstance(other, Share) and self._form == other._form -> return self._form == other._form": "only shares are compared",
}
ALWAYS = [([(-1, 2), (0, -1), (0, 1)],)]
MISTAKES = [
    Mistake("You compare the pairs as they are. Different pairs may mean the same share.", "part // divisor, whole // divisor", "part, whole"),
    Mistake("The minus may stand in either number: (1, -2) and (-1, 2) mean the same share, but your class takes them for two.", "        if whole < 0:\n            divisor = -divisor\n", ""),
    Mistake("You return the last pair that named the share. Keep the first one.", "first.setdefault(share, (part, whole))", "first[share] = part, whole"),
    Mistake("A negative share is equal to a positive one in your answer.", "self._form == other._form", "abs(self._form[0]) == abs(other._form[0]) and self._form[1] == other._form[1]", "hash(self._form)", "hash((abs(self._form[0]), self._form[1]))"),
]
ORACLE = """
def most_frequent(pairs: list[tuple[int, int]]) -> tuple[tuple[int, int], int]:
    def count(pair):
        return sum(pair[0] * whole == part * pair[1] for part, whole in pairs)

    best = max(count(pair) for pair in pairs)
    return [pair for pair in pairs if count(pair) == best][0], best
"""
EXPLANATION = """
Each share keeps its shortest form with a positive whole. `__eq__` compares forms, and `__hash__` is the hash of the
form, so equal shares always have equal hashes. That is the rule sets and dictionaries rely on.

| pair | divisor | form |
|---|---|---|
| (1, 2) | 1 | (1, 2) |
| (2, 4) | 2 | (1, 2) |
| (-3, -6) | -3 | (1, 2) |

If the hash were made of the pair itself, equal shares would land in different buckets and never meet. Each pair costs
one look-up; comparing every pair with every other by multiplying crosswise needs no hash, but takes n² steps.
`fractions.Fraction` is such a class, ready to use.
"""


class Share:
    def __init__(self, part: int, whole: int) -> None:
        divisor = gcd(part, whole)
        if whole < 0:
            divisor = -divisor
        self._form = part // divisor, whole // divisor

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Share) and self._form == other._form

    def __hash__(self) -> int:
        return hash(self._form)


def most_frequent(pairs: list[tuple[int, int]]) -> tuple[tuple[int, int], int]:
    counts: dict[Share, int] = {}
    first: dict[Share, tuple[int, int]] = {}
    for part, whole in pairs:
        share = Share(part, whole)
        counts[share] = counts.get(share, 0) + 1
        first.setdefault(share, (part, whole))
    best = max(counts, key=lambda share: counts[share])
    return first[best], counts[best]


def inputs(rng):
    shares = [(1, 2), (2, 3), (0, 1), (-1, 2), (3, 1)]
    pairs = []
    for _ in range(rng.randint(2, 7)):
        part, whole = rng.choice(shares)
        factor = rng.choice([1, 2, 3, -1, -2])
        pairs.append((part * factor, whole * factor))
    return (pairs,)
