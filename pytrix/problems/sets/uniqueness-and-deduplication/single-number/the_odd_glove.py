"""The odd glove

In a box of lost property, every glove has a number, and the two gloves of a pair have the same one. All pairs are
complete, except that **one** glove has lost its partner.

`gloves` lists the numbers as the gloves were taken out of the box. Return the number of the glove without a partner.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("there is always exactly one glove without a partner",)
HINTS = (
    "You take a glove out of the box. What do you do with it, if its partner lies on the table already, and what if not?",
    "Let a set be the table: a glove whose partner lies there goes away together with it; any other glove is put on the table.",
    "At the end, exactly one glove lies on the table, and `pop` hands it to you.",
)
EXAMPLES = [
    Example(([4, 9, 4, 7, 9],), why="4 and 9 are complete"),
    Example(([3, 8, 8],)),
    Example(([12],)),
]
EDGES = {
    "one glove": ([5],),
    "without a partner": Edge(([2, 1, 3, 2, 3],), "the odd one in the middle"),
}
MISTAKES = [
    Mistake("You return the first glove of the box, but its partner may come later.", "return table.pop()", "return gloves[0]"),
    Mistake("Gloves whose partner comes are left on the table.", "            table.remove(glove)\n", "            pass\n"),
    Mistake("You only look for a partner right beside each glove.",
            """
def odd_glove(gloves: list[int]) -> int:
    for place, glove in enumerate(gloves):
        if glove not in gloves[max(place - 1, 0) : place] + gloves[place + 1 : place + 2]:
            return glove
    return gloves[-1]
"""),
]
ALSO_RIGHT = [
    Way("A symmetric difference with each glove does the same: what comes twice vanishes.",
        """
def odd_glove(gloves: list[int]) -> int:
    table: set[int] = set()
    for glove in gloves:
        table ^= {glove}
    return table.pop()
"""),
]
EXPLANATION = """
What comes twice goes in and out again, so only the glove that comes once remains.

| glove | table afterwards |
|---|---|
| 4 | 4 |
| 9 | 4, 9 |
| 4 | 9 |
| 7 | 7, 9 |
| 9 | 7 |

Each glove costs one look-up. Counting each number with `count` would read the whole list for every glove.
"""


def odd_glove(gloves: list[int]) -> int:
    table: set[int] = set()
    for glove in gloves:
        if glove in table:
            table.remove(glove)
        else:
            table.add(glove)
    return table.pop()


def inputs(rng):
    odd, *pairs = rng.sample(range(1, 30), rng.randint(2, 5))
    gloves = [odd, *pairs, *pairs]
    rng.shuffle(gloves)
    return (gloves,)


def allowed(gloves):
    often = sorted(gloves.count(number) for number in set(gloves))
    return often[:1] == [1] and set(often[1:]) <= {2}
