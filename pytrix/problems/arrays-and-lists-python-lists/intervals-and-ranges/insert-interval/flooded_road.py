"""The next flooded stretch

A road service keeps the flooded stretches of a road in `stretches`: lists of first and last kilometre stone, both
flooded, in ascending order. They never overlap, and between two of them at least one stone is dry. Now a report of a
further stretch, `report`, comes in, which may overlap the old ones in any way.

Return the list of flooded stretches after the report, in the same form: stretches that overlap or lie directly next
to each other, such as 3 to 5 and 6 to 8, become one. Leave both lists as they are. The old list is sorted already, so
do it in one walk without sorting.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "PARTITION")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "Which old stretches are not touched by the report at all? Where do they stand in the result?",
    "Three groups follow one another: stretches that end too early, those that melt with the report, and those that begin too late.",
    "Walk along: append stretches that end well before the report, let the report grow over those it touches, then append it, and the rest behind it.",
)
EXAMPLES = [
    Example(([[1, 3], [6, 8], [12, 15]], [7, 10]), why="7 to 10 melts with 6 to 8; stone 11 stays dry"),
    Example(([[1, 3], [6, 8], [12, 15]], [4, 11]), why="it lies directly next to the first and the third stretch and covers the second"),
    Example(([[5, 6]], [1, 2]), why="nothing is touched"),
]
EDGES = {
    "in any way": Edge(([], [4, 9]), "the first report of all"),
    "directly next to each other": ([[3, 5], [10, 12]], [6, 8]),
    "overlap the old ones": Edge(([[2, 9]], [4, 5]), "within an old stretch"),
    "further stretch": Edge(([[2, 3], [6, 7]], [20, 21]), "behind all others"),
    "flooded": Edge(([[5, 6], [9, 9]], [7, 7]), "a single stone, and one stone dry"),
}
ALWAYS = [([[4, 5]], [7, 8]), ([[3, 3], [7, 9]], [8, 8])]
MISTAKES = [
    Mistake("Stretches directly next to each other become one.", "old[1] < first - 1", "old[1] < first", "old[0] > last + 1", "old[0] > last"),
    Mistake("An old stretch may begin before the report and end behind it: keep the smallest first and the largest last stone.",
            "            last = max(last, old[1])\n", "            pass\n"),
    Mistake("The stretch that grew out of the report is missing.", "before + [[first, last]] + behind", "before + behind"),
    Mistake("The report is put in as it came. It has to melt with the old stretches that it touches.", "before + [[first, last]] + behind", "before + [report] + behind"),
    Mistake("The stretches behind the report are lost.", "before + [[first, last]] + behind", "before + [[first, last]]"),
]
ORACLE = """
def flooded_after(stretches: list[list[int]], report: list[int]) -> list[list[int]]:
    stones = {stone for first, last in [*stretches, report] for stone in range(first, last + 1)}
    firsts = sorted(stone for stone in stones if stone - 1 not in stones)
    lasts = sorted(stone for stone in stones if stone + 1 not in stones)
    return [list(pair) for pair in zip(firsts, lasts)]
"""
ALSO_RIGHT = [
    Way("Sorting all stretches together and merging them gives the same list. It takes more than one walk: it sorts again what was sorted before.",
        """
def flooded_after(stretches: list[list[int]], report: list[int]) -> list[list[int]]:
    merged: list[list[int]] = []
    for first, last in sorted([*stretches, report]):
        if merged and first <= merged[-1][1] + 1:
            merged[-1][1] = max(merged[-1][1], last)
        else:
            merged.append([first, last])
    return merged
"""),
]
EXPLANATION = """
An old stretch stays in front if even the stone behind it lies before the report, and stays behind in the same way;
all others melt into the report, which takes the smallest first and the largest last stone. For
`[[1, 3], [6, 8], [12, 15]]` and `[4, 11]`:

| old | group | report |
|---|---|---|
| 1–3 | touches | 1–11 |
| 6–8 | touches | 1–11 |
| 12–15 | touches | 1–15 |

Here a single stretch is left. Each old stretch is looked at once; sorting everything again would take `n` log `n`
steps.
"""


def flooded_after(stretches: list[list[int]], report: list[int]) -> list[list[int]]:
    before: list[list[int]] = []
    behind: list[list[int]] = []
    first, last = report
    for old in stretches:
        if old[1] < first - 1:
            before.append(old)
        elif old[0] > last + 1:
            behind.append(old)
        else:
            first = min(first, old[0])
            last = max(last, old[1])
    return before + [[first, last]] + behind


def inputs(rng):
    stone, stretches = rng.randint(2, 8), []
    for _ in range(rng.randint(1, 5)):
        length = rng.randint(0, 3)
        stretches.append([stone, stone + length])
        stone += length + rng.randint(2, 5)
    first = rng.randint(1, stone)
    return (stretches, [first, first + rng.choice([0, 1, 3, 8])])
