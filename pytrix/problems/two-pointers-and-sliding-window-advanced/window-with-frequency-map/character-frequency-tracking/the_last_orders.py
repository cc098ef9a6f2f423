"""The last orders

A canteen shows on a board how often each dish was among the last orders. Write the class `Board`:

- `Board(size)` begins without orders; `size`, at least 1, says how many of the last orders count,
- `order(dish)` notes an order, and returns nothing,
- `count(dish)` returns how often the dish is among the last `size` orders, or among all if there were fewer.
"""

from collections import Counter, deque

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "When a new order comes and the board is full, which order stops counting?",
    "Keep the orders that count in a deque, and how often each dish is in it in a `Counter`. Both change with every order.",
    "In `order`, append the dish and add one to its count. If the deque is longer than the size now, take the leftmost dish off and subtract one from its count.",
)
EXAMPLES = [
    Example([("Board", 3), ("order", "soup"), ("order", "pie"), ("order", "soup"), ("count", "soup"), ("order", "rice"), ("count", "soup")], why="the first soup is pushed out by the rice"),
    Example([("Board", 1), ("order", "pie"), ("order", "soup"), ("count", "pie"), ("count", "soup")], why="only the last order counts"),
    Example([("Board", 5), ("count", "pie"), ("order", "pie"), ("count", "pie")]),
]
EDGES = {
    "if there were fewer": [("Board", 4), ("order", "a"), ("order", "a"), ("count", "a"), ("count", "b")],
    "begins without orders": [("Board", 2), ("count", "a")],
}
ALWAYS = [[("Board", 3), ("order", "a"), ("order", "a"), ("order", "b"), ("order", "a"), ("count", "a")]]
MISTAKES = [
    Mistake("Your orders never stop counting. The oldest one has to leave when there are more than `size`.", "            self.counts[self.last.popleft()] -= 1\n", "            pass\n"),
    Mistake("The oldest order leaves, not the newest.", "self.last.popleft()", "self.last.pop()"),
    Mistake("One order too many counts: there may be `size` of them, no more.", "len(self.last) > self.size", "len(self.last) > self.size + 1"),
    Mistake("One order too few counts: the oldest leaves only when there are more than `size`.", "len(self.last) > self.size", "len(self.last) >= self.size"),
]
EXPLANATION = """
The deque knows which order leaves next, and the counter knows how often each dish is inside. Both are changed a little with each order, instead of counting again. With a size of 3:

| order | deque | soup |
|---|---|---|
| soup | soup | 1 |
| pie | soup, pie | 1 |
| soup | soup, pie, soup | 2 |
| rice | pie, soup, rice | 1 |

Each order and each question takes a few steps, however many orders count.
"""


class Board:
    def __init__(self, size: int) -> None:
        self.size = size
        self.last: deque[str] = deque()
        self.counts: Counter[str] = Counter()

    def order(self, dish: str) -> None:
        self.last.append(dish)
        self.counts[dish] += 1
        if len(self.last) > self.size:
            self.counts[self.last.popleft()] -= 1

    def count(self, dish: str) -> int:
        return self.counts[dish]


def inputs(rng):
    dishes = ["soup", "pie", "rice"]
    operations = [("Board", rng.randint(1, 3))]
    for _ in range(rng.randint(2, 7)):
        operations.append(("order", rng.choice(dishes)))
        if rng.random() < 0.5:
            operations.append(("count", rng.choice(dishes)))
    return operations + [("count", dish) for dish in dishes]
