"""How many names a rule leaves

A club gives out member names of exactly `size` letters, and only the letters `a`, `b` and `c` may be used. A `rule` says which names belong to a
family: a letter stands for itself, and a star `*` for any run of letters, even an empty one.

Return how many names of that size the rule covers. Every name counts once, in however many ways its letters can be shared out
among the stars. An empty rule covers only the empty name, which has size 0. There are three times as many names with each further letter, so
they cannot all be listed.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`rule` has only the letters a, b, c and stars, up to 8 characters", "`size` is from 0 to 17")
HINTS = (
    "Spell a name letter by letter. Several places of the rule may be open at the same time; which facts about the past matter for the rest?",
    "The set of open places matters, nothing else. All names with the same set after some letters behave alike, so count them together.",
    "Keep a dictionary from sets of places to counts. Each letter turns every set into another; at a star a place stays open, and so does the one "
    "after it.",
)
EXAMPLES = [Example(("a*", 2), why="aa, ab and ac"), Example(("*ab*", 3)), Example(("abc", 3)), Example(("ab", 3))]
EDGES = {
    "empty rule": ("", 0),
    "empty one": ("a*b", 2),
    "counts once": ("*a*a*", 4),
    "exactly `size` letters": ("ba", 3),
    "any run": ("**", 3),
    "size 0": ("*", 0),
}
ALWAYS = [("*a*b*", 8)]
MISTAKES = [
    Mistake("Each letter outside the stars is fixed, but the free letters may stand in several places, and some names arise twice.",
            """
def names_covered(rule: str, size: int) -> int:
    free = size - len(rule.replace("*", ""))
    if free < 0 or (free and "*" not in rule):
        return 0
    return 3**free * (rule.count("*") or 1)
"""),
    Mistake("The star may stand for nothing: the place after it is open as soon as the star is reached.",
            "if sign == \"*\" and place in found:", "if sign == \"?\" and place in found:"),
    Mistake("A star may cover more than one letter, so its place has to stay open after a letter.",
            "reached.add(place)", "reached.add(place + 1)"),
]
SIZE = 102
SLOW = [
    Slow("Your answer is right, but it spells out every single name. Names that leave the same places of the rule open can be counted "
         "together.",
         '''
def names_covered(rule: str, size: int) -> int:
    return spelled(rule, size, with_skips({0}, rule))


def spelled(rule: str, size: int, places: frozenset[int]) -> int:
    if size == 0:
        return int(len(rule) in places)
    found = 0
    for letter in "abc":
        reached = set()
        for place, sign in enumerate(rule):
            if place in places and sign == letter:
                reached.add(place + 1)
            if place in places and sign == "*":
                reached.add(place)
        found += spelled(rule, size - 1, with_skips(reached, rule))
    return found


def with_skips(places: set[int], rule: str) -> frozenset[int]:
    found = set(places)
    for place, sign in enumerate(rule):
        if sign == "*" and place in found:
            found.add(place + 1)
    return frozenset(found)
'''),
]
EXPLANATION = """
Following sets of open places gives each name exactly one path, so nothing is counted twice. The rule `a*` has the places 0, 1
and 2, its end. Names of size 2:

| letters | open places | names |
|---|---|---|
| 0 | 0 | 1 |
| 1 | 1 and 2 | 1: a |
| 1 | none | 2: b, c |
| 2 | 1 and 2 | 3: aa, ab, ac |
| 2 | none | 6 |

There are few different sets, and every letter costs one step for each of them; the number of names never appears in the work,
while spelling them out instead takes three times as long with every letter. The same idea turns a pattern into a machine that reads a
text letter by letter.
"""


def names_covered(rule: str, size: int) -> int:
    counts = {with_skips({0}, rule): 1}
    for _ in range(size):
        longer: dict[frozenset[int], int] = {}
        for places, count in counts.items():
            for letter in "abc":
                reached = after(letter, places, rule)
                longer[reached] = longer.get(reached, 0) + count
        counts = longer
    return sum(count for places, count in counts.items() if len(rule) in places)


def after(letter: str, places: frozenset[int], rule: str) -> frozenset[int]:
    reached = set()
    for place, sign in enumerate(rule):
        if place in places and sign == letter:
            reached.add(place + 1)
        if place in places and sign == "*":
            reached.add(place)
    return with_skips(reached, rule)


def with_skips(places: set[int], rule: str) -> frozenset[int]:
    found = set(places)
    for place, sign in enumerate(rule):
        if sign == "*" and place in found:
            found.add(place + 1)
    return frozenset(found)


def inputs(rng):
    return (letters(rng, 1, 5, "abc**"), rng.randint(1, 6))


def large(rng, size):
    return ("*ab*ca*", size // 6)
