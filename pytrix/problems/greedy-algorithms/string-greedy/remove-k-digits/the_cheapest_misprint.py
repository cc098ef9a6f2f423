"""The cheapest misprint

A label shows a price as a text of digits, without a zero at the front. On a faulty printer, exactly `count` of the digits stay blank, and the others move together in their order. What remains is read as a number, so zeros
at its front do not matter.

Return the smallest price that can come out, as a text without zeros at the front. If nothing but zeros remains, or nothing at all, the price is `"0"`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
CONSTRAINTS = ("`price` has at least one digit, and `count` is from 0 to the number of digits",)
HINTS = (
    "Of 4 7 3 one digit is to go. Which one, and why that one?",
    "The digit before the leftmost fall is the best one to lose, as a smaller digit moves up to its place. If there is no fall, the last digit goes.",
    "Keep a pile of digits. Before a digit is put on top, take off larger ones as long as some may still go. At the end cut what is too long, then the zeros at the front.",
)
EXAMPLES = [
    Example(("5281", 2), why="without 5 and 8"),
    Example(("1357", 1), why="no digit is followed by a smaller one"),
    Example(("4009", 1), why="009 is read as 9"),
    Example(("30", 1)),
]
EDGES = {"nothing at all": ("73", 2), "nothing but zeros": Edge(("2000", 1), "only zeros remain"), "0 to": Edge(("519", 0), "no digit stays blank")}
ALWAYS = [
    ('90', 2),
    ('609', 1),
    ("1122", 2), ("9321", 2), ("1432", 3),
    ("1840", 1),
]
MISTAKES = [
    Mistake("Equal digits need not go; only a larger one before a smaller one does.", "kept[-1] > digit", "kept[-1] >= digit"),
    Mistake("If the digits rise up to the end, the last ones have to go.", "kept[: len(price) - count]", "kept"),
    Mistake("Zeros at the front are not printed.", '.lstrip("0") or "0"', ' or "0"'),
    Mistake("Several digits may go for the same smaller one; ask again after each.", "while spare", "if spare"),
]
ORACLE = """
from itertools import combinations


def smallest_price(price: str, count: int) -> str:
    return str(min(int("".join(kept) or "0") for kept in combinations(price, len(price) - count)))
"""
EXPLANATION = """
The first digit in which two results differ decides, so it is best to let a smaller digit move as far to the front as possible: the leftmost digit that is followed by a smaller one goes. For 5281 and two digits:

| digit | kept | may still go |
|---|---|---|
| 5 | 5 | 2 |
| 2 | 2 | 1 |
| 8 | 28 | 1 |
| 1 | 21 | 0 |

Each digit comes once and goes at most once, so the work grows with the length. Another way tries all selections of digits, exponentially many.
"""


def smallest_price(price: str, count: int) -> str:
    kept: list[str] = []
    spare = count
    for digit in price:
        while spare and kept and kept[-1] > digit:
            kept.pop()
            spare -= 1
        kept.append(digit)
    return "".join(kept[: len(price) - count]).lstrip("0") or "0"


def inputs(rng):
    price = rng.choice("123456789") + "".join(rng.choice("0012345789") for _ in range(rng.randint(0, 6)))
    return (price, rng.choice([len(price), rng.randint(0, len(price)), min(2, len(price)), 1]))
