"""Pairs of letters

Choose two letters of `text`: one that is equal to `first`, and one that is equal to `second` and stands somewhere
to the right of it. They need not be neighbours.

Return in how many ways you can choose the two places. If both letters are the same, each pair of places counts once.
If one of them does not occur, there are 0 ways.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`first` and `second` are single letters",)
HINTS = (
    "Stand on one place that holds the second letter. With how many places can it form a pair?",
    "Walk through the text and keep two numbers: how many first letters you have passed, and how many pairs you "
    "have found.",
    "Meeting the second letter adds as many pairs as first letters were passed. If it is a first letter too, "
    "count that only afterwards.",
)
EXAMPLES = [Example(("banana", "b", "n")), Example(("nooon", "n", "o")), Example(("eagle eye", "e", "e"), why="four e make six pairs")]
EDGES = {"both letters are the same": ("aaa", "a", "a"), "does not occur": ("tea", "t", "x")}
MISTAKES = [
    Mistake("You multiply how often each letter occurs. That also counts pairs in the wrong order.",
            """
def pairs(text: str, first: str, second: str) -> int:
    return text.count(first) * text.count(second)
"""),
    Mistake("A letter is paired with itself: when both letters are the same, count the pairs before you count the "
            "letter.",
            "        if letter == second:\n            ways += seen\n        if letter == first:\n            seen "
            "+= 1\n",
            "        if letter == first:\n            seen += 1\n        if letter == second:\n            ways += "
            "seen\n"),
    Mistake("You look for the second letter on the wrong side.", "in text:", "in text[::-1]:"),
    Mistake("Each second letter adds one pair only. It can be chosen together with every first letter passed so far.",
            "ways += seen", "ways += seen > 0"),
]
EXPLANATION = """
Every second letter forms a pair with each first letter already passed, so it adds that many ways. For `nooon`, n and o:

| letter | n passed | pairs |
|---|---|---|
| n | 1 | 0 |
| o | 1 | 1 |
| o | 1 | 2 |
| o | 1 | 3 |
| n | 2 | 3 |

One walk with two counters is enough, so the work grows with the text; trying all pairs of places would cost the square of
the length.
"""


def pairs(text: str, first: str, second: str) -> int:
    seen = ways = 0
    for letter in text:
        if letter == second:
            ways += seen
        if letter == first:
            seen += 1
    return ways


def inputs(rng):
    first = rng.choice("ab")
    return (letters(rng, 3, 9, "abc"), first, rng.choice("ab"))
