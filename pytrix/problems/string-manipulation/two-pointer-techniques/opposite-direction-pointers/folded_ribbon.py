"""The folded ribbon

A `ribbon` with letters on it is folded in the middle. Its first letter then lies on its last, its second on the last
but one, and so on. In a ribbon with an odd number of letters, the letter in the middle lies on the fold and touches
nothing.

Return how many of the pairs consist of the same letter twice. Capital and small letters count as different letters. An empty ribbon
has no pairs.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "COUNT")
HINTS = (
    "Put one finger on each end of the ribbon. Where do the fingers go after they have compared their letters?",
    "One position grows from 0, the other shrinks from the last position. They stop as soon as they would meet or pass.",
    "Loop for as long as the left position is the smaller one; look at both letters, perhaps count, then move both inwards.",
)
EXAMPLES = [Example(("tarot",), why="t on t, a on o, and r on the fold"), Example(("abcxba",)), Example(("silk",))]
EDGES = {
    "empty ribbon": ("",),
    "middle lies on the fold": ("q",),
    "capital and small": ("Anna",),
}
MISTAKES = [
    Mistake("Your right finger starts beyond the ribbon. Positions begin at 0, so the last one is the length minus 1.",
            "len(ribbon) - 1", "len(ribbon)"),
    Mistake("Every pair is counted twice, once from each side. Stop when the fingers meet.",
            """
def pairs_on_fold(ribbon: str) -> int:
    pairs = 0
    for one, other in zip(ribbon, reversed(ribbon)):
        if one == other:
            pairs += 1
    return pairs
"""),
    Mistake("You compare neighbours. The first letter lies on the last one, not on the second.",
            """
def pairs_on_fold(ribbon: str) -> int:
    pairs = 0
    for place in range(len(ribbon) - 1):
        if ribbon[place] == ribbon[place + 1]:
            pairs += 1
    return pairs
"""),
    Mistake("You stopped at the first pair. All pairs up to the fold have to be looked at.",
            "        low += 1\n        high -= 1\n", "        break\n"),
]
EXPLANATION = """
Two positions start at the ends and move inwards together, so each step looks at one pair. For `tarot`:

| left | right | letters | pairs |
|---|---|---|---|
| 0 | 4 | t, t | 1 |
| 1 | 3 | a, o | 1 |
| 2 | 2 | they have met | |

When they meet or pass each other, every letter has been seen once. The work grows with half the length of the ribbon, and
nothing is copied.
"""


def pairs_on_fold(ribbon: str) -> int:
    low, high = 0, len(ribbon) - 1
    pairs = 0
    while low < high:
        if ribbon[low] == ribbon[high]:
            pairs += 1
        low += 1
        high -= 1
    return pairs


def inputs(rng):
    return (letters(rng, 3, 9, "aabB"),)
