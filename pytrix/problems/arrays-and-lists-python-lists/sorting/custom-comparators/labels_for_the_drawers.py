"""Labels for the drawers

A workshop sorts the labels of its drawers in a way of its own: short labels come before long ones, and labels of the
same length come in *reverse* alphabetical order, from `z` to `a`.

Return the list of `labels` in this order. All labels are written in small letters; one that occurs twice stays twice.
There may be no labels.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("SORT", "COMPARE")
HINTS = (
    "Two labels lie before you. What do you ask first to find out which one comes first, and what do you ask after that?",
    "Write a function of two labels that returns a negative number if the first one comes first and a positive one if the second does. `cmp_to_key` from `functools` turns it into a key.",
    "If the lengths differ, return the first length minus the second. Otherwise return -1 if the first label is the larger text, and 1 if it is not.",
)
EXAMPLES = [
    Example((["nails", "glue", "saws", "files", "oil"],), why="saws comes before glue, nails before files"),
    Example((["oil", "tape", "oil"],), why="oil stays twice"),
    Example((["tin", "box"],), why="the same length, and t comes before b"),
]
EDGES = {
    "no labels": ([],),
    "occurs twice": (["rope", "nails", "rope"],),
    "short labels": Edge((["hammers", "pins", "zip", "bit"],), "labels of several lengths"),
    "reverse": Edge((["abc", "abd", "aac", "bac"],), "labels that begin alike"),
}
MISTAKES = [
    Mistake("Labels of the same length should come from z to a; yours come from a to z.", "-1 if one > other else 1", "1 if one > other else -1"),
    Mistake("`reverse=True` turns everything round, the lengths as well: now the long labels come first.", """
def drawer_order(labels: list[str]) -> list[str]:
    return sorted(labels, key=lambda label: (len(label), label), reverse=True)
"""),
    Mistake("You compare by the alphabet alone. The lengths decide first.", """
def drawer_order(labels: list[str]) -> list[str]:
    return sorted(labels, reverse=True)
"""),
    Mistake("Labels of the same length stay as they stood. They come from z to a.", """
def drawer_order(labels: list[str]) -> list[str]:
    return sorted(labels, key=len)
"""),
    Mistake("A set forgets labels that occur twice.", "sorted(labels,", "sorted(set(labels),"),
]
EQUIVALENT = {
    "return -1 if one > other else 1 -> return -1 if one >= other else 1": "equal labels cannot be told apart",
    "return -1 if one > other else 1 -> return -2 if one > other else 1": "any negative number will do",
    "return -1 if one > other else 1 -> return -1 if one > other else 2": "any positive number will do",
    "return -1 if one > other else 1 -> return -1 if one > other else 0": "sorted only asks whether the number is negative",
}
ALSO_RIGHT = [
    Way("Two sorts do it without a comparison: first from z to a, then by length. Sorting is stable, so labels of the same length keep the order of the first sort.",
        """
def drawer_order(labels: list[str]) -> list[str]:
    return sorted(sorted(labels, reverse=True), key=len)
"""),
]
EXPLANATION = """
Numbers in a key can be turned round with a minus sign, texts cannot. So a comparison of two labels is written, which
says with a negative or positive number who comes first:

| one | other | result | first |
|---|---|---|---|
| nails | glue | 5 - 4 = 1 | glue |
| glue | saws | same length, not larger: 1 | saws |
| oil | saws | 3 - 4 = -1 | oil |

`cmp_to_key` makes it usable for `sorted`, which calls it about `n` log `n` times for `n` labels.
"""

from functools import cmp_to_key


def drawer_order(labels: list[str]) -> list[str]:
    def compare(one: str, other: str) -> int:
        if len(one) != len(other):
            return len(one) - len(other)
        return -1 if one > other else 1

    return sorted(labels, key=cmp_to_key(compare))


def inputs(rng):
    return (words(rng, 3, 8, ["oil", "tin", "box", "glue", "saws", "tape", "wire", "nails", "files", "screws"]),)
