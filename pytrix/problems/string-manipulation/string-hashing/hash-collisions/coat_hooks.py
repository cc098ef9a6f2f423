"""Coat hooks: {asked}

A nursery has {hooks} hooks, numbered from 0. Which one a child uses is worked out from the first name: the values of its letters are added,
1 for `a`, 2 for `b`, up to 26 for `z`, and the remainder of the sum by {hooks} is the hook's number. So two names may collide on one hook.

Given the list `names`, return how many hooks hold {told}. A name that occurs more than once belongs to that
many children, each with a coat. Names are written in lower case. When the list is empty, all hooks are free.
"""
from string import ascii_lowercase

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "TRANSFORM")
ROWS = [
    {"hooks": 7, "least": 2, "most": 12, "asked": "the crowded ones", "told": "more than one coat"},
    {"hooks": 5, "least": 0, "most": 0, "asked": "the free ones", "told": "no coat at all"},
    {"hooks": 6, "least": 1, "most": 1, "asked": "the private ones", "told": "exactly one coat"},
]
CONSTRAINTS = ("at most 12 names, each with at least one letter, from a to z",)
HINTS = (
    "Before you count hooks, find out for every name which hook it belongs to.",
    "Keep a list with one count for each hook, all 0 at first. Each name raises one of them.",
    "When all coats hang, look at each count and decide whether it is of the kind that is asked for.",
)
EXAMPLES = [(["ada", "bo", "dad", "cy"],), (["mia", "ian", "tom", "zoe", "kim", "lea"],)]
EDGES = {
    "list is empty": ([],),
    "occurs more than once": (["eva", "eva"],),
    "collide on one hook": (["ab", "ba", "c"],),
    "26 for `z`": (["z", "y", "zz"],),
}
MISTAKES = [
    Mistake("The values are shifted by one: `a` has the value 1, not 0, which moves names to other hooks.",
            "ascii_lowercase.index(letter) + 1", "ascii_lowercase.index(letter)"),
    Mistake("You take the quotient of the division. What remains after dividing is the hook's number.",
            "total % hooks", "total // hooks"),
    Mistake("You use the number of letters. Names of the same length would all land on one hook.",
            "sum(ascii_lowercase.index(letter) + 1 for letter in name)", "len(name)"),
]
EQUIVALENT = {
    "total = sum((ascii_lowercase.index(letter) + 1 for letter in name)) -> "
    "total = sum((ascii_lowercase.rindex(letter) + 1 for letter in name))": "each letter occurs once",
}
EXPLANATION = """
The sum ignores the order of letters and the remainder leaves only a few numbers, so different names often collide. As soon as there are
more names than hooks, it cannot be avoided at all. Each letter is looked at once, and then each hook.
"""


def matching_hooks(names: list[str], *, hooks: int, least: int, most: int) -> int:
    coats = [0] * hooks
    for name in names:
        total = sum(ascii_lowercase.index(letter) + 1 for letter in name)
        coats[total % hooks] += 1
    return sum(least <= count <= most for count in coats)


def inputs(rng):
    names = [letters(rng, 1, 4) for _ in range(rng.randint(2, 8))]
    return (names + rng.sample(names, rng.randint(0, 2)),)
