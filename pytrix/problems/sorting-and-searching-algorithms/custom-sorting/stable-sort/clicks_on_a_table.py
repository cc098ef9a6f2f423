"""Clicks on a table

In a table on a web page, a click on a column's heading sorts the rows by that column, and rows with equal values in it keep the order that
they had before. The rows are lists of texts, and `clicks` are the positions of the columns clicked one after another, counted from 0.

Return the `rows` as they stand after the last click. Without clicks they stand as before, and there may be no rows.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT",)
HINTS = (
    "After a click on the names and one on the towns, how do rows of the same town stand?",
    "Python's sort keeps equal ones in order, so do just what the page does: sort once for each click.",
    "For each clicked column, sort the rows with the text of that column as the key.",
)
EXAMPLES = [
    Example(([["Ben", "York"], ["Ada", "Bath"], ["Cem", "Bath"], ["Abe", "York"]], [0, 1]), why="the towns decide, and within a town the names"),
    Example(([["b", "1"], ["a", "1"]], [1]), why="equal values keep their order"),
    Example(([["b"], ["a"]], [0, 0])),
]
EDGES = {"Without clicks": ([["z", "y"], ["a", "b"]], []), "no rows": ([], [0])}
ALWAYS = [([["a", "x", "2"], ["b", "x", "1"], ["a", "x", "1"]], [2, 0, 1]), ([["b", "1"], ["a", "2"], ["a", "1"]], [0, 1, 0])]
MISTAKES = [
    Mistake("The last click decides most, so it has to be the last sort.", "for column in clicks:", "for column in reversed(clicks):"),
    Mistake("Rows with equal values keep their order; the rest of the row must not decide.", "key=lambda row: row[column]", "key=lambda row: row[column:]"),
    Mistake("Every click counts, not just the last one.", "for column in clicks:", "for column in clicks[-1:]:"),
    Mistake("The first click is forgotten; every click sorts the table once.", "for column in clicks:", "for column in clicks[1:]:"),
]
ORACLE = """
def after_clicks(rows: list[list[str]], clicks: list[int]) -> list[list[str]]:
    table = list(rows)
    for column in clicks:
        for end in range(len(table)):
            for place in range(len(table) - 1 - end):
                if table[place][column] > table[place + 1][column]:
                    table[place], table[place + 1] = table[place + 1], table[place]
    return table
"""
ALSO_RIGHT = [
    Way("One sort with a tuple of all clicked columns, the last click first. One pass, but the order of the parts has to be turned round.",
        """
def after_clicks(rows: list[list[str]], clicks: list[int]) -> list[list[str]]:
    return sorted(rows, key=lambda row: [row[column] for column in reversed(clicks)])
"""),
]
EXPLANATION = """
A stable sort never exchanges equal rows. After the click on the names the rows stand Abe, Ada, Ben, Cem; the sort by towns then keeps Ada before
Cem in Bath, and Abe before Ben in York. So the least important criterion is sorted first. Each click costs n log n comparisons.
Another way is a single sort with a tuple, the last click in front.
"""


def after_clicks(rows: list[list[str]], clicks: list[int]) -> list[list[str]]:
    table = list(rows)
    for column in clicks:
        table.sort(key=lambda row: row[column])
    return table


def inputs(rng):
    columns = rng.randint(1, 3)
    rows = [[rng.choice("abc") for _ in range(columns)] for _ in range(rng.randint(2, 6))]
    return (rows, [rng.randrange(columns) for _ in range(rng.randint(0, 4))])
