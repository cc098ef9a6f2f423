"""Exactly two vouchers

A customer wants to pay with exactly two of the vouchers in her purse, and the shop gives no change. `vouchers` lists
their values in whole euros, and some may have the same value.

Return `True` if two of them are worth `price` together, and `False` otherwise. One voucher can't be used twice.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "If one of the two vouchers is worth 30 and the price is 50, what must the other one be worth?",
    "Go through the vouchers once and remember the values you have passed. For each voucher, ask whether its partner is among them.",
    "Ask first, remember afterwards: otherwise a voucher that is worth half of the price finds itself.",
)
EXAMPLES = [
    Example(([20, 5, 30, 10], 40), why="30 and 10"),
    Example(([20, 5, 30, 10], 10), why="10 alone won't do, and 5 can't be used twice"),
    Example(([15, 40, 15], 30), why="two vouchers of 15"),
    Example(([50], 100)),
]
EDGES = {
    "One voucher can't be used twice": ([25, 10], 50),
    "the same value": ([10, 25, 25], 50),
    "exactly two": Edge(([], 20), "no vouchers"),
}
MISTAKES = [
    Mistake("A voucher worth half of the price pays twice in your answer.",
            "        if price - value in passed:\n            return True\n        passed.add(value)\n",
            "        passed.add(value)\n        if price - value in passed:\n            return True\n"),
    Mistake("Two vouchers of the same value may be used together, but your answer knows only different values.",
            "for value in vouchers:", "for value in set(vouchers):"),
    Mistake("You give up after the first voucher. All of them may be tried.",
            "            return True\n        passed", "            return True\n        if passed:\n            return False\n        passed"),
    Mistake("You only try vouchers that lie next to each other.",
            """
def can_pay(vouchers: list[int], price: int) -> bool:
    return any(one + other == price for one, other in zip(vouchers, vouchers[1:]))
"""),
]
ALSO_RIGHT = [
    Way("Trying all pairs needs no memory, but with n vouchers it takes about n² / 2 steps.",
        """
def can_pay(vouchers: list[int], price: int) -> bool:
    return any(vouchers[i] + vouchers[j] == price for i in range(len(vouchers)) for j in range(i))
"""),
]
EXPLANATION = """
The partner of a voucher is known: it is worth the price minus the voucher's own value. So one walk is enough, if it
remembers what it has passed.

| voucher | partner for 40 | passed before | found |
|---|---|---|---|
| 20 | 20 | nothing | no |
| 5 | 35 | 20 | no |
| 30 | 10 | 20, 5 | no |
| 10 | 30 | 20, 5, 30 | yes |

A set finds out in one step whether the partner was there, so the work grows with the number of vouchers.
"""


def can_pay(vouchers: list[int], price: int) -> bool:
    passed: set[int] = set()
    for value in vouchers:
        if price - value in passed:
            return True
        passed.add(value)
    return False


def inputs(rng):
    vouchers = integers(rng, 2, 7, 1, 15)
    price = sum(rng.sample(vouchers, 2)) if rng.random() < 0.5 else rng.choice([2 * vouchers[0], rng.randint(2, 30)])
    return (vouchers, price)
