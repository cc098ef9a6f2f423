"""Bunches with exactly one red tulip

Tulips grow side by side in a bed, and the text `bed` names their colours: `r` is red, every other letter another
colour. A bunch is any four neighbouring tulips.

Return how many bunches have exactly one red tulip. Bunches may overlap. A bed with fewer than four tulips has no bunch, and the
answer is 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "How many bunches does a bed with six tulips have, and where does each begin?",
    "A text can tell how often a letter occurs in it. Ask each slice of four letters, and compare with what is wanted.",
    "Loop over the starts, the last of which is four before the end. Does the slice hold just a single `r`?",
)
EXAMPLES = [Example(("rgbgrrbb",), why="rgbg and gbgr"), Example(("grgrgrrrr",)), Example(("gggrggg",))]
EDGES = {
    "fewer than four": ("rr",),
    "may overlap": ("gggrgggrrgg",),
}
MISTAKES = [
    Mistake("The last bunch is missing. It ends with the last tulip.", "len(bed) - 3", "len(bed) - 4"),
    Mistake("Bunches may overlap: the next one begins one tulip further, not four.",
            "range(len(bed) - 3)", "range(0, len(bed) - 3, 4)"),
    Mistake("Your bunches have only three tulips. The end of a slice is not included.",
            "bed[start : start + 4]", "bed[start : start + 3]"),
    Mistake("You counted red tulips on the whole bed. Each bunch has to be counted by itself.",
            "bed[start : start + 4].count", "bed.count"),
    Mistake("You count bunches that have a red tulip at all. There must be just one.", "== 1", ">= 1"),
]
EXPLANATION = """
Every start gives a slice of four letters, and `count` looks at these four. For `rgbgrrbb`:

| bunch | rgbg | gbgr | bgrr | grrb | rrbb |
|---|---|---|---|---|---|
| red | 1 | 1 | 2 | 2 | 2 |

So the answer is 2. The work is four letters for each start; for large bunches it is better to keep the count and change it
only by the tulip that comes in and the one that leaves.
"""


def bunches(bed: str) -> int:
    found = 0
    for start in range(len(bed) - 3):
        if bed[start : start + 4].count("r") == 1:
            found += 1
    return found


def inputs(rng):
    return (letters(rng, 5, 12, rng.choice(["rgb", "rrg"])),)
