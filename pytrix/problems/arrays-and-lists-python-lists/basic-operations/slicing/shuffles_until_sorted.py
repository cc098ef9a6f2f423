"""Until the deck is sorted again

A magician can shuffle perfectly: she cuts a deck of `cards` cards exactly in the middle and lets the cards of both
halves fall in turn, beginning with the upper half, so that the first card of the upper half stays on top, the first
card of the lower half comes second, and so on. With an odd number of cards the upper half has one card more.

At first the deck lies in its order. Return how many shuffles it takes until it lies in that order again, at least
one. With no or one card, one shuffle is enough.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "COUNT")
HINTS = (
    "Shuffle 1 2 3 4 5 6 on paper. At which positions do the cards of the upper half end up, and at which those of the lower half?",
    "The upper half goes to all even positions and the lower half to all odd ones. Assigning to slices with a step does a whole shuffle at once.",
    "Keep the first order, shuffle, and count until the deck equals it. The new deck's slice `[::2]` takes the upper half, `[1::2]` the lower one.",
)
EXAMPLES = [
    Example((6,), why="1 4 2 5 3 6, then 1 5 4 3 2 6, and so on; back after four"),
    Example((3,), why="1 3 2, and back"),
    Example((8,), why="three shuffles"),
]
EDGES = {
    "no or one card": (0,),
    "one shuffle is enough": (1,),
    "odd number of cards": (7,),
    "at least one": Edge((2,), "two cards stay as they are"),
    "in the middle": Edge((52,), "a full deck"),
}
MISTAKES = [
    Mistake("The cards fall beginning with the upper half.", "shuffled[::2], shuffled[1::2] = deck[:half], deck[half:]", "shuffled[1::2], shuffled[::2] = deck[: cards // 2], deck[cards // 2 :]"),
    Mistake("With an odd number of cards the upper half has one card more.", "half = (cards + 1) // 2", "half = cards // 2", "shuffled[::2], shuffled[1::2] = deck[:half], deck[half:]",
            "shuffled = [card for pair in zip(deck[:half], deck[half:]) for card in pair] + deck[2 * half :]"),
    Mistake("The first shuffle counts as well.", "    shuffles = 0\n", "    shuffles = -1\n"),
    Mistake("It is not enough that the lowest card is back in its place: the whole deck must be in order.", "if deck == order:", "if deck[-1:] == order[-1:]:"),
    Mistake("You turn the lower half over. It keeps its order.", "deck[:half], deck[half:]", "deck[:half], deck[half:][::-1]"),
]
ORACLE = """
def shuffles_until_sorted(cards: int) -> int:
    deck = [f"card {number:03}" for number in range(cards)]
    shuffles = 0
    while shuffles == 0 or deck != sorted(deck):
        upper = deck[: cards - cards // 2]
        lower = deck[len(upper) :]
        deck = []
        while upper or lower:
            deck += upper[:1] + lower[:1]
            upper, lower = upper[1:], lower[1:]
        shuffles += 1
    return shuffles
"""
ALSO_RIGHT = [
    Way("Arithmetic alone: a card at position p goes to 2p, modulo one less than the even number of cards, so powers of 2 tell when all are back. No deck is needed.",
        """
def shuffles_until_sorted(cards: int) -> int:
    ring = max(cards - 1 + cards % 2, 1)
    shuffles, power = 1, 2 % ring
    while power != 1 % ring:
        power = power * 2 % ring
        shuffles += 1
    return shuffles
"""),
]
EXPLANATION = """
A whole shuffle is one assignment to two slices. For six cards:

| shuffles | deck |
|---|---|
| 0 | 0 1 2 3 4 5 |
| 1 | 0 3 1 4 2 5 |
| 2 | 0 4 3 2 1 5 |
| 3 | 0 2 4 1 3 5 |
| 4 | 0 1 2 3 4 5 |

The number of shuffles is never larger than that of the cards, so the work is at most its square. Moving single cards
would cost another factor; arithmetic with remainders can do without the deck altogether.
"""


def shuffles_until_sorted(cards: int) -> int:
    order = list(range(cards))
    half = (cards + 1) // 2
    deck = list(order)
    shuffles = 0
    while True:
        shuffled = list(deck)
        shuffled[::2], shuffled[1::2] = deck[:half], deck[half:]
        deck = shuffled
        shuffles += 1
        if deck == order:
            return shuffles


def inputs(rng):
    return (rng.randint(2, 60),)
