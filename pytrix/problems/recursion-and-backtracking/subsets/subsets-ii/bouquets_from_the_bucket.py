"""Bouquets from the bucket

A florist has some flowers left in a bucket. `flowers` is a text with one small letter for each flower, and flowers of a kind share the
letter. Two bouquets are the same if they have the same number of flowers of each kind.

Return all different bouquets with at least one and at most `most` flowers, each as a text of its letters in alphabetical order. Sort
them: shorter bouquets first, and equally long ones as in a dictionary. An empty bucket gives an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("GENERATE", "SORT")
CONSTRAINTS = ("up to 30 flowers", "`most` is from 1 to 12")
HINTS = (
    "With three roses in the bucket, how many different decisions are there about roses?",
    "Sort the flowers. A bouquet grows by flowers further to the right; at the same place, an equal flower is tried only once.",
    "Note every bouquet that isn't empty. If it may still grow, loop over the later flowers and skip those that equal their neighbour, except the first of the loop.",
)
EXAMPLES = [
    Example(("trt", 2), why="rt once, although there are two t"),
    ("abc", 3),
    Example(("dddd", 3), why="only the number of flowers differs"),
]
EDGES = {
    "An empty bucket": ("", 2),
    "flowers of a kind share the letter": Edge(("a" * 15 + "b" * 15, 12), "30 flowers of two kinds"),
    "the same number of flowers": Edge(("baab", 4), "all flowers in one bouquet"),
    "at most": Edge(("cab", 1), "single flowers"),
}
MISTAKES = [
    Mistake("The same bouquet turns up several times: at one place, an equal flower must not be tried again.",
            "            if place > start and bucket[place] == bucket[place - 1]:\n                continue\n", ""),
    Mistake("Bouquets with two flowers of a kind are missing. Equal flowers may follow each other within one bouquet.",
            "place > start and", "place > 0 and"),
    Mistake("Bouquets should be sorted by length first.", "sorted(found, key=lambda bouquet: (len(bouquet), bouquet))", "sorted(found)"),
    Mistake("A bouquet may have `most` flowers, too.", "if len(bouquet) < most:", "if len(bouquet) < most - 1:"),
    Mistake("An empty bouquet doesn't count: every bouquet has at least one flower.", "        if bouquet:\n            found.append(bouquet)\n", "        found.append(bouquet)\n"),
]
ORACLE = """
def bouquets(flowers: str, most: int) -> list[str]:
    from itertools import combinations

    found = set()
    for number in range(1, most + 1):
        for bouquet in combinations(sorted(flowers), number):
            found.add("".join(bouquet))
    return sorted(sorted(found), key=len)
"""
ALSO_RIGHT = [
    Way(
        "Go through the kinds, and for each bouquet so far through the numbers of flowers of that kind. Nothing has to be skipped.",
        """
from collections import Counter


def bouquets(flowers: str, most: int) -> list[str]:
    found = [""]
    for kind, number in sorted(Counter(flowers).items()):
        found = [bouquet + kind * used for bouquet in found for used in range(min(number, most - len(bouquet)) + 1)]
    return sorted(filter(None, found), key=lambda bouquet: (len(bouquet), bouquet))
""",
    ),
]
EXPLANATION = """
In the sorted bucket equal flowers are neighbours. For the next place of a bouquet only the first of them is tried; the place after it
may take the second. For the bucket `rtt` and at most two flowers:

| bouquet | tried next |
|---|---|
| – | r, t (the second t is skipped) |
| r | t: `rt` (the second t is skipped) |
| t | t: `tt` |

Found are r, rt, t, tt; sorted by length r, t, rt, tt. The search takes a few steps for each different bouquet, and the sorting a little more.
Going through the kinds and their numbers costs the same. A set of all selections is far slower: 30 flowers allow 86,493,225 selections
of 12, even if all flowers are equal.
"""


def bouquets(flowers: str, most: int) -> list[str]:
    bucket = sorted(flowers)
    found = []

    def explore(start: int, bouquet: str) -> None:
        if bouquet:
            found.append(bouquet)
        for place in range(start, len(bucket)):
            if place > start and bucket[place] == bucket[place - 1]:
                continue
            if len(bouquet) < most:
                explore(place + 1, bouquet + bucket[place])

    explore(0, "")
    return sorted(found, key=lambda bouquet: (len(bouquet), bouquet))


def inputs(rng):
    return ("".join(rng.choice("abrt") for _ in range(rng.randint(2, 7))), rng.randint(1, 4))
