"""Totals of the gift cards

A shop wants to know which totals its customers can pay exactly with gift cards. Each card in `cards` can be used once, and only as a whole. There may be
several cards of the same worth.

Return how many different totals can be paid, not counting the total 0. Without cards, none can.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("each card is worth at least 1 and at most 1,000", "up to 300 cards")
HINTS = (
    "If the totals 0, 3 and 5 can be paid, and there is one more card of 4, which can be paid then?",
    "Let bit t of one big number say whether total t can be paid. One more card moves a copy of all ones to the left at once.",
    "Begin with a single 1 at position 0. For each card, merge the number with itself shifted by the card's worth. At the end count the ones, without the first.",
)
EXAMPLES = [
    Example(([3, 5],), why="3, 5 and 8"),
    Example(([2, 2, 4],), why="2, 4, 6 and 8"),
    Example(([1, 2, 4, 8],), why="everything from 1 to 15"),
]
EDGES = {"Without cards": ([],), "at least 1": Edge(([7],), "one card"), "the same worth": Edge(([5, 5, 5],), "three equal cards")}
MISTAKES = [
    Mistake("The total 0 does not count, so take its bit away from the ones.", "reachable.bit_count() - 1", "reachable.bit_count()"),
    Mistake("Totals without the new card remain possible.", "reachable |= reachable << card", "reachable <<= card", "reachable.bit_count() - 1", "reachable.bit_count() - (not cards)"),
    Mistake("Each total counts once, in however many ways it can be paid.", "return reachable.bit_count() - 1", "return (1 << len(cards)) - 1"),
    Mistake("Not every total up to the sum of all cards can be paid.", "return reachable.bit_count() - 1", "return sum(cards)"),
]
SIZE = 300
SLOW = [
    Slow("A set of totals is touched element by element for each card; one big number moves all of them in a few steps.", """
def payable(cards: list[int]) -> int:
    totals = {0}
    for card in cards:
        totals |= {total + card for total in totals}
    return len(totals) - 1
"""),
]
ALSO_RIGHT = [
    Way("Adding up the ones of the binary text works in every version of Python.", "reachable.bit_count() - 1", 'bin(reachable).count("1") - 1'),
]
EXPLANATION = """
Bit t of `reachable` says whether total t can be paid. A new card leaves all totals possible and adds a copy of them, higher by its worth: a shift and an OR. For 2, 2, 4:

| card | reachable |
|---|---|
| – | `1` |
| 2 | `101` |
| 2 | `10101` |
| 4 | `101010101` |

Four ones besides the first: 2, 4, 6, 8. Each card takes one shift of a long number, which the machine does many bits at a time. Another way holds the totals in a set,
one step for each total and card.
"""


def payable(cards: list[int]) -> int:
    reachable = 1
    for card in cards:
        reachable |= reachable << card
    return reachable.bit_count() - 1


def inputs(rng):
    return ([rng.choice([1, 2, 3, 5, rng.randint(1, 20)]) for _ in range(rng.randint(1, 7))],)


def large(rng, size):
    return ([rng.randint(1, 1000) for _ in range(size)],)
