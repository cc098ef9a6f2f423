"""Files in the order people expect

A folder shows `photo10` before `photo9`, because it compares letter by letter. People expect the numbers in a name to
be compared as numbers.

Return the `names` in that order. A name consists of lower case letters and digits. Cut it into passages of letters
and passages of digits, and compare two names passage by passage: letters with letters by the alphabet, digits with
digits by the number they stand for. Where a passage of digits meets one of letters, the digits come first, and where
one name has no more passages, it comes first. Names that are equal in this sense, such as `a7` and `a07`, keep their
order in the list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SORT", "COMPARE")
CONSTRAINTS = ("each name has at least one character",)
HINTS = (
    "Python compares two lists entry by entry. Which list would stand for `photo10`?",
    "A text and a number cannot be compared with each other. What could stand in front of each passage, so that the question never arises?",
    "Let every passage become a pair: False and the number for digits, True and the text for letters. `groupby` with `str.isdigit` cuts a name into passages.",
)
EXAMPLES = [
    Example((["photo10", "photo9", "map"],), why="9 is less than 10"),
    Example((["b2a", "b2", "b", "2b"],), why="digits before letters; a name that ends earlier comes first"),
    Example((["a07", "a7", "a6"],), why="07 and 7 are the same number"),
]
EDGES = {
    "names": Edge(([],), "an empty folder"),
    "keep their order": (["x01", "x1", "x001", "x0"],),
    "digits come first": (["ab", "a1", "79", "a", "1", "b", "07b", "a1b", "a1b2"],),
    "compared as numbers": Edge((["9", "20261128093000", "10", "1000", "9000000", "99"],), "names of digits only"),
    "passage by passage": Edge((["v2b10", "v2b9", "v10", "v2b9a20", "v2b9a3", "v2b"],), "several numbers in a name"),
}
MISTAKES = [
    Mistake("The names are compared letter by letter, so photo10 comes before photo9.", "key=passages", "key=str"),
    Mistake("The passages of digits are still texts in your key, so 10 comes before 9.", "int(text) if digits else text", "text"),
    Mistake("Where digits meet letters, the digits come first; you put the letters first.", "(not digits,", "(digits,"),
    Mistake("Names that are equal as numbers keep their order; yours are sorted by their letters first.", "sorted(names, key=passages)", "sorted(sorted(names), key=passages)"),
    Mistake("Shorter names do not come first in general: only when one name is the beginning of the other.", "sorted(names, key=passages)",
            "sorted(names, key=lambda name: (len(name), passages(name)))"),
]
ORACLE = """
from functools import cmp_to_key


def expected_order(names: list[str]) -> list[str]:
    def take(name):
        digits = name[0].isdigit()
        end = 1
        while end < len(name) and name[end].isdigit() == digits:
            end += 1
        return name[:end], name[end:]

    def compare(one, other):
        if not one or not other:
            return bool(one) - bool(other)
        (first, one), (second, other) = take(one), take(other)
        if first.isdigit() != second.isdigit():
            return -1 if first.isdigit() else 1
        if first.isdigit():
            first, second = int(first), int(second)
        if first != second:
            return -1 if first < second else 1
        return compare(one, other)

    return sorted(names, key=cmp_to_key(compare))
"""
ALSO_RIGHT = [
    Way("A regular expression cuts the name as well: `re.findall` returns the passages directly.",
        """
import re


def expected_order(names: list[str]) -> list[str]:
    return sorted(names, key=passages)


def passages(name: str) -> list[tuple[bool, int | str]]:
    pieces = re.findall("[0-9]+|[a-z]+", name)
    return [(False, int(piece)) if piece[0].isdigit() else (True, piece) for piece in pieces]
"""),
]
EXPLANATION = """
The key turns a name into a list that Python compares in the wanted way: lists entry by entry, a shorter list first
where it is the beginning of the other. The Boolean in front of each entry puts digits before letters, because `False`
is less than `True`, and so numbers and texts are never compared:

| name | key |
|---|---|
| `photo9` | `[(True, 'photo'), (False, 9)]` |
| `photo10` | `[(True, 'photo'), (False, 10)]` |
| `map` | `[(True, 'map')]` |

The key of each name is worked out once, and sorting compares the keys. Comparing pairs of names with `cmp_to_key` is also
right but cuts names again in every comparison.
"""

from itertools import groupby


def expected_order(names: list[str]) -> list[str]:
    return sorted(names, key=passages)


def passages(name: str) -> list[tuple[bool, int | str]]:
    key = []
    for digits, group in groupby(name, key=str.isdigit):
        text = "".join(group)
        key.append((not digits, int(text) if digits else text))
    return key


def inputs(rng):
    pieces = ["a", "b", "ab", "1", "2", "10", "07", "7", "9"]
    return (["".join(rng.choice(pieces) for _ in range(rng.randint(1, 3))) for _ in range(rng.randint(3, 7))],)
