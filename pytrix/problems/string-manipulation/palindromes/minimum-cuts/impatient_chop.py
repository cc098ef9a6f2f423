"""The impatient chop from the beginning

Ida chops a text into pieces that read the same backwards, and she is impatient: she always cuts off the longest such
piece at the beginning of what she has left, until what is left reads the same backwards itself.

Return how many cuts Ida makes in `text`. A text that reads the same backwards from the start needs 0 cuts, and so
does an empty text. Her number need not be the smallest possible one.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE", "COUNT")
HINTS = (
    "Follow Ida through `aaba` with pencil and paper. What does she check before each cut, and what does she look "
    "for then?",
    "An outer loop runs while the rest is no mirror. Inside it, begin with a long piece and shorten it until it is "
    "one.",
    "A slice up to a length gives the piece; when it equals its reverse, the rest begins at this length.",
)
EXAMPLES = [Example(("aaba",), why="aa, b, a"), Example(("noonday",)), Example(("abcb",)), Example(("level",))]
EDGES = {"empty text": ("",), "0 cuts": ("noon",)}
MISTAKES = [
    Mistake("You count pieces. There is one cut less than there are pieces.", "return cuts", "return cuts + 1"),
    Mistake("Ida cuts off the longest piece that is a mirror, but you cut off the shortest, which is a single letter.",
            "length = len(rest)\n", "length = 1\n"),
    Mistake("You cut at the wrong end of the text: Ida works from the beginning.", "rest, cuts = text, 0", "rest, cuts = text[::-1], 0"),
    Mistake("You stop after the first cut. Ida goes on until what is left is a mirror.",
            "while rest != rest[::-1]:", "if rest != rest[::-1]:"),
]
EXPLANATION = """
A single letter is always a mirror, so the inner loop ends in any case. For `aaba`:

| rest | tried | cut off |
|---|---|---|
| aaba | aaba, aab, aa | aa |
| ba | ba, b | b |
| a | | it is a mirror: 2 cuts |

Ida's method is called greedy: it takes the best piece at the moment and never looks ahead. One cut, after the first
letter, would have done here. Each cut may check all lengths, so long texts cost up to the cube.
"""


def impatient_cuts(text: str) -> int:
    rest, cuts = text, 0
    while rest != rest[::-1]:
        length = len(rest)
        while rest[:length] != rest[:length][::-1]:
            length -= 1
        rest = rest[length:]
        cuts += 1
    return cuts


def inputs(rng):
    halves = [letters(rng, 1, 2, "ab") for _ in range(rng.randint(1, 3))]
    return (letters(rng, 0, 2, "abc") + "".join(half + half[::-1] for half in halves) + letters(rng, 0, 2, "abc"),)
