"""Cut only once?

A pack of cards was in ascending order, and equal numbers may occur. Somebody says: "I have cut it just once", that
is, taken some cards from the top and put them at the bottom as they were. `cards` lists the pack from top to bottom
as it lies now.

Return whether that can be true. A pack that is in ascending order counts as well, since perhaps no card was taken. A
pack of no cards or one card is always possible.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("VALIDATE",)
HINTS = (
    "Write down a sorted pack and cut it. At how many places does a card lie above a smaller one?",
    "Think of the pack as a ring: the card after the last is the first. In the ring of a sorted pack, how many falls are there?",
    "Count the places where a number is larger than the next one, from the last to the first card included. More than one is too many.",
)
EXAMPLES = [
    Example(([6, 8, 8, 2, 3],), why="2 3 6 8 8, cut after the 3"),
    Example(([6, 8, 2, 3, 7],), why="it falls once, but 7 cannot have stood before 6"),
    Example(([5, 3, 1],), why="it falls twice"),
]
EDGES = {
    "no cards": ([],),
    "one card": ([4],),
    "ascending order": ([1, 3, 3, 9],),
    "equal numbers": Edge(([5, 5, 5, 5],), "all cards are the same"),
    "put them at the": Edge(([2, 2, 1, 2],), "equal numbers at both ends"),
    "perhaps no card was taken": Edge(([1, 4, 1],), "the smallest number at both ends"),
    "taken some cards from the top": Edge(([1, 4, 3],), "only the last card is too small"),
    "from the top": Edge(([3, 1, 4],), "only the first card is too large"),
}
MISTAKES = [
    Mistake("One fall is not enough to say yes: the last card must also fit in front of the first.",
            "cards[place - 1] > cards[place] for place in range(len(cards))", "cards[place - 1] > cards[place] for place in range(1, len(cards))"),
    Mistake("Two equal cards one after the other are in order; you count them as a fall.", "cards[place - 1] > cards[place]", "cards[place - 1] >= cards[place]"),
    Mistake("Only packs without any cut are accepted.", "return falls <= 1", "return sorted(cards) == cards"),
    Mistake("Two falls are too many: the pack was cut twice then.", "falls <= 1", "falls <= 2"),
]
ORACLE = """
def cut_only_once(cards: list[int]) -> bool:
    return not cards or any(cards[cut:] + cards[:cut] == sorted(cards) for cut in range(len(cards)))
"""
ALSO_RIGHT = [
    Way("Turning the pack back at the first fall and comparing it with the sorted pack follows the story; it costs a sort.",
        """
def cut_only_once(cards: list[int]) -> bool:
    for place in range(1, len(cards)):
        if cards[place - 1] > cards[place]:
            return cards[place:] + cards[:place] == sorted(cards)
    return True
"""),
]
EXPLANATION = """
Bent into a ring, a sorted pack falls at one place, from the largest to the smallest card, and a cut does not change
the ring. If all cards are equal it never falls. For `[6, 8, 2, 3, 7]`:

| from | to | fall? |
|---|---|---|
| 7, the last | 6, the first | yes |
| 6 | 8 | no |
| 8 | 2 | yes |
| 2 | 3 | no |
| 3 | 7 | no |

Two falls, so it was not cut just once. Python's position -1 closes the ring by itself. One walk is enough; trying all
cuts would take the square of the number of cards.
"""


def cut_only_once(cards: list[int]) -> bool:
    falls = sum(cards[place - 1] > cards[place] for place in range(len(cards)))
    return falls <= 1


def inputs(rng):
    cards = sorted(integers(rng, 2, 8, 1, rng.choice([4, 15])))
    cut = rng.randrange(len(cards))
    cards = cards[cut:] + cards[:cut]
    if rng.random() < 0.55:
        one, other = rng.randrange(len(cards)), rng.randrange(len(cards))
        cards[one], cards[other] = cards[other], cards[one]
    return (cards,)
