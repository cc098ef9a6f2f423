"""Bid with your cards: just {which}

At an auction you bid with digit cards. Somebody has bid `bid`, a text of digits, and you hold the digit cards
`cards`, a text with just as many digits. You lay out all your cards in an order of your choice; your number has to be
{which} than the bid, but as close to it as possible.

Return your number as a text. Zeros may stand in front. If no order of your cards gives a {which} number, return an
empty text. The cards need not have any digit in common with the bid, and there may be far too many for trying every
order.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
ROWS = [{"sign": 1, "which": "higher"}, {"sign": -1, "which": "lower"}]
CONSTRAINTS = ("1 to 100 digits", "`cards` and `bid` are equally long")
HINTS = (
    "If your number agrees with the bid at the beginning, how long should that beginning be?",
    "Try long common beginnings before short ones. The beginning must be made of your cards, and the next card must "
    "beat the bid's next digit.",
    "For each length: take the beginning's digits off your cards; if that works, choose the closest card that is "
    "{which} than the next digit, and "
    "sort the others behind it.",
)
EXAMPLES = [("2317", "3140"), ("09", "90")]
EDGES = {
    "Zeros may stand in front": lambda sign: ("0012", "0011" if sign > 0 else "0201"),
    "no order": lambda sign: ("1122", "2211" if sign > 0 else "1122"),
    "need not have any": lambda sign: ("555", "333" if sign > 0 else "777"),
}
MISTAKES = [
    Mistake("You begin with a short common beginning. A longer one brings your number closer to the bid.",
            "reversed(range(len(bid)))", "range(len(bid))"),
    Mistake("The card after the common beginning should beat the bid by as little as possible.",
            "sorted(better)[::sign][0]", "sorted(better)[::-sign][0]"),
    Mistake("An equal number is not {which}.", "(int(card) - int(bid[kept])) * sign > 0",
            "(int(card) - int(bid[kept])) * sign >= 0"),
    Mistake("The cards behind the deciding one must make the number as close to the bid as possible.",
            "sorted(left)[::sign]", "sorted(left)[::-sign]"),
]
EXPLANATION = """
Numbers of equal length are compared at the first digit that differs. The longer the common beginning, the closer the
number, so lengths are tried from long to short, and the first that works is right. Behind the deciding card the
number is {which} anyway, so the rest is sorted to keep it close. With n cards this takes about n² log n steps, not n!
of them.
"""


def outbid(cards: str, bid: str, *, sign: int) -> str:
    for kept in reversed(range(len(bid))):
        left = list(cards)
        for digit in bid[:kept]:
            if digit in left:
                left.remove(digit)
        better = [card for card in left if (int(card) - int(bid[kept])) * sign > 0]
        if better and len(left) == len(cards) - kept:
            chosen = sorted(better)[::sign][0]
            left.remove(chosen)
            return bid[:kept] + chosen + "".join(sorted(left)[::sign])
    return ""


def inputs(rng):
    cards = letters(rng, 2, 6, rng.choice(["0123", "123456"]))
    bid = rng.sample(cards, len(cards))
    if rng.random() < 0.4:
        bid[rng.randrange(len(bid))] = rng.choice("0246")
    return (cards, "".join(bid))
