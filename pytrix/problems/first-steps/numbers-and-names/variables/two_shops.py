"""Two shops compared

Shop A sells pens at 4 and notebooks at 7, shop B pens at 5 and notebooks at 6. Someone buys 9 pens and 8 notebooks.
Give the numbers names, and print three lines with a number each: what it costs in shop A, what it costs in shop B,
and the price in A minus the price in B.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "The same numbers of things are bought in both shops. Which names will you need twice?",
    "Work out the cost in each shop and store it under a name; then the difference is easy.",
    "Cost: pens times the price of a pen, plus notebooks times the price of a notebook.",
)
MISTAKES = [
    Mistake("You added the two prices first. Every thing has its own price, so multiply before adding.",
            "pens * 4 + books * 7", "(pens + books) * (4 + 7)"),
    Mistake("The numbers have got mixed up in shop B: its pens cost 5 and its notebooks 6.", "pens * 5 + books * 6", "pens * 6 + books * 5"),
    Mistake("The difference was asked as A minus B.", "shop_a - shop_b", "shop_b - shop_a"),
]
ALSO_RIGHT = [
    Way("Without names for the costs, each calculation would have to be written twice.",
        "    print(shop_a - shop_b)", "    print(pens * 4 + books * 7 - (pens * 5 + books * 6))"),
]
EXPLANATION = """
Shop A: 9 * 4 + 8 * 7 = 36 + 56 = 92. Shop B: 9 * 5 + 8 * 6 = 45 + 48 = 93. The difference is -1, so shop A is cheaper
by 1.
"""


def program() -> None:
    pens = 9
    books = 8
    shop_a = pens * 4 + books * 7
    shop_b = pens * 5 + books * 6
    print(shop_a)
    print(shop_b)
    print(shop_a - shop_b)
