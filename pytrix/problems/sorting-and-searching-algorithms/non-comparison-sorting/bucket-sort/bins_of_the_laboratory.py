"""Bins of the laboratory

A laboratory sorts measured `values` between 0 and 1 into `bins` equally wide bins: with 4 bins, the first holds values from 0 up to but not
including 0.25, the next from 0.25 up to but not including 0.5, and so on. The value 1 itself belongs to the last bin.

Return the bins as lists, each in rising order, from the first bin to the last; empty bins are empty lists.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "PARTITION")
CONSTRAINTS = ("`bins` is at least 1; in the tests it is 1, 2, 4 or 8",)
HINTS = (
    "With 4 bins, what is 0.3 times 4? What does its whole part tell you?",
    "Make a list of empty lists first. Each value goes into the bin whose number is the whole part of value times bins.",
    "`int` cuts off what follows the point. The value 1 would get a bin that does not exist, so take the smaller of that number and the last bin's.",
)
EXAMPLES = [
    Example(([0.3, 0.9, 0.1, 0.26], 4), why="0.26 and 0.3 lie between 0.25 and 0.5"),
    Example(([1.0, 0.5], 2), why="0.5 begins the second bin, and 1 belongs to it too"),
    Example(([], 2)),
]
EDGES = {"The value 1 itself": ([1.0], 4), "empty bins": ([], 1)}
ALWAYS = [([0.7, 0.2, 0.9], 8)]
MISTAKES = [
    Mistake("The value 1 has no bin of its own; it belongs to the last one.", "min(int(value * bins), bins - 1)", "int(value * bins)"),
    Mistake("`[[]] * bins` is the same list several times, so every value seems to be in all bins.",
            "[[] for _ in range(bins)]", "[[]] * bins"),
    Mistake("Each bin has to be in order as well.", "[sorted(each) for each in made]", "made"),
    Mistake("Empty bins belong in the answer too.", "[sorted(each) for each in made]", "[sorted(each) for each in made if each]"),
]
EXPLANATION = """
Times 4, the values 0.3, 0.9, 0.1, 0.26 become 1.2, 3.6, 0.4, 1.04, and the whole parts 1, 3, 0, 1 are the numbers of their bins. Each bin is
sorted alone. If the values are spread evenly and there are about as many bins as values, the bins are tiny and everything costs about
one walk; if all fall into one bin, it is an ordinary sort.
"""


def in_bins(values: list[float], bins: int) -> list[list[float]]:
    made: list[list[float]] = [[] for _ in range(bins)]
    for value in values:
        made[min(int(value * bins), bins - 1)].append(value)
    return [sorted(each) for each in made]


def inputs(rng):
    values = [rng.choice([rng.randint(0, 64) / 64, 0.5, 0.25, 1.0, 0.0]) for _ in range(rng.randint(1, 7))]
    return (values, rng.choice([1, 2, 4, 4, 8]))
