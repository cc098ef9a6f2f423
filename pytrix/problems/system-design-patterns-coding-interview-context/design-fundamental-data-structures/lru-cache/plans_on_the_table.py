"""Plans on the drawing table

An architect's table has room for `size` plans; the others wait in a drawer. Could you write a class `Table(size)` that tells her what to put away?

- `work_on(plan)` lays the plan on the table if it isn't there, and uses it. It returns the plan that had to be put away for it, or `None`.
- `pin(plan)` pins a plan down and `unpin(plan)` takes the pin out again. Both do nothing if the plan isn't on the table. Pinning is not using.

Put away is the plan that went unused for the longest time among those **without a pin**. If every plan on a full table is pinned, the new one stays in the drawer: nothing changes, and `work_on` returns the new plan itself.
"""
from collections import OrderedDict

from pytrix.question.authoring import Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`size` is at least 1", "plans are texts")
HINTS = (
    "Which two things must you know about each plan on the table, and which of them changes with every use?",
    "Keep the plans in an `OrderedDict` whose order is the order of use, with the pin as the value. Walk from the old end to the first plan without a pin.",
    "If the plan is there, move it to the end and stop. If the table is full, look for the first unpinned plan: without one, answer the new plan, else remove it. Then add the new plan without a pin.",
)
EXAMPLES = [
    Example([("Table", 2), ("work_on", "house"), ("work_on", "barn"), ("pin", "house"), ("work_on", "mill"), ("work_on", "dam")], why="house is the oldest each time, but pinned"),
    Example([("Table", 2), ("work_on", "house"), ("work_on", "barn"), ("work_on", "house"), ("work_on", "mill")], why="barn went unused for longer than house"),
    Example([("Table", 1), ("work_on", "house"), ("pin", "house"), ("work_on", "mill"), ("unpin", "house"), ("work_on", "mill")], why="mill stays in the drawer at first"),
]
EDGES = {
    "isn't on the table": [("Table", 1), ("pin", "a"), ("work_on", "a"), ("unpin", "b"), ("work_on", "b")],
    "Pinning is not using": [("Table", 2), ("work_on", "a"), ("work_on", "b"), ("pin", "a"), ("unpin", "a"), ("work_on", "c")],
    "every plan on a full table is pinned": [("Table", 2), ("work_on", "a"), ("work_on", "b"), ("pin", "a"), ("pin", "b"), ("work_on", "c"), ("work_on", "a"), ("unpin", "a"), ("unpin", "b"), ("work_on", "d")],
}
ALWAYS = [
    [("Table", 2), ("work_on", "a"), ("pin", "a"), ("pin", "a"), ("work_on", "b"), ("work_on", "c"), ("unpin", "a"), ("work_on", "d")],
    [("Table", 2), ("work_on", "a"), ("work_on", "b"), ("pin", "b"), ("work_on", "b"), ("work_on", "a"), ("work_on", "c")],
]
MISTAKES = [
    Mistake("Working on a plan that lies on the table must count as using it.", "            self._pinned.move_to_end(plan)\n", "            pass\n"),
    Mistake("Your table puts pinned plans away as well.", "if not self._pinned[each]", "if each"),
    Mistake("Pinning is not using: the order of your plans changes when a pin is set.", "            self._pinned[plan] = True\n", "            self._pinned[plan] = True\n            self._pinned.move_to_end(plan)\n"),
    Mistake("With only pinned plans on a full table, the new plan must stay in the drawer and be the answer.", "            if away is None:\n                return plan\n            del self._pinned[away]\n", "            if away is None:\n                away = next(iter(self._pinned))\n            del self._pinned[away]\n"),
]
ORACLE = """
class Table:
    def __init__(self, size: int) -> None:
        self.size, self.plans, self.pins = size, [], []

    def work_on(self, plan: str) -> str | None:
        if plan in self.plans:
            self.plans.remove(plan)
            self.plans.append(plan)
            return None
        loose = [each for each in self.plans if each not in self.pins]
        away = None
        if len(self.plans) == self.size:
            if not loose:
                return plan
            away = loose[0]
            self.plans.remove(away)
        self.plans.append(plan)
        return away

    def pin(self, plan: str) -> None:
        if plan in self.plans:
            self.pins.append(plan)

    def unpin(self, plan: str) -> None:
        self.pins = [each for each in self.pins if each != plan]
"""
EXPLANATION = """
The order of the `OrderedDict` is the order of use, so the first plan without a pin is the one to put away. With room for 2:

| call | table, longest unused first | answer |
|---|---|---|
| house, barn | house, barn | |
| pin house | **house**, barn | |
| mill | **house**, mill | barn |
| dam | **house**, dam | mill |

A use takes constant time. Putting away walks past the pinned plans; a second `OrderedDict` for the pinned ones would save that walk, but then an unpinned plan would have to find its way back to its old place in the order.
"""


class Table:
    def __init__(self, size: int) -> None:
        self._size = size
        self._pinned: OrderedDict[str, bool] = OrderedDict()

    def work_on(self, plan: str) -> str | None:
        if plan in self._pinned:
            self._pinned.move_to_end(plan)
            return None
        away = None
        if len(self._pinned) == self._size:
            away = next((each for each in self._pinned if not self._pinned[each]), None)
            if away is None:
                return plan
            del self._pinned[away]
        self._pinned[plan] = False
        return away

    def pin(self, plan: str) -> None:
        if plan in self._pinned:
            self._pinned[plan] = True

    def unpin(self, plan: str) -> None:
        if plan in self._pinned:
            self._pinned[plan] = False


def inputs(rng):
    operations = [("Table", rng.randint(1, 3))]
    for _ in range(rng.randint(6, 14)):
        name = rng.choice(["work_on", "work_on", "work_on", "pin", "unpin"])
        operations.append((name, rng.choice("abcde")))
    return [*operations, ("work_on", "x"), ("work_on", "y")]
