"""The closest {which} number on the cards

A number is laid out with digit cards, given as the text `digits`. Rearranging all cards gives other numbers; among
those that are {which} than the one laid out, find the closest, and return it as a text.

Zeros may come to stand in front and are kept, so the text keeps its length. If no order of the cards gives a {which}
number, return `"-1"`. There can be hundreds of cards, so think before you try.
"""
from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [{"sign": 1, "which": "larger"}, {"sign": -1, "which": "smaller"}]
CONSTRAINTS = ("1 to 300 digits",)
HINTS = (
    "The closest number keeps as many leading digits as possible. How do you see that a digit can no longer be kept?",
    "Go from the right to the left and pick up the cards. Stop at the first card that can be replaced by a {which} "
    "one from your hand.",
    "Of the cards in your hand that are {which}, put down the closest in value, take up the old one instead, and "
    "lay out the rest of the hand so that "
    "the change stays as small as possible.",
)
EXAMPLES = [("2713",), ("5021",)]
EDGES = {"Zeros": ("1002",), "no order": lambda sign: ("7731"[::sign],)}
MISTAKES = [
    Mistake("Behind the changed digit, the remaining cards must be sorted to stay as close as possible.",
            '"".join(sorted(hand)[::sign])', '"".join(hand)'),
    Mistake("The changed digit jumps too far: take the card closest to it in value.", "sorted(better)[::sign][0]",
            "sorted(better)[::-sign][0]"),
    Mistake("You search in the wrong direction: the number should become {which}.",
            "(int(card) - int(digits[place])) * sign > 0",
            "(int(card) - int(digits[place])) * sign < 0"),
    Mistake("The chosen card is laid down, so it is no longer in your hand.", "            hand.remove(chosen)\n", ""),
]
SIZE = 9_600
SLOW = [
    Slow("Your answer is right, but you form every number the cards can make. Pick up cards from the right until a "
         "change is possible.",
         """
def closest(digits: str) -> str:
    orders = [""]
    for card in digits:
        longer = set()
        for order in orders:
            for place in range(len(order) + 1):
                longer.add(order[:place] + card + order[place:])
        orders = sorted(longer)[::sign]
    place = orders.index(digits) + 1
    return orders[place] if place < len(orders) else "-1"
"""),
]
EXPLANATION = """
As long as the cards in the hand come from a tail that is sorted the wrong way, no order of them is {which}. The first
card that can be replaced is the rightmost possible place of change; the closest replacement and a sorted rest make
the change smallest. Each card is taken up once, and the hand is sorted twice.
"""


def closest(digits: str, *, sign: int) -> str:
    hand: list[str] = []
    for place in reversed(range(len(digits))):
        hand.append(digits[place])
        better = [card for card in hand if (int(card) - int(digits[place])) * sign > 0]
        if better:
            chosen = sorted(better)[::sign][0]
            hand.remove(chosen)
            return digits[:place] + chosen + "".join(sorted(hand)[::sign])
    return "-1"


def inputs(rng, sign):
    tail = sorted(letters(rng, 1, 4, "01357"), reverse=sign > 0)
    return (letters(rng, 1, 4, "01357") + "".join(tail),)


def large(rng, size):
    return ("12" * (size // 64),)
