"""Stretches with {amount} of letters

A stretch of a text is some of its letters that stand next to each other, in their order. In `abba`, the stretch `bb`
reads the same backwards, and so does `abba` itself.

Return how many stretches of `text` have {amount} of letters and read the same backwards. Stretches at different
places count separately, even when their letters are equal, and a single letter reads the same backwards. An empty
text has no stretches.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
ROWS = [
    {"amount": "an odd number", "shifts": (0,)},
    {"amount": "an even number", "shifts": (1,)},
    {"amount": "any number", "shifts": (0, 1)},
]
HINTS = (
    "If a stretch reads the same backwards, so does the stretch without its first and last letter. What is left in "
    "the end?",
    "Go through the possible middles. A middle is a letter for an odd length, and the gap between two letters for an "
    "even one.",
    "From each middle walk outwards with two positions as long as both are inside and the letters agree, and count "
    "the steps.",
)
EXAMPLES = [("abba",), ("level",), ("aaa",)]
EDGES = {"single letter": ("k",), "empty text": ("",), "different places": ("abab",)}
MISTAKES = [
    Mistake("You count a middle at most once. Every step outwards that still agrees is one more stretch.",
            "while left >= 0", "if left >= 0"),
    Mistake("You miss stretches that begin with the very first letter of the text.", "left >= 0", "left > 0"),
    Mistake("You miss stretches that end with the very last letter of the text.",
            "right < len(text)", "right < len(text) - 1"),
    Mistake("You count equal stretches once. At different places they count separately.",
            """
def mirrored_stretches(text: str) -> int:
    found = set()
    for centre in range(len(text)):
        for shift in shifts:
            left, right = centre, centre + shift
            while left >= 0 and right < len(text) and text[left] == text[right]:
                found.add(text[left : right + 1])
                left -= 1
                right += 1
    return len(found)
"""),
]
EXPLANATION = """
Every mirrored stretch has exactly one middle, so walking outwards from all middles finds each of them once. As soon
as two letters disagree, no wider stretch around this middle can be a mirror. The work is the number of middles plus
the number of stretches found, at worst the square of the length.
"""


def mirrored_stretches(text: str, *, shifts: tuple[int, ...]) -> int:
    count = 0
    for centre in range(len(text)):
        for shift in shifts:
            left, right = centre, centre + shift
            while left >= 0 and right < len(text) and text[left] == text[right]:
                count += 1
                left -= 1
                right += 1
    return count


def inputs(rng):
    half = letters(rng, 1, 4, "abc")
    return (letters(rng, 0, 2, "ab") + half + rng.choice(["", "c"]) + half[::-1] + letters(rng, 0, 2, "ab"),)
