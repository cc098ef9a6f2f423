"""A piece with every colour

A knitted scarf is striped, and `stripes` names the colour of each stripe by a letter. For a sample card, one piece of
neighbouring stripes is cut out that shows every colour of the whole scarf at least once.

Return the shortest such piece; of several equally short ones, the leftmost. Capital and small letters are different
colours. A scarf without stripes gives an empty text, and if no colour is repeated the whole scarf is needed.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "How many colours must the piece show? And when the piece shows them all, where can it still be made shorter?",
    "Extend the piece on the right and tally its colours. While the leftmost stripe has a second of its colour inside, it can go.",
    "After shortening, if the tally holds as many colours as the scarf, compare the piece with the best one so far.",
)
EXAMPLES = [Example(("aabcbcab",), why="abc at 1; bca and cab come later"), Example(("rgrrrbbg",)), Example(("kkkk",))]
EDGES = {
    "without stripes": ("",),
    "no colour is repeated": ("xyz",),
    "capital and small": ("aaAa",),
    "leftmost": ("abba",),
}
MISTAKES = [
    Mistake("You take one stripe away at most. Go on while the colour on the left occurs again inside the piece.",
            "while tally[stripes[left]] > 1:", "if tally[stripes[left]] > 1:"),
    Mistake("You return the first piece that shows every colour. A later one may be shorter.",
            "            best = stripes[left : right + 1]\n", "            return stripes[left : right + 1]\n"),
    Mistake("Of equally short pieces the leftmost is wanted, so replace the best one only by a shorter one.",
            "right - left + 1 < len(best)", "right - left + 1 <= len(best)"),
    Mistake("Your piece always begins at the first stripe of the scarf.",
            "            tally[stripes[left]] -= 1\n            left += 1\n", "            break\n"),
]
ORACLE = """
def sample(stripes: str) -> str:
    pieces = [stripes[start:end] for start in range(len(stripes)) for end in range(start + 1, len(stripes) + 1)]
    return min((piece for piece in pieces if set(piece) == set(stripes)), key=len, default="")
"""
ALSO_RIGHT = [
    Way(
        'Remember for each colour where it was seen last: the piece that ends here begins at the oldest of these places.',
        """
def sample(stripes: str) -> str:
    colours = len(set(stripes))
    last: dict[str, int] = {}
    best = stripes
    for right, stripe in enumerate(stripes):
        last[stripe] = right
        if len(last) == colours:
            best = min(best, stripes[min(last.values()) : right + 1], key=len)
    return best
""",
    ),
]
EXPLANATION = """
A stripe on the left whose colour occurs again inside is not needed, now or later, so it can go for good. What remains
is the shortest piece ending there that lost no colour. For `rgrrrbbg`:

| right end | piece after shortening | every colour? |
|---|---|---|
| r | r | no |
| g | rg | no |
| r, r, r | gr, grr, grrr | no |
| b | grrrb | yes, 5 |
| b | grrrbb | yes, 6 |
| g | rbbg | yes, 4 |

Both ends only move to the right, so the work grows with the length of the scarf. Looking back to the oldest of the last
places costs as many steps as there are colours at each stripe instead.
"""


def sample(stripes: str) -> str:
    colours = len(set(stripes))
    tally: dict[str, int] = {}
    best = stripes
    left = 0
    for right, stripe in enumerate(stripes):
        tally[stripe] = tally.get(stripe, 0) + 1
        while tally[stripes[left]] > 1:
            tally[stripes[left]] -= 1
            left += 1
        if len(tally) == colours and right - left + 1 < len(best):
            best = stripes[left : right + 1]
    return best


def inputs(rng):
    return (letters(rng, 4, 11, rng.choice(["aab", "abc", "aabbcd"])),)
