"""Lines that were deleted

Somebody edited a list: some lines of `old` were deleted, new ones were put in anywhere, and the result is `new`. No
line was moved or changed in place, so the lines that stayed keep their order. Nobody remembers the edits.

Return the smallest number of lines that can have been deleted. The same line may occur several times in a list. Either
list can be empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, words

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("lists of at most 40 lines",)
HINTS = (
    "The fewer lines were touched, the more lines stayed. What is the connection between the two numbers?",
    "Find how many lines can have stayed at most: compare beginnings of both lists, and put the answers in a table.",
    "If the last lines of two beginnings are equal, one more stayed than without both. Otherwise leave out the last "
    "line of "
    "one or of the other beginning, and take the better of the two. Subtract the result from a length.",
)
EXAMPLES = [
    Example((["milk", "eggs", "rice", "tea"], ["eggs", "milk", "tea", "jam", "figs"]), why="milk or eggs, and rice"),
    Example((["tea", "rice", "tea", "figs"], ["tea"])),
    Example((["tea", "jam"], ["tea", "figs", "jam"]), why="nothing need have been deleted"),
]
EDGES = {"empty": ([], []), "several times": (["tea", "tea"], ["tea", "jam", "tea", "tea"])}
ALWAYS = [(["jam", "tea", "figs"], ["figs", "jam", "tea"]), (["figs", "jam", "tea"], ["jam", "tea", "figs"])]
MISTAKES = [
    Mistake("You compare the lists as heaps of lines. Lines that stayed must also have kept their order.",
            """
def edited(old: list[str], new: list[str]) -> int:
    kept = sum(min(old.count(line), new.count(line)) for line in set(old))
    return len(old) - kept
"""),
    Mistake("You take the next fitting line at once. Sometimes it is better to leave it and keep others that come "
            "before it.",
            """
def edited(old: list[str], new: list[str]) -> int:
    kept = start = 0
    for line in old:
        if line in new[start:]:
            start = new.index(line, start) + 1
            kept += 1
    return len(old) - kept
"""),
    Mistake("You return how many lines stayed; the question is how many were deleted.",
            "len(old) - above[-1]", "above[-1]"),
    Mistake("You compare only lines at the same position. One deleted line shifts all that follow.",
            """
def edited(old: list[str], new: list[str]) -> int:
    return len(old) - sum(one == other for one, other in zip(old, new))
"""),
    Mistake("You go through the new list and take the next fitting line at once. That may cost lines before it.",
            """
def edited(old: list[str], new: list[str]) -> int:
    kept = start = 0
    for line in new:
        if line in old[start:]:
            start = old.index(line, start) + 1
            kept += 1
    return len(old) - kept
"""),
]
ORACLE = """
def edited(old: list[str], new: list[str]) -> int:
    if not old:
        return 0
    deleted = 1 + edited(old[1:], new)
    if old[0] not in new:
        return deleted
    return min(deleted, edited(old[1:], new[new.index(old[0]) + 1 :]))
"""
ALSO_RIGHT = [
    Way(
        'A function of two positions that remembers its answers: equal lines stay, otherwise one of the two is left out.',
        """
from functools import cache


def edited(old: list[str], new: list[str]) -> int:
    @cache
    def deleted(i: int, j: int) -> int:
        if i == len(old) or j == len(new):
            return len(old) - i
        if old[i] == new[j]:
            return deleted(i + 1, j + 1)
        return min(1 + deleted(i + 1, j), deleted(i, j + 1))

    return deleted(0, 0)
""",
    ),
]
EXPLANATION = """
What stayed is a common subsequence of both lists, and it should be as long as possible. Row by row, the table holds how many
lines can have stayed for a beginning of `old` and a beginning of `new`. For milk, eggs, rice, tea and the new list eggs, milk,
tea, jam, figs:

| old up to | nothing | eggs | milk | tea | jam | figs |
|---|---|---|---|---|---|---|
| milk | 0 | 0 | 1 | 1 | 1 | 1 |
| eggs | 0 | 1 | 1 | 1 | 1 | 1 |
| rice | 0 | 1 | 1 | 1 | 1 | 1 |
| tea | 0 | 1 | 1 | 2 | 2 | 2 |

So 2 stayed and 2 were deleted. Each entry follows from three neighbours, so the work is the product of the lengths. A
function that remembers its answers fills the same table from the other side instead.
"""


def edited(old: list[str], new: list[str]) -> int:
    above = [0, *(0 for _ in new)]
    for line in old:
        here = [0]
        for place, other in enumerate(new):
            here.append(above[place] + 1 if line == other else max(above[place + 1], here[-1]))
        above = here
    return len(old) - above[-1]


def inputs(rng):
    goods = ["tea", "jam", "figs", "rice"]
    return (words(rng, 1, 7, goods), words(rng, 1, 7, goods))
