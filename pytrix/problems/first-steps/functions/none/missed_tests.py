"""The mean without the missed tests

Write the function `mean_points`. It gets `points`, a list with the points of each test; `None` stands for a test that
was missed. Return the mean of the tests that were written: their sum divided by their number. Return `None` when no
test was written. A test with 0 points was written.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Which items must not be added, and why is 0 not one of them?",
    "Sum and count only the items that are not `None`; before dividing, ask whether there were any.",
    "`is not None` asks the right question. If the count stayed 0, give back `None`.",
)
EXAMPLES = [
    Example(([8, None, 6],), why="14 divided by 2"),
    Example(([0, 5, None],), why="0 points count as a test"),
    Example(([None, None],)),
]
EDGES = {"no test was written": ([],), "0 points": ([0],)}
ALWAYS = [([None, 4],)]
MISTAKES = [
    Mistake("`if each:` is false for 0, too, so tests with 0 points were left out. Ask `is not None`.", "if each is not None", "if each"),
    Mistake("You divide by all tests, the missed ones included.", "total / count", "total / len(points)"),
    Mistake("Without any test there is no mean: give back `None`, not 0.", "return None", "return 0"),
    Mistake("`//` cuts off what is after the point. The mean needs `/`.", "total / count", "total // count"),
]
ALSO_RIGHT = [
    Way("First build the list of written tests, then use `sum` and `len` on it.",
        """
def mean_points(points: list[int | None]) -> float | None:
    written = []
    for each in points:
        if each is not None:
            written.append(each)
    if written == []:
        return None
    return sum(written) / len(written)
"""),
]
EXPLANATION = """
For `[8, None, 6]`: 8 is added, `None` passed over, 6 added; total 14, count 2, mean 7.0. When the count is still 0
after the loop, a division would be an error, so `None` is returned before it.
"""


def mean_points(points: list[int | None]) -> float | None:
    total = 0
    count = 0
    for each in points:
        if each is not None:
            total += each
            count += 1
    if count == 0:
        return None
    return total / count


def inputs(rng):
    if rng.random() < 0.2:
        return ([None] * rng.randint(0, 3),)
    return ([rng.choice([None, 0, rng.randint(1, 12)]) for _ in range(rng.randint(1, 6))],)
