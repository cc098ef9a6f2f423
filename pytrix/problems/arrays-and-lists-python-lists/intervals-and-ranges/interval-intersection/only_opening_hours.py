"""Only the opening hours

A library's heating reports when it was running: `runs` lists it as lists of two minutes of the day, beginning and end,
the end being later, in ascending order. For the bill only the opening hours count, from minute `opens` to minute
`closes`.

Return the parts of the runs that lie within the opening hours, in the same form and order: what lies before or after
them is cut off. Runs of which nothing is left, not even a minute, are left out.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`opens` is less than `closes`",)
HINTS = (
    "A run begins before the library opens and ends after that. Which two minutes does its part have?",
    "The part begins at the later of two minutes and ends at the earlier of two minutes. Which ones?",
    "Work out beginning and end with `max` and `min` for every run, and keep the part only if its beginning is before its end.",
)
EXAMPLES = [
    Example(([[400, 560], [600, 620], [700, 900]], 540, 780), why="the first and the last run are cut"),
    Example(([[300, 400], [800, 850]], 540, 780), why="neither lies within the opening hours"),
    Example(([[500, 800]], 540, 780), why="cut at both ends"),
]
EDGES = {
    "nothing is left": ([], 540, 780),
    "not even a minute": ([[500, 540], [780, 800]], 540, 780),
    "within the opening hours": Edge(([[540, 600], [700, 780]], 540, 780), "runs that begin or end with them"),
    "from minute": Edge(([[500, 780], [790, 800]], 540, 780), "cut at the beginning only, and ending with them"),
    "cut off": Edge(([[539, 541], [779, 781]], 540, 780), "a single minute is left of each"),
}
MISTAKES = [
    Mistake("The part begins at the later one of the two minutes.", "max(begin, opens), min(end, closes)]", "min(begin, opens), min(end, closes)]"),
    Mistake("The part ends at the earlier one of the two minutes.", "max(begin, opens), min(end, closes)]", "max(begin, opens), max(end, closes)]"),
    Mistake("Runs outside the opening hours have to be left out; their beginning would come after their end.",
            " if max(begin, opens) < min(end, closes)", ""),
    Mistake("A part without a single minute is left out.", "max(begin, opens) < min(end, closes)", "max(begin, opens) <= min(end, closes)"),
    Mistake("You leave out runs that reach beyond the opening hours. Their part within them counts.", "if max(begin, opens) < min(end, closes)", "if opens <= begin and end <= closes"),
]
ALSO_RIGHT = [
    Way("First leave out the runs outside, then cut the others; the two steps are easier to read and need the same work.",
        """
def within_hours(runs: list[list[int]], opens: int, closes: int) -> list[list[int]]:
    parts = []
    for begin, end in runs:
        if begin < closes and opens < end:
            parts.append([max(begin, opens), min(end, closes)])
    return parts
"""),
]
EXPLANATION = """
The common part of two ranges goes from the later beginning to the earlier end. For the opening hours from 540 to 780:

| run | later beginning | earlier end | part |
|---|---|---|---|
| 400–560 | 540 | 560 | 540–560 |
| 600–620 | 600 | 620 | 600–620 |
| 700–900 | 700 | 780 | 700–780 |

If the beginning is not before the end, the two have nothing in common. Each run is looked at once.
"""


def within_hours(runs: list[list[int]], opens: int, closes: int) -> list[list[int]]:
    return [
        [max(begin, opens), min(end, closes)] for begin, end in runs if max(begin, opens) < min(end, closes)
    ]


def inputs(rng):
    minute, runs = rng.randint(400, 520), []
    for _ in range(rng.randint(2, 5)):
        end = minute + rng.choice([10, 40, 90, 200])
        runs.append([minute, end])
        minute = end + rng.randint(5, 60)
    opens = rng.choice([runs[0][1], runs[0][1] - 1, rng.randint(450, 600)])
    closes = max(opens + 1, rng.choice([runs[-1][0], runs[-1][0] + 1, rng.randint(600, 900)]))
    return (runs, opens, closes)
