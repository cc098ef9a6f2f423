"""Rooms that stay dry

A castle of sand is built on the beach: `#` is wall and `.` is open ground on its plan. When the tide comes, water flows from all sides over the edge of the plan onto open ground, and on to open ground that touches at a side. Walls hold it back.

`castle` is a list of rows of equal length. Return the plan as it looks then, with `~` for each square that water reaches; open ground that stays dry remains `.`. An empty list stays empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
CONSTRAINTS = ("up to 60 rows and columns",)
HINTS = (
    "Is it easier to find the squares that stay dry, or those that get wet?",
    "Begin with the open squares at the edge, all of them at once. From each wet square, water goes on to its open neighbours.",
    "Begin with a set of all open squares as dry. Those at the edge go from it into a list of wet ones; then each wet square takes its dry neighbours along.",
)
EXAMPLES = [
    Example((["#####", "#.#.#", "###..", "#####"],), why="the square on the left stays dry"),
    Example((["###", "#.#", "###"],), why="closed on all sides"),
    Example(([".#", "#."],), why="everything open lies at the edge"),
]
EDGES = {"empty list": ([],), "touches at a side": Edge((["###.", "##.#", "#.##", "####"],), "squares that touch at corners only"), "from all sides": Edge((["#####", "#...#", "#.#.#", "#...#", "##.##"],), "water from below")}
ALWAYS = [
    (["###.##", "..##..", "#.####", "##..##"],), (["##"],),
    (["#.#.#", ".##.#", "##.#."],),
]
MISTAKES = [
    Mistake("Water flows on from square to square, not only over the edge.", "                wet.append(near)\n", ""),
    Mistake("Water comes from all four sides, not only from the top.", "r in (0, len(castle) - 1) or c in (0, len(castle[0]) - 1)", "r == 0"),
    Mistake("Water only flows on across sides, not across corners.", "(r, c - 1))", "(r, c - 1), (r + 1, c + 1), (r + 1, c - 1), (r - 1, c + 1), (r - 1, c - 1))"),
    Mistake("Open ground inside, without a way to the edge, stays dry.", " and (r, c) not in dry", ""),
]
EXPLANATION = """
Dry ground is hard to recognise, wet ground is easy: it is connected to the edge. So the water is followed from the edge inwards. For the first example, the only open square at the edge is (2, 4):

| wet | makes wet | still dry |
|---|---|---|
| (2, 4) | (2, 3) | (1, 1), (1, 3) |
| (2, 3) | (1, 3) | (1, 1) |
| (1, 3) | nothing | (1, 1) |

Each square gets wet once at most, and then looks at four others.
"""


def after_the_tide(castle: list[str]) -> list[str]:
    dry = {(r, c) for r, row in enumerate(castle) for c, mark in enumerate(row) if mark == "."}
    wet = [(r, c) for r, c in dry if r in (0, len(castle) - 1) or c in (0, len(castle[0]) - 1)]
    dry -= set(wet)
    for r, c in wet:
        for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
            if near in dry:
                dry.remove(near)
                wet.append(near)
    return [
        "".join("~" if mark == "." and (r, c) not in dry else mark for c, mark in enumerate(row))
        for r, row in enumerate(castle)
    ]


def inputs(rng):
    rows, columns = rng.randint(1, 6), rng.randint(1, 6)
    return (["".join(rng.choice("##.") for _ in range(columns)) for _ in range(rows)],)
