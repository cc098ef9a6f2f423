"""The most colourful piece

A string of beads is a text in which each small letter stands for a colour. A jeweller cuts out `width` neighbouring
beads and wants a piece with as many different colours as possible.

Return the position in `beads` where such a piece begins; if several are equally good, the leftmost of them. If there
are fewer beads than `width`, return `-1`. Strings and pieces can be long, so collecting the colours of each piece
anew is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`width` is at least 1", "up to 32,000 beads")
HINTS = (
    "When a bead leaves the piece, has its colour gone as well? What do you have to know to answer that?",
    "Keep a tally with the number of beads of each colour. A colour has gone when its number falls to zero; then delete it.",
    "For each right end: add its bead, take out the one that leaves, and note how many colours the tally holds for complete pieces.",
)
EXAMPLES = [Example(("aabcaad", 3), why="abc has three colours"), Example(("abbcabb", 4)), Example(("aaab", 4))]
EDGES = {
    "fewer beads": ("xyz", 5),
    "leftmost": ("abababab", 2),
}
ALWAYS = [("aaaa", 2), ("bbbcb", 1)]
MISTAKES = [
    Mistake("You forget a colour as soon as one bead of it leaves. Another bead of that colour may still be in the piece.",
            "            tally[gone] -= 1\n            if tally[gone] == 0:\n                del tally[gone]\n",
            "            tally.pop(gone, None)\n"),
    Mistake("You return the number of colours. The position where the piece begins is wanted.",
            "return kinds.index(max(kinds)) if kinds else -1", "return max(kinds, default=-1)"),
    Mistake("Of several equally good pieces the leftmost is wanted, not the last one.",
            "kinds.index(max(kinds)) if", "len(kinds) - 1 - kinds[::-1].index(max(kinds)) if"),
    Mistake("Colours whose number has fallen to zero are still counted.", "            if tally[gone] == 0:\n                del tally[gone]\n", ""),
]
SIZE = 32_000
SLOW = [
    Slow("Your answer is right, but it collects the colours of every piece from scratch. Update a tally instead: one bead comes, one goes.",
         """
def best_piece(beads: str, width: int) -> int:
    kinds = [len(set(beads[start : start + width])) for start in range(len(beads) - width + 1)]
    return kinds.index(max(kinds)) if kinds else -1
"""),
]
EXPLANATION = """
The tally says how many beads of each colour are in the piece, and its size is the number of colours. One bead comes,
one goes, and a colour is deleted when none of its beads is left. For `aabcaad` and a width of 3:

| piece | aab | abc | bca | caa | aad |
|---|---|---|---|---|---|
| colours | 2 | 3 | 3 | 2 | 2 |

The first 3 stands at position 1. Each step takes the same short time, however wide the piece; collecting the colours of every
piece anew instead takes its width.
"""


def best_piece(beads: str, width: int) -> int:
    tally: dict[str, int] = {}
    kinds: list[int] = []
    for right, bead in enumerate(beads):
        tally[bead] = tally.get(bead, 0) + 1
        if right >= width:
            gone = beads[right - width]
            tally[gone] -= 1
            if tally[gone] == 0:
                del tally[gone]
        if right >= width - 1:
            kinds.append(len(tally))
    return kinds.index(max(kinds)) if kinds else -1


def inputs(rng):
    return (letters(rng, 5, 11, "aabbcd"), rng.randint(2, 5))


def large(rng, size):
    front = "".join(rng.choice("abcdefgh") for _ in range(size * 3 // 4))
    return (front + "".join(rng.choice("cdefghijklmnop") for _ in range(size // 4)), size // 2)
