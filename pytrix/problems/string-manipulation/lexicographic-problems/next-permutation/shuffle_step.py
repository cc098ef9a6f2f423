"""One step forwards for a row of letters

The letters of a word lie in a row, as the list `tiles` of single letters. A machine steps through all different
arrangements in alphabetical order. Let it make one step: rearrange `tiles` in place, so that the row holds the arrangement
that follows.

Return nothing. From the very last arrangement of that order the machine steps to the very first; so a row of equal
letters, or of fewer than two, stays as it is. Rows are long, so neither list all arrangements nor search for the next
one by trying.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
CONSTRAINTS = ("up to 300 letters",)
COMPARE = "argument:tiles"
HINTS = (
    "Leave as much of the beginning unchanged as possible. Which end of the row cannot be improved by rearranging "
    "it alone?",
    "Find the rightmost tile with a better one right after it. It must change places with the tile after it that "
    "is better, but only just.",
    "After the exchange, the tiles after the changed place are in their last order. Turn them round, and they are "
    "in their first. "
    "If no tile can change, turning round the whole row is all there is to do.",
)
EXAMPLES = [
    Example((["t", "e", "a", "m"],)),
    Example((["n", "o", "o", "n"],)),
    Example((["d", "c", "b", "a"],), why="after the very last comes the very first"),
]
EDGES = {"very last arrangement": (list("cbba"),), "equal letters": (["o", "o", "o"],), "fewer than two": ([],)}
ALWAYS = [(["a", "b", "d"],)]
MISTAKES = [
    Mistake("You forget to put the tiles after the changed place in their first order.",
            "    tiles[pivot + 1 :] = tiles[pivot + 1 :][::-1]\n", ""),
    Mistake("The tile for the exchange is the one right behind. It should be the one that is better by the least.",
            "last = max(place for place in range(pivot, len(tiles)) if tiles[place] > tiles[pivot])",
            "last = pivot + 1"),
    Mistake("After the very last arrangement nothing is left to exchange, but the machine steps to the very first.",
            "    tiles[pivot + 1 :] = tiles[pivot + 1 :][::-1]\n",
            "        tiles[pivot + 1 :] = tiles[pivot + 1 :][::-1]\n"),
    Mistake("You stop at equal neighbours, as if exchanging equal letters changed anything.",
            "tiles[place] < tiles[place + 1]]", "tiles[place] <= tiles[place + 1]]"),
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
    tiles[:] = orders[(orders.index(word) + 1) % len(orders)]
"""),
]
EXPLANATION = """
The longest tail that is in its last order must be left to the tile before it, the pivot. The smallest possible change
there is the tile of the tail that is better by the least; in a tail sorted downwards it is the last one that is better
at all. For t, e, a, m:

| step | row |
|---|---|
| the last rise is a before m, so a is the pivot | t e a m |
| m is the last tile larger than a: exchange | t e m a |
| turn the tail round, here one tile | t e m a |

After the exchange the tail still runs downwards, so turning it round sorts it. Each step of this is one walk. Listing all
arrangements in order and looking up the next one works for short rows only: there are up to n! of them.
"""


def step(tiles: list[str]) -> None:
    rises = [place for place in range(len(tiles) - 1) if tiles[place] < tiles[place + 1]]
    pivot = -1
    if rises:
        pivot = rises[-1]
        last = max(place for place in range(pivot, len(tiles)) if tiles[place] > tiles[pivot])
        tiles[pivot], tiles[last] = tiles[last], tiles[pivot]
    tiles[pivot + 1 :] = tiles[pivot + 1 :][::-1]


def inputs(rng):
    tail = sorted(letters(rng, 1, 4, "abcd"), reverse=True)
    return ([*letters(rng, 1, 3, "abcd"), *tail],)


def large(rng, size):
    return (list("ab" * (size // 64)),)
