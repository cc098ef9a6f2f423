"""A partner for the hike

A walking club proposes hiking partners. `hikes` lists past hikes, each a list of the names of those who took part. Two people know each other if they were on a hike together.

Propose for `person` everybody whom they don't know yet, but who knows somebody they know. Each proposal is a tuple of the number of common acquaintances and the name. Return the best `count` proposals: most common acquaintances first, then by name in alphabetical order.
"""

from itertools import permutations

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "What do the hikes have to be turned into before questions about two people are easy?",
    "Make a dictionary from each name to the set of those the person knows. Common acquaintances are the intersection of two sets.",
    "Go over all names that are not the person and not in the person's set. Keep those with a non-empty intersection, sort by its negative size and the name, and take the first few.",
)
EXAMPLES = [
    Example(([["Ana", "Bo", "Cy"], ["Bo", "Dee"], ["Cy", "Dee"], ["Cy", "Eli"]], "Ana", 3), why="Dee knows both Bo and Cy"),
    Example(([["Ana", "Bo"], ["Bo", "Ana", "Cy"]], "Ana", 5)),
    Example(([["Ana", "Bo"], ["Bo", "Zoe"], ["Bo", "Dee"]], "Ana", 1)),
]
EDGES = {
    "don't know yet": Edge(([["A", "B"], ["B", "C"], ["A", "C"]], "A", 2), "they all know each other"),
    "somebody they know": Edge(([["A"], ["B", "C"]], "A", 2), "alone on a hike"),
    "best `count` proposals": Edge(([["A", "B"], ["B", "C", "D", "E"]], "A", 2), "more than are wanted"),
    "past hikes": Edge(([], "A", 4), "no hikes"),
    "together": Edge(([["A", "B"], ["A", "B"], ["B", "C"], ["B", "C"]], "A", 3), "the same people twice"),
}
ALWAYS = [([["Eli", "Dee"], ["Dee", "Cy"]], "Cy", 4)]
MISTAKES = [
    Mistake("People whom the person knows already are no proposals.", " and name not in known", ""),
    Mistake("Nobody is a proposal for themselves.", "if name != person and", "if"),
    Mistake("Two hikes with the same person are one acquaintance.", "knows.setdefault(one, set()).add(other)", "knows.setdefault(one, []).append(other)", "known = knows.get(person, set())", "known = knows.get(person, [])", "len(known & others)", "sum(each in others for each in known)"),
    Mistake("Somebody without common acquaintances is no proposal.", "if common:", "if True:"),
    Mistake("Most common acquaintances come first.", "key=lambda pair: (-pair[0], pair[1])", "key=lambda pair: (pair[0], pair[1])"),
]
ALSO_RIGHT = [
    Way(
        "Walking two steps from the person and counting where one ends finds the proposals without looking at everybody; good when the club is large.",
        '''
from collections import Counter


def proposals(hikes: list[list[str]], person: str, count: int) -> list[tuple[int, str]]:
    knows: dict[str, set[str]] = {}
    for hike in hikes:
        for name in hike:
            knows.setdefault(name, set()).update(hike)
    known = knows.get(person, set()) - {person}
    ends = Counter(far for near in known for far in knows[near] - known - {person, near})
    return sorted(((common, name) for name, common in ends.items()), key=lambda pair: (-pair[0], pair[1]))[:count]
''',
    )
]
ORACLE = '''
def proposals(hikes: list[list[str]], person: str, count: int) -> list[tuple[int, str]]:
    names = sorted({name for hike in hikes for name in hike})
    def know(one, other):
        return one != other and any(one in hike and other in hike for hike in hikes)
    found = []
    for name in names:
        common = sum(know(person, each) and know(each, name) for each in names)
        if common and name != person and not know(name, person):
            found.append((common, name))
    found.sort(key=lambda pair: pair[0], reverse=True)
    return found[:count]
'''
EXPLANATION = """
From the hikes comes a set of acquaintances for each name; then every question is about sets. In the first example Ana knows Bo and Cy.

| name | knows | common with Ana |
|---|---|---|
| Dee | Bo, Cy | 2 |
| Eli | Cy | 1 |

Making the sets takes the square of a hike's size for each hike; the proposals then look at everybody once.
"""


def proposals(hikes: list[list[str]], person: str, count: int) -> list[tuple[int, str]]:
    knows: dict[str, set[str]] = {}
    for hike in hikes:
        for one, other in permutations(hike, 2):
            knows.setdefault(one, set()).add(other)
    known = knows.get(person, set())
    found = []
    for name, others in knows.items():
        if name != person and name not in known:
            common = len(known & others)
            if common:
                found.append((common, name))
    return sorted(found, key=lambda pair: (-pair[0], pair[1]))[:count]


def inputs(rng):
    names = ["Ana", "Bo", "Cy", "Dee", "Eli", "Fay"]
    return [rng.sample(names, rng.randint(1, 3)) for _ in range(rng.randint(2, 6))], rng.choice(names), rng.randint(1, 4)
