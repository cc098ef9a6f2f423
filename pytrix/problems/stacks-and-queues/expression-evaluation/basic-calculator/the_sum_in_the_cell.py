"""The sum in the cell

A cell of a spreadsheet holds a formula of whole numbers from 0 on, the signs `+`, `-` and `*`, round brackets, and spaces anywhere between them. A minus may also stand in front of a number, a bracket or another minus, as in `-(3)` or `2*-4`; it then changes the sign of just that part. Products go before sums and differences, and signs of equal rank are worked
from left to right.

Return the value of `formula`, which is written correctly. (Don't hand it to Python's own `eval`: cells come from strangers.)
"""
import re

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
HINTS = (
    "What has to be remembered when a bracket opens, so that the work can go on after it closes?",
    "A formula is a sum of products, and a factor is a number, a bracket, or a minus with a factor. Write one function for each of the three, which call each other.",
    "Keep a list of parts and take them from its front: the function for sums asks the one for products as long as a plus or minus follows; the one for factors meets brackets and calls the function for sums.",
)
EXAMPLES = [
    Example(("2 + 3 * (4 - 1)",), why="3 times 3, plus 2"),
    ("10 - 2 - 3",),
    Example(("2*-(1+3)",), why="minus 4, doubled"),
]
EDGES = {
    "spaces anywhere": ("  12 -  ( 3 )",),
    "another minus": ("--5 - -2",),
    "from left to right": ("9 - 4 + 1 - 2 * 3 * 1",),
    "whole numbers from 0 on": Edge(("0",), "a single number"),
}
MISTAKES = [
    Mistake("Differences are worked from left to right: 10 - 2 - 3 is 5.", "            value -= product()\n", "            value -= total()\n"),
    Mistake("Products go before sums: after a number, look for a times sign first.", "        value = product()\n", "        value = factor()\n", "            value += product()\n", "            value += factor()\n", "            value -= product()\n", "            value -= factor()\n",
            "        while parts[-1] in (\"+\", \"-\"):\n", "        while parts[-1] in (\"+\", \"-\", \"*\"):\n            if parts[-1] == \"*\":\n                parts.pop()\n                value *= factor()\n                continue\n"),
    Mistake("A minus in front belongs to just the next part, not to the whole rest.", "            return -factor()\n", "            return -total()\n"),
    Mistake("Numbers may have several digits.", r'"\d+|\S"', r'"\d|\S"'),
]
ORACLE = """
def value_of(formula: str) -> int:
    return eval(formula)
"""
EXPLANATION = """
Three functions follow the form of a formula: a total is products with plus or minus between, a product is factors with times between, a factor is a number, a bracket with a total in it, or a minus with a factor. For 2 + 3 * (4 - 1):

| function | reads | gives |
|---|---|---|
| factor | 2 | 2 |
| total in the bracket | 4 - 1 | 3 |
| product | 3 * (…) | 9 |
| total | 2 + … | 11 |

The open calls remember the sign and the value so far for each open bracket. Each part is read once. Two stacks, one for values and one for signs, do the same without recursion.
"""


def value_of(formula: str) -> int:
    parts = [")", *reversed(re.findall(r"\d+|\S", formula))]

    def total() -> int:
        value = product()
        while parts[-1] in ("+", "-"):
            if parts.pop() == "+":
                value += product()
            else:
                value -= product()
        return value

    def product() -> int:
        value = factor()
        while parts[-1] == "*":
            parts.pop()
            value *= factor()
        return value

    def factor() -> int:
        part = parts.pop()
        if part == "-":
            return -factor()
        if part == "(":
            value = total()
            parts.pop()
            return value
        return int(part)

    return total()


def inputs(rng):
    def factor(depth):
        kind = rng.random()
        if kind < 0.2:
            return "-" + rng.choice(["", " "]) + factor(depth)
        return f"({total(depth - 1)})" if depth and kind < 0.6 else str(rng.choice([0, 1, 2, 7, 12, 30]))

    def product(depth):
        return rng.choice(["*", " * "]).join(factor(depth) for _ in range(rng.choice([1, 1, 2])))

    def total(depth):
        return product(depth) + "".join(rng.choice([" + ", "-", " -"]) + product(depth) for _ in range(rng.randint(0, 2)))

    return (total(2),)
