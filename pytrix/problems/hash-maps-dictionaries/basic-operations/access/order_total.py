"""The sum on the receipt

`prices` says what each article costs in cents. `basket` lists the articles a customer has put on the counter, one
entry for each piece. Some articles are not in `prices`: they are samples and cost nothing.

Return what the customer pays. An empty basket costs 0.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "What happens when you ask a dictionary with square brackets for a key that it does not have?",
    "Add up over the basket, not over the prices. For each piece, ask for its price in a way that allows for a missing one.",
    "`get` takes a second argument: the answer for a key that is missing.",
)
EXAMPLES = [
    Example(({"soap": 120, "comb": 80}, ["comb", "soap", "comb"]), why="80 + 120 + 80"),
    Example(({"soap": 120}, ["balm", "soap"]), why="balm is a sample"),
    Example(({"soap": 120, "comb": 80}, ["balm"])),
]
EDGES = {
    "An empty basket": ({"soap": 120}, []),
    "not in prices": ({}, ["balm", "wax"]),
    "one entry for each piece": ({"wax": 30}, ["wax", "wax", "wax"]),
}
MISTAKES = [
    Mistake("A sample in the basket ends your program with a `KeyError`. Samples cost nothing.",
            "prices.get(article, 0)", "prices[article]"),
    Mistake("You stop adding at the first sample. What comes after it has to be paid.",
            """
def to_pay(prices: dict[str, int], basket: list[str]) -> int:
    total = 0
    for article in basket:
        if article not in prices:
            break
        total += prices[article]
    return total
"""),
    Mistake("Each article is paid once in your answer, but every piece in the basket costs money.",
            "for article in basket", "for article in set(basket)"),
    Mistake("You add up the whole price list. Only what lies in the basket is paid.",
            "sum(prices.get(article, 0) for article in basket)", "sum(prices.values())"),
]
EXPLANATION = """
`prices.get(article, 0)` gives the price, or 0 when there is none, so that samples need no case of their own. For the
basket `comb, soap, comb` the sum is 80 + 120 + 80 = 280. A look-up takes the same short time in a long price list as
in a short one, so the work grows with the length of the basket alone.
"""


def to_pay(prices: dict[str, int], basket: list[str]) -> int:
    return sum(prices.get(article, 0) for article in basket)


def inputs(rng):
    goods = ["soap", "comb", "wax", "balm", "brush"]
    prices = {name: rng.randint(1, 50) * 10 for name in rng.sample(goods, rng.randint(1, 4))}
    return (prices, [rng.choice(goods) for _ in range(rng.randint(1, 6))])
