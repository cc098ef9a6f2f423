"""The price list of the stall

A market stall writes its goods on one list and their prices in cents on another, in the same order: the first price
belongs to the first name, and so on. The lists `names` and `prices` have the same length.

Return a dictionary from each name to its price. When a name stands on the list more than once, its last price counts.
Two empty lists give an empty dictionary.
"""
from pytrix.question.authoring import Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which two things belong together, and where do you find the second when you know the position of the first?",
    "Walk through both lists side by side, so that you have a name and its price at the same moment.",
    "`zip` makes pairs from two lists, and `dict` makes a dictionary from pairs.",
)
EXAMPLES = [
    Example((["pear", "plum", "fig"], [40, 25, 90])),
    Example((["fig", "plum", "fig"], [80, 25, 90]), why="the last price of fig counts"),
    Example((["melon"], [250])),
]
EDGES = {
    "Two empty lists": ([], []),
    "more than once": (["fig", "fig", "plum", "fig"], [3, 1, 4, 2]),
}
MISTAKES = [
    Mistake("The first price of a repeated name survives in your dictionary. The last one counts.",
            "dict(zip(names, prices))", "dict(zip(reversed(names), reversed(prices)))"),
    Mistake("Your dictionary maps prices to names. It should be looked up by name.",
            "dict(zip(names, prices))", "dict(zip(prices, names))"),
    Mistake("The last name on the list is missing.", "dict(zip(names, prices))", "dict(zip(names[:-1], prices))"),
    Mistake("You add up the prices of a repeated name. Only its last price counts.",
            """
def price_of(names: list[str], prices: list[int]) -> dict[str, int]:
    found: dict[str, int] = {}
    for name, price in zip(names, prices):
        found[name] = found.get(name, 0) + price
    return found
"""),
]
EXPLANATION = """
`zip` pairs the items at equal positions, and `dict` stores the pairs one after the other. Storing under a key that is
there already replaces its value, so the last price stays:

| pair | dictionary afterwards |
|---|---|
| `fig`, 80 | `{'fig': 80}` |
| `plum`, 25 | `{'fig': 80, 'plum': 25}` |
| `fig`, 90 | `{'fig': 90, 'plum': 25}` |

Each pair is stored once, so the work grows with the length of the lists.
"""


def price_of(names: list[str], prices: list[int]) -> dict[str, int]:
    return dict(zip(names, prices))


def inputs(rng):
    names = [rng.choice(["pear", "plum", "fig", "melon", "quince"]) for _ in range(rng.randint(1, 7))]
    return (names, integers(rng, len(names), len(names), 5, 300))
