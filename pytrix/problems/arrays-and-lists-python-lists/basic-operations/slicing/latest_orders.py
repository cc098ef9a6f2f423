"""The latest orders

A shop's screen shows the latest orders. `orders` lists the order numbers of the day as they came in, and `count` says
how many fit on the screen.

Return the last `count` orders, still in the order in which they came in. If there are fewer orders than fit, return
all of them. A screen with room for `0` orders shows an empty list.
"""
from pytrix.question.authoring import Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("PARTITION",)
CONSTRAINTS = ("`count` is never negative",)
HINTS = (
    "At which position does the part that you want to keep begin, when there are ten orders and room for three?",
    "A slice with only a start runs to the end of the list. The start is the length minus the number that fits.",
    "When more fit than there are, the start would become negative and mean something else: let it be at least 0.",
)
EXAMPLES = [
    Example(([204, 207, 208, 211, 215], 3), why="the last three"),
    Example(([31, 34], 5), why="all of them fit"),
    ([12, 18, 19], 0),
]
EDGES = {
    "fewer orders than fit": ([301, 302, 305], 4),
    "room for `0` orders": ([40, 42], 0),
    "all of them": ([7, 9, 15, 16], 4),
}
MISTAKES = [
    Mistake("`orders[-0:]` is `orders[0:]`, the whole list: there is no negative zero. Room for 0 orders should show nothing.",
            "start = max(len(orders) - count, 0)", "start = -count"),
    Mistake("You show the first orders of the day. The latest ones stand at the end of the list.",
            "orders[start:]", "orders[:count]"),
    Mistake("With more room than orders your start becomes negative, and a negative start counts from the end.",
            "max(len(orders) - count, 0)", "len(orders) - count"),
    Mistake("The orders should stay as they came in, the newest one last.", "orders[start:]", "orders[start:][::-1]"),
]
EXPLANATION = """
`orders[start:]` copies everything from `start` to the end. With five orders and room for three the start is
`5 - 3 = 2`: `[204, 207, 208, 211, 215][2:]` is `[208, 211, 215]`. `max(…, 0)` keeps the start from becoming negative.
The tempting `orders[-count:]` is right for every count but 0. The work grows with `count`, because that many orders
are copied.
"""


def latest_orders(orders: list[int], count: int) -> list[int]:
    start = max(len(orders) - count, 0)
    return orders[start:]


def inputs(rng):
    orders = sorted(distinct(rng, 1, 7, 100, 400))
    return (orders, rng.randint(0, len(orders) + 2))
