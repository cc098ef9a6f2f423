"""How many shortest braids?

From `one` and `other` braids are made: a braid is a text that becomes either word when you delete some of its
letters. Of all braids, only the shortest are of interest, and often there are several different ones: for `ab` and
`ba` these are `aba` and `bab`.

Return a tuple of two numbers: how many letters a shortest braid has, and how many different shortest braids there
are. The same text counts once, however it was braided. If both words are equal, or one is empty, there is exactly 1
shortest braid, which is the (other) word itself.
"""

from functools import cache

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("words of at most 30 letters",)
HINTS = (
    "What can the first letter of a shortest braid be? Do two different first letters ever lead to the same braid?",
    "Store two things for each pair of rests: how short a braid can be, and how many there are of that length.",
    "Equal first letters: one letter more, as many braids. Different ones: look at both rests that are shorter by a "
    "letter, and add the "
    "numbers of those that allow the smallest length.",
)
EXAMPLES = [Example(("ab", "ba"), why="aba and bab"), Example(("abac", "cab")), Example(("sea", "tea"), why="the two first letters in either order")]
EDGES = {"both words are equal": ("tea", "tea"), "one is empty": ("", "tea"), "The same text": ("aab", "aba")}
MISTAKES = [
    Mistake("You add both possibilities, even if one of them makes a longer braid.", "if length == shortest)",
            "if length)"),
    Mistake("A letter that fits both words is in the braid as well, so the braid is one letter longer than the rest.",
            "return length + 1, ways", "return length, ways"),
    Mistake("You count only one of two equally short possibilities.", "sum(ways for", "max(ways for"),
    Mistake("When one word is used up, there is exactly one way to go on: write the rest of the other.",
            "return len(one) - i + len(other) - j, 1",
            "return len(one) - i + len(other) - j, len(one) - i + len(other) - j"),
]
ORACLE = """
def shortest_braids(one: str, other: str) -> tuple[int, int]:
    found = braided(one, other)
    shortest = min(len(braid) for braid in found)
    return shortest, sum(len(braid) == shortest for braid in found)


def braided(one: str, other: str) -> set[str]:
    if not one or not other:
        return {one + other}
    found = {one[0] + rest for rest in braided(one[1:], other)} | {other[0] + rest for rest in braided(one, other[1:])}
    if one[0] == other[0]:
        found |= {one[0] + rest for rest in braided(one[1:], other[1:])}
    return found
"""
EXPLANATION = """
Braids with different first letters are different, and after equal first letters everything is decided by the rests.
So the numbers of both cases can be added without counting anything twice, provided that only the shortest ones are
kept. For `ab` and `ba`:

| rests | first letters | shortest, how many |
|---|---|---|
| ab, ba | differ: b, ba or ab, a | 1 + 2 = 3, 1 + 1 = 2 |
| b, ba | equal: nothing and a are left | 1 + 1 = 2, 1 |
| ab, a | equal: b and nothing are left | 1 + 1 = 2, 1 |

With remembered results, each pair of rests is solved once: the work is the product of the lengths. Making all braids instead
takes time that doubles with every letter.
"""


def shortest_braids(one: str, other: str) -> tuple[int, int]:
    @cache
    def braids(i: int, j: int) -> tuple[int, int]:
        if i == len(one) or j == len(other):
            return len(one) - i + len(other) - j, 1
        if one[i] == other[j]:
            length, ways = braids(i + 1, j + 1)
            return length + 1, ways
        both = [braids(i + 1, j), braids(i, j + 1)]
        shortest = min(length for length, _ in both)
        return shortest + 1, sum(ways for length, ways in both if length == shortest)

    return braids(0, 0)


def inputs(rng):
    return (letters(rng, 2, 8, "abc"), letters(rng, 2, 8, "abc"))
