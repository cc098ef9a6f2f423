"""Duplicates for a swap

Two children compare their collections of stickers. `mine` and `yours` list the stickers of each child, one entry for
each sticker, and many occur several times. They want to lay pairs of equal stickers on the table: one of mine next to
one of yours, and every sticker is used once.

Return a dictionary from each sticker of which there is a pair to the number of its pairs. If nothing pairs up, it is
empty.
"""
from collections import Counter

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "I have three foxes, you have five. How many pairs is that, and which rule gives the number?",
    "Count both lists with `Counter` from `collections`. There is an operator that takes the smaller count of each key.",
    "It is `&`, the one that keeps what is common to both sides.",
)
EXAMPLES = [
    Example((["fox", "owl", "fox", "bat", "fox"], ["owl", "fox", "owl", "fox"]), why="three foxes meet two"),
    Example((["bat", "owl"], ["fox", "fox"])),
    Example((["bat", "bat"], ["bat", "fox", "bat", "bat"])),
]
EDGES = {
    "If nothing pairs up": ([], ["fox", "owl"]),
    "every sticker is used once": (["fox"], ["fox", "fox", "fox"]),
}
MISTAKES = [
    Mistake("You take the larger of the two counts. For a pair, both children need one.", "Counter(mine) & Counter(yours)", "Counter(mine) | Counter(yours)"),
    Mistake("You add the counts of both children. That gives stickers, not pairs.", "Counter(mine) & Counter(yours)", "Counter(mine) + Counter(yours)"),
    Mistake("Each kind of sticker counts as a single pair in your answer, even when both have several.",
            "Counter(mine) & Counter(yours)", "Counter(list(dict.fromkeys(mine))) & Counter(list(dict.fromkeys(yours)))"),
    Mistake("You count what one child has more than the other. Count the pairs instead.",
            "Counter(mine) & Counter(yours)", "Counter(mine) - Counter(yours)"),
]
EXPLANATION = """
`&` of two counters takes the smaller count for each key and leaves out keys for which it is 0.

| sticker | mine | yours | pairs |
|---|---|---|---|
| fox | 3 | 2 | 2 |
| owl | 1 | 2 | 1 |
| bat | 1 | 0 | none |

Counting reads both lists once. `dict` turns the counter into an ordinary dictionary.
"""


def pairs(mine: list[str], yours: list[str]) -> dict[str, int]:
    return dict(Counter(mine) & Counter(yours))


def inputs(rng):
    kinds = ["fox", "owl", "bat", "elk"]
    return tuple([rng.choice(kinds) for _ in range(rng.randint(1, 7))] for _ in range(2))
