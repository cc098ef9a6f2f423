"""Ways across the old town

Lanes connect the squares of an old town, in both directions. `lanes` is a list of pairs of squares, each pair once. A
tourist wants to walk from `start` to `goal` without coming to any square twice, `start` and `goal` included.

Return the number of different ways. Two ways are different if their squares are not the same in the same order. If
`start` and `goal` are the same square, there is one way: to stay.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 9 squares",)
HINTS = (
    "Two ways may use the same square. On one way, it must not come twice. Which squares do you have to remember, then?",
    "Let a function count the ways from a square to the goal. A set holds the squares of the current way only.",
    "Put a square into the set on the way in, try all its neighbours that are not in it, and take it out on the way back.",
)
EXAMPLES = [
    Example(([("A", "B"), ("B", "C"), ("A", "C"), ("C", "D")], "A", "D"), why="A C D and A B C D"),
    Example(([("A", "B"), ("C", "D")], "A", "D"), why="no lane leads across"),
    Example(([("A", "B"), ("A", "C"), ("B", "C")], "B", "B"), why="to stay"),
]
EDGES = {
    "the same square": ([], "A", "A"),
    "without coming to any square twice": Edge(([("A", "B"), ("B", "C"), ("C", "D"), ("D", "A"), ("A", "C"), ("B", "D")], "A", "D"), "every square with every other"),
    "in both directions": ([("B", "A"), ("C", "B")], "A", "C"),
}
ALWAYS = [([("B", "D"), ("A", "D"), ("A", "C"), ("A", "B")], "C", "B")]
MISTAKES = [
    Mistake("A square is not taken out of the set on the way back, so other ways can't use it.", "        on_way.remove(square)\n", "        pass\n"),
    Mistake("Lanes can be used in both directions.", "        near.setdefault(other, []).append(one)\n", ""),
    Mistake("You only find out whether there is a way, not how many.", "    return count(start)\n", "    return min(count(start), 1)\n"),
    Mistake("The goal itself is passed through: a way ends when it gets there.", "        if square == goal:\n            return 1\n", "        if square == goal:\n            return 1 + len(near.get(goal, [])) // 2\n"),
]
ORACLE = """
def ways(lanes: list[tuple[str, str]], start: str, goal: str) -> int:
    links = set(lanes) | {(other, one) for one, other in lanes}
    squares = sorted({square for lane in lanes for square in lane} | {start, goal})
    whole, found = [[start]], 0
    while whole:
        way = whole.pop()
        if way[-1] == goal:
            found += 1
        else:
            whole += [way + [square] for square in squares if (way[-1], square) in links and square not in way]
    return found
"""
EXPLANATION = """
`on_way` holds the squares of the current way: in before its neighbours are tried, out afterwards. For the first
example:

| way so far | tried next |
|---|---|
| A | B, C |
| A B | C |
| A B C | D: first way |
| A C | B, D |
| A C B | nothing: A and C are on the way |
| A C D | second way |

The number of ways can grow enormously with the number of squares, and each is walked. A set of all squares ever
visited would be quicker but wrong: it forbids what other ways may use. Handing on a longer tuple of squares instead
of a set needs no taking out, but is copied at each step.
"""


def ways(lanes: list[tuple[str, str]], start: str, goal: str) -> int:
    near: dict[str, list[str]] = {}
    for one, other in lanes:
        near.setdefault(one, []).append(other)
        near.setdefault(other, []).append(one)
    on_way: set[str] = set()

    def count(square: str) -> int:
        if square == goal:
            return 1
        on_way.add(square)
        found = sum(count(other) for other in near.get(square, []) if other not in on_way)
        on_way.remove(square)
        return found

    return count(start)


def inputs(rng):
    squares = list("ABCDE")[: rng.randint(3, 5)]
    pairs = [(one, other) for one in squares for other in squares if one < other]
    return (rng.sample(pairs, rng.randint(2, len(pairs))), rng.choice(squares), rng.choice(squares))
