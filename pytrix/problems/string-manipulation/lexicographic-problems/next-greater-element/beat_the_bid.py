"""Bid with your cards: just higher

At an auction you bid with digit cards. Somebody has bid `bid`, a text of digits, and you hold the digit cards
`cards`, a text with just as many digits. You lay out all your cards in an order of your choice; your number has to be
higher than the bid, but as close to it as possible.

Return your number as a text. Zeros may stand in front. If no order of your cards gives a higher number, return an
empty text. The cards need not have any digit in common with the bid, and there may be far too many for trying every
order.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("1 to 100 digits", "`cards` and `bid` are equally long")
HINTS = (
    "If your number agrees with the bid at the beginning, how long should that beginning be?",
    "Try long common beginnings before short ones. The beginning must be made of your cards, and the next card must "
    "beat the bid's next digit.",
    "For each length: take the beginning's digits off your cards; if that works, choose the lowest card that is "
    "higher than the next digit, and sort the others after it.",
)
EXAMPLES = [
    Example(("2317", "3140"), why="there is no 4 to begin with 314"),
    Example(("09", "90"), why="equal is not higher"),
    Example(("555", "333")),
]
EDGES = {"Zeros may stand in front": ("0012", "0011"), "no order": ("1122", "2211"), "need not have any": ("444", "333")}
ALWAYS = [("654", "065")]
MISTAKES = [
    Mistake("You begin with a short common beginning. A longer one brings your number closer to the bid.",
            "reversed(range(len(bid)))", "range(len(bid))"),
    Mistake("The card after the common beginning should beat the bid by as little as possible.",
            "beating = min(higher)", "beating = max(higher)"),
    Mistake("An equal number is not higher.", "card > bid[kept]", "card >= bid[kept]"),
    Mistake("The cards after the deciding one must make the number as close to the bid as possible.",
            "sorted(left)", "sorted(left, reverse=True)"),
]
ORACLE = """
from itertools import permutations


def outbid(cards: str, bid: str) -> str:
    orders = ["".join(order) for order in permutations(cards)]
    return min((order for order in orders if order > bid), default="")
"""
ALSO_RIGHT = [
    Way(
        'A counter of the cards is quicker to take the beginning from: a negative count tells that a card is missing.',
        """
from collections import Counter


def outbid(cards: str, bid: str) -> str:
    for kept in reversed(range(len(bid))):
        left = Counter(cards)
        left.subtract(bid[:kept])
        higher = [card for card in left.elements() if card > bid[kept]]
        if higher and min(left.values()) >= 0:
            beating = min(higher)
            left[beating] -= 1
            return bid[:kept] + beating + "".join(sorted(left.elements()))
    return ""
""",
    ),
]
EXPLANATION = """
Numbers of equal length are compared at the first digit that differs. The longer the common beginning, the closer the
number, so lengths are tried from long to short, and the first that works is right. With the cards 2, 3, 1, 7 and the
bid 3140:

| beginning | cards left | higher than the next digit |
|---|---|---|
| 314 | there is no 4 | |
| 31 | 2, 7 | 7: the answer is 3172 |

After the deciding card the number is higher anyway, so the rest is sorted to keep it close. With n cards this takes
about n² steps for taking beginnings off; trying every order takes n! of them.
"""


def outbid(cards: str, bid: str) -> str:
    for kept in reversed(range(len(bid))):
        left = list(cards)
        for digit in bid[:kept]:
            if digit in left:
                left.remove(digit)
        higher = [card for card in left if card > bid[kept]]
        if higher and len(left) == len(cards) - kept:
            beating = min(higher)
            left.remove(beating)
            return bid[:kept] + beating + "".join(sorted(left))
    return ""


def inputs(rng):
    cards = letters(rng, 2, 6, rng.choice(["0123", "123456"]))
    bid = rng.sample(cards, len(cards))
    if rng.random() < 0.4:
        bid[rng.randrange(len(bid))] = rng.choice("0246")
    return (cards, "".join(bid))
