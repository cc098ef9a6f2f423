"""The {group} change places

The letters of `text` sit in a row. Only the {group} ({members}) are allowed to change places, and only among
themselves; everything else stays exactly where it is.

Return the text that comes {which} in the dictionary among all that can be reached this way. Texts consist of small
letters and spaces. A text with fewer than two {group} cannot change.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SORT", "TRANSFORM")
ROWS = [
    {"movers": "aeiou", "reverse": False, "group": "vowels", "members": "a, e, i, o and u", "which": "first"},
    {
        "movers": "bcdfghjklmnpqrstvwxyz",
        "reverse": True,
        "group": "consonants",
        "members": "all letters but a, e, i, o and u",
        "which": "last",
    },
]
HINTS = (
    "Which seats can change their letters at all? On which of them does the result depend most?",
    "Take the letters that may move out of the text, bring them into the best order, and hand them out again from "
    "left to right.",
    "Sort the letters taken out, with `reverse` if need be, and make an iterator of them. Go through the text: in "
    "place of a letter that may move, write the "
    "iterator's next one.",
)
EXAMPLES = [("house boat",), ("tin whistle",)]
EDGES = {
    "fewer than two": lambda group: ("try a myth" if group == "vowels" else "eye io",),
    "spaces": ("a u e o ti b",),
}
ALWAYS = [("by yo a",)]
MISTAKES = [
    Mistake("You sort all letters. Those that are no {group} keep their places.",
            """
def best_seating(text: str) -> str:
    return "".join(sorted(text, reverse=reverse))
"""),
    Mistake("You hand out the letters in the opposite order: the text should come {which}.", "reverse=reverse",
            "reverse=not reverse"),
    Mistake("The moving letters keep their old order, so nothing changes. Sort them.",
            "sorted((each for each in text if each in movers), reverse=reverse)",
            "each for each in text if each in movers"),
    Mistake("You move the wrong letters: only the {group} may change places.",
            "next(best) if each in movers else each", "each if each in movers else next(best, each)"),
]
EXPLANATION = """
The first seat that may change should get the best of the moving letters, the second the next best, and so on: that is
sorting them. An iterator hands them out in order while the text is rebuilt. Sorting m letters takes about m log m
steps, everything else one walk.
"""


def best_seating(text: str, *, movers: str, reverse: bool) -> str:
    best = iter(sorted((each for each in text if each in movers), reverse=reverse))
    return "".join(next(best) if each in movers else each for each in text)


def inputs(rng):
    return (letters(rng, 4, 12, "aeioubdtz "),)
