"""The middle delivery time

A shop tells its customers how long deliveries usually take. The average would not do, because one lost parcel spoils
it; the middle time is better. Write a program that reads the delivery times in whole days, one on each line. The input
ends after the last line; there is at least one.

Print the time that stands in the middle when all are put in ascending order. If there are two in the middle, print the
smaller one.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("read the lines from `sys.stdin`",)
HINTS = (
    "At which position does the middle of five sorted times stand? And the smaller one of the two in the middle of six?",
    "Read all lines as numbers, sort them, and print one element.",
    "One less than the number of times, divided by 2 and rounded down, is the right position for even and odd numbers of times.",
)
EXAMPLES = [
    Example("3\n2\n40\n2\n4\n", why="in order: 2 2 3 4 40"),
    Example("5\n1\n10\n2\n", why="2 and 5 stand in the middle of 1 2 5 10"),
    Example("7\n", why="a single delivery"),
]
EDGES = {
    "at least one": "1\n",
    "two in the middle": "8\n3\n",
    "in ascending order": Edge("10\n9\n2\n", "numbers with different numbers of digits"),
    "the middle": Edge("6\n6\n1\n6\n9\n", "a time that occurs several times"),
}
MISTAKES = [
    Mistake("You take the middle line of the input. The times have to be put in order first.", "sorted(int(line) for line in sys.stdin)", "[int(line) for line in sys.stdin]"),
    Mistake("Of two in the middle the smaller one is wanted.", "(len(times) - 1) // 2", "len(times) // 2"),
    Mistake("Sorted as texts, 10 comes before 9. Turn the lines into numbers first.", "sorted(int(line) for line in sys.stdin)", "sorted(line.strip() for line in sys.stdin)"),
    Mistake("You print the average. One lost parcel spoils it.", "times[(len(times) - 1) // 2]", "sum(times) // len(times)"),
    Mistake("A set forgets times that occur several times; then the middle is another one.", "sorted(int(line) for line in sys.stdin)", "sorted({int(line) for line in sys.stdin})"),
]
EXPLANATION = """
After sorting, the wanted time has a fixed position. With five times it is `(5 - 1) // 2`, which is 2, with four
`(4 - 1) // 2`, which is 1:

| sorted | position | printed |
|---|---|---|
| 2 2 3 4 40 | 2 | 3 |
| 1 2 5 10 | 1 | 2 |

Sorting `n` times takes about `n` log `n` steps. Since only one rank is wanted, a quick select would need fewer.
"""

import sys


def program() -> None:
    times = sorted(int(line) for line in sys.stdin)
    print(times[(len(times) - 1) // 2])


def inputs(rng):
    return "".join(f"{rng.randint(1, rng.choice([5, 30]))}\n" for _ in range(rng.randint(2, 9)))
