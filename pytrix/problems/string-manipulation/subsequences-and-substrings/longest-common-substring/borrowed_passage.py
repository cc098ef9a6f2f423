"""The longest borrowed passage, the {which} one

A teacher suspects that one essay borrows from another. Return the longest passage, an unbroken piece of text, that
occurs in `one` and in `other`. If several are equally long, return the one that begins {which} in `one`.

Every character counts, also spaces and capitals. If the essays have no character in common, return an empty text.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
ROWS = [{"step": 1, "which": "first"}, {"step": -1, "which": "last"}]
CONSTRAINTS = ("essays of at most 60 characters",)
HINTS = (
    "If a passage does not occur in the other essay, can a longer one with the same beginning occur there?",
    "For each place in the first essay, let a passage grow as long as it occurs in the second. Keep the best so far.",
    "Only passages longer than the best one are worth a look, so begin at that length plus one and stop at the "
    "first failure. "
    "In which order must you try the beginnings, so that the right one of several wins?",
)
EXAMPLES = [("tea and cake", "a cake and tea"), ("abcab", "ab")]
EDGES = {"no character in common": ("tin", "oak"), "equally long": ("xaybz", "ba"), "capitals": ("Tea", "tEa")}
MISTAKES = [
    Mistake("Of several longest passages, you return the wrong one: the one that begins {which} is asked for.",
            "range(len(one))[::step]", "range(len(one))[::-step]"),
    Mistake("You never try a passage that reaches the end of the first essay.",
            "start + len(best) + 1, len(one) + 1", "start + len(best) + 1, len(one)"),
    Mistake("You return how long the passage is. The passage itself is asked for.", "return best", "return len(best)"),
    Mistake("You compare without regard to capitals, but every character counts.",
            "one[start:end] not in other", "one[start:end].lower() not in other.lower()"),
]
EXPLANATION = """
A passage that is not in the other essay cannot be mended by making it longer, so growing stops there. And shorter
passages than the best need no look at all. The order of the beginnings decides among equals, because only a longer
passage replaces the best. For long essays a table of match lengths is faster than searching again and again.
"""


def longest_passage(one: str, other: str, *, step: int) -> str:
    best = ""
    for start in range(len(one))[::step]:
        for end in range(start + len(best) + 1, len(one) + 1):
            if one[start:end] not in other:
                break
            best = one[start:end]
    return best


def inputs(rng):
    return (letters(rng, 3, 9, "aAb "), letters(rng, 2, 8, "aAb "))
