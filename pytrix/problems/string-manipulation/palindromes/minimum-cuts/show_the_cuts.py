"""The fewest pieces, {which} ones first

A text is to be chopped completely into pieces that read the same backwards, into as few of them as possible.

Return the list of pieces of `text`. Often several choppings have the fewest pieces: then return the one whose first
piece is as {which} as possible; if that does not decide either, the one whose second piece is, and so on. An empty
text gives an empty list, and a text that reads the same backwards is one piece.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "GENERATE")
ROWS = [{"which": "short", "order": 1}, {"which": "long", "order": -1}]
CONSTRAINTS = ("`text` has at most 40 letters",)
HINTS = (
    "If you knew the smallest number of pieces for each ending of the text, how would you choose the first piece?",
    "Fill a table from the end of the text: how many pieces does the part from here on need at least?",
    "Then walk from the front: among the pieces that can come next, take the {which}est one after which the table "
    "promises one less.",
)
EXAMPLES = [("ababab",), ("abaaba",), ("aaba",)]
EDGES = {"empty text": ("",), "reads the same backwards": ("noon",)}
MISTAKES = [
    Mistake("Your pieces are too many: the longest piece at the front is not always part of the best chopping, nor "
            "is the shortest.",
            " if fewest[end] == fewest[start] - 1", ""),
    Mistake("There is another chopping with as few pieces and a {which}er piece where they first differ.",
            "[::order]", "[::-order]"),
    Mistake("You work out the number of pieces. The pieces themselves were asked for.",
            "pieces.append(text[start:end])", "pieces.append(str(fewest[start]))"),
]
EXPLANATION = """
The first table entry says how many pieces are needed, but not which. They are found by a second walk: a mirrored
piece belongs to a best chopping exactly if the rest behind it needs one piece less. Trying the ends in the wanted
order makes the first success the right one. Both walks look at about n times n / 2 pieces.
"""


def fewest_pieces(text: str, *, order: int) -> list[str]:
    fewest = [0] * (len(text) + 1)
    for start in reversed(range(len(text))):
        fewest[start] = 1 + min(fewest[end] for end in mirror_ends(text, start))
    pieces, start = [], 0
    while start < len(text):
        end = next(end for end in mirror_ends(text, start)[::order] if fewest[end] == fewest[start] - 1)
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
