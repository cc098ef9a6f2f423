"""Where two typists agree

Two typists copied the same page, giving the texts `one` and `other`. Lay them on top of each other, so that the first
characters match up, then the second ones, and so on; whatever the longer text has beyond the other is ignored.

Return the length of the longest stretch of neighbouring positions at which the texts agree. A space is a character
like any other. If the texts agree nowhere, return 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
HINTS = (
    "Mark under two short texts with a tick or a cross whether each position counts. What do you look for in the "
    "marks?",
    "Keep the length of the stretch that ends at the current position. What happens to it at a position that does "
    "not count?",
    "At a position that counts the current stretch grows by one; otherwise it falls back to zero. "
    "After every position, keep the largest value seen.",
)
EXAMPLES = [Example(("the cat sat", "the bad mat")), Example(("abc", "xyzzy"), why="no position agrees"), Example(("seal", "meat"))]
EDGES = {"nowhere": ("aaa", "bbbb"), "beyond the other is ignored": ("tea", "tin whistle"), "A space is a character": ("a b", "b c")}
ALWAYS = [("a  ", "ba ")]
MISTAKES = [
    Mistake("You count all positions where the texts agree. Only those of one unbroken stretch count.",
            "+ 1 if a == b else 0", "+ (a == b)"),
    Mistake("You return the last stretch, not the longest one.", "return longest", "return stretch"),
    Mistake("You stop at the first position that does not count. A longer stretch may follow later.",
            """
def longest_stretch(one: str, other: str) -> int:
    stretch = 0
    for a, b in zip(one, other):
        if a != b:
            break
        stretch += 1
    return stretch
"""),
    Mistake("You look for positions of the wrong kind: the texts should agree there.", "if a == b",
            "if a != b"),
]
EXPLANATION = """
The stretch that ends here is one longer than the stretch that ended one position before, or it is zero. For `seal` and
`meat`:

| pair | s, m | e, e | a, a | l, t |
|---|---|---|---|---|
| stretch | 0 | 1 | 2 | 0 |
| longest | 0 | 1 | 2 | 2 |

One number is carried along and the best of its values is kept. The work is one walk, no matter how many stretches there are.
"""
EQUIVALENT = {
    "for a, b in zip(one, other): -> for a, b in zip(other, one):": "equality has no direction",
}


def longest_stretch(one: str, other: str) -> int:
    longest = stretch = 0
    for a, b in zip(one, other):
        stretch = stretch + 1 if a == b else 0
        longest = max(longest, stretch)
    return longest


def inputs(rng):
    return (letters(rng, 3, 12, "ab "), letters(rng, 3, 12, "ab "))
