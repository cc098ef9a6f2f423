"""Rows of the knitting

A scarf is knitted in stripes. The first stripe has `first` rows and the second `second` rows; every later stripe has as many rows as the two before it together. The knitter stops before the first stripe that doesn't fit any more: the scarf may have at most `rows` rows in all.

Return the list of the rows of each stripe that is knitted.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
CONSTRAINTS = ("`first` and `second` are at least 1",)
HINTS = (
    "Which numbers do you have to remember to know the next stripe?",
    "Two of them: the stripe that comes next, and the one after that. And the rows that are left.",
    "As long as the next stripe fits into what is left, append it, subtract it, and move on: the one after becomes the next, and the sum of both the one after.",
)
EXAMPLES = [
    Example((1, 2, 20), why="1 + 2 + 3 + 5 = 11; the next 8 rows make 19, and 13 more don't fit"),
    Example((4, 1, 10)),
    Example((3, 3, 5), why="the second stripe doesn't fit any more"),
]
EDGES = {
    "doesn't fit": Edge((7, 1, 6), "not even the first stripe"),
    "at most `rows`": Edge((1, 1, 12), "just filled"),
    "first stripe has": Edge((2, 9, 2), "just one stripe"),
}
MISTAKES = [
    Mistake("A stripe that fills the scarf exactly still fits.", "while first <= rows:", "while first < rows:"),
    Mistake("The scarf's rows in all count, not just those of one stripe: subtract each stripe.", "        rows -= first\n", ""),
    Mistake("Both numbers have to move on at the same time; you use the new one for the sum.", "first, second = second, first + second", "first = second\n        second = first + second"),
    Mistake("The knitter stops at the first stripe that doesn't fit, and that one is not knitted.", "    return stripes", "    return [*stripes, first]"),
]
EXPLANATION = """
Two numbers are enough to go on: the next stripe and the one after it. With 1, 2 and 20 rows:

| next | one after | rows left |
|---|---|---|
| 1 | 2 | 19 |
| 2 | 3 | 17 |
| 3 | 5 | 14 |
| 5 | 8 | 9 |
| 8 | 13 | 1 |

13 rows don't fit. The stripes grow so quickly that their number is only a logarithm of the rows.
"""


def stripes_of(first: int, second: int, rows: int) -> list[int]:
    stripes = []
    while first <= rows:
        stripes.append(first)
        rows -= first
        first, second = second, first + second
    return stripes


def inputs(rng):
    return rng.randint(1, 5), rng.randint(1, 5), rng.choice([rng.randint(1, 20), rng.randint(20, 90)])
