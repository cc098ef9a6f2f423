"""Free numbers in a row

A firm assigns telephone extensions, whole numbers from 1 on without an upper limit. `used` lists the extensions in
use, in no particular order and some of them several times; all are at least 1.

A new department needs `count` extensions that follow each other, at least one. Return the **smallest** number with
which such a row of free numbers can begin. The numbers in use may be enormous, with wide gaps between them.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "1, 2 and 6 are in use. How many free numbers are there before 6, and with which number do they begin?",
    "Go through the used numbers in ascending order, each once, and keep the first number after the last used one.",
    "If the gap between that number and the next used one is large enough, the row begins there. After the last used number there is always room.",
)
EXAMPLES = [
    Example(([6, 1, 2, 9, 1], 3), why="3, 4 and 5"),
    Example(([6, 1, 2, 9, 1], 4), why="only after the 9 are there four in a row"),
    Example(([4, 3], 2), why="1 and 2"),
    Example(([7], 10)),
]
EDGES = {
    "at least one": ([2, 1, 3], 1),
    "several times": ([5, 5, 1, 1], 3),
    "in no particular order": ([7, 6, 5, 4, 3, 2, 1, 9], 2),
    "extensions in use": Edge(([], 4), "none so far"),
    "may be enormous": ([10**12, 2], 1000),
}
MISTAKES = [
    Mistake("You don't look below the smallest used number. Numbers begin with 1.", "    start = 1\n", "    start = min(used, default=1)\n"),
    Mistake("You go through the used numbers as they are listed. The gaps can only be seen in ascending order.", "for number in sorted(used):", "for number in used:"),
    Mistake("You count the used number itself as part of the gap before it.", "if number - start >= count:", "if number - start + 1 >= count:"),
    Mistake("You ask for a gap that is larger than needed. A gap of exactly that size is enough.", "if number - start >= count:", "if number - start > count:"),
    Mistake("You never use a gap and always begin after the largest number.", "        if number - start >= count:\n            return start\n", ""),
]
SIZE = 1_000
SLOW = [
    Slow("Right, but you try one number after the other, and the gaps may be enormous.",
         """
def first_row(used: list[int], count: int) -> int:
    there = set(used)
    start = 1
    free = 0
    number = 0
    while free < count:
        number += 1
        if number in there:
            start = number + 1
            free = 0
        else:
            free += 1
    return start
"""),
]
EXPLANATION = """
Only the used numbers have to be looked at: between two of them everything is free.

| used number | start of the gap | free numbers |
|---|---|---|
| 1 | 1 | 0 |
| 1 | 2 | 0 |
| 2 | 2 | 0 |
| 6 | 3 | 3 |

A number that occurs several times leaves a gap of no size. Sorting n numbers takes about n times log n steps, whatever
the numbers are. Trying all numbers in a set instead costs as many steps as the largest number is large.
"""


def first_row(used: list[int], count: int) -> int:
    start = 1
    for number in sorted(used):
        if number - start >= count:
            return start
        start = number + 1
    return start


def inputs(rng):
    return [rng.randint(1, 15) for _ in range(rng.randint(1, 8))], rng.randint(1, 5)


def large(rng, size):
    return ([40 * number * number for number in rng.sample(range(1, size + 1), size)], 81 * size + 50)
