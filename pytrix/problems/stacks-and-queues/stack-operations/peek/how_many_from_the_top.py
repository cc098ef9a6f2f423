"""How many from the top?

Sacks lie on a pile, and a scale under it tells sums only. Write the class `Sacks`:

- `Sacks()` begins without sacks,
- `push(weight)` lays a sack on top; a weight is at least 1,
- `pop()` takes the topmost sack off and returns its weight, or `None` if there is none,
- `needed(weight)` returns how many sacks, taken from the top, weigh at least `weight` together, or `None` if all of them weigh less. Nothing is taken off. For 0 it is 0.

The pile may be high, so aim for a `needed` that doesn't add the sacks up one by one.
"""

from bisect import bisect_right

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "What could lie on the stack beside, or in place of, the weights, so that the sum of the topmost sacks is a single subtraction?",
    "Keep the weight of all sacks up to each one, from below. It ascends, so a place in it can be found by halving.",
    "With the totals 0, w1, w1 + w2 and so on: the topmost sacks weigh at least `weight` if what is left below them is at most the last total minus `weight`. `bisect_right` gives how many totals are at most that.",
)
EXAMPLES = [
    Example([("Sacks",), ("push", 5), ("push", 2), ("push", 4), ("needed", 6), ("needed", 7), ("needed", 12)], why="4 + 2 is enough for 6, but not for 7"),
    Example([("Sacks",), ("push", 3), ("push", 8), ("pop",), ("needed", 3), ("needed", 1)]),
    Example([("Sacks",), ("needed", 1), ("pop",), ("needed", 0)]),
]
EDGES = {
    "For 0 it is 0": [("Sacks",), ("push", 4), ("needed", 0)],
    "weigh less": [("Sacks",), ("push", 4), ("push", 1), ("needed", 5), ("needed", 6)],
    "if there is none": [("Sacks",), ("push", 1), ("pop",), ("pop",), ("push", 2), ("needed", 2)],
}
MISTAKES = [
    Mistake("You count from the bottom. The sacks are taken from the top.", "len(self.totals) - bisect_right(self.totals, rest)", "bisect_right(self.totals, weight - 1)"),
    Mistake("Exactly the weight is enough; you take one sack more then.", "bisect_right(self.totals, rest)", "max(1, bisect_right(self.totals, rest - 1))"),
    Mistake("If all sacks together weigh less, the answer is `None`.", "        if rest < 0:\n            return None\n", ""),
    Mistake("`pop` returns the weight of the sack, but you give that of the whole pile.", "return self.totals.pop() - self.totals[-1]", "return self.totals.pop()"),
]
ORACLE = """
class Sacks:
    def __init__(self) -> None:
        self.weights: list[int] = []

    def push(self, weight: int) -> None:
        self.weights.append(weight)

    def pop(self) -> int | None:
        return self.weights.pop() if self.weights else None

    def needed(self, weight: int) -> int | None:
        for count in range(len(self.weights) + 1):
            if sum(self.weights[len(self.weights) - count :]) >= weight:
                return count
        return None
"""
ALSO_RIGHT = [
    Way("The halving can be written out; it does the same as `bisect_right`.",
        """
class Sacks:
    def __init__(self) -> None:
        self.totals = [0]

    def push(self, weight: int) -> None:
        self.totals.append(self.totals[-1] + weight)

    def pop(self) -> int | None:
        if len(self.totals) == 1:
            return None
        return self.totals.pop() - self.totals[-1]

    def needed(self, weight: int) -> int | None:
        low, high = 0, len(self.totals)
        while low < high:
            count = (low + high) // 2
            if self.totals[-1] - self.totals[len(self.totals) - 1 - count] >= weight:
                high = count
            else:
                low = count + 1
        return low if low < len(self.totals) else None
"""),
]
EXPLANATION = """
The stack holds totals from below, and its top is the weight of the whole pile. The topmost sacks weigh the top minus the total below them. With 5, 2, 4 the totals are 0, 5, 7, 11:

| asked | may be left | totals at most that | needed |
|---|---|---|---|
| 6 | 5 | 0, 5 | 4 − 2 = 2 |
| 7 | 4 | 0 | 4 − 1 = 3 |
| 12 | less than 0 | | `None` |

Laying on, taking off and looking take one step each; finding the number halves the pile again and again, about log `n` steps. Another way writes the halving out. Adding up from the top can take as many steps as there are sacks.
"""


class Sacks:
    def __init__(self) -> None:
        self.totals = [0]

    def push(self, weight: int) -> None:
        self.totals.append(self.totals[-1] + weight)

    def pop(self) -> int | None:
        if len(self.totals) == 1:
            return None
        return self.totals.pop() - self.totals[-1]

    def needed(self, weight: int) -> int | None:
        rest = self.totals[-1] - weight
        if rest < 0:
            return None
        return len(self.totals) - bisect_right(self.totals, rest)


def inputs(rng):
    operations = [("Sacks",)]
    for _ in range(rng.randint(3, 9)):
        operations.append(rng.choice([("push", rng.randint(1, 6)), ("push", rng.randint(1, 6)), ("pop",), ("needed", rng.randint(0, 14))]))
    return operations + [("needed", rng.randint(1, 9)), ("pop",)]
