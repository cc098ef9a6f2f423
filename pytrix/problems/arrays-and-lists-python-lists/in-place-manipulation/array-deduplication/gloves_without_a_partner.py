"""Gloves without a partner

The lost property office of a ski resort has a box full of gloves. `gloves` lists their pattern numbers in the order in
which they were handed in. Whenever a pattern is there more than once, all gloves of that pattern are taken out and
given back to their owners, however many there are.

Change the list `gloves` itself so that only the gloves without a partner remain, in their old order, and return
nothing. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COUNT")
COMPARE = "argument:gloves"
HINTS = (
    "How can you tell of one glove, looking at the whole box, that it has no partner?",
    "A glove stays if its number occurs just once in the list as it was at first. Decide for all gloves before anything is taken out.",
    "Make a list of the gloves that stay, with `count` as the question, and assign it to `[:]` of the given list.",
)
EXAMPLES = [
    Example(([4, 7, 4, 9, 2, 9, 9],), why="both 4s and all three 9s go"),
    Example(([5, 5],), why="a pair"),
    Example(([8, 3, 6],), why="no partners at all"),
]
EDGES = {
    "may be empty": ([],),
    "however many there are": ([1, 1, 1, 2, 2, 2, 2],),
    "in their old order": ([9, 1, 5, 1, 3],),
    "more than once": Edge(([6, 6, 6],), "three of one pattern"),
}
MISTAKES = [
    Mistake("One glove of each pattern stays. If there is a partner, all of them go.", "[glove for glove in gloves if gloves.count(glove) == 1]", "list(dict.fromkeys(gloves))"),
    Mistake("While gloves are taken out during the walk, others move up and are skipped, and a last partner seems to be alone.",
            "    gloves[:] = [glove for glove in gloves if gloves.count(glove) == 1]",
            "    for glove in gloves:\n        if gloves.count(glove) > 1:\n            gloves.remove(glove)"),
    Mistake("Three gloves of one pattern have partners, too. You let them stay whenever their number is odd.", "gloves.count(glove) == 1", "gloves.count(glove) % 2 == 1"),
    Mistake("You made a new list. The box itself has not changed.", "gloves[:] =", "gloves ="),
    Mistake("You keep the gloves that have a partner.", "gloves.count(glove) == 1", "gloves.count(glove) > 1"),
    Mistake("The gloves that remain should stay in their old order.", "gloves[:] = [glove for glove in gloves if gloves.count(glove) == 1]",
            "gloves[:] = sorted(glove for glove in gloves if gloves.count(glove) == 1)"),
]
ALSO_RIGHT = [
    Way("Counting all patterns once in a dictionary saves a walk through the box for every glove.",
        """
from collections import Counter


def without_partner(gloves: list[int]) -> None:
    counts = Counter(gloves)
    gloves[:] = [glove for glove in gloves if counts[glove] == 1]
"""),
]
EXPLANATION = """
All decisions are made while the list is still complete, because the right side is worked out before anything is
replaced. For `[4, 7, 4, 9, 2, 9, 9]`:

| glove | 4 | 7 | 4 | 9 | 2 | 9 | 9 |
|---|---|---|---|---|---|---|---|
| count | 2 | 1 | 2 | 3 | 1 | 3 | 3 |
| stays | | yes | | | yes | | |

`count` looks through the whole list for each glove, so the work is the square of their number.
"""


def without_partner(gloves: list[int]) -> None:
    gloves[:] = [glove for glove in gloves if gloves.count(glove) == 1]


def inputs(rng):
    gloves = integers(rng, 2, 9, 1, rng.choice([4, 9]))
    rng.shuffle(gloves)
    return (gloves,)
