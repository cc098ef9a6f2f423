"""Tables pushed together

In a garden café all tables are alike and seat 4. Tables that are pushed together in a line lose seats where they meet: 2 at each joint. So two tables seat 6, three seat 8.

A party takes as few tables as it needs. `parties` lists the sizes of the parties in the order they come, each at least 1, and `tables` is how many tables there are. A party for which not enough tables are left goes away, and the next one may still find room.

Return a list with the number of tables for each party, 0 for those that went away.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
HINTS = (
    "How many people can sit at 1, 2, 3 and 4 tables?",
    "Every table brings 2 seats, and the two ends of the line bring 2 more. So 2 people sit at the ends, whatever the number of tables.",
    "Without the two at the ends, the others need a table for each two of them, rounded up; and at least one table is needed. Then compare with the tables that are left.",
)
EXAMPLES = [
    Example((5, [4, 5, 2]), why="1 table, then 2, then 1"),
    Example((2, [7, 6, 1]), why="7 would need 3 tables; 6 take both"),
    Example((9, [10, 1])),
]
EDGES = {
    "each at least 1": Edge((3, [1, 2, 3]), "small parties need a table each"),
    "not enough tables": Edge((3, [9, 8, 1]), "one table too few, then just enough"),
    "how many tables there are": Edge((0, [1, 4]), "no tables"),
    "in the order they come": Edge((4, []), "no parties"),
}
MISTAKES = [
    Mistake("Where tables meet, seats are lost: two tables seat 6, not 8.", "max(1, -(-(people - 2) // 2))", "-(-people // 4)"),
    Mistake("A party that just fits needs no further table; an odd number of people needs half a table more, which is a whole one.", "-(-(people - 2) // 2)", "people // 2"),
    Mistake("Even a single guest needs a table.", "max(1, -(-(people - 2) // 2))", "-(-(people - 2) // 2)"),
    Mistake("When one party goes away, the next one may still find room.", "            answers.append(0)\n", "            answers.append(0)\n            tables = 0\n"),
    Mistake("Tables that are taken are not there for the next party.", "            tables -= needed\n", ""),
]
EXPLANATION = """
A line of `t` tables seats `2 * t + 2`: two at every table, and one at each end. So a party of `p` needs half of `p - 2` tables, rounded up. `-(-x // 2)` rounds up, because `//` rounds down.

| party | p - 2 | tables needed | left of 5 |
|---|---|---|---|
| 4 | 2 | 1 | 4 |
| 5 | 3 | 2 | 2 |
| 2 | 0 | 1, at least | 1 |

Each party takes the same few steps.
"""


def tables_for_parties(tables: int, parties: list[int]) -> list[int]:
    answers = []
    for people in parties:
        needed = max(1, -(-(people - 2) // 2))
        if needed <= tables:
            tables -= needed
            answers.append(needed)
        else:
            answers.append(0)
    return answers


def inputs(rng):
    return rng.randint(1, 9), [rng.randint(1, 11) for _ in range(rng.randint(1, 6))]
