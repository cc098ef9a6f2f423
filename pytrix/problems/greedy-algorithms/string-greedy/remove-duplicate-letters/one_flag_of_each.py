"""One flag of each

A ship's flags hang on a long line, each marked with a small letter, and the text `flags` lists the letters; some occur several times. Flags are to be taken off, until each letter that occurs is left exactly once. The others stay in their order.

Return the text of the remaining flags that comes first in the alphabet, as in a dictionary. An empty line gives an empty text.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "A flag `d` is kept, and now comes a `b`. When would you give up the `d` for a later one?",
    "A kept letter at the end may go if the new one is smaller and the letter occurs again further on. Which letters are kept already matters too.",
    "Note where each letter occurs last. For each flag not kept yet: take off larger letters from the end whose last place is still to come, then add the flag.",
)
EXAMPLES = [
    Example(("dbdacb",), why="the first d goes, since another one comes; then the b goes for the a"),
    Example(("cab",), why="nothing occurs twice"),
    Example(("abab",)),
]
EDGES = {"empty line": ("",), "several times": Edge(("zzz",), "always the same letter")}
ALWAYS = [
    ('cdadc',),
    ("abacb",), ("bcab",), ("cbca",),
    ("bece",),
]
MISTAKES = [
    Mistake("A letter that does not occur again must stay, even if a smaller one follows.", " and last[kept[-1]] > place", ""),
    Mistake("A letter that is kept already is passed over; it must not push out others.", "        if flag in kept:\n            continue\n", ""),
    Mistake("The order of the flags cannot be changed, so sorting the letters is not enough.", """
def first_text(flags: str) -> str:
    return "".join(sorted(set(flags)))
"""),
    Mistake("The first copy of each letter is not always the best one.", """
def first_text(flags: str) -> str:
    return "".join(dict.fromkeys(flags))
"""),
]
ORACLE = """
from itertools import combinations


def first_text(flags: str) -> str:
    size = len(set(flags))
    return min("".join(kept) for kept in combinations(flags, size) if len(set(kept)) == size)
"""
EXPLANATION = """
A kept letter is given up only for a smaller one, and only if another copy comes later: then nothing is lost, and the text becomes smaller at an earlier place. For dbdacb:

| flag | kept | why |
|---|---|---|
| d | d | |
| b | b | d comes again |
| d | bd | |
| a | bda | d does not come again |
| c | bdac | |
| b | bdac | b is kept already |

With k different letters the check takes up to k steps for each flag. Another way tries all selections, exponentially many.
"""


def first_text(flags: str) -> str:
    last = {flag: place for place, flag in enumerate(flags)}
    kept: list[str] = []
    for place, flag in enumerate(flags):
        if flag in kept:
            continue
        while kept and kept[-1] > flag and last[kept[-1]] > place:
            kept.pop()
        kept.append(flag)
    return "".join(kept)


def inputs(rng):
    return ("".join(rng.choice("abcde") for _ in range(rng.randint(1, 9))),)
