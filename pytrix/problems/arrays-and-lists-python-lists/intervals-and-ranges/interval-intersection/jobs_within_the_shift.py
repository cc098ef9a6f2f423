"""Jobs within the shift

A mechanic works from the first to the second minute of `shift`. `jobs` lists what customers would like: lists of two minutes, when the work begins and when it is done. She takes a job only if all of it lies within her shift; it may begin with the shift and be done at its end.

Return a list of two numbers: how many jobs she can take, and how many others lie within the shift only in part, for at least one minute. There may be no jobs; in a job, the end is later than the beginning, and so it is in the shift.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "For how many minutes does a job lie within the shift? Compare that with how long it takes.",
    "First ask whether the whole job lies within. Only if it does not, ask whether a part of it does.",
    "All of it: it begins no earlier and ends no later than the shift. A part: it begins before the shift ends, and ends after the shift begins.",
)
EXAMPLES = [
    Example(([480, 720], [[500, 560], [450, 490], [700, 760], [730, 800]]), why="one within, two in part, one outside"),
    Example(([480, 720], [[480, 720]]), why="a job that takes the whole shift"),
    Example(([480, 720], [[400, 480], [720, 750]]), why="these only touch the shift"),
]
EDGES = {
    "no jobs": Edge(([0, 60], []), "nothing is wanted"),
    "only in part": Edge(([60, 120], [[0, 200], [0, 61], [119, 150]]), "a job that is longer than the shift, and two that share a minute"),
    "begin with the shift": Edge(([60, 120], [[60, 70], [110, 120], [60, 130], [50, 120]]), "at both ends of the shift, and two that are too long"),
}
MISTAKES = [
    Mistake("A job may begin with the shift and be done at its end.", "shift[0] <= begin and end <= shift[1]", "shift[0] < begin and end < shift[1]"),
    Mistake("Jobs that only touch the shift share no minute with it.", "elif begin < shift[1] and end > shift[0]:", "elif begin <= shift[1] and end >= shift[0]:"),
    Mistake("Jobs that lie within completely are counted in part as well. The second number is for the others.", "        elif begin", "        if begin"),
    Mistake("A job that is longer than the shift at both ends lies within it in part.", "elif begin < shift[1] and end > shift[0]:", "elif shift[0] <= begin < shift[1] or shift[0] < end <= shift[1]:"),
]
EXPLANATION = """
Two spans share a minute if each begins before the other ends. That is one rule for all ways to overlap, and touching does not fulfil it. The stricter question, whether all lies within, has to be asked first. For the shift from 480 to 720:

| job | all within | in part |
|---|---|---|
| 500 to 560 | yes | – |
| 450 to 490 | no | yes |
| 700 to 760 | no | yes |
| 730 to 800 | no | no |

Each job is looked at once.
"""


def jobs_for(shift: list[int], jobs: list[list[int]]) -> list[int]:
    within = partly = 0
    for begin, end in jobs:
        if shift[0] <= begin and end <= shift[1]:
            within += 1
        elif begin < shift[1] and end > shift[0]:
            partly += 1
    return [within, partly]


def inputs(rng):
    start = rng.randint(3, 6) * 10
    jobs = []
    for _ in range(rng.randint(0, 6)):
        begin = rng.randint(0, 11) * 10
        jobs.append([begin, begin + rng.randint(1, 9) * 10])
    return [start, start + rng.randint(2, 5) * 10], jobs
