"""The first day for everybody

A family looks for a day for a picnic. `free` is a list of rows, one for each person, with the numbers of the days on
which that person is free, in ascending order. The rows may have different lengths and be empty; there is at least one
person.

Return the smallest number that is in every row, or `None` if there is no such day.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "A day that suits everybody must be in the first row, too. In which order do you try the days of that row?",
    "Try the days of the first row one after another. A day is right if it is in all rows.",
    "`all` with `in` asks every row. The first row ascends, so the first day with a yes is the smallest; return it at once.",
)
EXAMPLES = [
    Example(([[2, 5, 6, 9], [1, 5, 9], [3, 4, 5, 9]],), why="5 and 9 suit everybody"),
    Example(([[1, 3], [2, 4]],), why="no common day"),
    Example(([[7, 8]],), why="a single person"),
]
EDGES = {
    "be empty": ([[1, 2, 3], []],),
    "at least one person": Edge(([[]],), "one person who is never free"),
    "every row": ([[1, 2, 3], [1, 2, 3], [3]],),
    "smallest number": Edge(([[4, 6, 8], [6, 8], [2, 6, 8, 9]],), "two days suit everybody"),
    "there is no such day": Edge(([[1, 2], [2, 3], [1, 3]],), "each two of them have a common day"),
}
MISTAKES = [
    Mistake("The day must suit everybody, not just one other person.", "all(day in row for row in free[1:])", "any(day in row for row in free)"),
    Mistake("Your day is the largest that suits everybody; begin with the smallest.", "for day in free[0]:", "for day in reversed(free[0]):"),
    Mistake("You give up after the first day of the first row. Others may suit everybody.", "            return day\n    return None", "            return day\n        break\n    return None"),
    Mistake("If there is no such day, return `None`, not a number.", "return None", "return -1"),
    Mistake("You only ask the first two persons.", "free[1:]", "free[1:2]"),
]
ALSO_RIGHT = [
    Way("With sets: what is left of the first row after taking the common part with each other row. Questions to a set are quick however long the rows are.",
        """
def first_common_day(free: list[list[int]]) -> int | None:
    common = set(free[0]).intersection(*free[1:])
    return min(common, default=None)
"""),
]
EXPLANATION = """
Only the days of the first row can be right, and they ascend, so the first one found everywhere is the smallest.
For the first example:

| day | second row | third row |
|---|---|---|
| 2 | no | |
| 5 | yes | yes: found |

At worst each day of the first row is looked for in all the other rows.
"""


def first_common_day(free: list[list[int]]) -> int | None:
    for day in free[0]:
        if all(day in row for row in free[1:]):
            return day
    return None


def inputs(rng):
    days = range(1, rng.choice([7, 10]))
    free = [sorted(rng.sample(days, rng.randint(2, 5))) for _ in range(rng.randint(2, 4))]
    if rng.random() < 0.6:
        day = rng.choice(days)
        free = [sorted({*row, day}) for row in free]
    return (free,)
