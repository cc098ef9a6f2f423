"""A word in the grid

In a puzzle words are hidden in a grid of letters, and `grid` lists its rows as texts, all equally long. A word is
written either from left to right within a row or from top to bottom within a column.

Return where `word` begins as a list of row and column, counted from 0, followed by `right` or `down`. If the word is
there several times, take the place in the topmost row, in that row the leftmost one, and at the same place `right` before
`down`. If it is nowhere, return an empty list. The word has at least one letter; the grid may have no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "For one place of the grid: which letters would have to stand to its right, and which below it?",
    "Go through all places row by row. Cut out as many letters to the right as the word has, and as many downwards, and compare both with the word.",
    "To the right a slice of the row will do. Downwards join the letters of the same column from a slice of the rows; at the edge both are simply shorter.",
)
EXAMPLES = [
    Example((["xcat", "caob", "oxea", "waat"], "cat"), why="to the right, in the topmost row"),
    Example((["xcat", "caob", "oxea", "waat"], "cow"), why="downwards in the first column"),
    Example((["tac", "act"], "cat"), why="neither backwards nor round a corner"),
]
EDGES = {
    "no rows": ([], "a"),
    "at least one letter": (["ab", "ba"], "b"),
    "`right` before `down`": (["ab", "bx"], "ab"),
    "topmost row": Edge((["xd", "xo", "og", "dog"], "dog"), "down comes first here, in the upper row"),
    "nowhere": Edge((["do", "gd"], "dog"), "the row ends too early"),
    "from top to bottom": Edge((["c", "a", "t"], "cat"), "a single column"),
    "in that row the leftmost one": Edge((["aab", "bxx"], "ab"), "down further left than right"),
    "leftmost one": Edge((["catcat"], "cat"), "twice in one row"),
}
MISTAKES = [
    Mistake("You search all rows first and then all columns. The topmost place counts, whatever the direction.",
            """
def find_word(grid: list[str], word: str) -> list[int | str]:
    for row, line in enumerate(grid):
        if word in line:
            return [row, line.index(word), "right"]
    columns = ["".join(column) for column in zip(*grid)]
    found = [(line.index(word), column) for column, line in enumerate(columns) if word in line]
    return [*min(found), "down"] if found else []
"""),
    Mistake("The word may be written downwards, too.", '            if "".join(below[column] for below in grid[row : row + len(word)]) == word:\n                return [row, column, "down"]\n', ""),
    Mistake("At the same place `right` comes before `down`.",
            '            if line[column : column + len(word)] == word:\n                return [row, column, "right"]\n            if "".join(below[column] for below in grid[row : row + len(word)]) == word:\n                return [row, column, "down"]\n',
            '            if "".join(below[column] for below in grid[row : row + len(word)]) == word:\n                return [row, column, "down"]\n            if line[column : column + len(word)] == word:\n                return [row, column, "right"]\n'),
    Mistake("You compare the first letters only. All letters of the word must be there.", "line[column : column + len(word)] == word", "line[column : column + 2] == word[:2]"),
    Mistake("The row stands first, then the column.", '[row, column, "right"]', '[column, row, "right"]'),
    Mistake("A word is not written backwards.", "line[column : column + len(word)] == word", "line[column : column + len(word)] in (word, word[::-1])"),
]
ORACLE = """
def find_word(grid: list[str], word: str) -> list[int | str]:
    letters = {(row, column): letter for row, line in enumerate(grid) for column, letter in enumerate(line)}
    for row, column in sorted(letters):
        for name, down, right in (("right", 0, 1), ("down", 1, 0)):
            if all(letters.get((row + step * down, column + step * right)) == letter for step, letter in enumerate(word)):
                return [row, column, name]
    return []
"""
ALSO_RIGHT = [
    Way("All columns can be written out as texts once, so that both directions are searched with `startswith` at a position.",
        """
def find_word(grid: list[str], word: str) -> list[int | str]:
    columns = ["".join(column) for column in zip(*grid)]
    for row, line in enumerate(grid):
        for column in range(len(line)):
            if line.startswith(word, column):
                return [row, column, "right"]
            if columns[column].startswith(word, row):
                return [row, column, "down"]
    return []
"""),
]
EXPLANATION = """
The places are visited in the order in which they are to be preferred, so the first find is the answer. For `cow` in the
grid of the examples:

| place | to the right | downwards |
|---|---|---|
| 0, 0 | xca | xco |
| 0, 1 | cat | cax |
| 0, 2 | at | aoe |
| 0, 3 | t | tba |
| 1, 0 | cao | cow: found |

Slices at the edge are shorter than the word and never equal it. The work is the number of places times the length of the
word.
"""


def find_word(grid: list[str], word: str) -> list[int | str]:
    for row, line in enumerate(grid):
        for column in range(len(line)):
            if line[column : column + len(word)] == word:
                return [row, column, "right"]
            if "".join(below[column] for below in grid[row : row + len(word)]) == word:
                return [row, column, "down"]
    return []


def inputs(rng):
    height, width = rng.randint(1, 4), rng.randint(1, 5)
    grid = [[rng.choice("abc") for _ in range(width)] for _ in range(height)]
    row, column = rng.randrange(height), rng.randrange(width)
    line = "".join(grid[row][column:]) if rng.random() < 0.5 else "".join(each[column] for each in grid[row:])
    word = line[: rng.randint(1, 4)]
    if rng.random() < 0.3:
        word = "".join(rng.choice("abc") for _ in range(rng.randint(2, 4)))
    return (["".join(each) for each in grid], word)
