"""Two typists {verb}

Two typists copied the same page, giving the texts `one` and `other`. Lay them on top of each other, so that the first
characters match up, then the second ones, and so on; what the longer text has too many is ignored.

Return the length of the longest stretch of neighbouring positions at which the texts {verb}. A space is a character
like any other. If the texts {verb} nowhere, return 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
ROWS = [{"same": True, "verb": "agree"}, {"same": False, "verb": "differ"}]
HINTS = (
    "Mark under two short texts with a tick or a cross whether each position counts. What do you look for in the "
    "marks?",
    "Keep the length of the stretch that ends at the current position. What happens to it at a position that does "
    "not count?",
    "At a position that counts the current stretch grows by one; otherwise it falls back to zero. "
    "After every position, keep the largest value seen.",
)
EXAMPLES = [("the cat sat", "the bad mat"), ("abc", "xyzzy")]
EDGES = {
    "nowhere": lambda same: ("aaa", "bbbb" if same else "aaa"),
    "too many is ignored": ("tea", "tin whistle"),
    "A space is a character": ("a b", "b c"),
}
MISTAKES = [
    Mistake("You count all positions where the texts {verb}. Only those of one unbroken stretch count.",
            "+ 1 if (a == b) is same else 0", "+ ((a == b) is same)"),
    Mistake("You return the last stretch, not the longest one.", "return longest", "return stretch"),
    Mistake("You stop at the first position that does not count. A longer stretch may follow later.",
            """
def longest_stretch(one: str, other: str) -> int:
    stretch = 0
    for a, b in zip(one, other):
        if (a == b) is not same:
            break
        stretch += 1
    return stretch
"""),
    Mistake("You look for positions of the wrong kind: the texts should {verb} there.", "(a == b) is same",
            "(a == b) is not same"),
]
EXPLANATION = """
The stretch that ends here is one longer than the stretch that ended one position before, or it is zero. So one number
is carried along and the best of its values is kept: one walk, no matter how many stretches there are.
"""
EQUIVALENT = {
    "for a, b in zip(one, other): -> for a, b in zip(other, one):": "equality has no direction",
}


def longest_stretch(one: str, other: str, *, same: bool) -> int:
    longest = stretch = 0
    for a, b in zip(one, other):
        stretch = stretch + 1 if (a == b) is same else 0
        longest = max(longest, stretch)
    return longest


def inputs(rng):
    return (letters(rng, 3, 12, "ab "), letters(rng, 3, 12, "ab "))
