"""Two neighbours with the same letters: {title}

In a long row of letters, somebody marks every place where two neighbouring stretches of `size` letters each hold the
same ones, each equally often, but perhaps in another order. The first stretch ends where the second begins.

Return the places where {where}, in ascending order. Places of `row` count from 0. If the row is too short for two
stretches, the list is empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"title": "where they begin", "where": "the first of the two stretches begins", "mark": 0},
    {"title": "where they meet", "where": "the second of the two stretches begins", "mark": 1},
]
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Neither stretch is given: both come from the row. How many letters do the two cover together?",
    "For each place where both fit, cut out two slices that meet, and compare their letters without regard to order.",
    "Three positions describe it: the beginning, the border and the end, each one a size further on than the one "
    "before.",
)
EXAMPLES = [("abba", 2), ("noonnoon", 2), ("aab", 1)]
EDGES = {"too short": ("aba", 2), "equally often": ("aababb", 3), "two neighbouring": ("tt", 1)}
MISTAKES = [
    Mistake("The last possible place is missing from your search.",
            "range(size, len(row) - size + 1)", "range(size, len(row) - size)"),
    Mistake("Your stretches have to be equal letter by letter. Another order is allowed.",
            "sorted(row[start:border]) == sorted(row[border:end])", "row[start:border] == row[border:end]"),
    Mistake("You compare which letters occur in the stretches. They must occur equally often.",
            "sorted(row[start:border]) == sorted(row[border:end])", "set(row[start:border]) == set(row[border:end])"),
    Mistake("You return the other place: the one where {where} was asked for.",
            "(start, border)[mark]", "(border, start)[mark]"),
]
EQUIVALENT = {
    "for border in range(size, len(row) - size + 1): -> for border in range(size - 1, len(row) - size + 1):":
        "with a negative start the first slice is shorter than the second, so the two never agree",
    "for border in range(size, len(row) - size + 1): -> for border in range(size, len(row) - size + 2):":
        "the second slice would be shorter than the first, so the two never agree",
}
EXPLANATION = """
Two slices that share a border cover twice the size, so there are as many places to try as windows of that width.
Sorting both slices makes their order irrelevant. For n places and stretches of k letters that costs n times k log k
steps.
"""


def alike_neighbours(row: str, size: int, *, mark: int) -> list[int]:
    found = []
    for border in range(size, len(row) - size + 1):
        start, end = border - size, border + size
        if sorted(row[start:border]) == sorted(row[border:end]):
            found.append((start, border)[mark])
    return found


def inputs(rng):
    size = rng.randint(1, 4)
    row = letters(rng, 0, 2, "abc")
    for _ in range(rng.randint(1, 2)):
        piece = letters(rng, size, size, "abc")
        row += piece + "".join(rng.sample(piece, size)) + letters(rng, 0, 2, "abc")
    return (row, size)
