"""Take the last ones back

A till keeps the bill of a table in the order in which things were ordered: `bill` maps each order to its price.
The waiter has typed in too much and takes back the last `count` orders.

Remove them from `bill` itself, and return nothing. If the bill has fewer orders, all of them go.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
COMPARE = "argument:bill"
CONSTRAINTS = ("`count` is at least 0",)
HINTS = (
    "In which order does a dictionary keep its entries, and which method knows the one that came last?",
    "Take the last entry out, `count` times. Think of a bill that is empty before that.",
    "`popitem` takes out the last entry, but raises `KeyError` when there is none. The smaller of `count` and the length says how often it may be called.",
)
EXAMPLES = [
    Example(({"soup": 6, "fish": 14, "tea": 3, "cake": 4}, 2), why="tea and cake were ordered last"),
    Example(({"tea": 3, "soup": 6}, 0)),
    Example(({"cake": 4, "tea": 3}, 5)),
]
EDGES = {
    "all of them go": ({}, 3),
    "at least 0": ({"tea": 3}, 0),
    "fewer orders": ({"tea": 3, "soup": 6}, 3),
    "the last `count` orders": Edge(({"a": 1, "b": 2, "c": 3}, 3), "exactly as many orders"),
}
MISTAKES = [
    Mistake("Your program stops with a `KeyError` when the bill has fewer orders.", "min(count, len(bill))", "count"),
    Mistake("You take back the first orders. The last ones have to go.", "bill.popitem()", "del bill[next(iter(bill))]"),
    Mistake("You take back one order only, whatever `count` says.", "for _ in range(min(count, len(bill))):", "for _ in range(min(count, len(bill), 1)):"),
    Mistake("You take back the orders with the highest prices.", "bill.popitem()", "del bill[max(bill, key=lambda order: bill[order])]"),
]
EXPLANATION = """
`popitem` removes the entry that was inserted last and returns it as a pair.

| call | bill afterwards |
|---|---|
| | soup, fish, tea, cake |
| 1 | soup, fish, tea |
| 2 | soup, fish |

Each removal takes the same short time, however long the dictionary is.
"""


def take_back(bill: dict[str, int], count: int) -> None:
    for _ in range(min(count, len(bill))):
        bill.popitem()


def inputs(rng):
    dishes = rng.sample(["soup", "fish", "tea", "cake", "rice"], rng.randint(1, 5))
    return ({dish: rng.randint(2, 15) for dish in dishes}, rng.randint(0, 6))
