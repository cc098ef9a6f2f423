"""The wall of wishes

At a fair, visitors pin wishes on a wall, and may take them away again. Write a class `Wall`:

- `pin(person, wish)` pins a wish and returns its number: 1 for the first wish ever, then 2, and so on. Numbers are never used again.
- `take(person, number)` takes a wish away and returns `True`; if there is no such wish on the wall, or if it is somebody else's, it returns `False`.
- `by(person)` returns the wishes of a person that hang on the wall, the oldest first.
- `since(number)` returns the numbers of the wishes on the wall that are greater than `number`, in ascending order.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "How can a number stay unused after its wish was taken away?",
    "Keep a dictionary from number to a tuple of person and wish, and a counter that only grows. Dictionaries keep the order in which keys were put in.",
    "Taking away looks the number up with `get`, compares the person, and deletes the entry. The two lists are comprehensions over the dictionary.",
)
EXAMPLES = [
    Example([("Wall",), ("pin", "Mia", "a kite"), ("pin", "Leo", "snow"), ("take", "Leo", 1), ("take", "Leo", 2), ("pin", "Leo", "rain"), ("by", "Leo")], why="wish 1 is Mia's; the new wish has number 3"),
    Example([("Wall",), ("pin", "Mia", "tea"), ("pin", "Mia", "tea"), ("by", "Mia"), ("since", 1)]),
    Example([("Wall",), ("take", "Ana", 1), ("by", "Ana"), ("since", 0)]),
]
EDGES = {
    "never used again": Edge([("Wall",), ("pin", "A", "x"), ("take", "A", 1), ("pin", "A", "y"), ("take", "A", 1), ("since", 0)], "after the only wish was taken"),
    "no such wish": [("Wall",), ("pin", "A", "x"), ("take", "A", 2), ("take", "A", 0), ("by", "A")],
    "somebody else's": [("Wall",), ("pin", "A", "x"), ("take", "B", 1), ("by", "A")],
    "greater than `number`": Edge([("Wall",), ("pin", "A", "x"), ("pin", "B", "y"), ("pin", "A", "z"), ("take", "B", 2), ("since", 0), ("since", 1), ("since", 3)], "with a gap"),
}
ALWAYS = [
    [("Wall",), ("pin", "A", "snow"), ("pin", "A", "rain"), ("by", "A")],
]
MISTAKES = [
    Mistake("Numbers are never used again, so count the wishes ever pinned, not those on the wall.", "        self._number += 1\n", "        self._number = len(self._wishes) + 1\n"),
    Mistake("Nobody may take away the wish of somebody else.", 'self._wishes.get(number, ("", ""))[0] != person', "number not in self._wishes"),
    Mistake("A wish that was taken away does not hang on the wall any more.", "        del self._wishes[number]\n", ""),
    Mistake("The wish with that very number is not newer than itself.", "each > number", "each >= number"),
]
EXPLANATION = """
The number is the key, so a wish is found and removed at once, and the counter goes on whatever was removed.

| call | on the wall | returned |
|---|---|---|
| Mia pins a kite | 1 | 1 |
| Leo pins snow | 1, 2 | 2 |
| Leo takes 1 | 1, 2 | False |
| Leo takes 2 | 1 | True |
| Leo pins rain | 1, 3 | 3 |

Pinning and taking are the same few steps; the lists look at every wish on the wall.
"""


class Wall:
    def __init__(self) -> None:
        self._number = 0
        self._wishes: dict[int, tuple[str, str]] = {}

    def pin(self, person: str, wish: str) -> int:
        self._number += 1
        self._wishes[self._number] = (person, wish)
        return self._number

    def take(self, person: str, number: int) -> bool:
        if self._wishes.get(number, ("", ""))[0] != person:
            return False
        del self._wishes[number]
        return True

    def by(self, person: str) -> list[str]:
        return [wish for owner, wish in self._wishes.values() if owner == person]

    def since(self, number: int) -> list[int]:
        return [each for each in self._wishes if each > number]


def inputs(rng):
    operations = [("Wall",)]
    for number in range(rng.randint(5, 11)):
        person = rng.choice(["A", "B"])
        operations.append(rng.choice([("pin", person, f"w{number}"), ("pin", person, "x"), ("take", person, rng.randint(1, 4)), ("since", rng.randint(0, 4))]))
    return [*operations, ("by", "A"), ("since", 0)]
