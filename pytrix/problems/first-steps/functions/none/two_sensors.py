"""Two sensors

A weather station has two sensors. Write the function `combined`. It gets `first` and `second`; each is a whole number
or `None`, when the sensor gave nothing. If both gave a number, return their mean; if only one did, return that number
as a number with a point; if neither did, return `None`. A sensor may well give 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "How many combinations of number and `None` are there?",
    "Ask for the cases with `is None` first; at the end both are numbers.",
    "Neither: `None`. First missing: the second. Second missing: the first. `float(…)` makes a number with a point.",
)
EXAMPLES = [
    Example((10, 13), why="the mean of 10 and 13"),
    Example((None, 4), why="only the second gave a number, 4.0"),
    Example((0, None), why="0 is a number"),
    Example((None, None)),
]
EDGES = {"give 0": (None, 0), "neither": (0, 0)}
ALWAYS = [(-4, -6), (0, 6), (6, 0)]
MISTAKES = [
    Mistake("`if not first` is true for 0, too. Ask `is None`.", "if first is None:", "if not first:"),
    Mistake("A missing number was taken for 0 in the mean.", "    if second is None:\n        return float(first)\n", "    if second is None:\n        return first / 2\n"),
    Mistake("With one sensor missing, the other one still counts.", "return float(second)", "return None"),
    Mistake("`//` cuts off what is after the point. The mean needs `/`.", "/ 2", "// 2"),
]
ALSO_RIGHT = [
    Way("Collect what is there, then take the mean of the list.",
        """
def combined(first: int | None, second: int | None) -> float | None:
    given = []
    for each in [first, second]:
        if each is not None:
            given.append(each)
    if given == []:
        return None
    return sum(given) / len(given)
"""),
]
EXPLANATION = """
The order of the questions saves work: after the first two, `first` is surely a number, and after the third one
`second` is, too.

| `first` | `second` | result |
|---|---|---|
| None | None | None |
| None | 4 | 4.0 |
| 0 | None | 0.0 |
| 10 | 13 | 11.5 |
"""


def combined(first: int | None, second: int | None) -> float | None:
    if first is None and second is None:
        return None
    if first is None:
        return float(second)
    if second is None:
        return float(first)
    return (first + second) / 2


def inputs(rng):
    return (rng.choice([None, 0, rng.randint(-9, 20), rng.randint(-9, 20)]), rng.choice([None, 0, rng.randint(-9, 20), rng.randint(-9, 20)]))
