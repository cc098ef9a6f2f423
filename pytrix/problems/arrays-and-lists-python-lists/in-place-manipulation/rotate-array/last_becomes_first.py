"""The last one moves to the front

Children sit on a bench, and `bench` lists their names from left to right. At each bell the child at the right end
gets up and sits down at the left end, and all the others move one place to the right.

Change the list `bench` itself to what it is after `bells` bells, and return nothing. An empty bench stays empty, and
without any bells nothing changes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:bench"
CONSTRAINTS = ("`bells` is from 0 to 20",)
HINTS = (
    "Which two methods of lists take an element from the end and put one at the front?",
    "Do for one bell what happens there, and repeat it as often as the bell rings.",
    "`pop()` removes the last element and returns it; `insert(0, …)` puts it in front. An empty list has nothing to pop.",
)
EXAMPLES = [
    Example((["Ana", "Ben", "Cleo", "Dev"], 1), why="Dev moves to the front"),
    Example((["Ana", "Ben", "Cleo"], 2), why="first Cleo, then Ben"),
    Example((["Ana", "Ben"], 2), why="after as many bells as children all sit as before"),
]
EDGES = {
    "empty bench": ([], 3),
    "without any bells": (["Ana", "Ben"], 0),
    "child at the right end": Edge((["Ana", "Ben", "Cleo"], 7), "more bells than children"),
}
MISTAKES = [
    Mistake("You move the child at the left end. It should be the one at the right end.", "bench.insert(0, bench.pop())", "bench.append(bench.pop(0))"),
    Mistake("An empty bench has nobody to get up: `pop` ends in an error there.", "        if bench:\n            bench.insert(0, bench.pop())\n", "        bench.insert(0, bench.pop())\n"),
    Mistake("The bell rings several times; you move one child only.", "range(bells)", "range(min(bells, 1))"),
    Mistake("You made a new list, so the bench itself is as before.",
            """
def ring_the_bell(bench: list[str], bells: int) -> None:
    for _ in range(bells):
        bench = bench[-1:] + bench[:-1]
"""),
    Mistake("You let the two children at the ends change places. All the others should move on by one.", "bench.insert(0, bench.pop())", "bench[0], bench[-1] = bench[-1], bench[0]"),
]
ALSO_RIGHT = [
    Way("All bells at once: the last few children come to the front, and only the remainder by the number of children matters.",
        """
def ring_the_bell(bench: list[str], bells: int) -> None:
    if bench:
        cut = len(bench) - bells % len(bench)
        bench[:] = bench[cut:] + bench[:cut]
"""),
]
EXPLANATION = """
Each bell does the same thing: the last element is taken out and put in front. For `['Ana', 'Ben', 'Cleo']` and two
bells:

| bell | bench |
|---|---|
| – | Ana Ben Cleo |
| 1 | Cleo Ana Ben |
| 2 | Ben Cleo Ana |

`insert(0, …)` moves all the others up, so the work is the number of bells times the number of children. Doing all
bells at once with two slices costs one walk.
"""


def ring_the_bell(bench: list[str], bells: int) -> None:
    for _ in range(bells):
        if bench:
            bench.insert(0, bench.pop())


def inputs(rng):
    return (["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay"][: rng.randint(2, 6)], rng.randint(1, 9))
