"""The path of two wills

Two people walk down a mountain whose paths form a pyramid: `rows[0]` has one number, each row one more than the row before. From place `i` of a row one can go to the places `i` and `i + 1` of the next row. At the top the first person chooses the way, in the next row the second, and so on in turns. The numbers on the way, all that are stepped on, are added up.

The first wants the sum as great as possible, the second as small as possible, and both think ahead to the end. Return the sum they arrive at.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("there is at least one row",)
HINTS = (
    "What happens in the last row, where nothing is left to choose, and in the one above it?",
    "Work from the bottom upwards. Each place is worth its number plus the better one of the two places below, seen by whoever chooses there.",
    "Start with the last row. For each row above, take `max` of two neighbours if its index is even, `min` if it is odd, and add the number of the place.",
)
EXAMPLES = [
    Example(([[1], [5, 3], [2, 9, 4]],), why="going to the 5 gives 5 + 2, to the 3 gives 3 + 4"),
    Example(([[2], [3, 8]],)),
    Example(([[7]],)),
]
EDGES = {
    "at least one row": ([[-4]],),
    "as small as possible": Edge(([[0], [1, 1], [5, 6, 0]],), "the second takes the lower way"),
    "think ahead": Edge(([[0], [10, 1], [0, 0, 9], [1, 1, 1, 1]],), "the greater number leads to a worse end"),
    "in turns": Edge(([[0], [0, 0], [0, 0, 0], [1, 2, 3, 4]],), "three choices"),
}
MISTAKES = [
    Mistake("The two take turns: the second chooses the smaller sum.", "choose = max if number % 2 == 0 else min", "choose = max"),
    Mistake("The first chooses at the top, so the rows with an even index belong to the first.", "choose = max if number % 2 == 0 else min", "choose = min if number % 2 == 0 else max"),
    Mistake("Both think ahead to the end; taking the better number at each step is not enough.", """
def arrived(rows: list[list[int]]) -> int:
    place, total = 0, rows[0][0]
    for number in range(1, len(rows)):
        row = rows[number]
        better = max if number % 2 == 1 else min
        place = better((place, place + 1), key=row.__getitem__)
        total += row[place]
    return total
"""),
    Mistake("From place `i` one can go to `i` and to `i + 1`.", "choose(below[place], below[place + 1])", "choose(below[place], below[max(0, place - 1)])"),
]
ALSO_RIGHT = [
    Way(
        "A function that calls itself follows the rules word by word; with a cache it looks at each place once, too.",
        '''
from functools import cache


def arrived(rows: list[list[int]]) -> int:
    @cache
    def worth(number: int, place: int) -> int:
        if number == len(rows) - 1:
            return rows[number][place]
        choose = (max, min)[number % 2]
        return rows[number][place] + choose(worth(number + 1, place), worth(number + 1, place + 1))

    return worth(0, 0)
''',
    )
]
ORACLE = '''
def arrived(rows: list[list[int]]) -> int:
    def walk(number, place):
        if number + 1 == len(rows):
            return rows[number][place]
        ways = sorted([walk(number + 1, place), walk(number + 1, place + 1)])
        return rows[number][place] + (ways[1] if number in (0, 2, 4, 6) else ways[0])
    return walk(0, 0)
'''
EXPLANATION = """
From the bottom up, each place gets the sum that will be reached from there. With the rows 1 / 5 3 / 2 9 4:

| row | who chooses | worth |
|---|---|---|
| 2 | nobody | 2 9 4 |
| 1 | second, min | 5 + 2 = 7, 3 + 4 = 7 |
| 0 | first, max | 1 + 7 = 8 |

Each place is looked at once. Trying all ways would double with each row.
"""


def arrived(rows: list[list[int]]) -> int:
    below = rows[-1]
    for number in reversed(range(len(rows) - 1)):
        choose = max if number % 2 == 0 else min
        below = [worth + choose(below[place], below[place + 1]) for place, worth in enumerate(rows[number])]
    return below[0]


def inputs(rng):
    return ([[rng.randint(-3, 9) for _ in range(length)] for length in range(1, rng.randint(3, 6))],)
