"""The closest larger number on the cards

A number is laid out with digit cards, given as the text `digits`. Rearranging all cards gives other numbers; among
those that are larger than the one laid out, find the closest, and return it as a text.

Zeros may come to stand in front and are kept, so the text keeps its length. If no order of the cards gives a larger
number, return `"-1"`. There can be hundreds of cards, so think before you try.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
CONSTRAINTS = ("1 to 300 digits",)
HINTS = (
    "The closest number keeps as many leading digits as possible. How do you see that a digit can no longer be kept?",
    "Go from the right to the left and pick up the cards. Stop at the first card that can be replaced by a larger "
    "one from your hand.",
    "Of the cards in your hand that are larger, put down the smallest, take up the old one instead, and lay out the rest of "
    "the hand from small to large.",
)
EXAMPLES = [Example(("2713",)), Example(("5021",), why="5 stays, 0 becomes 1"), Example(("331",), why="the cards fall from left to right")]
EDGES = {"Zeros": ("0100",), "no order": ("7731",)}
ALWAYS = [("1322",), ("0012",), ("01032",)]
MISTAKES = [
    Mistake("After the changed digit, the remaining cards must be sorted to stay as close as possible.",
            '"".join(sorted(hand))', '"".join(hand)'),
    Mistake("The changed digit jumps too far: take the card closest to it in value.", "chosen = min(larger)",
            "chosen = max(larger)"),
    Mistake("You search in the wrong direction: the number should become larger.",
            "card > digits[place]", "card < digits[place]"),
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
        orders = sorted(longer)
    place = orders.index(digits) + 1
    return orders[place] if place < len(orders) else "-1"
"""),
]
EXPLANATION = """
As long as the cards in the hand come from a tail that falls from left to right, no order of them is larger. The first
card that can be replaced is the rightmost possible place of change; the smallest larger card and a sorted rest make the
change smallest. For `5021`:

| card | hand | larger cards |
|---|---|---|
| 1 | 1 | none |
| 2 | 1, 2 | none |
| 0 | 1, 2, 0 | 1, 2: put down 1, then 0 and 2 |

So the answer is `5102`. The hand is looked through at each place, which is n² steps at worst. Forming every number
instead takes up to n! of them.
"""


def closest(digits: str) -> str:
    hand: list[str] = []
    for place in reversed(range(len(digits))):
        hand.append(digits[place])
        larger = [card for card in hand if card > digits[place]]
        if larger:
            chosen = min(larger)
            hand.remove(chosen)
            return digits[:place] + chosen + "".join(sorted(hand))
    return "-1"


def inputs(rng):
    tail = sorted(letters(rng, 1, 4, "01357"), reverse=True)
    return (letters(rng, 1, 4, "01357") + "".join(tail),)


def large(rng, size):
    return ("12" * (size // 64),)
