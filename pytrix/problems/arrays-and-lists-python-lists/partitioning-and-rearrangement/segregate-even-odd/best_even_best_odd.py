"""The best even and the best odd number

Two players share a pile of cards with numbers: one gets points for even numbers, the other for odd ones. `cards` lists the numbers; they may be negative.

Return a list of two: the largest even number and the largest odd number. Where there is no number of a kind, `None` stands in its place. 0 is even.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "If all even numbers are below 0, with what must the search for the largest one begin?",
    "Part the cards into even and odd ones. Each part has a largest number, unless it is empty.",
    "`max` takes `default=None` for a part in which nothing is. `% 2` tells the parts apart, for negative numbers too.",
)
EXAMPLES = [
    Example(([7, 12, 3, 8, 9],), why="12 and 9"),
    Example(([-4, -7, -2],), why="-2 is the largest even one, -7 the only odd one"),
    Example(([6, 2],), why="no odd number"),
]
EDGES = {
    "no number of a kind": Edge(([],), "no cards"),
    "0 is even": Edge(([0, -2, 1],), "0 is the largest even one"),
    "may be negative": Edge(([-13, -15],), "only negative odd ones"),
}
ALWAYS = [([-4_000_000, -3_000_001],)]
MISTAKES = [
    Mistake("You begin with 0, so negative numbers can never be the largest.", "max(even, default=None), max(odd, default=None)", "max([0, *even]) if even else None, max([0, *odd]) if odd else None"),
    Mistake("Even and odd are swapped in your answer.", "[max(even, default=None), max(odd, default=None)]", "[max(odd, default=None), max(even, default=None)]"),
    Mistake("Where there is no number of a kind, the answer is None, not 0.", "max(odd, default=None)", "max(odd, default=0)"),
]
EXPLANATION = """
Each part is searched on its own, and `default` says what the answer is for an empty one. For -4, -7, -2:

| part | numbers | largest |
|---|---|---|
| even | -4, -2 | -2 |
| odd | -7 | -7 |

In Python `-7 % 2` is 1, so the remainder tells the parts apart below 0 as well. The cards are gone through twice.
"""


def best_of_both(cards: list[int]) -> list[int | None]:
    even = [card for card in cards if card % 2 == 0]
    odd = [card for card in cards if card % 2 == 1]
    return [max(even, default=None), max(odd, default=None)]


def inputs(rng):
    cards = integers(rng, 0, 6, -12, 12)
    kind = rng.choice(["all", "all", "even", "negative"])
    if kind == "even":
        cards = [2 * card for card in cards]
    if kind == "negative":
        cards = [-abs(card) - 1 for card in cards]
    return (cards,)
