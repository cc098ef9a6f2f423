"""Unload the van

`stock` tells how many pieces of each article lie on the shelves. A van brings more: `delivery` is a list of pairs of
an article and a number of pieces. The same article may come in several boxes, and so in several pairs.

Change `stock` itself so that it tells what lies on the shelves afterwards. An article that was not there before gets
an entry of its own, even when its number of pieces is 0. Return nothing. A delivery may be empty.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
COMPARE = "argument:stock"
HINTS = (
    "What is the old number of pieces of an article that has never been on the shelf?",
    "For each pair, work out the new number from the old one and store it under the article. Storing works for new keys and "
    "for known ones alike.",
    "Ask for the old number with `get` and a default of 0, and add the number of pieces to it.",
)
EXAMPLES = [
    Example(({"nail": 100, "hook": 5}, [("hook", 20), ("bolt", 40)]), why="bolt is new"),
    Example(({}, [("nail", 10), ("nail", 15)]), why="two boxes of nail"),
    Example(({"nail": 7}, [("hook", 0), ("nail", 1)])),
]
EDGES = {
    "A delivery may be empty": ({"nail": 3}, []),
    "several pairs": ({"nail": 1}, [("nail", 2), ("bolt", 4), ("nail", 8)]),
    "even when its number of pieces is 0": ({}, [("bolt", 0)]),
}
MISTAKES = [
    Mistake("The delivery replaces the old number of pieces in your answer. It comes on top of it.",
            "stock.get(article, 0) + pieces", "pieces"),
    Mistake("Your program stops with a `KeyError` at an article that was not on the shelves before.",
            "stock.get(article, 0)", "stock[article]"),
    Mistake("Articles that were not there before don't get an entry in your answer.",
            "        stock[article]", "        if article in stock:\n            stock[article]"),
    Mistake("You put each new article in with its pieces and then add them a second time.",
            "stock.get(article, 0)", "stock.setdefault(article, pieces)"),
]
EXPLANATION = """
`stock[article] = …` makes a new entry or replaces the value of an old one, so both cases are one line. Only reading
the old number needs care, and `get` with a default of 0 takes it. From `{'nail': 100, 'hook': 5}`:

| pair | old number | new entry |
|---|---|---|
| hook, 20 | 5 | `'hook': 25` |
| bolt, 40 | 0, by default | `'bolt': 40` |

The work grows with the length of the delivery, however large the stock is.
"""


def unload(stock: dict[str, int], delivery: list[tuple[str, int]]) -> None:
    for article, pieces in delivery:
        stock[article] = stock.get(article, 0) + pieces


def inputs(rng):
    goods = ["nail", "hook", "bolt", "screw", "hinge"]
    stock = {name: rng.randint(0, 60) for name in rng.sample(goods, rng.randint(0, 3))}
    return (stock, [(rng.choice(goods), rng.randint(0, 20)) for _ in range(rng.randint(1, 6))])
