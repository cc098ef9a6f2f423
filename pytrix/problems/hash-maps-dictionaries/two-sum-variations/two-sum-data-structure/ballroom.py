"""Numbers at the dance

At a dance each guest draws a card with a whole number and pins it on. Several guests may draw the same number. Write
a class `Ballroom` with these methods:

- `enter(number)`: a guest with this number comes in.
- `leave(number)`: a guest with this number goes. It returns `True`, or `False` if nobody in the room has that number,
  and then nothing changes.
- `couples(total)`: returns how many different pairs of guests in the room have numbers with this sum. Two guests with
  the same number are different guests.

Numbers may be negative.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If three guests have a 4 and two have a 6, how many pairs have the sum 10? And how many pairs have the sum 8?",
    "Count the guests with each number. Two different numbers give as many pairs as the product of their counts; equal numbers are a case of their own.",
    "Go through the numbers in the room and count a pair of numbers from the smaller one only. With k guests of half the sum, k (k - 1) / 2 pairs.",
)
EXAMPLES = [
    Example([("Ballroom",), ("enter", 4), ("enter", 6), ("enter", 4), ("couples", 10), ("couples", 8)], why="4 and 6 in two ways; both 4s"),
    Example([("Ballroom",), ("enter", 5), ("leave", 5), ("leave", 5), ("couples", 10)]),
    Example([("Ballroom",), ("enter", -2), ("enter", 2), ("enter", 0), ("enter", 0), ("couples", 0)], why="-2 and 2, and the two zeros"),
]
EDGES = {
    "Several guests": [("Ballroom",), *[("enter", 3)] * 4, ("couples", 6), ("leave", 3), ("couples", 6), ("couples", 3)],
    "nothing changes": [("Ballroom",), ("leave", 1), ("enter", 1), ("enter", 2), ("couples", 3)],
    "may be negative": Edge([("Ballroom",), ("enter", -5), ("enter", -5), ("enter", -1), ("couples", -6), ("couples", -10)], "negative numbers"),
}
MISTAKES = [
    Mistake("Each couple is counted twice, once from each side.", "if each < partner:", "if each != partner:"),
    Mistake("A guest dances with himself or herself in your count.", "number * (number - 1) // 2", "number * (number + 1) // 2"),
    Mistake("You count which numbers fit, not how many guests have them.", "found += number * self._guests.get(partner, 0)", "found += partner in self._guests"),
    Mistake("When a guest leaves, all guests with that number go in your answer.", "self._guests[number] -= 1", "self._guests[number] = 0"),
    Mistake("Somebody who isn't there can leave your ballroom, and then a later guest is not counted.",
            "        if not self._guests.get(number):\n            return False\n", "        self._guests.setdefault(number, 0)\n"),
]
ORACLE = """
class Ballroom:
    def __init__(self) -> None:
        self.guests = []

    def enter(self, number: int) -> None:
        self.guests.append(number)

    def leave(self, number: int) -> bool:
        if number in self.guests:
            self.guests.remove(number)
            return True
        return False

    def couples(self, total: int) -> int:
        return sum(self.guests[i] + self.guests[j] == total for i in range(len(self.guests)) for j in range(i))
"""
EXPLANATION = """
The room is a dictionary from numbers to counts. Pairs of different numbers are counted from the smaller one, equal
ones by k (k - 1) / 2. With 4, 6, 4:

| total | number | partner | pairs |
|---|---|---|---|
| 10 | 4, twice | 6, once | 2 |
| 10 | 6 | 4 is smaller | none |
| 8 | 4, twice | 4 | 1 |

`enter` and `leave` take constant time, `couples` a step for each different number. A table of sums would make
`couples` quick and the other two slow.
"""


class Ballroom:
    def __init__(self) -> None:
        self._guests: dict[int, int] = {}

    def enter(self, number: int) -> None:
        self._guests[number] = self._guests.get(number, 0) + 1

    def leave(self, number: int) -> bool:
        if not self._guests.get(number):
            return False
        self._guests[number] -= 1
        return True

    def couples(self, total: int) -> int:
        found = 0
        for each, number in self._guests.items():
            partner = total - each
            if each < partner:
                found += number * self._guests.get(partner, 0)
            elif each == partner:
                found += number * (number - 1) // 2
        return found


def inputs(rng):
    operations = [("Ballroom",)]
    for _ in range(rng.randint(6, 14)):
        name = rng.choice(["enter", "enter", "enter", "leave", "couples", "couples"])
        operations.append((name, rng.randint(-1, 3) if name == "couples" else rng.randint(-1, 2)))
    return operations
