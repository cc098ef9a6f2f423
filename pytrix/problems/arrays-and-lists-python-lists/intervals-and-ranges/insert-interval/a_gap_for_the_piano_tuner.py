"""A gap for the piano tuner

The piano of a music school is booked for lessons: `lessons` is a list of lessons, each a list of two minutes of the day, beginning and end. They are in ascending order, and none begins before the one before it has ended. The tuner needs `minutes` minutes in a row **between** two lessons.

Return the minute at which he can begin at the earliest, which is always the end of a lesson, or `-1` if no gap is long enough. `minutes` is at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "From when to when is the piano free between two lessons that follow one upon another?",
    "Look at each lesson together with the next one. The gap is the next beginning minus this end.",
    "`zip(lessons, lessons[1:])` gives all pairs of neighbours. Return the end of the first one of a pair as soon as the gap is at least `minutes`.",
)
EXAMPLES = [
    Example(([[540, 600], [605, 650], [670, 700]], 20), why="5 minutes are too few, 20 are enough"),
    Example(([[540, 600], [630, 650], [700, 720]], 25), why="of two long gaps the first one"),
    Example(([[540, 600], [600, 660]], 1), why="no break at all"),
]
EDGES = {
    "no gap is long enough": Edge(([], 10), "no lessons, so nothing lies between them"),
    "between": Edge(([[600, 660]], 5), "a single lesson"),
    "long enough": Edge(([[0, 10], [25, 30]], 15), "a gap that is just enough"),
}
MISTAKES = [
    Mistake("A gap of exactly as many minutes is long enough.", "following[0] - lesson[1] >= minutes", "following[0] - lesson[1] > minutes"),
    Mistake("You return the beginning of the next lesson. The tuner begins when the lesson before the gap ends.", "            return lesson[1]\n", "            return following[0]\n"),
    Mistake("You measure from beginning to beginning, so the lesson itself counts as a gap.", "following[0] - lesson[1] >=", "following[0] - lesson[0] >="),
]
EXPLANATION = """
The lessons are in order, so a gap lies between each lesson and the one after it. The first gap that is long enough ends the search. For 20 minutes and the first example:

| end of a lesson | next beginning | gap |
|---|---|---|
| 600 | 605 | 5 |
| 650 | 670 | 20 |

So he begins at minute 650. Each lesson is looked at once.
"""


def tuner_begins(lessons: list[list[int]], minutes: int) -> int:
    for lesson, following in zip(lessons, lessons[1:]):
        if following[0] - lesson[1] >= minutes:
            return lesson[1]
    return -1


def inputs(rng):
    lessons, clock = [], rng.randint(480, 560)
    for _ in range(rng.randint(0, 5)):
        begin = clock + rng.choice([0, 5, 10, 15, 20])
        clock = begin + rng.randint(2, 9) * 5
        lessons.append([begin, clock])
    return lessons, rng.choice([5, 10, 15, 16, 20])
