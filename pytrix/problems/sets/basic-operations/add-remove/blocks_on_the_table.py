"""Blocks on and off the table

A child puts numbered blocks on a table and takes them away. `moves` lists what happens: a positive number n puts
block n on the table, and -n takes block n away. There is only one block of each number, so putting a block on the
table that is there already, or taking away one that isn't, is a **wrong move**; it changes nothing.

Return a tuple: the numbers of the blocks on the table in the end, in ascending order, and how many moves were wrong.
The table is empty at first.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "VALIDATE")
HINTS = (
    "Which question has to be asked before each move, and does its answer mean the same for both kinds of moves?",
    "Keep a set of the blocks on the table. For each move, look whether the block is there, then change the set or count a wrong move.",
    "`abs` gives the block's number. A move is right if the block is there exactly when it is to be taken away.",
)
EXAMPLES = [
    Example(([5, 2, -5, 5, 2, -9],), why="the second 2 and -9 are wrong"),
    Example(([3, -3],)),
    Example(([-1, 1, 1],), why="-1 and the second 1 are wrong"),
]
EDGES = {
    "empty at first": ([],),
    "changes nothing": Edge(([4, 4, -4, -4, 4],), "one block again and again"),
}
MISTAKES = [
    Mistake("You count blocks taken away that aren't there. Putting a block on the table that is there already is a wrong move, too.", "            if block in table:\n                wrong += 1\n", "            if block in table:\n                wrong += 0\n"),
    Mistake("A block that is taken away stays on your table.", "            table.remove(block)\n", "            pass\n"),
    Mistake("You count the right moves, but you should count the wrong ones.", "return sorted(table), wrong", "return sorted(table), len(moves) - wrong"),
    Mistake("The blocks should be in ascending order: the smallest number comes first.", "sorted(table)", "sorted(table, reverse=True)"),
]
EXPLANATION = """
The set says at any time which blocks are on the table, and `in` decides whether a move is right.

| move | table afterwards | wrong moves |
|---|---|---|
| 5, 2 | 2, 5 | 0 |
| -5 | 2 | 0 |
| 5 | 2, 5 | 0 |
| 2 | 2, 5 | 1 |
| -9 | 2, 5 | 2 |

Each move costs one look-up; sorting comes once at the end.
"""


def play(moves: list[int]) -> tuple[list[int], int]:
    table: set[int] = set()
    wrong = 0
    for move in moves:
        block = abs(move)
        if move > 0:
            if block in table:
                wrong += 1
            table.add(block)
        elif block in table:
            table.remove(block)
        else:
            wrong += 1
    return sorted(table), wrong


def inputs(rng):
    return ([rng.choice([1, -1]) * rng.randint(1, 4) for _ in range(rng.randint(3, 9))],)
