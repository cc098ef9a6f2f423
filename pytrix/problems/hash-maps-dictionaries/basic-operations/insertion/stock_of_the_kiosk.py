"""The stock of a kiosk

Each line of the input holds a change in a kiosk's stock, until an empty line comes: a whole number, a space, and the name of a good, which is one word, such as `12 tea` for a delivery or `-3 tea` for a sale. A good that was never mentioned has a stock of 0. A sale of more than there is must be a slip: it is passed over, and nothing changes.

Print the goods of which there is something in the end, in alphabetical order, one on each line: name, colon, space, number. If there is nothing, print `sold out`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "What is the stock of a good before its first delivery?",
    "Keep a dictionary from the good to its stock. Work out the new stock first, and store it only if it is not below 0.",
    "`stock.get(name, 0)` gives 0 for a new good. At the end go through `sorted(stock)` and leave out those with 0.",
)
EXAMPLES = [
    Example("12 tea\n5 jam\n-3 tea\n-5 jam\n\n", why="9 of tea are left, and no jam"),
    Example("4 ice\n-6 ice\n-1 ice\n\n", why="the sale of 6 is a slip"),
    Example("-2 gum\n3 pens\n2 cola\n\n", why="in alphabetical order"),
]
EDGES = {
    "If there is nothing": Edge("\n", "no changes"),
    "passed over": Edge("2 tea\n-3 tea\n\n", "one more than there is"),
    "never mentioned": Edge("-1 oil\n\n", "a sale before any delivery"),
    "Print the goods": Edge("3 oil\n-3 oil\n\n", "exactly sold out"),
}
ALWAYS = ["1 tea\n\n"]
MISTAKES = [
    Mistake("A sale of more than there is changes nothing. You set the stock to 0.", "        if left >= 0:\n            stock[name] = left\n", "        stock[name] = max(0, left)\n"),
    Mistake("A sale of exactly as much as there is may take place.", "if left >= 0:", "if left > 0:"),
    Mistake("Each line replaces the stock instead of changing it.", "stock.get(name, 0) + int(change)", "int(change)"),
    Mistake("Goods of which nothing is left are not printed.", "for name in sorted(stock) if stock[name]", "for name in sorted(stock)"),
]
EXPLANATION = """
`get` with a default makes the first delivery a case like all others, and the new stock is checked before it is stored. For the first example:

| line | stock |
|---|---|
| 12 tea | tea 12 |
| 5 jam | tea 12, jam 5 |
| -3 tea | tea 9, jam 5 |
| -5 jam | tea 9, jam 0 |

Each line takes one step; the sorting comes at the end.
"""


def program() -> None:
    stock: dict[str, int] = {}
    line = input()
    while line:
        change, name = line.split()
        left = stock.get(name, 0) + int(change)
        if left >= 0:
            stock[name] = left
        line = input()
    lines = [f"{name}: {stock[name]}" for name in sorted(stock) if stock[name]]
    print("\n".join(lines) or "sold out")


def inputs(rng):
    goods = ["tea", "jam", "ice"]
    lines = [f"{rng.choice([5, 3, 2, -1, -2, -3, -4])} {rng.choice(goods)}" for _ in range(rng.randint(1, 8))]
    return "".join(f"{line}\n" for line in [*lines, ""])
