"""Crates in the cold store

A small cold store has places in rows, and all but one hold a crate, marked with a letter for what is in it; several crates may have the same letter. The free place is marked with a dot. A robot moves one crate at a time onto the free place, from a place beside it (above, below, left or right).

`store` and `wanted` are lists of rows of equal length, with the same crates. Return the fewest moves after which the store looks like `wanted`; crates with the same letter can't be told apart. That is 0 if it already does. If it can't be done, return -1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "GENERATE")
CONSTRAINTS = ("at most six places, exactly one of them free",)
HINTS = (
    "What is a node here, and which nodes are next to it?",
    "Write the whole store as one text. A move exchanges the dot with the letter at a neighbouring place; search in rings.",
    "In a text with rows of length w, the place above is w earlier, the one below w later. Left and right need care at the ends of a row.",
)
EXAMPLES = [
    Example((["ab", "c."], [".a", "cb"]), why="the b moves down, then the a moves to the right"),
    Example((["ab", "c."], ["ba", "c."]), why="two different crates can't be exchanged in this store"),
    Example((["aa", "c."], ["ca", "a."]), why="crates with the same letter look the same"),
]
EDGES = {"already does": (["a", "."], ["a", "."]), "can't be done": Edge((["ab."], ["ba."]), "a single row"), "exactly one": Edge((["."], ["."]), "nothing but the free place")}
ALWAYS = [
    (["abc", "de."], ["de.", "abc"]),
    (["ab", "cd", "e."], ["ba", "dc", ".e"]),
    (["abc", "de."], ["ab.", "dec"]), (["ab", ".c", "de"], ["a.", "bc", "de"]), (["a.b"], [".ab"])]
MISTAKES = [
    Mistake("At the end of a row there is no place on the right: the next letter belongs to the row below.", "if abs(row - r) + abs(column - c) == 1:", "if abs(place - free) in (1, width):"),
    Mistake("Crates move up and down as well, not only to the left and right.", "if abs(row - r) + abs(column - c) == 1:", "if row == r and abs(column - c) == 1:"),
    Mistake("A crate can't be lifted over a corner.", "if abs(row - r) + abs(column - c) == 1:", "if max(abs(row - r), abs(column - c)) == 1:"),
    Mistake("If it can't be done, the answer is -1.", "    return moves.get(goal, -1)", "    return moves.get(goal, 0)"),
]
ORACLE = """
def fewest_moves(store: list[str], wanted: list[str]) -> int:
    looks, before, moves = {tuple(store)}, set(), 0
    while tuple(wanted) not in looks:
        if looks == before:
            return -1
        before = set(looks)
        moves += 1
        for look in before:
            grid = {(r, c): mark for r, row in enumerate(look) for c, mark in enumerate(row)}
            r, c = next(place for place, mark in grid.items() if mark == ".")
            for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if near in grid:
                    new = {**grid, (r, c): grid[near], near: "."}
                    looks.add(tuple("".join(new[i, j] for j in range(len(look[0]))) for i in range(len(look))))
    return moves
"""
EXPLANATION = """
Each arrangement of the store is a node, written as one text; a move exchanges the dot with a letter beside it. In rings from `ab` above `c.`:

| moves | arrangements (first row, second row) |
|---|---|
| 0 | ab c. |
| 1 | a. cb and ab .c |
| 2 | .a cb and so on |

With n places there are at most n! arrangements: 720 for six. Another way looks first at arrangements that resemble the goal, with a guess of the moves still needed; that helps in larger stores. Only half of all arrangements can be reached if all crates are different, so the search may end without the goal.
"""


def fewest_moves(store: list[str], wanted: list[str]) -> int:
    width = len(store[0])
    start, goal = "".join(store), "".join(wanted)
    moves = {start: 0}
    queue = [start]
    for look in queue:
        free = look.index(".")
        r, c = divmod(free, width)
        for place, crate in enumerate(look):
            row, column = divmod(place, width)
            if abs(row - r) + abs(column - c) == 1:
                marks = list(look)
                marks[free], marks[place] = crate, "."
                new = "".join(marks)
                if new not in moves:
                    moves[new] = moves[look] + 1
                    queue.append(new)
    return moves.get(goal, -1)


def inputs(rng):
    rows, columns = rng.choice([(1, 3), (2, 2), (2, 2), (2, 3), (3, 2), (1, 4), (3, 1)])
    crates = [rng.choice(rng.choice(["ab", "abcdef"])) for _ in range(rows * columns - 1)] + ["."]
    rng.shuffle(crates)

    def store():
        return ["".join(crates[r * columns : (r + 1) * columns]) for r in range(rows)]

    first = store()
    for _ in range(rng.randint(0, 7)):
        free, place = crates.index("."), rng.randrange(len(crates))
        if abs(free // columns - place // columns) + abs(free % columns - place % columns) == 1:
            crates[free], crates[place] = crates[place], "."
    if rng.random() < 0.2:
        rng.shuffle(crates)
    return (first, store())


def allowed(store, wanted):
    shapes = {tuple(map(len, store)), tuple(map(len, wanted))}
    first, last = sorted("".join(store)), sorted("".join(wanted))
    return first == last and first.count(".") == 1 and len(shapes) == 1 and len(set(shapes.pop())) == 1
