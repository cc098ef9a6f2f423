"""The sweeper and the one-way streets

A street sweeper has to drive through every street of a quarter exactly once. All streets are one-way and lead from one square to another; there may be several streets between the same squares. It begins at the square `depot` and may end anywhere.

`streets` is a list of pairs `(from, to)` with the names of squares. There is always at least one way to do it. Return the list of squares in the order in which the sweeper comes to them, the depot first. If there are several ways, return the list that is smallest as Python compares lists. Without streets it is just the depot.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("up to 400 streets",)
HINTS = (
    "What goes wrong if the sweeper always takes the first square in the alphabet?",
    "It may get stuck before all streets are swept. But then the place where it is stuck must be the end of the whole tour, and the loops left over can be put in before it.",
    "Follow streets in order of the alphabet and remove each one you use. A square without any street left is written down; the list is turned round in the end.",
)
EXAMPLES = [
    Example(([("D", "B"), ("D", "A"), ("B", "D")], "D"), why="going to A first, the sweeper would be stuck"),
    Example(([("D", "A"), ("A", "D"), ("D", "B"), ("B", "D")], "D"), why="the loop by way of A comes first"),
    Example(([("x", "y"), ("x", "y"), ("y", "x")], "x"), why="two streets from x to y"),
]
EDGES = {"Without streets": ([], "D"), "several ways": Edge(([("D", "C"), ("C", "D"), ("D", "A"), ("A", "D"), ("D", "B")], "D"), "two loops and a last street"), "may end anywhere": Edge(([("D", "A"), ("A", "B")], "D"), "a line")}
ALWAYS = [
    ([("A", "B"), ("B", "C"), ("D", "A"), ("A", "D")], "A"),
    ([("D", "A"), ("D", "C"), ("C", "B"), ("B", "D")], "D"), ([("a", "b"), ("b", "a"), ("a", "c"), ("c", "b"), ("b", "d")], "a")]
MISTAKES = [
    Mistake("Taking the first square in the alphabet each time can leave streets unswept.", """
def tour(streets: list[tuple[str, str]], depot: str) -> list[str]:
    left = sorted(streets)
    squares = [depot]
    while True:
        street = next((street for street in left if street[0] == squares[-1]), None)
        if street is None:
            return squares
        left.remove(street)
        squares.append(street[1])
"""),
    Mistake("The squares are written down from the end; turn the list round.", "return squares[::-1]", "return squares"),
    Mistake("Of several ways, the smallest list is wanted: sort so that the first in the alphabet is taken first.", "sorted(streets, reverse=True)", "sorted(streets)"),
    Mistake("Each street is used once, so it has to disappear when it is taken.", "way.append(onward[way[-1]].pop())", "way.append(onward[way[-1]][-1])\n            onward[way[-2]] = onward[way[-2]][:-2]"),
]
ORACLE = """
def tour(streets: list[tuple[str, str]], depot: str) -> list[str]:
    def drive(square: str, left: list[tuple[str, str]]) -> list[str] | None:
        if not left:
            return [square]
        for street in sorted(set(left)):
            if street[0] == square:
                rest = list(left)
                rest.remove(street)
                found = drive(street[1], rest)
                if found:
                    return [square, *found]
        return None

    return drive(depot, streets)
"""
EXPLANATION = """
Where the sweeper gets stuck, the tour must end. So that square is written down first, and going back, all loops that were left out are put in before it. For the streets from D to B, D to A and B to D:

| way | written down |
|---|---|
| D, A (stuck) | A |
| D, B, D (stuck) | A, D |
| D, B | A, D, B |
| D | A, D, B, D |

Turned round: D, B, D, A. Each street is taken once; sorting costs the most. Another way tries streets in alphabetical order and takes back choices that lead nowhere; that finds the same, but may take ages.
"""


def tour(streets: list[tuple[str, str]], depot: str) -> list[str]:
    onward: dict[str, list[str]] = {}
    for start, goal in sorted(streets, reverse=True):
        onward.setdefault(start, []).append(goal)
    way = [depot]
    squares = []
    while way:
        if onward.get(way[-1]):
            way.append(onward[way[-1]].pop())
        else:
            squares.append(way.pop())
    return squares[::-1]


def inputs(rng):
    names = "ABCDE"[: rng.randint(2, 5)]
    squares = [rng.choice(names)]
    for _ in range(rng.randint(0, 7)):
        squares.append(rng.choice([name for name in names if name != squares[-1]]))
    streets = list(zip(squares, squares[1:]))
    rng.shuffle(streets)
    return (streets, squares[0])
