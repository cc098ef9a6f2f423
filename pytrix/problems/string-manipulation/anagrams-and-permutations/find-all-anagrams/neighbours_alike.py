"""Two neighbours with the same letters

In a long row of letters, somebody marks every place where two neighbouring stretches of `size` letters each hold the
same ones, each equally often, but perhaps in another order. The first stretch ends where the second begins.

Return the places where the first of the two stretches begins, in ascending order. Places of `row` count from 0. If the row is too short for two
stretches, the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Neither stretch is given: both come from the row. How many letters do the two cover together?",
    "For each place where both fit, cut out two slices that meet, and compare their letters without regard to order.",
    "Three positions describe it: the beginning, the border and the end, each one a size further on than the one "
    "before.",
)
EXAMPLES = [
    Example(("abba", 2), why="ab and ba"),
    Example(("noonnoon", 2), why="no on, on no, and so on; but oo beside nn"),
    Example(("stone", 1), why="no letter stands twice in a row"),
]
EDGES = {"too short": ("aba", 2), "equally often": ("aababb", 3), "two neighbouring": ("tt", 1)}
MISTAKES = [
    Mistake("The last possible place is missing from your search.",
            "range(len(row) - 2 * size + 1)", "range(len(row) - 2 * size)"),
    Mistake("Your stretches have to be equal letter by letter. Another order is allowed.",
            "sorted(row[start:border]) == sorted(row[border : border + size])", "row[start:border] == row[border : border + size]"),
    Mistake("You compare which letters occur in the stretches. They must occur equally often.",
            "sorted(row[start:border]) == sorted(row[border : border + size])", "set(row[start:border]) == set(row[border : border + size])"),
    Mistake("You return the other place: it should be the one where the first of the two stretches begins.",
            "found.append(start)", "found.append(border)"),
]
ALSO_RIGHT = [
    Way("Two counts that are kept up to date while the border moves spare sorting every stretch, which pays off when `size` is large.",
        """
from collections import Counter


def alike_neighbours(row: str, size: int) -> list[int]:
    found = []
    ahead: Counter[str] = Counter(row[:size])
    ahead.subtract(row[size : 2 * size])
    for start in range(len(row) - 2 * size + 1):
        if not any(ahead.values()):
            found.append(start)
        ahead[row[start]] -= 1
        ahead[row[start + size]] += 2
        ahead[row[start + 2 * size : start + 2 * size + 1]] -= 1
    return found
"""),
]
EXPLANATION = """
Two slices that share a border cover twice the size, so there are as many places to try as windows of that width.
Sorting both slices makes their order irrelevant. For `noonnoon` and stretches of 2:

| start | first | second | alike |
|---|---|---|---|
| 0 | no | on | yes |
| 1 | oo | nn | no |
| 2 | on | no | yes |
| 3 | nn | oo | no |
| 4 | no | on | yes |

For n places and stretches of k letters that costs n times k log k steps. Counts that move along instead make it n.
"""


def alike_neighbours(row: str, size: int) -> list[int]:
    found = []
    for start in range(len(row) - 2 * size + 1):
        border = start + size
        if sorted(row[start:border]) == sorted(row[border : border + size]):
            found.append(start)
    return found


def inputs(rng):
    size = rng.randint(1, 4)
    row = letters(rng, 0, 2, "abc")
    for _ in range(rng.randint(1, 2)):
        piece = letters(rng, size, size, "abc")
        row += piece + "".join(rng.sample(piece, size)) + letters(rng, 0, 2, "abc")
    return (row, size)
