"""The longest rise

Write a program that reads one line with whole numbers, separated by single spaces: the level of a river day by day.
The line may be empty.

Print how many days the longest rise lasted: the largest number of days in a row on which each level was higher than
the one before; the day on which the rise begins counts as well. So a single day is a rise of 1 day. Print 0 if there
are no days.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "When does a rise end? What begins on that day?",
    "Keep the position at which the present rise began, and compare each day with the day before.",
    "If a level is not higher than the one before, the rise begins again on this day. The rise from its beginning to this day is one day longer than the difference of the positions.",
)
EXAMPLES = [
    Example("3 5 4 6 7 7 8\n", why="4 6 7; the second 7 is not higher"),
    Example("9 8 7\n", why="every day is a rise of its own"),
    Example("1 2 3 4\n", why="it rises all the time"),
]
EDGES = {
    "may be empty": "\n",
    "a single day": "5\n",
    "higher than the one before": Edge("4 4 4\n", "the level stays the same"),
    "the day on which the rise begins": Edge("9 1 2 3\n", "the longest rise comes last"),
}
MISTAKES = [
    Mistake("A level that stays the same is not higher.", "levels[day] <= levels[day - 1]", "levels[day] < levels[day - 1]"),
    Mistake("The day on which the rise begins counts as well.", "day - first + 1", "day - first"),
    Mistake("You print the length of the last rise, not of the longest.", "longest = max(longest, day - first + 1)", "longest = day - first + 1"),
    Mistake("The numbers are compared as texts, so 10 comes before 9.", "[int(word) for word in input().split()]", "input().split()"),
    Mistake("The new rise begins on this day, not on the day after.", "first = day\n", "first = day + 1\n"),
]
ALSO_RIGHT = [
    Way("A counter that falls back to 1 does the same as the position.",
        """
def program() -> None:
    levels = [int(word) for word in input().split()]
    longest = length = 0
    for day, level in enumerate(levels):
        length = length + 1 if day > 0 and level > levels[day - 1] else 1
        longest = max(longest, length)
    print(longest)
"""),
]
EXPLANATION = """
`first` waits at the beginning of the present rise, `day` walks on. For `3 5 4 6 7 7 8`:

| day | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| level | 3 | 5 | 4 | 6 | 7 | 7 | 8 |
| first | 0 | 0 | 2 | 2 | 2 | 5 | 5 |
| length | 1 | 2 | 1 | 2 | 3 | 1 | 2 |

Each day is looked at once.
"""


def program() -> None:
    levels = [int(word) for word in input().split()]
    first = 0
    longest = 0
    for day in range(len(levels)):
        if day > 0 and levels[day] <= levels[day - 1]:
            first = day
        longest = max(longest, day - first + 1)
    print(longest)


def inputs(rng):
    return " ".join(str(rng.randint(5, rng.choice([9, 14]))) for _ in range(rng.randint(2, 10))) + "\n"
