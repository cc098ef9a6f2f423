"""The longest balanced stretch

In a parade, every group carries a flag: `flags` has the letters `R`, `G` and `B` for red, green and blue, in the
order in which they pass. A photographer wants a picture of a stretch of the parade with equally many flags of all
three colours.

Return the length of the longest such stretch, or 0 if there is none. The parade can be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 20,000 flags",)
HINTS = (
    "For two colours, one running number would be enough: one up, the other down. What has to be the same at both ends of a balanced stretch of three colours?",
    "Count the colours from the beginning. In a balanced stretch, all three counts grow by the same, so the differences between them are the same before it and at its end.",
    "Keep the first position of each pair of differences (red minus green, green minus blue) in a dictionary, with (0, 0) before the first flag. A pair that came before ends a balanced stretch.",
)
EXAMPLES = [
    Example(("RRGBGB",), why="the whole parade has two of each"),
    Example(("GGRBG",), why="GRB, or RBG"),
    Example(("RGRGRG",), why="there is no blue at all"),
]
EDGES = {
    "if there is none": ("",),
    "equally many flags": Edge(("BRGRRGB",), "a balanced beginning and a longer stretch later"),
    "the longest such stretch": Edge(("RRRGBGBRGB",), "a long one at the end"),
}
MISTAKES = [
    Mistake("You compare red with green only. Blue has to be equal to both.", "state = red - green, green - blue", "state = red - green, 0"),
    Mistake("A pair that comes back must keep its first position. Yours is overwritten, so the stretches get too short.",
            "        best = max(best, position - first.setdefault(state, position))\n",
            "        best = max(best, position - first.get(state, position))\n        first[state] = position\n"),
    Mistake("Stretches from the very first flag are missing: before it, all counts are 0.", "first = {(0, 0): 0}", "first: dict[tuple[int, int], int] = {}"),
    Mistake("Balanced stretches from the very first flag come out one too long: number the flags from 1, with 0 before the first.", "enumerate(flags, 1)", "enumerate(flags, 2)"),
]
SIZE = 20_000
SLOW = [
    Slow("Right, but from every flag you count on to the end. Remember at which position each pair of differences came first.",
         """
def longest(flags: str) -> int:
    best = 0
    for start in range(len(flags)):
        red = green = blue = 0
        for end in range(start, len(flags)):
            red += flags[end] == "R"
            green += flags[end] == "G"
            blue += flags[end] == "B"
            if red == green == blue:
                best = max(best, end + 1 - start)
    return best
"""),
]
EXPLANATION = """
The state at a position is the pair (red - green, green - blue), counted from the start. Where the same state comes
back, the flags in between are balanced. For `GGRBG`:

| position | flag | state | first at | length |
|---|---|---|---|---|
| 0 | | (0, 0) | 0 | |
| 1 | G | (-1, 1) | 1 | |
| 2 | G | (-2, 2) | 2 | |
| 3 | R | (-1, 2) | 3 | |
| 4 | B | (-1, 1) | 1 | 3 |
| 5 | G | (-2, 2) | 2 | 3 |

Each flag costs one look-up. Counting on from every flag would take the square of the length.
"""


def longest(flags: str) -> int:
    first = {(0, 0): 0}
    red = green = blue = best = 0
    for position, flag in enumerate(flags, 1):
        red += flag == "R"
        green += flag == "G"
        blue += flag == "B"
        state = red - green, green - blue
        best = max(best, position - first.setdefault(state, position))
    return best


def inputs(rng):
    return (letters(rng, 3, 12, "RGB"),)


def large(rng, size):
    return ("".join(rng.choice("RGB") for _ in range(size)),)
