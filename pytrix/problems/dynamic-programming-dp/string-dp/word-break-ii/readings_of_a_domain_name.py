"""Readings of a domain name

Names of web sites have no spaces, and some can be read in several ways, which may be embarrassing. A tool is to show all readings of a name in words from a list. `words` is sorted, has no repeats and no empty word; each word may be used several times.

Return all the readings of `name` as texts, the words separated by single spaces, in alphabetical order as Python sorts texts. If there is no reading, or if the name is empty, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("names of up to 60 letters with at most 1,000 readings",)
HINTS = (
    "If you know all readings of what follows the first word, how do you get those of the whole?",
    "Write a function that returns all lists of words from a given place on. At the end of the name there is one: the empty list.",
    "Let the function remember its answers, since many first words lead to the same place. Join the lists with spaces and sort at the end.",
)
EXAMPLES = [
    Example(("nowhere", ["here", "no", "now", "where"]), why="no where, now here"),
    Example(("aaa", ["a", "aa"]), why="three ways to split it"),
    Example(("orchid", ["or", "orc"]), why="the rest can't be read"),
]
EDGES = {"no reading": ("cat", ["dog"]), "the name is empty": ("", ["a"]), "several times": ("tintin", ["tin"])}
ALWAYS = [
    ("a" * 45 + "b", ["a", "aa"]),
]
MISTAKES = [
    Mistake("After a word that fits, other words may fit at the same place: collect them all.", "                found += [[word, *rest] for rest in endings(place + len(word))]", "                found = [[word, *rest] for rest in endings(place + len(word))]"),
    Mistake("Everything up to the end has to be read; letters may not be left over.", "    if place == len(name):\n            return [[]]\n        found = []", "    if place == len(name):\n            return [[]]\n        found = [[]]"),
    Mistake("An empty name has no reading, so the list is empty.", "if name else []", ""),
    Mistake("The words of a reading are separated by spaces.", '" ".join', '"".join'),
]
ORACLE = """
from itertools import product


def readings(name: str, words: list[str]) -> list[str]:
    found = [reading for count in range(1, len(name) + 1) for reading in product(words, repeat=count) if "".join(reading) == name]
    return sorted(" ".join(reading) for reading in found)
"""
EXPLANATION = """
The readings from a place on don't depend on how one got there, so they are worked out once and remembered. For `"nowhere"`, from the end:

| place | rest | readings |
|---|---|---|
| 7 | nothing | the empty one |
| 3 | here | here |
| 2 | where | where |
| 0 | nowhere | no where, now here |

Each place is handled once; beyond that the time grows with the readings themselves. Without the memory, a name such as aaaa…b takes twice as long for each letter, only to find that nothing fits. Another way asks first, from the end, which places lead to the end at all, and then builds readings only through those.
"""

from functools import cache


def readings(name: str, words: list[str]) -> list[str]:
    @cache
    def endings(place: int) -> list[list[str]]:
        if place == len(name):
            return [[]]
        found = []
        for word in words:
            if name.startswith(word, place):
                found += [[word, *rest] for rest in endings(place + len(word))]
        return found

    return sorted(" ".join(reading) for reading in endings(0)) if name else []


def inputs(rng):
    words = sorted({letters(rng, 1, 3, "ab") for _ in range(rng.randint(1, 4))})
    return ("".join(rng.choice(words) for _ in range(rng.randint(0, 3))) + rng.choice(["", "", "b"]), words)

