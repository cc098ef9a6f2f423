"""The middle of the ribbon

A ribbon with letters is hung up by its middle. If `ribbon` has an odd number of letters, the middle is a single
letter; with an even number it is the two letters on both sides of the centre.

Return the middle, a text of one or two letters. An empty ribbon has an empty middle.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "For ribbons of 5 and of 6 letters, write down the positions of the middle letters. How do they follow from the "
    "length?",
    "A slice fits both cases: its start and its end are two divisions by two, only slightly different.",
    "For the start, halve what you get when you take 1 off the length. The end is one place after half the length.",
)
EXAMPLES = [Example(("heron",), why="five letters: the third"), Example(("willow",), why="six letters: the third and the fourth"), Example(("o",))]
EDGES = {"empty ribbon": ("",), "two letters": ("ab",)}
MISTAKES = [
    Mistake("With an even number of letters you return only one of the two middle ones.",
            "ribbon[(len(ribbon) - 1) // 2 : len(ribbon) // 2 + 1]", "ribbon[len(ribbon) // 2 : len(ribbon) // 2 + 1]"),
    Mistake("The end of a slice is not included. Yours stops one letter too early.", "// 2 + 1]", "// 2]"),
    Mistake("With an odd number of letters there is a single middle letter, but you return two.",
            "(len(ribbon) - 1) // 2 :", "len(ribbon) // 2 - 1 :"),
]
EXPLANATION = """
With n letters the middle reaches from position (n - 1) // 2 to n // 2: for odd n these are the same, for even n
they are neighbours.

| ribbon | n | from | to | middle |
|---|---|---|---|---|
| heron | 5 | 2 | 2 | r |
| willow | 6 | 2 | 3 | ll |

Slices copy only what they deliver, so the length of the ribbon doesn't matter.
"""


def middle(ribbon: str) -> str:
    return ribbon[(len(ribbon) - 1) // 2 : len(ribbon) // 2 + 1]


def inputs(rng):
    return (letters(rng, 1, 12),)
