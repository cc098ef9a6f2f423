"""Rising runs

A pile of numbered sheets fell down and was picked up again in pieces, so that some parts of it are still in order.
`sheets` lists the numbers as they lie now.

Cut the list into rising runs: a run is as long as possible, and in it no number is smaller than the one before.
Return the list of runs, in order. Equal numbers may stand side by side within a run. Without sheets there are no
runs.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("PARTITION", "COMPARE")
HINTS = (
    "How do you notice, going from sheet to sheet, that a run has ended?",
    "Each sheet either continues the last run or begins a new one. Which sheet does it have to be compared with?",
    "If there is a last run and its last number is not larger, append the sheet to that run; otherwise append a new list with just this sheet.",
)
EXAMPLES = [
    Example(([3, 7, 8, 2, 5, 1],), why="8 to 2 and 5 to 1 fall"),
    Example(([4, 4, 6],), why="equal numbers stay together"),
    Example(([9, 5, 2],), why="every sheet is a run of its own"),
]
EDGES = {
    "Without sheets": ([],),
    "Equal numbers": ([5, 5, 3, 3],),
    "as long as possible": ([1, 2, 3, 4],),
    "a run": ([6],),
}
MISTAKES = [
    Mistake("Equal numbers side by side belong to one run.", "runs[-1][-1] <= sheet", "runs[-1][-1] < sheet"),
    Mistake("At first there is no run that a sheet could continue.", "if runs and runs", "if runs"),
    Mistake("A sheet is compared with the last number of the run, not with its first.", "runs[-1][-1] <= sheet", "runs[-1][0] <= sheet"),
    Mistake("The sheet at which a run ends belongs to the next run; yours gets lost.", "            runs.append([sheet])\n", "            runs.append([])\n",
            "if runs and runs[-1][-1] <= sheet", "if not runs:\n            runs.append([sheet])\n        elif not runs[-1] or runs[-1][-1] <= sheet"),
]
ALSO_RIGHT = [
    Way("Finding all places where the numbers fall and cutting there with slices is just as good.",
        """
def rising_runs(sheets: list[int]) -> list[list[int]]:
    falls = [place for place in range(1, len(sheets)) if sheets[place] < sheets[place - 1]]
    cuts = [0, *falls, len(sheets)]
    return [sheets[start:stop] for start, stop in zip(cuts, cuts[1:]) if start < stop]
"""),
]
EXPLANATION = """
Only the last number of the last run has to be looked at. For `[3, 7, 8, 2, 5, 1]`:

| sheet | runs |
|---|---|
| 3, 7, 8 | `[3, 7, 8]` |
| 2, smaller than 8 | `[3, 7, 8] [2]` |
| 5 | `[3, 7, 8] [2, 5]` |
| 1, smaller than 5 | `[3, 7, 8] [2, 5] [1]` |

Each sheet is looked at once. Sorted runs are what a merge sort joins: the fewer there are, the less is left to do.
"""


def rising_runs(sheets: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for sheet in sheets:
        if runs and runs[-1][-1] <= sheet:
            runs[-1].append(sheet)
        else:
            runs.append([sheet])
    return runs


def inputs(rng):
    return (integers(rng, 2, 10, 1, rng.choice([4, 20])),)
