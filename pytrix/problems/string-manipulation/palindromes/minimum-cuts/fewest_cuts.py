"""Fewest cuts into mirrored pieces

A long strip of letters has to be cut into pieces that read the same backwards. A single letter is always such a
piece.

Return the smallest number of cuts that will do for `strip`. A strip that is already such a piece needs 0 cuts. The
strip may have thousands of letters, so there is no time to test every piece by reversing it.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "AGGREGATE")
CONSTRAINTS = ("`strip` has at least one letter",)
HINTS = (
    "If you knew the answer for every beginning of the strip, how would one mirrored piece that follows a beginning "
    "help?",
    "All mirrored pieces can be found by walking outwards from each middle; each one found may improve the answer at "
    "its end.",
    "Begin a list with -1, 0, 1 and so on, the cuts if all letters are single. A piece from left to right offers one "
    "cut more than the beginning before it needs.",
)
EXAMPLES = [Example(("aaabaa",), why="a and aabaa"), Example(("noonx",)), Example(("abcde",)), Example(("level",))]
EDGES = {"single letter": ("a",), "0 cuts": ("abcba",)}
ALWAYS = [("aabaaa",), ("aa",)]
MISTAKES = [
    Mistake("You return the number of pieces. There is one cut less than there are pieces.",
            "range(-1, size)", "range(size + 1)"),
    Mistake("You always take the longest mirrored piece at the beginning. A shorter one may save cuts later.",
            """
def fewest_cuts(strip: str) -> int:
    cuts = -1
    while strip:
        length = len(strip)
        while strip[:length] != strip[:length][::-1]:
            length -= 1
        strip = strip[length:]
        cuts += 1
    return cuts
"""),
    Mistake("A piece may begin at the very first letter; you miss those.", "left >= 0", "left > 0"),
    Mistake("You replace an answer by a worse one. Keep the smaller of the old and the new answer.",
            "best[right + 1] = min(best[right + 1], best[left] + 1)", "best[right + 1] = best[left] + 1"),
]
EQUIVALENT = {
    "for centre in range(size): -> for centre in range(size + 1):": "around the place after the last letter there is no pair",
    "left, right = (centre, centre + shift) -> left, right = (centre, centre - shift)":
        "the walk begins one step earlier and offers nothing new there",
    "while left >= 0 and right < size and (strip[left] == strip[right]): -> "
    "while right < size and strip[left] == strip[right]:":
        "a walk that has left the strip is offered the answer for the whole strip, which improves nothing",
    "while left >= 0 and right < size and (strip[left] == strip[right]): -> "
    "while left >= -1 and right < size and (strip[left] == strip[right]):":
        "a walk that has left the strip is offered the answer for the whole strip, which improves nothing",
}
SIZE = 4_000
SLOW = [
    Slow("Your answer is right, but every piece is cut out and reversed. Walking outwards from the middles finds "
         "all mirrors sooner.",
         """
def fewest_cuts(strip: str) -> int:
    best = [*range(-1, len(strip))]
    for end in range(1, len(strip) + 1):
        for start in range(end):
            piece = strip[start:end]
            if piece == piece[::-1]:
                best[end] = min(best[end], best[start] + 1)
    return best[-1]
"""),
]
EXPLANATION = """
The best number of cuts for a beginning is one more than for the text before its last piece, for the best choice of
that piece. Walking outwards from a middle meets all pieces around it, smallest first, and never looks at a piece that
is not a mirror. For `noonx`, the list begins with -1, 0, 1, 2, 3, 4:

| piece | offers | list |
|---|---|---|
| oo | 1 + 0 = 1 at place 3 | -1, 0, 1, 1, 3, 4 |
| noon | 1 + -1 = 0 at place 4 | -1, 0, 1, 1, 0, 4 |
| x | 1 + 0 = 1 at place 5 | -1, 0, 1, 1, 0, 1 |

Every piece ends after its middle, so the answers that are read are already final when the middles are taken in order. At
worst that is the square of the length, mostly far less; testing every piece by reversing it takes the cube.
"""


def fewest_cuts(strip: str) -> int:
    size = len(strip)
    best = [*range(-1, size)]
    for centre in range(size):
        for shift in (0, 1):
            left, right = centre, centre + shift
            while left >= 0 and right < size and strip[left] == strip[right]:
                best[right + 1] = min(best[right + 1], best[left] + 1)
                left -= 1
                right += 1
    return best[-1]


def inputs(rng):
    strip = letters(rng, 0, 1, "ab")
    for _ in range(rng.randint(1, 3)):
        half = letters(rng, 1, 3, "ab")
        strip += rng.choice([half + half[::-1], half + half[-2::-1], half])
    return (rng.choice([strip, "aaabaa" + strip]),)


def large(rng, size):
    return ("".join(rng.choice("ab") for _ in range(size)),)
