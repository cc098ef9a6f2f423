"""One card, two people

At the gate of the swimming pool, a card that was held up lately must not open again: somebody may have handed it back over the fence. `cards` lists the numbers of the cards held up at the gate, in order.

A card is refused when the same number is among the latest `size` cards before it. Refused cards were held up as well, so they count among the latest. With a `size` of 0 nothing is ever refused.

Return the list of the refused cards, in order.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Which cards does the gate still have to remember, and which one may it forget when the next card comes?",
    "A `deque` with a `maxlen` drops its oldest item by itself when a new one is appended.",
    "For each card: if it is in the deque, note it as refused. Then append it to the deque in any case.",
)
EXAMPLES = [
    Example(([7, 3, 7, 5, 3, 7], 2), why="only the second 7 follows soon enough"),
    Example(([4, 4, 4], 1), why="a refused card counts among the latest"),
    Example(([1, 2, 3, 1], 2)),
]
EDGES = {
    "`size` of 0": Edge(([5, 5, 5], 0), "a size of 0"),
    "count among the latest": Edge(([8, 1, 8, 2, 8, 3, 3], 2), "refused again and again"),
    "latest": Edge(([6, 1, 2, 3, 6, 1], 4), "exactly as far back as remembered"),
    "lists": Edge(([], 3), "no cards"),
}
MISTAKES = [
    Mistake("A refused card was held up too, so it must be among the latest cards.", "            refused.append(card)\n        latest.append(card)", "            refused.append(card)\n        else:\n            latest.append(card)"),
    Mistake("Your memory never forgets: a card may open again after `size` other cards.", "deque(maxlen=size)", "deque()"),
    Mistake("Your memory is one card too long.", "maxlen=size", "maxlen=size + 1"),
    Mistake("Look for the card before you put it into the memory, or it finds itself.", "        if card in latest:\n            refused.append(card)\n        latest.append(card)", "        latest.append(card)\n        if card in latest:\n            refused.append(card)"),
]
EXPLANATION = """
A `deque` with `maxlen` is a memory of fixed size: appending to a full one pushes the oldest item out at the other end. For 7, 3, 7, 5, 3, 7 and a size of 2:

| card | latest | refused |
|---|---|---|
| 7 | – | no |
| 3 | 7 | no |
| 7 | 7 3 | yes |
| 5 | 3 7 | no |
| 3 | 7 5 | no |
| 7 | 5 3 | no |

For each card the memory is searched once, so the work is the number of cards times the size.
"""


def refused_cards(cards: list[int], size: int) -> list[int]:
    latest: deque[int] = deque(maxlen=size)
    refused = []
    for card in cards:
        if card in latest:
            refused.append(card)
        latest.append(card)
    return refused


def inputs(rng):
    return integers(rng, 3, 12, 1, 5), rng.randint(0, 4)
