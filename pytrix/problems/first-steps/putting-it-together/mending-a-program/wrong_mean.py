"""The mean is too low

The function in the editor should return the mean of `values`, their sum divided by their number; the list has at
least one whole number. For 4 and 6 it should be 5.0, but it returns 3.3333333333333335. Find the faulty line and mend
it.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
STARTER = """
def mean(values: list[int]) -> float:
    total = 0
    count = 1
    for value in values:
        total += value
        count += 1
    return total / count
"""
HINTS = (
    "Trace the function with 4 and 6: which of the two variables is not what it should be at the end?",
    "10 divided by 3 is 3.33… Where does the 3 come from?",
    "Before the loop nothing has been counted yet.",
)
EXAMPLES = [Example(([4, 6],)), Example(([7],)), Example(([1, 2, 2],))]
EDGES = {"at least one": ([0],)}
MISTAKES = [
    Mistake("The count still begins with 1, so it is one too high at the end.", "count = 0", "count = 1"),
    Mistake("`//` cuts off what is after the point. The division was right before.", "total / count", "total // count"),
    Mistake("The division takes place in the first round already: `return` belongs after the loop.", "    return total / count", "        return total / count"),
]
ALSO_RIGHT = [
    Way("`sum` and `len` do the same as the loop.",
        """
def mean(values: list[int]) -> float:
    return sum(values) / len(values)
"""),
]
EXPLANATION = """
With 4 and 6 the total was right, 10, but the count went from 1 to 3. Beginning with 0 it ends at 2, and 10 / 2 is 5.0.
"""


def mean(values: list[int]) -> float:
    total = 0
    count = 0
    for value in values:
        total += value
        count += 1
    return total / count


def inputs(rng):
    return (integers(rng, 1, 7, -10, 20),)
