"""Rows from {low} to {high}, and on

The rows of a theatre are named by letters. The first rows are {low} to {high}, then come two letters, {low}{low},
{low}{second} and so on up to {high}{high}, then three letters, beginning with {low}{low}{low}: all names of one
length in alphabetical order, before any longer name.

Return the name of row number `row`; the first row has number 1.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "TRANSFORM")
ROWS = [
    {"alphabet": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "low": "A", "second": "B", "high": "Z", "size": 26},
    {"alphabet": "ABC", "low": "A", "second": "B", "high": "C", "size": 3},
    {"alphabet": "PQRST", "low": "P", "second": "Q", "high": "T", "size": 5},
]
CONSTRAINTS = ("`row` is at least 1 and may have hundreds of digits",)
HINTS = (
    "It looks like writing a number with {size} digits, but something is missing among the digits. What is the digit "
    "for nothing?",
    "How many names end with the letter {high}, and which numbers do they have? Find out how the last letter follows "
    "from the number.",
    "Take 1 off the number before each division by {size}: the remainder gives the last letter, the quotient is the "
    "number of the name "
    "in front of it.",
)
EXAMPLES = [
    Example(lambda size: (size,), why="the last name of one letter"),
    Example(lambda size: (size + 1,)),
    Example(lambda size: (size * size + 2 * size,)),
    Example((2,)),
]
EDGES = {"first row": (1,), "three letters": lambda size: (size * size + size + 1,), "hundreds of digits": (10**200,)}
MISTAKES = [
    Mistake("You treat {low} as a zero. Then {low} in front means nothing and {low}{low} cannot be told from {low}; "
            "look at row {size}.",
            "divmod(row - 1, len(alphabet))", "divmod(row, len(alphabet))"),
    Mistake("You take 1 off once at the beginning. It has to be done before each division.",
            """
def row_name(row: int) -> str:
    row -= 1
    name = ""
    while row or not name:
        row, letter = divmod(row, len(alphabet))
        name = alphabet[letter] + name
    return name
"""),
    Mistake("The letters come in the opposite order: division delivers the last letter first.",
            "name = alphabet[letter] + name", "name += alphabet[letter]"),
]
ORACLE = '''
from itertools import count, product


def row_name(row: int) -> str:
    for size in count(1):
        for letters in product(alphabet, repeat=size):
            row -= 1
            if not row:
                return "".join(letters)
'''
EXPLANATION = """
The letters stand for 1 to {size} instead of 0 to {size} minus 1. Taking 1 off before each division makes the remainder start
at 0, and the quotient is then the number of the name that stands in front of the last letter. For the row with the number
{size} plus 1:

| row | less 1, divided by {size} | remainder | name |
|---|---|---|---|
| {size} + 1 | 1 | 0: {low} | {low} |
| 1 | 0 | 0: {low} | {low}{low} |

There is one round for each letter of the name, so the work is small even for a number with hundreds of digits. Listing the
names one after the other instead never gets there.
"""


def row_name(row: int, *, alphabet: str) -> str:
    name = ""
    while row:
        row, letter = divmod(row - 1, len(alphabet))
        name = alphabet[letter] + name
    return name


def inputs(rng, size):
    return (rng.choice([rng.randint(1, size), rng.randint(size, size**3), size * rng.randint(1, size), size**3 + rng.randint(-size, size)]),)
