"""Pieces of a banner

A banner with a long row of letters is cut into pieces for several stands. Each piece must have at least two letters, and its first and last letter have to be the same, so that the stands know its ends.

Return `True` if the whole `banner` can be cut like this, otherwise `False`. The banner may stay in one piece. An empty banner has nothing to cut, and the answer is `True`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "PARTITION")
CONSTRAINTS = ("up to 200 letters",)
HINTS = (
    "If the first 6 letters can be cut, what must hold for the next piece?",
    "Note for each length whether that many letters from the front can be cut; for 0 letters they can. Go from short to long.",
    "A length works if there is a start that works, at least two letters before it, and the letters at that start and at the end are equal.",
)
EXAMPLES = [
    Example(("noonxx",), why="noon and xx"),
    Example(("abcb",), why="the a has no partner"),
    Example(("abacc",), why="aba and cc"),
]
EDGES = {"empty banner": ("",), "at least two": Edge(("q",), "a single letter"), "in one piece": Edge(("abca",), "no cut")}
ALWAYS = [
    ("ab" * 30 + "c",),
    ('ddcdbdb',),
    ("aab",), ("aaa",), ("abab",), ("aabaa",), ("bbaca",)]
MISTAKES = [
    Mistake("A piece needs at least two letters; a single one isn't enough.", "range(end - 1)", "range(end)"),
    Mistake("The letters before the last piece have to be cut properly as well.", "works[start] and ", ""),
    Mistake("Cutting at the first partner each time may leave a rest that can't be cut.", """
def can_be_cut(banner: str) -> bool:
    while banner:
        place = banner.find(banner[0], 1)
        if place < 0:
            return False
        banner = banner[place + 1 :]
    return True
"""),
]
EXPLANATION = """
Each length is decided once, from shorter ones: the last piece begins somewhere, and what is in front of it must work already. For `"abacc"`:

| first letters | last piece | works |
|---|---|---|
| a | too short | no |
| ab | ab: different ends | no |
| aba | aba | yes |
| abac | none fits | no |
| abacc | cc, behind aba | yes |

For n letters these are about n²/2 comparisons.
"""


def can_be_cut(banner: str) -> bool:
    works = [True]
    for end in range(1, len(banner) + 1):
        works.append(any(works[start] and banner[start] == banner[end - 1] for start in range(end - 1)))
    return works[-1]


def inputs(rng):
    return (letters(rng, 0, 8, "aabc"),)
