"""How many titles begin like this?

While somebody types into a search box, it shows after each letter how many titles begin with what has been typed so
far. To be quick, the shop prepares a table.

Return a dictionary from every beginning of every title in `titles` to the number of titles that begin with it. A
beginning has at least one letter, and the whole title is one of its own beginnings. A title that is listed twice
counts twice. No titles give an empty dictionary.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("titles consist of small letters and have at least one",)
HINTS = (
    "Write down all beginnings of `tea`. Which lengths do they have?",
    "For each title and each length from 1 to the whole, cut off the beginning with a slice and count it in the dictionary.",
    "The slice `title[:length]` is a beginning; the lengths run up to and including `len(title)`.",
)
EXAMPLES = [
    Example((["tea", "ten", "to"],), why="all three begin with t, two with te"),
    Example((["no", "no", "noon"],), why="a title counts as often as it is listed"),
    Example((["a"],)),
]
EDGES = {
    "No titles": ([],),
    "listed twice": Edge((["ab", "ab"],), "the same title twice"),
}
MISTAKES = [
    Mistake("The whole title is one of its own beginnings, but it is missing from your table.", "range(1, len(title) + 1)", "range(1, len(title))"),
    Mistake("The empty text is not a beginning: it needs at least one letter.", "range(1, len(title) + 1)", "range(len(title) + 1)"),
    Mistake("You count endings. A beginning starts with the title's first letter and stops after some of them.", "title[:length]", "title[-length:]"),
    Mistake("A title that is listed twice counts twice.", "for title in titles:", "for title in dict.fromkeys(titles):"),
]
EXPLANATION = """
Every title adds one to each of its beginnings.

| title | beginnings | new in the table |
|---|---|---|
| tea | t, te, tea | all three, with 1 |
| ten | t, te, ten | t and te become 2 |
| to | t, to | t becomes 3 |

A title of k letters has k beginnings with k (k + 1) / 2 letters altogether. After that, every question is a single
look-up, however many titles there are.
"""


def beginnings(titles: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for title in titles:
        for length in range(1, len(title) + 1):
            start = title[:length]
            counts[start] = counts.get(start, 0) + 1
    return counts


def inputs(rng):
    return ([letters(rng, 1, 4, "ab") for _ in range(rng.randint(1, 5))],)
