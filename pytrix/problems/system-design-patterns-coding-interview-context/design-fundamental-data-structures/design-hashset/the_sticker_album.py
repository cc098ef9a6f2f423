"""The sticker album

An album has places for stickers with the numbers 1 to `last`. Write a class `Album(last)` that keeps track of them **without** a set or a dictionary:

- `stick(number)` sticks a sticker in and returns `True`, or returns `False` if its place is taken already.
- `give_away(number)` takes a sticker out and returns whether it was there.
- `has(number)` returns whether the sticker is there. People ask for any number: those outside 1 to `last` are never there.
- `missing()` returns the list of the missing numbers in ascending order.

Only numbers from 1 to `last` are stuck in or given away. No method but `missing` may take longer when the album is larger.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("`last` is at least 1",)
HINTS = (
    "The numbers are small and known beforehand. What could stand in for the places of the album?",
    "A list of yes and no values, one for each number, answers at once whether a sticker is there.",
    "Make the list one longer than `last`, so that a number is its own index, and check the range before you look a number up.",
)
EXAMPLES = [
    Example([("Album", 4), ("stick", 2), ("stick", 4), ("stick", 2), ("has", 4), ("missing",)], why="the second 2 finds its place taken"),
    Example([("Album", 3), ("stick", 3), ("has", 3), ("give_away", 3), ("give_away", 3), ("has", 3)]),
    Example([("Album", 2), ("stick", 1), ("has", 0), ("has", -1), ("has", 9), ("missing",)]),
]
EDGES = {
    "outside 1 to `last`": [("Album", 3), ("stick", 3), ("stick", 2), ("has", -1), ("has", -2), ("has", 0), ("has", 4), ("has", 3)],
    "`last` is at least 1": Edge([("Album", 1), ("missing",), ("stick", 1), ("missing",), ("stick", 1)], "an album for one sticker"),
    "returns whether it was there": [("Album", 2), ("give_away", 1), ("stick", 1), ("give_away", 1), ("stick", 1)],
}
ALWAYS = [
    [("Album", 2), ("give_away", 1), ("has", 4), ("stick", 1), ("stick", 2), ("has", 1), ("has", 0), ("missing",)],
]
MISTAKES = [
    Mistake("A negative number looks at the end of your list, where another sticker's place is.", "1 <= number < len(self._there) and self._there[number]", "number < len(self._there) and self._there[number]"),
    Mistake("Sticking the same sticker a second time should answer `False`.", "        new = not self._there[number]\n", "        new = True\n"),
    Mistake("Number 0 is not a sticker: the missing ones begin at 1.", "if not there and number", "if not there"),
    Mistake("`missing` gives the stickers that are there.", "if not there and number", "if there"),
]
EXPLANATION = """
A list of truth values is a set for small whole numbers: place n says whether n is there. With `last` 4 and the stickers 2 and 4:

| place | 0 | 1 | 2 | 3 | 4 |
|---|---|---|---|---|---|
| there | unused | no | yes | no | yes |

The first three methods look at one place each, so they take constant time; `missing` looks at all. The price is a place for each possible number, so this works for an album, not for telephone numbers.
"""


class Album:
    def __init__(self, last: int) -> None:
        self._there = [False] * (last + 1)

    def stick(self, number: int) -> bool:
        new = not self._there[number]
        self._there[number] = True
        return new

    def give_away(self, number: int) -> bool:
        there = self._there[number]
        self._there[number] = False
        return there

    def has(self, number: int) -> bool:
        return 1 <= number < len(self._there) and self._there[number]

    def missing(self) -> list[int]:
        return [number for number, there in enumerate(self._there) if not there and number]


def inputs(rng):
    last = rng.randint(1, 6)
    operations = [("Album", last)]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["stick", "stick", "give_away", "has", "missing"])
        operations.append({"missing": (name,), "has": (name, rng.randint(-2, last + 2))}.get(name, (name, rng.randint(1, last))))
    return [*operations, ("missing",)]
