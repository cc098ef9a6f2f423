"""Questions to a log

A program writes a log, and `levels` lists the level of each of its lines: 0 for debugging, 1 for information, 2 for a
warning and 3 for an error. Someone asks many questions; each entry of `questions` is a list of a first line, a last
line and a level, and means: how many lines with exactly this level are there from the first to the last line? Lines
count from 1, and both lines belong to the range.

Return the largest of all answers, or `0` if there are no questions. Both log and list are long: going through the
lines of each range is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("1 ≤ first line ≤ last line ≤ number of lines", "levels are 0, 1, 2 or 3")
HINTS = (
    "If you knew how many errors there are in the first 500 lines and in the first 300, what would that tell you?",
    "Walk through the log once and note after each line how many lines of each level there were so far.",
    "An answer is the number up to the last line minus the number up to the line before the first one. Begin the notes with zero lines.",
)
EXAMPLES = [
    Example(([1, 2, 3, 3, 1, 2, 3], [[1, 4, 3], [4, 7, 2], [3, 7, 3]]), why="the answers are 2, 1 and 3"),
    Example(([0, 0, 0, 1], [[1, 2, 1], [4, 4, 1]]), why="the answers are 0 and 1"),
    Example(([2, 2, 1], [[1, 3, 3]]), why="there is no error"),
]
EDGES = {
    "no questions": ([1, 2, 3], []),
    "both lines belong": ([3, 0, 0, 3], [[1, 4, 3], [2, 3, 3]]),
    "Lines count from 1": Edge(([2], [[1, 1, 2]]), "a single line"),
}
ALWAYS = [([3, 0, 0, 3], [[3, 4, 0]])]
MISTAKES = [
    Mistake("The first line belongs to the range: subtract what came before it, not up to it.",
            "totals[first - 1]", "totals[first]"),
    Mistake("The last line belongs to the range too.", "totals[last] - totals", "totals[last - 1] - totals"),
    Mistake("You return the answer to the last question, not the largest one.", "best = max(best, ", "best = max(0, "),
    Mistake("You count the lines of at least this level. Count only lines of exactly this level.", "each == level", "each >= level"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it goes through the lines of every range. Count once, then subtract.",
         """
def largest_answer(levels: list[int], questions: list[list[int]]) -> int:
    best = 0
    for first, last, level in questions:
        found = 0
        for place in range(first - 1, last):
            found += levels[place] == level
        best = max(best, found)
    return best
"""),
]
EQUIVALENT = {
    "counts = [list(accumulate((each == level for each in levels), initial=0)) for level in range(4)] -> counts = [list(accumulate((each == level for each in levels), initial=1)) for level in range(4)]":
        "one more in every total cancels out",
    "counts = [list(accumulate((each == level for each in levels), initial=0)) for level in range(4)] -> counts = [list(accumulate((each == level for each in levels), initial=-1)) for level in range(4)]":
        "one less in every total cancels out",
    "counts = [list(accumulate((each == level for each in levels), initial=0)) for level in range(4)] -> counts = [list(accumulate((each == level for each in levels), initial=0)) for level in range(5)]":
        "a fifth level is never asked for",
}
ALSO_RIGHT = [
    Way("Note the line numbers of each level and find both ends of a range in that list by halving. It keeps one number a line, and an "
        "answer takes some more steps.",
        """
from bisect import bisect_left, bisect_right


def largest_answer(levels: list[int], questions: list[list[int]]) -> int:
    lines = [[number for number, each in enumerate(levels, 1) if each == level] for level in range(4)]
    answers = [bisect_right(lines[level], last) - bisect_left(lines[level], first) for first, last, level in questions]
    return max(answers, default=0)
"""),
]
EXPLANATION = """
For each level a list of running totals is made once: `counts[3][k]` is the number of errors in the first `k` lines. A
range then costs one subtraction. For `[1, 2, 3, 3, 1, 2, 3]` and errors:

| lines | 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 |
|---|---|---|---|---|---|---|---|---|
| errors | 0 | 0 | 0 | 1 | 2 | 2 | 2 | 3 |

From line 3 to 7 there are `3 - 0 = 3`: the total up to line 7 minus the total up to line 2. The log is read once for
each level and each question takes constant time, where going through the ranges takes the length of the log for each
question.
"""

from itertools import accumulate


def largest_answer(levels: list[int], questions: list[list[int]]) -> int:
    counts = [list(accumulate((each == level for each in levels), initial=0)) for level in range(4)]
    best = 0
    for first, last, level in questions:
        totals = counts[level]
        best = max(best, totals[last] - totals[first - 1])
    return best


def inputs(rng):
    levels = [rng.choice([0, 1, 2, 3, 3]) for _ in range(rng.randint(1, 10))]
    questions = []
    for _ in range(rng.randint(1, 3)):
        first, last = sorted([rng.randint(1, len(levels)), rng.randint(1, len(levels))])
        questions.append([first, last, rng.choice([*levels[first - 1 : last], 0, 1, 2, 3])])
    return (levels, questions)


def large(rng, size):
    levels = [rng.randint(0, 3) for _ in range(size)]
    questions = []
    for _ in range(size // 2):
        first, last = rng.randint(1, size // 3), rng.randint(size // 3, size)
        questions.append([first, last, rng.randint(0, 3)])
    return (levels, questions)
