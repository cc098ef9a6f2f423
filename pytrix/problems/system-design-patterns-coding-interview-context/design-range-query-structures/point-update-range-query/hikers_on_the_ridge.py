"""Hikers on the ridge

Along a ridge there are huts with the numbers 1 to `huts`. Write a class `Ridge`:

- `Ridge(huts)`: at first all huts are empty.
- `arrive(hut, people)` adds people to a hut, `leave(hut, people)` takes them away; never more leave than are there.
- `between(first, last)` returns how many people are in the huts from `first` to `last`, both included.
- `fullest_half()` returns the least number of a hut such that in the huts from 1 to it there is at least half of all people, or 0 when all huts are empty.

The rescue service asks after every change, so no call should look at all huts one by one.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "Which question lies behind both others: how many people are in the huts from 1 to some hut?",
    "A Fenwick tree answers that question and takes changes, both in a few steps. `between` is a difference of two answers.",
    "For `fullest_half`, halve a range of huts again and again: if the huts up to the middle one hold at least half of the people, the hut wanted is there or before, else behind.",
)
EXAMPLES = [
    Example([("Ridge", 5), ("arrive", 2, 4), ("arrive", 5, 3), ("between", 1, 2), ("between", 3, 5), ("fullest_half",), ("leave", 2, 2), ("fullest_half",)], why="of 7 people 4 are up to hut 2; of 5 only 2"),
    Example([("Ridge", 3), ("fullest_half",), ("arrive", 3, 1), ("fullest_half",), ("between", 3, 3)]),
    Example([("Ridge", 4), ("arrive", 1, 2), ("arrive", 4, 2), ("fullest_half",), ("between", 2, 3)], why="2 of 4 people are half of them"),
]
EDGES = {
    "all huts are empty": [("Ridge", 2), ("between", 1, 2), ("arrive", 1, 5), ("leave", 1, 5), ("fullest_half",)],
    "both included": Edge([("Ridge", 6), ("arrive", 3, 1), ("arrive", 4, 10), ("arrive", 6, 100), ("between", 3, 4), ("between", 4, 6), ("between", 6, 6), ("between", 1, 6)], "ends of a range"),
    "at least half": Edge([("Ridge", 7), ("arrive", 7, 3), ("arrive", 2, 2), ("fullest_half",), ("arrive", 2, 1), ("fullest_half",)], "just half, and a little less"),
    "numbers 1 to": Edge([("Ridge", 1), ("arrive", 1, 8), ("fullest_half",), ("between", 1, 1)], "one hut"),
}
MISTAKES = [
    Mistake("The first hut of the range is included.", "self._up_to(first - 1)", "self._up_to(first)"),
    Mistake("Half of an odd number of people is not a whole number: compare twice the number with all people.", "if 2 * self._up_to(middle) >= people:", "if self._up_to(middle) >= people // 2:"),
    Mistake("Exactly half of the people is enough; you ask for more than half.", "if 2 * self._up_to(middle) >= people:", "if 2 * self._up_to(middle) > people:"),
    Mistake("When all huts are empty there is no such hut, and the answer is 0.", "        if people == 0:\n            return 0\n", ""),
    Mistake("People who leave have to be taken away from the larger groups too.", "self.arrive(hut, -people)", "self._tree[hut] -= people"),
]
SIZE = 400_000
SLOW = [
    Slow(
        "Your answer is right, but each question looks at all huts. A Fenwick tree answers in a few steps.",
        """
class Ridge:
    def __init__(self, huts: int) -> None:
        self._people = [0] * (huts + 1)

    def arrive(self, hut: int, people: int) -> None:
        self._people[hut] += people

    def leave(self, hut: int, people: int) -> None:
        self._people[hut] -= people

    def between(self, first: int, last: int) -> int:
        return sum(self._people[first : last + 1])

    def fullest_half(self) -> int:
        everyone, found, hut = sum(self._people), 0, 0
        while 2 * found < everyone:
            hut += 1
            found += self._people[hut]
        return hut
""",
    )
]
ORACLE = '''
class Ridge:
    def __init__(self, huts: int) -> None:
        self.people = []
        self.huts = huts

    def arrive(self, hut: int, people: int) -> None:
        self.people += [hut] * people

    def leave(self, hut: int, people: int) -> None:
        for _ in range(people):
            self.people.remove(hut)

    def between(self, first: int, last: int) -> int:
        return len([hut for hut in self.people if first <= hut <= last])

    def fullest_half(self) -> int:
        for hut in range(1, self.huts + 1):
            if self.people and self.between(1, hut) >= len(self.people) / 2:
                return hut
        return 0
'''
EXPLANATION = """
One private method gives the people from hut 1 to a hut; everything else is made of it. With 4 people in hut 2 and 3 in hut 5 of five huts:

| call | from hut 1 on | answer |
|---|---|---|
| between 3 and 5 | 7 up to hut 5, 4 up to hut 2 | 3 |
| fullest_half, hut 3 | 4 of 7 | there or before |
| fullest_half, hut 1 | 0 of 7 | behind |
| fullest_half, hut 2 | 4 of 7 | 2 |

A change and `between` take a logarithm of steps, `fullest_half` the square of one, because each step of its search asks the tree. Another way is a plain list of counts: a change is one step then, but every question takes a step for each hut.
"""


class Ridge:
    def __init__(self, huts: int) -> None:
        self._huts = huts
        self._tree = [0] * (huts + 1)

    def arrive(self, hut: int, people: int) -> None:
        while hut <= self._huts:
            self._tree[hut] += people
            hut += hut & -hut

    def leave(self, hut: int, people: int) -> None:
        self.arrive(hut, -people)

    def between(self, first: int, last: int) -> int:
        return self._up_to(last) - self._up_to(first - 1)

    def fullest_half(self) -> int:
        people = self._up_to(self._huts)
        if people == 0:
            return 0
        low, high = 1, self._huts
        while low < high:
            middle = (low + high) // 2
            if 2 * self._up_to(middle) >= people:
                high = middle
            else:
                low = middle + 1
        return low

    def _up_to(self, hut: int) -> int:
        total = 0
        while hut > 0:
            total += self._tree[hut]
            hut -= hut & -hut
        return total


def inputs(rng):
    huts = rng.randint(1, 9)
    inside = [0] * (huts + 1)
    operations = [("Ridge", huts)]
    for _ in range(rng.randint(4, 10)):
        hut = rng.randint(1, huts)
        name = rng.choice(["arrive", "arrive", "leave", "between", "fullest_half"])
        if name == "arrive":
            people = rng.randint(1, 4)
            inside[hut] += people
            operations.append(("arrive", hut, people))
        elif name == "leave" and inside[hut]:
            people = rng.randint(1, inside[hut])
            inside[hut] -= people
            operations.append(("leave", hut, people))
        elif name == "between":
            operations.append(("between", hut, rng.randint(hut, huts)))
        else:
            operations.append(("fullest_half",))
    return [*operations, ("fullest_half",)]


def large(rng, size):
    operations = []
    for _ in range(150):
        operations.append(("arrive", rng.randint(1, size), rng.randint(1, 9)))
        operations.append(rng.choice([("fullest_half",), ("fullest_half",), ("between", 1, size)]))
    return [("Ridge", size), *operations]
