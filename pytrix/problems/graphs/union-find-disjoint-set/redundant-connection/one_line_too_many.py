"""One line too many

In a firm, reporting lines were drawn between pairs of people so that everybody is connected and there is exactly one way between any two. But then somebody drew one line more, between two people who already had such a way, and now there is a ring of lines.

`lines` lists all the lines in the order in which they were drawn, as pairs of names. Nobody remembers which one was too many; any line of the ring can be taken away. Return all lines of the ring in the order in which they were drawn, as they stand in the list. The ring may consist of just two lines between the same people.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("up to 200 lines", "no line joins a person to themselves")
HINTS = (
    "What happens if a line outside the ring is taken away? And what if one of the ring is?",
    "Without a line of the ring, everybody is still connected. Join the people along all the other lines and look whether its two ends are in the same group.",
    "For each line, put everyone into a group of their own, join the groups along the remaining lines, and compare the groups of the two ends.",
)
EXAMPLES = [
    Example(([("Ann", "Bo"), ("Bo", "Cy"), ("Cy", "Ann"), ("Cy", "Di")],), why="Di isn't in the ring"),
    Example(([("Ed", "Flo"), ("Flo", "Gus"), ("Flo", "Ed")],), why="two lines between the same people"),
    ([("a", "b"), ("c", "d"), ("b", "c"), ("d", "a"), ("d", "e")],),
]
EDGES = {"just two lines": Edge(([("x", "y"), ("x", "y")],), "nothing but two equal lines"), "as they stand": Edge(([("b", "a"), ("c", "b"), ("a", "c")],), "names in any order"), "everybody is connected": Edge(([("m", "n"), ("n", "p"), ("p", "q"), ("q", "r"), ("r", "p")],), "a ring at the end of a line")}
ALWAYS = [
    ([("f", "g"), ("e", "f"), ("a", "b"), ("d", "e"), ("b", "c"), ("c", "d"), ("b", "a")],),
]
MISTAKES = [
    Mistake("The line that closed the ring is only one of those in it.", """
def ring(lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
    group = {name: name for line in lines for name in line}
    for one, other in lines:
        if group[one] == group[other]:
            return [(one, other)]
        old = group[one]
        for name in group:
            if group[name] == old:
                group[name] = group[other]
    return []
"""),
    Mistake("People with two lines need not be in the ring.", """
def ring(lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
    names = [name for line in lines for name in line]
    return [line for line in lines if min(names.count(name) for name in line) > 1]
"""),
    Mistake("You return the lines that can't be taken away.", "if joined(", "if not joined("),
]
ORACLE = """
def ring(lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
    left = list(enumerate(lines))
    while True:
        names = [name for _, line in left for name in line]
        kept = [(place, line) for place, line in left if all(names.count(name) > 1 for name in line)]
        if kept == left:
            return [line for _, line in left]
        left = kept
"""
EXPLANATION = """
A line lies in the ring exactly if there is a way round it: without it, its ends are still in one group. For Ann, Bo, Cy and Di:

| without | groups | in the ring |
|---|---|---|
| Ann, Bo | all together | yes |
| Bo, Cy | all together | yes |
| Cy, Ann | all together | yes |
| Cy, Di | Ann Bo Cy · Di | no |

For m lines, m times joining them costs about m² steps with a good union-find. Another way takes away people who have a single line, again and again, until only the ring is left.
"""


def joined(lines: list[tuple[str, str]], one: str, other: str) -> bool:
    parent: dict[str, str] = {}

    def root(name: str) -> str:
        while name in parent:
            name = parent[name]
        return name

    for a, b in lines:
        if root(a) != root(b):
            parent[root(a)] = root(b)
    return root(one) == root(other)


def ring(lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
    found = []
    for place, (one, other) in enumerate(lines):
        if joined(lines[:place] + lines[place + 1 :], one, other):
            found.append((one, other))
    return found


def inputs(rng):
    people = rng.sample("abcdefg", rng.randint(2, 7))
    lines = [(person, rng.choice(people[:place])) for place, person in enumerate(people) if place]
    lines.append(tuple(rng.sample(people, 2)))
    rng.shuffle(lines)
    return ([line if rng.random() < 0.5 else line[::-1] for line in lines],)
