"""Together at the desk

Two colleagues share a desk. `one` and `other` say when each of them is there: lists of two minutes of the day, coming
and leaving, the leaving being later.

Return for how many minutes both are there at the same time. If one of them leaves before the other one comes, or in
that very minute, the answer is `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE", "AGGREGATE")
HINTS = (
    "When does the time begin in which both are there? When does it end?",
    "It begins when the later one comes and ends when the first of them leaves.",
    "Subtract the larger coming from the smaller leaving. What if the result is negative?",
)
EXAMPLES = [
    Example(([540, 720], [600, 900]), why="from 600 to 720"),
    Example(([480, 1020], [700, 730]), why="one is there all the time the other is"),
    Example(([480, 600], [660, 720]), why="they miss each other"),
]
EDGES = {
    "that very minute": ([500, 560], [560, 600]),
    "leaves before the other": Edge(([900, 960], [480, 500]), "the other one comes and leaves first"),
    "at the same time": Edge(([510, 555], [510, 555]), "the same times"),
}
MISTAKES = [
    Mistake("If they miss each other, the difference is negative; they share 0 minutes then.", "max(end - begin, 0)", "end - begin"),
    Mistake("The shared time begins when the later one comes.", "begin = max(one[0], other[0])", "begin = min(one[0], other[0])"),
    Mistake("The shared time ends when the first of them leaves.", "end = min(one[1], other[1])", "end = max(one[1], other[1])"),
    Mistake("Only the time from the second coming to the first leaving counts, whoever comes second.", "begin = max(one[0], other[0])", "begin = other[0]",),
]
ALSO_RIGHT = [
    Way("Counting the minutes of a `range` saves the `max` with 0, because a range that would run backwards is empty.",
        """
def minutes_together(one: list[int], other: list[int]) -> int:
    return len(range(max(one[0], other[0]), min(one[1], other[1])))
"""),
]
EXPLANATION = """
Both are there from the later coming to the earlier leaving. For `[540, 720]` and `[600, 900]`:

| | coming | leaving |
|---|---|---|
| one | 540 | 720 |
| other | 600 | 900 |
| both | 600 | 720 |

That is 120 minutes. If the leaving comes before the coming, they share nothing, and `max(…, 0)` makes 0 of the
negative number. No cases have to be told apart, and the work is always the same few steps.
"""


def minutes_together(one: list[int], other: list[int]) -> int:
    begin = max(one[0], other[0])
    end = min(one[1], other[1])
    return max(end - begin, 0)


def inputs(rng):
    times = rng.sample(range(480, 1020, 5), 4)
    if rng.random() < 0.4:
        times[2] = times[1]
    return (sorted(times[:2]), sorted(times[2:]) if times[2] != times[3] else [times[2], times[2] + 5])
