"""A drone over the city

A drone flies over a city from block to block, in eight directions: to the four blocks beside it and to the four at the corners. Over some blocks flying is forbidden. To pass a corner diagonally, it must not fly between two forbidden blocks: if both blocks that lie on the sides of the diagonal step are forbidden, the step is not allowed.

`city` is a list of rows of equal length, `.` for a free block and `#` for a forbidden one. Return the fewest steps from the block at the top left to the one at the bottom right, or -1 if there is no way or if one of these two is forbidden. For a city of a single free block that is 0.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 60 rows and columns, at least one block",)
HINTS = (
    "All steps count the same. Which order of visiting blocks gives the fewest steps?",
    "Search in rings with a queue. From a block, try all differences of row and column from -1 to 1.",
    "For a step from (r, c) to (r2, c2), the two blocks on its sides are (r, c2) and (r2, c). For a straight step these are the two ends themselves, so the same check does no harm.",
)
EXAMPLES = [
    Example(([".#.", "..#", "#.."],), why="straight down the diagonal: only one of the two blocks beside each step is forbidden"),
    Example(([".#", "#."],), why="the step would lead between two forbidden blocks"),
    (["....", "###.", "...."],),
]
EDGES = {"single free block": ([".",],), "one of these two is forbidden": Edge((["..", ".#"],), "the last block is forbidden"), "no way": Edge((["..", "##", ".."],), "a wall"), "at the top left": Edge((["#"],), "a single forbidden block")}
ALWAYS = [
    (["...#", ".#..", "...."],),
    ([".#..", "..#."],),
    (["..#.", ".#..", "...."],),
    (["#.", ".."],),
    ([".#.", ".#.", "..."],),
    ([".#...", ".#.#.", ".#.#.", "...#."],),
    (["....", "###.", "....", ".###", "...."],),
    ([".......", "######.", "##...#.", "##.#.#.", "##.#...", "##.####", "##....."],),
]
MISTAKES = [
    Mistake("A diagonal step between two forbidden blocks is not allowed.", " and ((r, c2) in free or (r2, c) in free)", ""),
    Mistake("One forbidden block beside a diagonal step is no obstacle; only two are.", "(r, c2) in free or (r2, c) in free", "(r, c2) in free and (r2, c) in free"),
    Mistake("Steps are counted, not blocks, so the first block has 0.", "steps = {(0, 0): 0}", "steps = {(0, 0): 1}"),
    Mistake("The first block may be forbidden, too, and then there is no way.", " if (0, 0) in free else []", ""),
]
EQUIVALENT = {"return steps.get((len(city) - 1, len(city[0]) - 1), -1) if queue else -1 -> return steps.get((len(city) - 1, len(city[-1]) - 1), -1) if queue else -1": "all rows are equally long"}
ORACLE = """
def fewest_steps(city: list[str]) -> int:
    free = [(r, c) for r, row in enumerate(city) for c, block in enumerate(row) if block == "."]
    far = {block: 10_000 for block in free}
    if (0, 0) in far:
        far[0, 0] = 0
    for _ in free:
        for r, c in free:
            for r2, c2 in free:
                if max(abs(r - r2), abs(c - c2)) == 1 and not (city[r][c2] == "#" and city[r2][c] == "#"):
                    far[r2, c2] = min(far[r2, c2], far[r, c] + 1)
    steps = far.get((len(city) - 1, len(city[0]) - 1), 10_000)
    return -1 if steps == 10_000 else steps
"""
EXPLANATION = """
In rings around the start, every block is found with the fewest steps first. The number of steps is stored for each block, which also marks it as found. For `[".#.", "..#", "#.."]`:

| block | steps | finds |
|---|---|---|
| (0, 0) | 0 | (1, 0), (1, 1) |
| (1, 0) | 1 | (2, 1) |
| (1, 1) | 1 | (0, 2), (2, 2) |
| (2, 1), (0, 2), (2, 2) | 2 | nothing new |

So 2 steps. Each block is taken once and looks at eight others. Another way is a search that goes first to blocks nearer to the goal, with a guess of the steps left: it looks at fewer blocks, but needs a heap.
"""

from itertools import product


def fewest_steps(city: list[str]) -> int:
    free = {(r, c) for r, row in enumerate(city) for c, block in enumerate(row) if block == "."}
    steps = {(0, 0): 0}
    queue = [(0, 0)] if (0, 0) in free else []
    for r, c in queue:
        for r2, c2 in product((r - 1, r, r + 1), (c - 1, c, c + 1)):
            if (r2, c2) in free and (r2, c2) not in steps and ((r, c2) in free or (r2, c) in free):
                steps[r2, c2] = steps[r, c] + 1
                queue.append((r2, c2))
    return steps.get((len(city) - 1, len(city[0]) - 1), -1) if queue else -1


def inputs(rng):
    rows, columns = rng.randint(1, 5), rng.randint(1, 5)
    city = [[rng.choice("..#") for _ in range(columns)] for _ in range(rows)]
    if rng.random() < 0.9:
        city[0][0] = city[-1][-1] = "."
    return (["".join(row) for row in city],)
