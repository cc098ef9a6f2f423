"""Prices that can be paid

A vending machine gives no change, and people can pay it only with tokens of certain values; everybody has as many tokens of each value as needed. The owner wants to know which prices make sense.

`tokens` lists the values. Return all prices from 0 to `highest` that can be paid exactly, in ascending order. The price 0 can always be paid: with no token. Values are at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "If a price can be paid and you take one of the tokens away, what can be paid as well?",
    "Go through the prices from small to large. A price can be paid if for some token the price without it can be paid.",
    "Keep a list of the prices found so far, beginning with 0. For each further price ask with `any` whether price minus token is in it, for some token.",
)
EXAMPLES = [
    Example(([4, 7], 16), why="11 is 4 + 7, and 15 is 4 + 4 + 7"),
    Example(([2], 7), why="even prices only"),
    ([5, 3], 4),
]
EDGES = {"price 0": ([3], 0), "`tokens`": Edge(([], 5), "no tokens"), "to `highest`": Edge(([6], 6), "the highest price itself")}
ALWAYS = [
    ([3], 20),
    ([4, 7, 6], 34),
    ([1], 3)]
MISTAKES = [
    Mistake("A token can be used several times, and different ones together.", "price - token in found", "price == token"),
    Mistake("The highest price counts as well.", "range(1, highest + 1)", "range(1, max(highest, 1))"),
    Mistake("The price 0 can be paid, and all others are built on it.", "return found", "return found[1:]"),
    Mistake("One fitting token is enough; you demand it of all of them.", "if any(", "if all("),
]
EXPLANATION = """
The last token can be any of them, and what was paid before it is a smaller price. For the tokens 4 and 7:

| price | without 4 | without 7 | can be paid |
|---|---|---|---|
| 4 | 0: yes | – | yes |
| 7 | 3: no | 0: yes | yes |
| 8 | 4: yes | 1: no | yes |
| 10 | 6: no | 3: no | no |
| 11 | 7: yes | 4: yes | yes |

Looking a price up in a list takes time; a list of `True` and `False` with one entry for each price is quicker.
"""


def payable(tokens: list[int], highest: int) -> list[int]:
    found = [0]
    for price in range(1, highest + 1):
        if any(price - token in found for token in tokens):
            found.append(price)
    return found


def inputs(rng):
    return (rng.sample(range(1, 10), rng.randint(0, 3)), rng.randint(0, 20))
