"""One step {direction} for a row of letters

The letters of a word lie in a row, as the list `tiles` of single letters. A machine steps through all different
arrangements in {order} order. Let it make one step: rearrange `tiles` in place, so that the row holds the arrangement
that follows.

Return nothing. From the very last arrangement of that order the machine steps to the very first; so a row of equal
letters, or of fewer than two, stays as it is. Rows are long, so neither list all arrangements nor search for the next
one by trying.
"""
from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
ROWS = [
    {"sign": 1, "direction": "forwards", "order": "alphabetical"},
    {"sign": -1, "direction": "backwards", "order": "reverse alphabetical"},
]
CONSTRAINTS = ("up to 300 letters",)
COMPARE = "argument:tiles"
HINTS = (
    "Leave as much of the beginning unchanged as possible. Which end of the row cannot be improved by rearranging "
    "it alone?",
    "Find the rightmost tile with a better one right behind it. It must change places with the tile behind it that "
    "is better, but only just.",
    "After the exchange, the tiles behind the changed place are in their last order. Turn them round, and they are "
    "in their first. "
    "If no tile can change, turning round the whole row is all there is to do.",
)
EXAMPLES = [(["t", "e", "a", "m"],), (["n", "o", "o", "n"],)]
EDGES = {
    "very last arrangement": lambda sign: (list("dcba")[::sign],),
    "equal letters": (["o", "o", "o"],),
    "fewer than two": ([],),
}
MISTAKES = [
    Mistake("You forget to put the tiles behind the changed place in their first order.",
            "    tiles[pivot + 1 :] = tiles[pivot + 1 :][::-1]\n", ""),
    Mistake("The tile for the exchange is the one right behind. It should be the one that is better by the least.",
            "last = max(place for place in range(pivot, len(tiles)) if codes[place] > codes[pivot])",
            "last = pivot + 1"),
    Mistake("You step in the other direction.", "ord(tile) * sign", "-ord(tile) * sign"),
    Mistake("You stop at equal neighbours, as if exchanging equal letters changed anything.",
            "codes[place] < codes[place + 1]]", "codes[place] <= codes[place + 1]]"),
]
SIZE = 9_600
SLOW = [
    Slow("Your answer is right, but you go through all arrangements. Their number explodes with the length of the "
         "row: find the place that "
         "must change instead.",
         """
def step(tiles: list[str]) -> None:
    word = tuple(tiles)
    orders = [()]
    for tile in tiles:
        longer = set()
        for order in orders:
            for place in range(len(order) + 1):
                longer.add(order[:place] + (tile,) + order[place:])
        orders = sorted(longer)
    orders = orders[::sign]
    tiles[:] = orders[(orders.index(word) + 1) % len(orders)]
"""),
]
EXPLANATION = """
The longest tail that is in its last order must be left to the tile before it, the pivot. The smallest possible change
there is the tile of the tail that is better by the least; in a tail sorted downwards it is the last one that is
better at all. After the exchange the tail still runs downwards, so turning it round sorts it. Each step of this is
one walk.
"""


def step(tiles: list[str], *, sign: int) -> None:
    codes = [ord(tile) * sign for tile in tiles]
    rises = [place for place in range(len(tiles) - 1) if codes[place] < codes[place + 1]]
    pivot = -1
    if rises:
        pivot = rises[-1]
        last = max(place for place in range(pivot, len(tiles)) if codes[place] > codes[pivot])
        tiles[pivot], tiles[last] = tiles[last], tiles[pivot]
    tiles[pivot + 1 :] = tiles[pivot + 1 :][::-1]


def inputs(rng, sign):
    tail = sorted(letters(rng, 1, 4, "abcd"), reverse=sign > 0)
    return ([*letters(rng, 1, 3, "abcd"), *tail],)


def large(rng, size):
    return (list("ab" * (size // 64)),)
