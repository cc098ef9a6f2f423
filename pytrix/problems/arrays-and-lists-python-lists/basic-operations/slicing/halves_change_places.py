"""The halves change places

A deck of cards is cut in the middle and the lower half is laid on top. `cards` lists the deck from top to bottom.

Return the deck after that: first the second half, then the first one, each in its old order. With an odd number of
cards the one in the middle belongs to the first half. Leave `cards` as it is; a deck of no or one card does not
change.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("PARTITION", "TRANSFORM")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "How many cards does the first half of a deck of seven have? And of six?",
    "Work out one position, that of the cut. Two slices take what lies in front of it and what lies behind it.",
    "The length plus 1, halved and rounded down, is the cut; add the slice from there on and the slice up to there.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4],), why="3 and 4 come to the top"),
    Example(([5, 8, 6, 9, 7],), why="the 6 in the middle belongs to the first half"),
    Example(([2, 9],), why="the two cards change places"),
]
EDGES = {
    "no or one card": ([],),
    "does not change": ([4],),
    "odd number of cards": ([7, 1, 3],),
}
MISTAKES = [
    Mistake("With an odd number the middle card belongs to the first half.", "(len(cards) + 1) // 2", "len(cards) // 2"),
    Mistake("The second half should be in front.", "cards[cut:] + cards[:cut]", "cards[:cut] + cards[cut:]"),
    Mistake("Each half keeps its order; yours are turned round.", "cards[cut:] + cards[:cut]", "cards[cut:][::-1] + cards[:cut][::-1]"),
    Mistake("The card at the cut is lost: a slice up to the cut ends before it, so the other one begins there.", "cards[cut:] +", "cards[cut + 1 :] +"),
]
ALSO_RIGHT = [
    Way("Halving the length downwards and counting from the end gives the same cut: `-(-n // 2)` is `n / 2` rounded up.",
        "cut = (len(cards) + 1) // 2", "cut = -(-len(cards) // 2)"),
]
EXPLANATION = """
`cards[:cut]` and `cards[cut:]` always fit together without gap or overlap. For `[5, 8, 6, 9, 7]` the cut is
`(5 + 1) // 2 = 3`:

| slice | cards |
|---|---|
| `cards[3:]` | 9 7 |
| `cards[:3]` | 5 8 6 |

Slices copy, so the given list stays as it is. Each card is copied once.
"""


def halves_swapped(cards: list[int]) -> list[int]:
    cut = (len(cards) + 1) // 2
    return cards[cut:] + cards[:cut]


def inputs(rng):
    return (distinct(rng, 2, 9, 1, 40),)
