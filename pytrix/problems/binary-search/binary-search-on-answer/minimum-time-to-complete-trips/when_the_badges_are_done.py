"""When the badges are done

Several machines press badges at the same time. The machine at each position of `seconds` finishes a badge after that many seconds, then
begins the next at once.

Return after how many seconds at least `badges` of them are finished. 0 badges are finished after 0 seconds.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("there is at least one machine, and each takes at least one second", "`badges` is never negative")
HINTS = (
    "How many badges has a machine finished after 7 seconds if each takes it 3?",
    "For one moment, the badges of all machines can be added up. Look at one moment after the other until there are enough.",
    "Start at second 0. While the sum of all whole quotients is too small, go on to the next second.",
)
EXAMPLES = [
    Example(([2, 3], 4), why="after 6 seconds the first has finished 3, the second 2; after 5 seconds it was 3 in all"),
    Example(([4], 3)),
    Example(([5, 1, 5], 2)),
]
EDGES = {"0 badges": ([3, 7], 0)}
ALWAYS = [
    ([3, 3, 3, 3], 1),
    ([3, 3], 4),
]
MISTAKES = [
    Mistake("You wait until more badges are done than were ordered.", "< badges", "<= badges"),
    Mistake("A badge that is only half done does not count, so the parts must not be added up.",
            "sum(second // each for each in seconds) < badges", "sum(second / each for each in seconds) < badges"),
    Mistake("All machines work at the same time; you let the fastest one work alone.",
            "sum(second // each for each in seconds)", "second // min(seconds)"),
    Mistake("Even the first badge takes a while: you stop one second too early.", "    return second", "    return max(0, second - 1)"),
]
EXPLANATION = """
After `second` seconds a machine has finished `second // each` badges. For machines of 2 and 3 seconds:

| second | first | second machine | together |
|---|---|---|---|
| 2 | 1 | 0 | 1 |
| 3 | 1 | 1 | 2 |
| 4 | 2 | 1 | 3 |
| 6 | 3 | 2 | 5 |

At 5 seconds it is still 3. Each moment costs a walk over the machines. As the sum never falls, the moment can also be found by halving, which
pays when the answer is a large number.
"""


def ready_after(seconds: list[int], badges: int) -> int:
    second = 0
    while sum(second // each for each in seconds) < badges:
        second += 1
    return second


def inputs(rng):
    return ([rng.randint(1, 6) for _ in range(rng.randint(1, 4))], rng.randint(1, 9))
