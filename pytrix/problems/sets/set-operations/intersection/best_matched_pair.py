"""The best matched pair

A school arranges language tandems. `interests` maps each pupil to the list of the pupil's interests, in which
nothing stands twice. Two pupils match the better, the more interests they share.

Return a tuple of three things: the two pupils who match best, and the list of the interests that they share, in
alphabetical order. Of the two pupils, the one who comes first in the alphabet stands first. If several pairs match
equally well, take the pair whose first pupil comes first in the alphabet, and then whose second pupil does. There are
at least two pupils; if nobody shares anything, the same rule applies.
"""
from itertools import combinations

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "How many different pairs are there among four pupils, and in which order would you like to look at them?",
    "Make a set of interests for each pupil once. Then go through all pairs of the sorted names and compare the sizes of what they share.",
    "`combinations(sorted(…), 2)` gives the pairs in just the right order, and `max` keeps the first of equally good ones.",
)
EXAMPLES = [
    Example(({"Kim": ["chess", "jazz", "cats"], "Ali": ["cats", "chess"], "Bea": ["jazz", "cats"]},), why="Ali and Kim share as much as Bea and Kim"),
    Example(({"Tom": ["art"], "Eva": ["tea"], "Ida": ["golf"]},), why="nobody shares anything"),
    Example(({"Zoe": ["art", "tea"], "Max": ["tea"]},)),
]
EDGES = {
    "nobody shares anything": ({"b": [], "a": []},),
    "match equally well": Edge(({"d": ["x"], "c": ["y"], "b": ["x"], "a": ["y"]},), "two pairs with one interest"),
}
ALWAYS = [({"a": ["x", "y", "p"], "b": ["x", "y", "q"], "c": ["z"], "d": ["z"]},)]
MISTAKES = [
    Mistake("You count all interests of the two together. Only what both have counts.", "len(sets[pair[0]] & sets[pair[1]])", "len(sets[pair[0]] | sets[pair[1]])"),
    Mistake("Between equally good pairs, the alphabet decides, not the order of the dictionary.", "combinations(sorted(interests), 2)", "combinations(interests, 2)"),
    Mistake("The last of equally good pairs wins in your answer.", "max(combinations(sorted(interests), 2)", "max(reversed(list(combinations(sorted(interests), 2)))"),
    Mistake("You return what either of the two likes. Return what they share.", "sorted(sets[one] & sets[other])", "sorted(sets[one] | sets[other])"),
]
ORACLE = """
def best_pair(interests: dict[str, list[str]]) -> tuple[str, str, list[str]]:
    rows = []
    for one in interests:
        for other in interests:
            if one < other:
                both = sorted(each for each in interests[one] if each in interests[other])
                rows.append((-len(both), one, other, both))
    rows.sort()
    return rows[0][1:]
"""
EXPLANATION = """
`&` keeps what is in both sets; the pairs come in alphabetical order, so the first of the best is the right one.

| pair | shared |
|---|---|
| Ali, Bea | cats |
| Ali, Kim | cats, chess |
| Bea, Kim | cats, jazz |

For n pupils there are n (n - 1) / 2 pairs, and each intersection costs as many steps as the smaller set has members.
For very many pupils, one would go the other way: list, for each interest, the pupils who have it, and count pairs.
"""


def best_pair(interests: dict[str, list[str]]) -> tuple[str, str, list[str]]:
    sets = {pupil: set(each) for pupil, each in interests.items()}
    one, other = max(combinations(sorted(interests), 2), key=lambda pair: len(sets[pair[0]] & sets[pair[1]]))
    return one, other, sorted(sets[one] & sets[other])


def inputs(rng):
    things = ["art", "cats", "golf", "jazz", "tea"]
    names = rng.sample(["Ali", "Bea", "Eva", "Kim", "Tom"], rng.randint(2, 5))
    return ({name: rng.sample(things, rng.randint(0, 4)) for name in names},)
