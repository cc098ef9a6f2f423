"""An end in its {extreme} order

Rearranging only the last letters of `word` may not help to make it {bigger} in the dictionary: they can be in their
{extreme} order already. Such an end is called settled. Each of its letters is at {least} in the alphabet as the one
behind it. Equal neighbours are allowed, and a single letter is always settled.

Return a tuple of three texts: what stands before the letter that would have to change next, that letter, and the
longest settled end, which follows it. If the whole word is settled, the first two texts are empty. An empty word is
settled, too.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
ROWS = [
    {"sign": 1, "extreme": "last", "least": "least as late", "bigger": "come later"},
    {"sign": -1, "extreme": "first", "least": "most as late", "bigger": "come earlier"},
]
HINTS = (
    "A tail of one letter is always settled. How do you see whether the letter before it may join?",
    "Start at the last letter and go left while each letter agrees with its right neighbour. Where you stop, the "
    "tail begins.",
    "Keep the start of the tail and lower it as long as it is above 0 and the two letters around it are in settled "
    "order. "
    "Two slices and the letter before the start are the answer.",
)
EXAMPLES = [("table",), ("noon",)]
EDGES = {
    "whole word is settled": lambda sign: ("zoo"[::sign],),
    "An empty word": ("",),
    "Equal neighbours": lambda sign: ("baaa",) if sign > 0 else ("abbb",),
}
MISTAKES = [
    Mistake("Equal neighbours end your tail. They may both belong to it.", "* sign >= 0:", "* sign > 0:"),
    Mistake("You look for a tail in the opposite order.", "* sign >= 0:", "* sign <= 0:"),
    Mistake("When the whole word is settled you walk past its first letter.", "while start > 0 and (", "while ("),
    Mistake("Your tail includes the letter that has to change.", "word[start:]", "word[max(0, start - 1) :]"),
]
EXPLANATION = """
The letters of the tail cannot be rearranged to a word further on, because they are in their {extreme} order already.
The letter before the tail is the rightmost one that can still be exchanged for a better one from the tail; finding it
is the first step on the way to the next arrangement. One walk from the right suffices.
"""


def settled_tail(word: str, *, sign: int) -> tuple[str, str, str]:
    start = len(word) - 1
    while start > 0 and (ord(word[start - 1]) - ord(word[start])) * sign >= 0:
        start -= 1
    if start <= 0:
        return "", "", word
    return word[: start - 1], word[start - 1], word[start:]


def inputs(rng, sign):
    tail = sorted(letters(rng, 1, 5, "abcd"), reverse=sign > 0)
    return (letters(rng, 0, 4, "abcd") + "".join(tail),)
