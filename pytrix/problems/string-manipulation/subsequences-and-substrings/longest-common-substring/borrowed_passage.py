"""The longest borrowed passage

A teacher suspects that one essay borrows from another. Return the longest passage, an unbroken piece of text, that
occurs in `one` and in `other`. If several are equally long, return the one that begins first in `one`.

Every character counts, spaces and capitals too. If the essays have no character in common, return an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
CONSTRAINTS = ("essays of at most 60 characters",)
HINTS = (
    "If a passage does not occur in the other essay, can a longer one with the same beginning occur there?",
    "For each place in the first essay, let a passage grow as long as it occurs in the second. Keep the best so far.",
    "Only passages longer than the best one are worth a look, so begin at that length plus one and stop at the "
    "first failure. "
    "In which order must you try the beginnings, so that the right one of several wins?",
)
EXAMPLES = [Example(("tea and cake", "a cake and tea"), why="a space, and, a space"), Example(("abcab", "ab")), Example(("xaybz", "ba"), why="a and b are equally long")]
EDGES = {"no character in common": ("tin", "oak"), "equally long": ("cdxab", "abycd"), "capitals": ("Tea", "tEa")}
ALWAYS = [("abc", "xabcx")]
MISTAKES = [
    Mistake("Of several longest passages, you return the wrong one: it should be the one that begins first.",
            "range(len(one))", "reversed(range(len(one)))"),
    Mistake("You never try a passage that reaches the end of the first essay.",
            "start + len(best) + 1, len(one) + 1", "start + len(best) + 1, len(one)"),
    Mistake("You return how long the passage is. Return the passage itself.", "return best", "return len(best)"),
    Mistake("You compare without regard to capitals, but every character counts.",
            "one[start:end] not in other", "one[start:end].lower() not in other.lower()"),
]
ORACLE = """
def longest_passage(one: str, other: str) -> str:
    pieces = [one[start : start + size] for size in range(len(one), -1, -1) for start in range(len(one) - size + 1)]
    return next(piece for piece in pieces if piece in other)
"""
ALSO_RIGHT = [
    Way(
        'A table of match lengths: how long is the passage that ends at this place of one essay and that place of the other? No passage is compared twice.',
        """
def longest_passage(one: str, other: str) -> str:
    best = ""
    above = [0] * (len(other) + 1)
    for end, letter in enumerate(one, 1):
        here = [0]
        for place, opposite in enumerate(other):
            here.append(above[place] + 1 if letter == opposite else 0)
        above = here
        best = max(best, one[end - max(above) : end], key=len)
    return best
""",
    ),
]
EXPLANATION = """
A passage that is not in the other essay cannot be mended by making it longer, so growing stops there. And shorter
passages than the best need no look at all. For `cdxab` and `abycd`:

| start | tried | best |
|---|---|---|
| c | c, cd, cdx fails | cd |
| d | dxa fails | cd |
| x | xab fails | cd |

Only a longer passage replaces the best, so the first of equals wins. At worst, n² passages are searched, each in the whole
other essay; a table of match lengths takes the product of the two lengths instead.
"""


def longest_passage(one: str, other: str) -> str:
    best = ""
    for start in range(len(one)):
        for end in range(start + len(best) + 1, len(one) + 1):
            if one[start:end] not in other:
                break
            best = one[start:end]
    return best


def inputs(rng):
    return (letters(rng, 3, 9, "aAb "), letters(rng, 2, 8, "aAb "))
