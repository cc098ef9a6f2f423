"""Lines that were {done}

Somebody edited a list: some lines of `old` were deleted, new ones were put in anywhere, and the result is `new`. No
line was moved or changed in place, so the lines that stayed keep their order. Nobody remembers the edits.

Return the smallest number of lines that can have been {done}. The same line may occur several times in a list. Either
list can be empty.
"""
from pytrix.question.authoring import Mistake, words

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
ROWS = [{"which": 0, "done": "deleted"}, {"which": 1, "done": "put in"}]
CONSTRAINTS = ("lists of at most 40 lines",)
HINTS = (
    "The fewer lines were touched, the more lines stayed. What is the connection between the two numbers?",
    "Find how many lines can have stayed at most: compare beginnings of both lists, and put the answers in a table.",
    "If the last lines of two beginnings are equal, one more stayed than without both. Otherwise leave out the last "
    "line of "
    "one or of the other beginning, and take the better of the two. Subtract the result from a length.",
)
EXAMPLES = [
    (["milk", "eggs", "rice", "tea"], ["eggs", "milk", "tea", "jam", "figs"]),
    (["tea", "rice", "tea"], ["tea"]),
]
EDGES = {"empty": ([], []), "several times": (["tea", "tea"], ["tea", "jam", "tea", "tea"])}
ALWAYS = [(["jam", "tea", "figs"], ["figs", "jam", "tea"]), (["figs", "jam", "tea"], ["jam", "tea", "figs"])]
MISTAKES = [
    Mistake("You compare the lists as heaps of lines. Lines that stayed must also have kept their order.",
            """
def edited(old: list[str], new: list[str]) -> int:
    kept = sum(min(old.count(line), new.count(line)) for line in set(old))
    return len((old, new)[which]) - kept
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
    return len((old, new)[which]) - kept
"""),
    Mistake("You return how many lines stayed; the ones that were {done} are asked for.",
            "len((old, new)[which]) - above[-1]", "above[-1]"),
    Mistake("You compare only lines at the same position. One deleted line shifts all that follow.",
            """
def edited(old: list[str], new: list[str]) -> int:
    return len((old, new)[which]) - sum(one == other for one, other in zip(old, new))
"""),
]
EXPLANATION = """
What stayed is a common subsequence of both lists, and it should be as long as possible. Row by row, the table holds
how many lines can have stayed for a beginning of `old` and a beginning of `new`. Each entry follows from three
neighbours, so the work is the product of the lengths. Programs that show the changes of a file work like this.
"""


def edited(old: list[str], new: list[str], *, which: int) -> int:
    above = [0, *(0 for _ in new)]
    for line in old:
        here = [0]
        for place, other in enumerate(new):
            here.append(above[place] + 1 if line == other else max(above[place + 1], here[-1]))
        above = here
    return len((old, new)[which]) - above[-1]


def inputs(rng):
    goods = ["tea", "jam", "figs", "rice"]
    return (words(rng, 1, 7, goods), words(rng, 1, 7, goods))
