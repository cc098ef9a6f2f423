"""Samples of the water

A spring can be spoiled at times. Each of the `reports` is a pair `(first, last)`: on every day from `first` to `last`, both included, the water was said to be bad. A laboratory wants to check each report by a sample taken on one of its days, and a single sample checks all
reports for that day.

Return the days of as few samples as possible, in rising order, each as late as it can be without leaving a report unchecked. Without reports, no sample is needed.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "COUNT")
CONSTRAINTS = ("days are numbered from 1", "`first` is at most `last`")
HINTS = (
    "Which report has to be checked first of all, and how long can the sample wait?",
    "The report that ends first can wait until its last day. A sample on that day checks all others that have begun by then.",
    "Go through the reports in the order of their last days; if one begins after the day of the latest sample, take a sample on its last day.",
)
EXAMPLES = [
    Example(([(3, 8), (1, 4), (6, 9), (10, 12)],), why="day 4 checks two reports, day 9 and day 12 one each"),
    Example(([(1, 9), (2, 5), (5, 7)],), why="day 5 is part of all three"),
    Example(([(4, 4), (5, 5)],)),
]
EDGES = {"Without reports": ([],), "both included": Edge(([(2, 6), (6, 7)],), "one common day")}
ALWAYS = [
    ([(5, 5), (7, 9), (2, 8), (1, 4)],),
    ([(1, 10), (2, 3), (5, 6)],)]
MISTAKES = [
    Mistake("A sample on the first day of a report checks it, so only a later beginning needs another one.", "first > sampled", "first >= sampled"),
    Mistake("By their first days, a long report may put off the sample until a short one is over.", "key=lambda report: report[1]", "key=lambda report: report[0]"),
    Mistake("The sample waits until the last day of the report, where it may check others too.", "sampled = last", "sampled = first"),
    Mistake("Return the days of the samples, not only their number.", """
def sample_days(reports: list[tuple[int, int]]) -> int:
    sampled = count = 0
    for first, last in sorted(reports, key=lambda report: report[1]):
        if first > sampled:
            sampled = last
            count += 1
    return count
"""),
]
EXPLANATION = """
Some sample must fall into the report that ends first. Its last day is the best one: any report checked by an earlier day of it has not ended by then, so it is checked as well.

| report | latest sample | new sample |
|---|---|---|
| 1 to 4 | 0 | day 4 |
| 3 to 8 | 4 | |
| 6 to 9 | 4 | day 9 |
| 10 to 12 | 9 | day 12 |

Sorting costs n log n, the walk one step for each report.
"""


def sample_days(reports: list[tuple[int, int]]) -> list[int]:
    days: list[int] = []
    sampled = 0
    for first, last in sorted(reports, key=lambda report: report[1]):
        if first > sampled:
            sampled = last
            days.append(sampled)
    return days


def inputs(rng):
    reports = []
    for _ in range(rng.randint(1, 6)):
        first = rng.randint(1, 12)
        reports.append((first, first + rng.choice([0, 1, rng.randint(0, 6)])))
    return (reports,)
