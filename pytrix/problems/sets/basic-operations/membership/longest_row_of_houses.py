"""The longest row of numbered plates

A box is full of house number plates, in no order, some of them several times. Somebody wants to nail up as many
plates as possible in one row with consecutive numbers, each number once: 7, 8, 9, 10, for example.

Return the length of the longest such row that the plates in `plates` allow, or 0 if there are none. There may be a
great many plates, with numbers up to a billion; sorting them is not necessary.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("numbers are at least 1", "up to 8,000 plates")
HINTS = (
    "Which plate of a row can you recognise as its beginning, just by asking which numbers are there?",
    "Put all numbers in a set. A number is the beginning of a row if the number before it is missing. Only from there, count on as long as the next number is there.",
    "So two loops: the outer one goes over the different numbers and passes over those that are no beginning; the inner one moves an end forward.",
)
EXAMPLES = [
    Example(([8, 30, 10, 7, 31, 9, 8],), why="7, 8, 9, 10"),
    Example(([5, 1, 3],), why="no two are consecutive"),
    Example(([12, 13, 11, 2, 1],)),
]
EDGES = {
    "if there are none": ([],),
    "several times": ([4, 4, 5, 5],),
    "in no order": Edge(([3, 9, 2, 8, 1, 7, 6],), "two rows, mixed"),
}
ALWAYS = [([8],), ([4, 1, 3, 5, 6],)]
MISTAKES = [
    Mistake("A number that occurs several times makes your row longer. Each number is used once.", "numbers = set(plates)", "numbers = sorted(plates)", "while end in numbers:\n                end += 1", "while end in numbers:\n                end += 1\n            end += numbers.count(number) - 1"),
    Mistake("You only find rows whose plates lie next to each other in the box.",
            """
def longest_row(plates: list[int]) -> int:
    best = length = 0
    for place, number in enumerate(plates):
        length = length + 1 if place and plates[place - 1] + 1 == number else 1
        best = max(best, length)
    return best
"""),
    Mistake("Your row counts one plate too many: it ends before the first missing number.", "end - number", "end - number + 1"),
    Mistake("You return the first row that you find, not the longest.", "best = max(best, end - number)", "best = best or end - number"),
]
SIZE = 8_000
SLOW = [
    Slow("Right, but from every plate you count on to the end of its row. Count from the beginnings of rows only.",
         """
def longest_row(plates: list[int]) -> int:
    numbers = set(plates)
    best = 0
    for number in numbers:
        end = number
        while end in numbers:
            end += 1
        best = max(best, end - number)
    return best
"""),
]
ALSO_RIGHT = [
    Way("Sorting puts consecutive numbers side by side; that takes n log n steps instead of n.",
        """
def longest_row(plates: list[int]) -> int:
    best = length = 0
    before = None
    for number in sorted(set(plates)):
        length = length + 1 if before is not None and number == before + 1 else 1
        best = max(best, length)
        before = number
    return best
"""),
]
EXPLANATION = """
Only beginnings of rows are followed: numbers whose predecessor is missing. So each number is passed once by the inner
loop, and the work grows with the number of plates, in spite of the two loops.

| number | before it | row |
|---|---|---|
| 7 | 6 is missing | 7, 8, 9, 10 |
| 8, 9, 10 | there | passed over |
| 30 | 29 is missing | 30, 31 |
| 31 | there | passed over |

Following a row from each of its plates would cost the square of its length.
"""


def longest_row(plates: list[int]) -> int:
    numbers = set(plates)
    best = 0
    for number in numbers:
        if number - 1 not in numbers:
            end = number
            while end in numbers:
                end += 1
            best = max(best, end - number)
    return best


def inputs(rng):
    plates = []
    for _ in range(rng.randint(1, 3)):
        start = rng.randint(1, 20)
        plates += range(start, start + rng.randint(1, 4))
    plates += [rng.choice(plates) for _ in range(rng.randint(0, 2))]
    rng.shuffle(plates)
    return (plates,)


def large(rng, size):
    plates = list(range(1_000, 1_000 + size))
    rng.shuffle(plates)
    return (plates,)
