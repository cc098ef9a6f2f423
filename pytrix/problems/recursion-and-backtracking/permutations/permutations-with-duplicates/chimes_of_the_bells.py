"""Chimes of the bells

A church has bells of several sizes, and `bells` is a text with one small letter for each; bells of the same size sound alike and
have the same letter. A chime rings every bell once. The bells are slow: two bells of the same size must not ring one directly
after the other, or their sounds run together.

Return all different chimes as texts, in alphabetical order. Two chimes that sound alike are one chime. If no chime is possible,
return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "VALIDATE")
CONSTRAINTS = ("1 to 7 bells",)
HINTS = (
    "Bells with the same letter are interchangeable. What do you need to know of them apart from how many are left?",
    "At each place, try each different letter that is left once, and not each bell. And not the letter that has just rung.",
    "Walk through the sorted different letters. Take one off its count, go on with the longer text, and put it back.",
)
EXAMPLES = [
    Example(("aab",), why="the other two orders ring a twice in a row"),
    Example(("abc",), why="all six orders"),
    Example(("ccc",), why="the same bell size again and again"),
    ("xyyx",),
]
EDGES = {"sound alike": Edge(("aabb",), "two pairs"), "no chime is possible": ("zz",), "rings every bell": Edge(("k",), "one bell")}
MISTAKES = [
    Mistake("Bells of the same size ring directly after each other in some of your chimes.",
            "if left[size] and not chime.endswith(size):", "if left[size]:"),
    Mistake("A chime that sounds like another is listed again. Try each size once at each place, not each bell.",
            "sorted(left)", "sorted(bells)"),
    Mistake("Your chimes are not in alphabetical order.", "sorted(left)", "sorted(left, reverse=True)"),
    Mistake("After going on with a bell, it has to be put back for the next try.", "            left[size] += 1\n", ""),
    Mistake("A size may ring again later: only directly after itself it must not.",
            "not chime.endswith(size)", "size not in chime"),
]
ORACLE = """
def chimes(bells: str) -> list[str]:
    from itertools import permutations

    found = set()
    for order in permutations(bells):
        if all(one != other for one, other in zip(order, order[1:])):
            found.add("".join(order))
    return sorted(found)
"""
ALSO_RIGHT = [
    Way(
        "A set forgets chimes that sound alike. It is short, but goes through all orders, even if nearly all of them are the same.",
        """
from itertools import permutations


def chimes(bells: str) -> list[str]:
    different = {"".join(order) for order in permutations(bells)}
    return sorted(chime for chime in different if not any(2 * size in chime for size in bells))
""",
    ),
]
EXPLANATION = """
The state is the chime so far and how many bells of each size are left. For `aab`:

| chime | left | next |
|---|---|---|
| – | a 2, b 1 | a or b |
| a | a 1, b 1 | only b |
| ab | a 1 | a: `aba` |
| b | a 2 | a |
| ba | a 1 | nothing |

As each size is tried once at each place, no chime comes up twice, and sorted sizes give sorted chimes. The work grows with the
number of chimes and dead ends. Making all orders and dropping equal ones costs 1 · 2 · … · n in any case.
"""


def chimes(bells: str) -> list[str]:
    left = {size: bells.count(size) for size in bells}
    found = []

    def explore(chime: str) -> None:
        if len(chime) == len(bells):
            found.append(chime)
        for size in sorted(left):
            if left[size] and not chime.endswith(size):
                left[size] -= 1
                explore(chime + size)
                left[size] += 1

    explore("")
    return found


def inputs(rng):
    return ("".join(rng.choice(rng.choice(["ab", "abc", "dbca"])) for _ in range(rng.randint(2, 6))),)
