"""The fewest pieces, short ones first

A text is to be chopped completely into pieces that read the same backwards, into as few of them as possible.

Return the list of pieces of `text`. Often several choppings have the fewest pieces: then return the one whose first
piece is as short as possible; if that does not decide either, the one whose second piece is, and so on. An empty
text gives an empty list, and a text that reads the same backwards is one piece.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "GENERATE")
CONSTRAINTS = ("`text` has at most 40 letters",)
HINTS = (
    "If you knew the smallest number of pieces for each ending of the text, how would you choose the first piece?",
    "Fill a table from the end of the text: how many pieces does the part from here on need at least?",
    "Then walk from the front: among the pieces that can come next, take the shortest one after which the table "
    "promises one less.",
)
EXAMPLES = [
    Example(("ababab",), why="a shorter first piece than ababa, b"),
    Example(("abaaba",)),
    Example(("aaba",), why="aa, b, a has one piece more"),
]
EDGES = {"empty text": ("",), "reads the same backwards": ("noon",)}
MISTAKES = [
    Mistake("Your pieces are too many: the longest piece at the front is not always part of the best chopping, nor "
            "is the shortest.",
            " if fewest[end] == fewest[start] - 1", ""),
    Mistake("There is another chopping with as few pieces and a shorter piece where they first differ.",
            "in mirror_ends(text, start) if", "in mirror_ends(text, start)[::-1] if"),
    Mistake("You work out the number of pieces. Return the pieces themselves.",
            "pieces.append(text[start:end])", "pieces.append(str(fewest[start]))"),
]
ORACLE = """
def fewest_pieces(text: str) -> list[str]:
    ways = chopped(text)
    least = min(len(way) for way in ways)
    return min((way for way in ways if len(way) == least), key=lambda way: [len(piece) for piece in way])


def chopped(text: str) -> list[list[str]]:
    if not text:
        return [[]]
    ways = []
    for size in range(1, len(text) + 1):
        if list(text[:size]) == list(reversed(text[:size])):
            ways += [[text[:size], *way] for way in chopped(text[size:])]
    return ways
"""
EXPLANATION = """
The first table entry says how many pieces are needed, but not which. They are found by a second walk: a mirrored
piece belongs to a best chopping exactly if the rest after it needs one piece less. For `aaba`:

| from | rest | pieces needed |
|---|---|---|
| 3 | a | 1 |
| 2 | ba | 2 |
| 1 | aba | 1 |
| 0 | aaba | 2 |

From 0 the piece `a` leads to 1, where one piece less is needed, so it is taken; then `aba` follows. Trying the ends from
short to long makes the first success the right one. Both walks look at about n times n / 2 pieces; listing all choppings
may double the work with each letter.
"""


def fewest_pieces(text: str) -> list[str]:
    fewest = [0] * (len(text) + 1)
    for start in reversed(range(len(text))):
        fewest[start] = 1 + min(fewest[end] for end in mirror_ends(text, start))
    pieces, start = [], 0
    while start < len(text):
        end = next(end for end in mirror_ends(text, start) if fewest[end] == fewest[start] - 1)
        pieces.append(text[start:end])
        start = end
    return pieces


def mirror_ends(text: str, start: int) -> list[int]:
    ends = range(start + 1, len(text) + 1)
    return [end for end in ends if text[start:end] == text[start:end][::-1]]


def inputs(rng):
    text = letters(rng, 0, 1, "ab")
    for _ in range(rng.randint(1, 3)):
        half = letters(rng, 1, 2, "ab")
        text += rng.choice([half + half[::-1], half + half[-2::-1], half])
    return (text,)
