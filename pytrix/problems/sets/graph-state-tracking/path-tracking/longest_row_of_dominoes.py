"""The longest row of dominoes

`dominoes` lists the pieces that somebody holds, each as a tuple of its two numbers; there are at most seven, and equal
pieces may occur. They are laid in a row so that neighbouring pieces touch with equal numbers. A piece may be turned
round, and each can be laid only once.

The row has to begin with the number `first`. Return the largest number of pieces that it can have, which is 0 if no
piece has that number.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "The row ends with a 3. Which pieces can come next, and what do you have to know about the pieces laid so far?",
    "Try each piece that fits, find out how long the row can get from there, and take the piece back before you try the next one.",
    "Keep a set of the positions of the pieces that lie in the row. A function of the number at the end of the row gives the largest number of pieces that can follow.",
)
EXAMPLES = [
    Example(([(1, 2), (2, 3), (5, 3), (2, 6)], 1), why="1 2, 2 3, 3 5"),
    Example(([(4, 1), (1, 1), (6, 4), (1, 3), (3, 1)], 6), why="6 4, 4 1, 1 1, 1 3, 3 1"),
    Example(([(2, 5), (5, 3)], 4)),
]
EDGES = {
    "no piece has that number": ([], 3),
    "equal pieces may occur": ([(2, 4), (2, 4), (4, 2)], 4),
    "may be turned round": ([(3, 0), (5, 3), (5, 6)], 0),
    "each can be laid only once": ([(2, 2), (2, 1)], 1),
}
MISTAKES = [
    Mistake("You take the first piece that fits and stay with it. Another one may lead further.", "                    best = max(best, 1 + longest(other))\n                    laid.remove(place)\n", "                    return 1 + longest(other)\n"),
    Mistake("A piece that was tried stays laid, so later tries lack it. Take it back.", "                    laid.remove(place)\n", "                    pass\n"),
    Mistake("Pieces are never turned round in your answer.", "((one, two), (two, one))", "((one, two), (one, two))"),
    Mistake("You count the pieces that have been tried, not those in the longest row.", "best = max(best, 1 + longest(other))", "best += 1 + longest(other)"),
]
ALSO_RIGHT = [
    Way("Without a set that is changed to and fro: each call gets the list of the pieces that are left. That is easy to follow, but copies a list for every try.",
        """
def longest_row(dominoes: list[tuple[int, int]], first: int) -> int:
    lengths = [0]
    for place, (one, two) in enumerate(dominoes):
        left = dominoes[:place] + dominoes[place + 1:]
        if one == first:
            lengths.append(1 + longest_row(left, two))
        if two == first:
            lengths.append(1 + longest_row(left, one))
    return max(lengths)
"""),
]
ORACLE = """
def longest_row(dominoes: list[tuple[int, int]], first: int) -> int:
    from itertools import permutations

    best = 0
    for order in permutations(dominoes) if len(dominoes) < 6 else []:
        end, length = first, 0
        for one, two in order:
            if end not in (one, two):
                break
            end = two if end == one else one
            length += 1
        best = max(best, length)
    if len(dominoes) >= 6:
        rows = [(first, ())]
        while rows:
            end, used = rows.pop()
            best = max(best, len(used))
            for place, pair in enumerate(dominoes):
                if place not in used and end in pair:
                    rows.append((sum(pair) - end, (*used, place)))
    return best
"""
EXPLANATION = """
The set `laid` holds what lies in the current row, and nothing else: a piece goes in before the rest of the row is tried,
and comes out afterwards.

| row | can follow |
|---|---|
| 1 2 | 2 3 or 2 6 |
| 1 2, 2 3 | 3 5 |
| 1 2, 2 3, 3 5 | nothing: 3 pieces |
| 1 2, 2 6 | nothing: 2 pieces |

The number of rows can grow with the factorial of the number of pieces, so this is only for a handful.
"""


def longest_row(dominoes: list[tuple[int, int]], first: int) -> int:
    laid: set[int] = set()

    def longest(number: int) -> int:
        best = 0
        for place, (one, two) in enumerate(dominoes):
            for end, other in ((one, two), (two, one)):
                if end == number and place not in laid:
                    laid.add(place)
                    best = max(best, 1 + longest(other))
                    laid.remove(place)
        return best

    return longest(first)


def inputs(rng):
    top = rng.choice([2, 3, 4])
    dominoes = [(rng.randint(0, top), rng.randint(0, top)) for _ in range(rng.randint(2, 5))]
    return dominoes, rng.choice([rng.choice(dominoes)[0], rng.choice(dominoes)[1], rng.randint(0, top)])
