"""Proof that it can't work

At a dance, guests are to stand in two rows so that everybody who wants to dance with each other stands in different rows. Sometimes that can't work, and the host wants to see why: a ring of an odd number of guests in which each one wants to dance with the next, and the last with the first.

`wishes` lists pairs of guests who want to dance with each other. Return such a ring as a list of different guests, if there is one; any of them is right. If the two rows are possible, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("nobody wants to dance with themselves", "up to 300 pairs")
HINTS = (
    "If two guests who want to dance with each other got the same row, how are they connected?",
    "Search in rings from a guest, and note for each new guest the way from the start. An odd ring shows when both ends of a wish have equally long ways.",
    "Both ways begin alike. From the last guest that they share, one way forward and the other one backward are the ring.",
)
EXAMPLES = [
    Example(([("A", "B"), ("B", "C"), ("C", "A"), ("C", "D")],), why="A, B and C can't be divided up"),
    Example(([("A", "B"), ("B", "C"), ("C", "D"), ("D", "A")],), why="A and C in one row, B and D in the other"),
    ([("p", "q"), ("q", "r"), ("r", "s"), ("s", "t"), ("t", "p")],),
]
EDGES = {"`wishes`": Edge(([],), "no wishes"), "an odd number": Edge(([("x", "a"), ("a", "b"), ("b", "c"), ("c", "a")],), "a start outside the ring"), "are possible": Edge(([("a", "b"), ("c", "d"), ("a", "b")],), "a wish listed twice")}
ALWAYS = [([("a", "b"), ("c", "d"), ("d", "e"), ("e", "c")],), ([("a", "b"), ("b", "c"), ("c", "d"), ("d", "b")],)]
MISTAKES = [
    Mistake("Not every ring is a proof: with an even number of guests the rows are possible.", "elif len(ways[other]) == len(ways[guest]):", "elif len(ways[other]) >= len(ways[guest]):"),
    Mistake("The way that both share from the first guest on doesn't belong to the ring.", "left[shared - 1 :]", "left"),
    Mistake("The guests may form separate parts: begin in each of them.", "for first in near:", "for first in list(near)[:1]:"),
    Mistake("The guest where the ways part belongs to the ring.", "left[shared - 1 :]", "left[shared:]"),
]
EQUIVALENT = {
    "for first in near: -> for first in skip_first(near):": "each part has two guests at least, and any of them may begin",
    "for first in near: -> for first in skip_last(near):": "each part has two guests at least, and any of them may begin",
}
ORACLE = """
def odd_ring(wishes: list[tuple[str, str]]) -> list[str]:
    near = {}
    for one, other in wishes:
        near.setdefault(one, set()).add(other)
        near.setdefault(other, set()).add(one)
    ways = [[guest] for guest in sorted(near)]
    for way in ways:
        for other in sorted(near[way[-1]]):
            if other == way[0] and len(way) % 2 and len(way) > 1:
                return way
            if other not in way:
                ways.append([*way, other])
    return []
"""
EXPLANATION = """
If the ends of a wish are equally far from the first guest, they would have to stand in the same row. Behind the last guest that both ways share, they form together with the wish a ring with an odd number of guests. For the third example, beginning with p:

| guest | way |
|---|---|
| p | p |
| q | p, q |
| t | p, t |
| r | p, q, r |
| s | p, t, s |

r and s want to dance, and their ways are equally long. They share p only: p, q, r, s, t. Each guest and wish is looked at a fixed number of times, apart from copying the ways. Trying all rings is simpler to write, but takes ages.
"""


def odd_ring(wishes: list[tuple[str, str]]) -> list[str]:
    near: dict[str, list[str]] = {}
    for a, b in wishes:
        near.setdefault(a, []).append(b)
        near.setdefault(b, []).append(a)
    ways: dict[str, list[str]] = {}
    for first in near:
        if first not in ways:
            ways[first] = [first]
            part = [first]
            for guest in part:
                for other in near[guest]:
                    if other not in ways:
                        ways[other] = [*ways[guest], other]
                        part.append(other)
                    elif len(ways[other]) == len(ways[guest]):
                        left, right = ways[guest], ways[other]
                        shared = sum(one == two for one, two in zip(left, right))
                        return left[shared - 1 :] + right[: shared - 1 : -1]
    return []


def check(expected, got, wishes):
    if not isinstance(got, list) or bool(got) != bool(expected) or len(set(got)) != len(got):
        return False
    pairs = {frozenset(pair) for pair in wishes}
    return not got or len(got) % 2 == 1 and all(frozenset(pair) in pairs for pair in zip(got, got[1:] + got[:1]))


def inputs(rng):
    guests = "abcdefg"[: rng.randint(2, 7)]
    sides = {guest: rng.random() < 0.5 for guest in guests}
    pairs = [tuple(rng.sample(guests, 2)) for _ in range(rng.randint(0, 8))]
    if rng.random() < 0.5:
        pairs = [pair for pair in pairs if sides[pair[0]] != sides[pair[1]]]
    return (pairs,)
