"""Two tents for the class

On a school trip, the children sleep in two tents of any size. Some pairs of children would quarrel all night and can't be in the same tent. The teacher adds the quarrels one after another, in the order in which the children tell her about them.

`quarrels` lists them as pairs of names. Return how many of them, from the beginning of the list, can be respected all together. It is the length of the list if all of them can.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("PARTITION", "COUNT")
CONSTRAINTS = ("nobody quarrels with themselves", "up to 1,000 quarrels")
HINTS = (
    "A quarrels with B, and B quarrels with C. What does that say about A and C?",
    "Keep groups of children who must be in the same tent. With a quarrel, each of the two joins the enemies of the other.",
    "Two entries for each child help: the child itself, and its opposite. A quarrel unites one with the opposite of the other, both ways round. It fails if the two are in one group already.",
)
EXAMPLES = [
    Example(([("Ann", "Bo"), ("Bo", "Cy"), ("Cy", "Ann"), ("Di", "Ann")],), why="Ann and Cy are in the same tent, away from Bo"),
    Example(([("Ann", "Bo"), ("Cy", "Di"), ("Bo", "Cy"), ("Di", "Ann")],), why="Ann with Cy, Bo with Di"),
    ([("a", "b"), ("c", "d"), ("d", "e"), ("b", "c"), ("a", "d"), ("a", "c")],),
]
EDGES = {"from the beginning": Edge(([("a", "b"), ("b", "c"), ("a", "c"), ("d", "e"), ("f", "g")],), "later quarrels would be fine"), "`quarrels`": Edge(([],), "no quarrels"), "all of them": Edge(([("a", "b"), ("b", "a"), ("a", "b")],), "the same quarrel again")}
ALWAYS = [
    ([("a", "c"), ("b", "d"), ("b", "a")],),
    ([("f", "d"), ("e", "b"), ("e", "c"), ("c", "f"), ("b", "d")],),
]
MISTAKES = [
    Mistake("Being friends is not what a quarrel makes: unite a child with the opposite of the other one.", "        unite((one, True), (other, False))\n", "        unite((one, True), (other, True))\n"),
    Mistake("Both ways round: the other child joins the opposite of the first, too.", "        unite((one, False), (other, True))\n", ""),
    Mistake("A ring of quarrels is only impossible if it is odd.", """
def respected(quarrels: list[tuple[str, str]]) -> int:
    group = {name: name for pair in quarrels for name in pair}
    seen = set()
    for count, (one, other) in enumerate(quarrels):
        if group[one] == group[other] and frozenset((one, other)) not in seen:
            return count
        seen.add(frozenset((one, other)))
        old = group[one]
        group = {name: group[other] if each == old else each for name, each in group.items()}
    return len(quarrels)
"""),
    Mistake("The quarrel that can't be respected doesn't count.", "            return count\n", "            return count + 1\n"),
]
ORACLE = """
from itertools import product


def respected(quarrels: list[tuple[str, str]]) -> int:
    names = sorted({name for pair in quarrels for name in pair})
    best = 0
    for tents in product((0, 1), repeat=len(names)):
        tent = dict(zip(names, tents))
        fits = [tent[one] != tent[other] for one, other in quarrels] + [False]
        best = max(best, fits.index(False))
    return best
"""
EXPLANATION = """
Whoever quarrels with the same child sleeps in the same tent. With an opposite for each child, that is a matter of groups: after a quarrel of Ann and Bo, Ann belongs with not-Bo and Bo with not-Ann. For the first example:

| quarrel | groups |
|---|---|
| Ann, Bo | Ann, not Bo · Bo, not Ann |
| Bo, Cy | Ann, not Bo, Cy · Bo, not Ann, not Cy |
| Cy, Ann | both in one group: not possible |

So 2. Uniting along parents usually takes a few steps for each quarrel. Another way divides the children anew after each quarrel, by exploring: easier, but with m quarrels m times the work.
"""


def respected(quarrels: list[tuple[str, str]]) -> int:
    parent: dict[tuple[str, bool], tuple[str, bool]] = {}

    def root(child: tuple[str, bool]) -> tuple[str, bool]:
        while child in parent:
            child = parent[child]
        return child

    def unite(one: tuple[str, bool], other: tuple[str, bool]) -> None:
        if root(one) != root(other):
            parent[root(one)] = root(other)

    for count, (one, other) in enumerate(quarrels):
        if root((one, True)) == root((other, True)):
            return count
        unite((one, True), (other, False))
        unite((one, False), (other, True))
    return len(quarrels)


def inputs(rng):
    children = "abcdefg"[: rng.randint(2, 7)]
    sides = {child: rng.random() < 0.5 for child in children}
    pairs = [tuple(rng.sample(children, 2)) for _ in range(rng.randint(0, 10))]
    return ([pair for pair in pairs if sides[pair[0]] != sides[pair[1]] or rng.random() < 0.2],)
