"""The fare along the coast

A ferry calls at harbours along a coast. Write a class `Fares`:

- `Fares(legs)`: `legs[i]` is the price from harbour `i` to harbour `i + 1`, and the same the other way. With no legs there is just harbour 0.
- `price(start, goal)` returns the price from one harbour to another, in either direction. Staying costs 0.
- `farthest(start, money)` returns the number of the last harbour that somebody at `start` can reach in the direction of greater numbers with `money`, or `start` when the money isn't enough for one leg.

The prices never change, but both questions are asked all day: prepare what makes the answers quick.
"""

from bisect import bisect_right
from itertools import accumulate

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("prices are at least 1", "`money` is at least 0")
HINTS = (
    "If you knew the price from harbour 0 to every harbour, how would you get the price between any two?",
    "Prepare those prices once. They ascend, so the farthest harbour can be found by binary search.",
    "The price is the difference of two entries without its sign. For the farthest, look where the entry of `start` plus the money would be inserted, to the right of equal ones; the harbour is the one before that place.",
)
EXAMPLES = [
    Example([("Fares", [4, 2, 7]), ("price", 0, 2), ("price", 3, 1), ("farthest", 0, 12), ("farthest", 1, 9)], why="4 + 2; then 7 + 2; 13 would reach the end"),
    Example([("Fares", [5]), ("price", 1, 1), ("farthest", 0, 4), ("farthest", 1, 100)]),
    Example([("Fares", [1, 1, 1]), ("farthest", 1, 1), ("price", 3, 0)]),
]
EDGES = {
    "no legs": [("Fares", []), ("price", 0, 0), ("farthest", 0, 50)],
    "Staying costs 0": [("Fares", [3, 3]), ("price", 2, 2), ("farthest", 2, 3)],
    "either direction": Edge([("Fares", [2, 9, 4]), ("price", 1, 3), ("price", 3, 1), ("price", 2, 0)], "there and back"),
    "can reach": Edge([("Fares", [2, 3, 4]), ("farthest", 0, 5), ("farthest", 0, 8), ("farthest", 0, 9), ("farthest", 1, 0)], "just enough money"),
}
MISTAKES = [
    Mistake("The way back costs the same; a price is never below 0.", "abs(self._from_first[goal] - self._from_first[start])", "self._from_first[goal] - self._from_first[start]"),
    Mistake("Money that is just enough reaches the harbour.", "reach = self._from_first[start] + money", "reach = self._from_first[start] + max(0, money - 1)"),
    Mistake("The journey begins at `start`, not at harbour 0.", "reach = self._from_first[start] + money", "reach = money"),
    Mistake("Harbour 0 costs nothing; the prices from it begin with 0.", "[0, *accumulate(legs)]", "[*accumulate(legs)] or [0]"),
]
SIZE = 180_000
SLOW = [
    Slow(
        "Your answer is right, but each question adds up its legs anew. Prepare the prices from harbour 0 once.",
        """
class Fares:
    def __init__(self, legs: list[int]) -> None:
        self._legs = legs

    def price(self, start: int, goal: int) -> int:
        return sum(self._legs[min(start, goal) : max(start, goal)])

    def farthest(self, start: int, money: int) -> int:
        while start < len(self._legs) and self._legs[start] <= money:
            money -= self._legs[start]
            start += 1
        return start
""",
    )
]
ORACLE = '''
class Fares:
    def __init__(self, legs: list[int]) -> None:
        self.legs = legs

    def price(self, start: int, goal: int) -> int:
        total = 0
        while start != goal:
            step = 1 if start < goal else -1
            total += self.legs[min(start, start + step)]
            start += step
        return total

    def farthest(self, start: int, money: int) -> int:
        return max(each for each in range(start, len(self.legs) + 1) if self.price(start, each) <= money)
'''
EXPLANATION = """
The prices from harbour 0 are worked out once. For the legs 4, 2, 7 they are 0, 4, 6, 13.

| question | from the list | answer |
|---|---|---|
| price 0 to 2 | 6 - 0 | 6 |
| price 3 to 1 | 4 - 13 = -9 | 9 |
| farthest from 0 with 12 | 12 belongs behind 6 | 2 |
| farthest from 1 with 9 | 13 belongs behind 13 | 3 |

A price takes the same few steps everywhere, and the search halves the list at each step. It works because nothing changes: one new price would change all the entries behind it. Another way is to add the legs up at each question; that needs no preparation, but takes a step for every leg.
"""


class Fares:
    def __init__(self, legs: list[int]) -> None:
        self._from_first = [0, *accumulate(legs)]

    def price(self, start: int, goal: int) -> int:
        return abs(self._from_first[goal] - self._from_first[start])

    def farthest(self, start: int, money: int) -> int:
        reach = self._from_first[start] + money
        return bisect_right(self._from_first, reach) - 1


def inputs(rng):
    legs = [rng.randint(1, 6) for _ in range(rng.randint(1, 6))]
    operations = [("Fares", legs)]
    for _ in range(rng.randint(3, 6)):
        start = rng.randint(0, len(legs))
        operations.append(rng.choice([("price", start, rng.randint(0, len(legs))), ("farthest", start, rng.randint(0, 15))]))
    return operations


def large(rng, size):
    legs = [rng.randint(1, 9) for _ in range(size)]
    operations = []
    for _ in range(90):
        operations.append(("price", rng.randrange(size // 5), rng.randrange(4 * size // 5, size)))
        operations.append(("farthest", rng.randrange(size // 5), rng.randrange(3 * size, 4 * size)))
    return [("Fares", legs), *operations]
