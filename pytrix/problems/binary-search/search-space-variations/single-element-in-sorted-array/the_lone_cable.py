"""The lone cable

Cables are sold in pairs of equal length, and the `lengths` of all cables in a drawer are written down in rising order. One cable has
lost its partner; every other length stands there exactly twice.

Return the position of the lone cable.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("there is at least one cable",)
HINTS = (
    "At which positions do pairs begin as long as the lone cable has not come yet?",
    "Walk along in steps of two and compare each cable with the one after it.",
    "The first pair whose two cables differ begins with the lone one. If there is no such pair, it is the last cable of all.",
)
EXAMPLES = [
    Example(([2, 2, 3, 5, 5],), why="2 and 2 are a pair, 3 and 5 are not"),
    Example(([1, 4, 4],)),
    Example(([7, 7, 9, 9, 12],), why="all pairs are whole, so it is the last"),
]
EDGES = {"at least one cable": Edge(([6],), "a single cable")}
MISTAKES = [
    Mistake("Return the position of the lone cable, not its length.", "return place\n", "return lengths[place]\n"),
    Mistake("The lone cable may be the last one.", "return len(lengths) - 1", "return -1"),
    Mistake("Pairs begin at every second position only. In steps of one you compare cables of different pairs.",
            "range(0, len(lengths) - 1, 2)", "range(len(lengths) - 1)"),
    Mistake("You are one place too far: the pair that differs begins with the lone cable.", "return place\n", "return place + 1\n"),
]
EXPLANATION = """
Before the lone cable, pairs begin at the positions 0, 2, 4 and so on; it is the first of these at which the neighbour differs. In
2, 2, 3, 5, 5 that is position 2. The walk takes half as many comparisons as there are cables. As everything behind the lone cable is
shifted by one, halving finds it too, with about log n comparisons: look whether the pair around the middle is whole.
"""


def lone(lengths: list[int]) -> int:
    for place in range(0, len(lengths) - 1, 2):
        if lengths[place] != lengths[place + 1]:
            return place
    return len(lengths) - 1


def inputs(rng):
    lengths = sorted(rng.sample(range(1, 30), rng.randint(1, 6)))
    alone = rng.choice([lengths[-1], lengths[0], rng.choice(lengths)])
    return ([each for each in lengths for _ in range(1 if each == alone else 2)],)
