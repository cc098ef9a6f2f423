"""Pages to print{title}

A print menu asks for pages like `2, 4-7, 9`. Write this text from a list of `pages`, which are in rising order
without repetitions.

At least {least} page numbers in a row are shortened to the first and the last one with a hyphen between them.
{rest} Everything is separated by a comma and a space. Return the text; no pages give an empty text.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "PARTITION")
ROWS = [
    {"least": 2, "title": "", "rest": "So two neighbours such as 4 and 5 become `4-5`, and pages without neighbours are written alone."},
    {"least": 3, "title": ", pairs apart", "rest": "So 4 and 5 alone are written as `4, 5`, since nothing would be saved, but with 6 they "
     "become `4-6`."},
]
HINTS = (
    "When you meet a page, how do you see whether it continues the row before it?",
    "First sort the pages into rows of neighbours, a list of lists. Only then write each row.",
    "A page belongs to the current row if it is one more than its last page, otherwise it begins a new row. A long "
    "row becomes one "
    "piece of text, a short one as many pieces as it has pages.",
)
EXAMPLES = [
    Example(([2, 4, 5, 6, 7, 9],), why="4 to 7 is a row"),
    Example(([1, 2, 8, 9, 10],)),
    Example(([3, 5, 7],), why="no neighbours at all"),
]
ORACLE = """
def page_text(pages: list[int]) -> str:
    text = []
    for page in pages:
        start = end = page
        while start - 1 in pages:
            start -= 1
        while end + 1 in pages:
            end += 1
        if end - start + 1 < least:
            text.append(f"{page}")
        elif page == start:
            text.append(f"{start}-{end}")
    return ", ".join(text)
"""
EDGES = {"no pages": ([],), "alone": ([5],), "in a row": ([1, 2, 3],)}
ALWAYS = [([1, 2, 5, 6],)]
MISTAKES = [
    Mistake("The row that is being read when the pages end is forgotten.", "for row in rows:", "for row in rows[:-1]:"),
    Mistake("A row starts anew after every two pages. A row goes on as long as the next number follows.",
            "page == rows[-1][-1] + 1", "page == rows[-1][0] + 1"),
    Mistake("Look at the shortest rows that have to be shortened, and at those that are one page shorter.",
            "len(row) >= least", "len(row) >= 5 - least"),
    Mistake("A shortened row ends one page too early or too late: the last page belongs in the text.",
            "{row[-1]}", "{row[-1] + 1}"),
]
ALSO_RIGHT = [
    Way("In a row of neighbours, page minus position stays the same, so `groupby` can cut the rows. Short, but it takes a moment to see.",
        """
from itertools import groupby


def page_text(pages: list[int]) -> str:
    pieces: list[str] = []
    for _, group in groupby(enumerate(pages), key=lambda pair: pair[1] - pair[0]):
        row = [page for _, page in group]
        pieces += [f"{row[0]}-{row[-1]}"] if len(row) >= least else map(str, row)
    return ", ".join(pieces)
"""),
]
EXPLANATION = """
Sorting the pages into rows and writing them are two tasks, and each is easy alone. For 2, 4, 5, 6, 7, 9:

| page | rows |
|---|---|
| 2 | [2] |
| 4 | [2] [4] |
| 5, 6, 7 | [2] [4, 5, 6, 7] |
| 9 | [2] [4, 5, 6, 7] [9] |

The second row is long enough and becomes `4-7`. `join` is given one list of all pieces, so the commas come out right
in every case. Each page is looked at a fixed number of times.
"""


def page_text(pages: list[int], *, least: int) -> str:
    rows: list[list[int]] = []
    for page in pages:
        if rows and page == rows[-1][-1] + 1:
            rows[-1].append(page)
        else:
            rows.append([page])
    pieces: list[str] = []
    for row in rows:
        if len(row) >= least:
            pieces.append(f"{row[0]}-{row[-1]}")
        else:
            pieces += [str(page) for page in row]
    return ", ".join(pieces)


def inputs(rng):
    pages, page = [], 0
    for _ in range(rng.randint(1, 5)):
        page += rng.randint(2, 5)
        for _ in range(rng.choice([1, 1, 2, 2, 3, 4])):
            pages.append(page)
            page += 1
    return (pages,)
