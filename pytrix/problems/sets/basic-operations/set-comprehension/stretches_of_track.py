"""Stretches of track

Each tram line is a list of stops in the order in which it serves them; `lines` holds all lines. Two stops that follow
each other on a line are connected by a stretch of track, which trams use in both directions. Several lines may share
a stretch.

Return all stretches, each once, as a list of tuples. In a tuple, the two stops are in alphabetical order, and the
tuples are in ascending order as well. A line may serve a stop twice, also twice in a row to turn round: that needs no
track. A line may have one stop only.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE", "SORT")
HINTS = (
    "From A to B and from B to A is the same stretch. In which form do both look equal?",
    "Pair each stop of a line with the next one, put the pair in order, and gather all pairs of all lines in a set.",
    "`zip(line, line[1:])` gives the pairs. A comprehension with two `for` goes through lines and pairs; a condition leaves out pairs of equal stops.",
)
EXAMPLES = [
    Example(([["Park", "Zoo", "Mill"], ["Mill", "Zoo", "Bath"]],), why="Mill and Zoo are connected for both lines"),
    Example(([["Zoo", "Bath", "Zoo", "Zoo", "Ark"]],), why="turning round at the Zoo needs no track"),
    Example(([["Park"]],)),
]
EDGES = {
    "one stop only": ([["a"], ["b", "a"]],),
    "in both directions": Edge(([["b", "a", "b"], ["a", "b"]],), "there and back"),
    "holds all lines": Edge(([],), "no lines"),
}
MISTAKES = [
    Mistake("A stretch that is used in both directions is in your answer twice.", "(min(one, other), max(one, other))", "(one, other)"),
    Mistake("Two equal stops in a row need no track.", " if one != other", ""),
    Mistake("Only the first line is looked at.", "for line in lines", "for line in lines[:1]"),
    Mistake("You connect any two stops of a line. Only stops that follow each other are connected.", "zip(line, line[1:])", "[(a, b) for a in line for b in line]"),
]
ORACLE = """
def stretches(lines: list[list[str]]) -> list[tuple[str, str]]:
    found = []
    for line in lines:
        for place in range(len(line) - 1):
            pair = tuple(sorted(line[place : place + 2]))
            if pair[0] != pair[1] and pair not in found:
                found.append(pair)
    found.sort()
    return found
"""
EXPLANATION = """
Each pair of neighbours is brought into a standard form, smaller stop first, and the set keeps every form once.

| line | pairs | new in the set |
|---|---|---|
| Park, Zoo, Mill | Park–Zoo, Mill–Zoo | both |
| Mill, Zoo, Bath | Mill–Zoo, Bath–Zoo | Bath–Zoo |

The work grows with the number of stops, and sorting comes on top. A `frozenset` of the two stops would be another
standard form, but it can't be sorted.
"""


def stretches(lines: list[list[str]]) -> list[tuple[str, str]]:
    return sorted(
        {(min(one, other), max(one, other)) for line in lines for one, other in zip(line, line[1:]) if one != other}
    )


def inputs(rng):
    return ([[rng.choice(["Ark", "Bath", "Mill", "Zoo"]) for _ in range(rng.randint(1, 5))] for _ in range(rng.randint(1, 3))],)
