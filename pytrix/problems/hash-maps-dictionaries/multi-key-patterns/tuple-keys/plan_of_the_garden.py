"""The plan of the garden

An allotment is divided into square beds, in `rows` rows with `columns` beds each, both at least 1. `planted` lists
what was planted, in order: tuples of a row, a column and a letter for the plant. Rows and columns are counted from 0.

Return the plan of the garden as a list of texts, one text for each row, with one character for each bed: the letter
of its plant, or `.` if the bed is empty. If something is planted in a bed twice, the **later** plant takes its place.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE", "TRANSFORM")
HINTS = (
    "Which two numbers together name a bed, and how can both of them be one key?",
    "First fill a dictionary from tuples of row and column to letters. Then build the plan bed by bed.",
    "For each row, walk through the columns and look the bed up, with a dot as the answer for beds that are not keys.",
)
EXAMPLES = [
    Example(([(0, 1, "t"), (2, 0, "b"), (2, 3, "o")], 3, 4)),
    Example(([(1, 1, "c"), (0, 0, "p"), (1, 1, "l")], 2, 2), why="the later plant takes the place of the c"),
    Example(([], 2, 3), why="every bed is empty"),
]
EDGES = {
    "at least 1": ([(0, 0, "p")], 1, 1),
    "takes its place": ([(0, 2, "a"), (0, 2, "b"), (0, 2, "c")], 1, 3),
    "with columns beds each": Edge(([(3, 0, "a"), (0, 0, "b")], 4, 1), "a single column"),
}
ALWAYS = [([(0, 0, "t"), (0, 0, "b")], 1, 1)]
MISTAKES = [
    Mistake("Rows and columns are mixed up in your plan.", "beds.get((row, column), \".\")", "beds.get((column, row), \".\")"),
    Mistake("The first plant keeps its bed. The later one should take its place.", "        beds[row, column] = letter\n", "        beds.setdefault((row, column), letter)\n"),
    Mistake("You count rows and columns from 1, but they are counted from 0.", "beds.get((row, column), \".\")", "beds.get((row + 1, column + 1), \".\")"),
    Mistake("Empty beds are missing in your plan, so the plants move to the left.", "beds.get((row, column), \".\")", "beds.get((row, column), \"\")"),
]
EXPLANATION = """
A tuple of row and column is the key of a bed. The dictionary holds only the beds with a plant, and `get` supplies a
dot for all others.

| bed | letter |
|---|---|
| (0, 0) | . |
| (0, 1) | t |
| (0, 2) | . |
| (0, 3) | . |

So the first row of the first example is `.t..`. The plan costs one look-up for each bed. A list of lists full of dots
would do as well, because the size of the garden is known.
"""


def plan(planted: list[tuple[int, int, str]], rows: int, columns: int) -> list[str]:
    beds: dict[tuple[int, int], str] = {}
    for row, column, letter in planted:
        beds[row, column] = letter
    return ["".join(beds.get((row, column), ".") for column in range(columns)) for row in range(rows)]


def inputs(rng):
    rows, columns = rng.randint(1, 4), rng.randint(1, 4)
    planted = [(rng.randrange(rows), rng.randrange(columns), rng.choice("bclopt")) for _ in range(rng.randint(1, 6))]
    return planted, rows, columns
