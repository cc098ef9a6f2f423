"""The first stolen card

A bank keeps the numbers of stolen cards in a long list, `stolen`. `payments` lists the numbers of the cards with
which people have paid today, in order.

Return the position, counted from 0, of the first payment with a stolen card, or -1 if there is none.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "How many numbers does Python compare when you ask whether a card is in the long list?",
    "Make a set of the stolen cards once, before the loop. Then ask for each payment, in order, and stop at the first hit.",
    "`enumerate` gives positions along with the cards. What stands after the loop happens if nothing was found.",
)
EXAMPLES = [
    Example(([5512, 7310, 4403], [8000, 4403, 9120, 7310]), why="4403 comes before 7310"),
    Example(([5512], [8000, 9120])),
    Example(([1, 2], [2, 1])),
]
EDGES = {
    "if there is none": ([], [4, 4]),
    "lists the numbers of the cards": Edge(([4], []), "no payments"),
}
ALWAYS = [([1], [1])]
MISTAKES = [
    Mistake("You return the last payment with a stolen card.", "            return position\n", "            found = position\n", "    cards = set(stolen)\n", "    cards = set(stolen)\n    found = -1\n", "    return -1", "    return found"),
    Mistake("You return the number of the card. Return its position instead.", "return position", "return card"),
    Mistake("You give up after the first payment.", "            return position\n", "            return position\n        return -1\n"),
    Mistake("You look for the first payment with a card that is not stolen.", "if card in cards:", "if card not in cards:"),
]
EXPLANATION = """
The set is made once, and each payment asks it.

| position | card | stolen |
|---|---|---|
| 0 | 8000 | no |
| 1 | 4403 | yes |

With n stolen cards and m payments that takes n + m steps. Asking the list instead could take n times m.
"""


def first_stolen(stolen: list[int], payments: list[int]) -> int:
    cards = set(stolen)
    for position, card in enumerate(payments):
        if card in cards:
            return position
    return -1


def inputs(rng):
    return (integers(rng, 1, 4, 1, 9), integers(rng, 1, 7, 1, 9))
