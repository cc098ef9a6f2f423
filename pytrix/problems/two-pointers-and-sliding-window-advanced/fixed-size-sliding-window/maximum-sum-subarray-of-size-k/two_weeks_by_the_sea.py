"""Two holidays by the sea

A town by the sea has noted for each day how many hours the sun shone: `sun`. Somebody wants to plan two holidays there, each of exactly `days` days in a row. The holidays may follow directly on each other, but they can't share a day.

Return the largest number of hours of sunshine that both holidays could have had together, or `-1` if the list is too short for two. It may have many thousands of days: trying every two holidays takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("AGGREGATE", "ITERATE")
CONSTRAINTS = ("`days` is at least 1", "hours are whole numbers, 0 or more", "up to 50,000 days")
HINTS = (
    "If it is fixed where the second holiday lies, which first holiday goes best with it?",
    "The sums of all stretches of that length can be had in one walk. Which of them lie completely before a given one?",
    "Walk with the second holiday. At each step one more first holiday becomes possible: keep the best of those so far.",
)
EXAMPLES = [
    Example(([5, 9, 1, 8, 2, 7, 7], 2), why="5 + 9 and 7 + 7; 9 + 1 with 8 + 2 is less"),
    Example(([1, 8, 9, 1, 0, 8], 2), why="1 + 8 with 9 + 1, or 8 + 9 with 0 + 8: the latter gives 25"),
    Example(([4, 4, 4], 2), why="three days are not enough"),
]
EDGES = {
    "too short": ([], 1),
    "follow directly": ([1, 7, 6, 5, 9, 1], 2),
    "can't share a day": ([0, 9, 9, 9, 0], 2),
}
ALWAYS = [
    ([0, 8, 8, 1], 2),
    ([3, 4], 1), ([9, 0, 0, 9], 2),
    ([0, 0], 1),
]
MISTAKES = [
    Mistake("Your two holidays may share days. The first has to be over when the second begins.", "sums[second - days]", "sums[second - 1]"),
    Mistake("Directly following holidays are allowed; you keep a day free between them.", "range(days, len(sums))", "range(days + 1, len(sums))", "sums[second - days]", "sums[second - days - 1]"),
    Mistake("The best first holiday is one of all those before, not just the one directly before.", "first = max(first, sums[second - days])", "first = sums[second - days]"),
    Mistake("You take the sunniest stretch and then the best one that fits with it. Two less sunny ones may be better together.", """
def sunshine(sun: list[int], days: int) -> int:
    sums = [sum(sun[start : start + days]) for start in range(len(sun) - days + 1)]
    if len(sums) <= days:
        return -1
    top = sums.index(max(sums))
    others = [value for start, value in enumerate(sums) if abs(start - top) >= days]
    return sums[top] + max(others, default=0)
"""),
]
SIZE = 30_000
SLOW = [
    Slow("Your answer is right, but it tries every two holidays.", """
def sunshine(sun: list[int], days: int) -> int:
    sums = [sum(sun[:days])]
    for day in range(days, len(sun)):
        sums.append(sums[-1] + sun[day] - sun[day - days])
    best = -1
    for second in range(days, len(sums)):
        for first in range(second - days + 1):
            if sums[first] + sums[second] > best:
                best = sums[first] + sums[second]
    return best
"""),
    Slow("Your answer is right, but it adds up each stretch anew. The sum of the next one differs by two days only.", """
def sunshine(sun: list[int], days: int) -> int:
    best, first = -1, 0
    for second in range(days, len(sun) - days + 1):
        first = max(first, sum(sun[second - days : second]))
        best = max(best, first + sum(sun[second : second + days]))
    return best
"""),
]
EXPLANATION = """
First the sums of all stretches, each from the one before. Then the second holiday moves along, and the best first holiday among those that are over by then comes with it. For `[1, 8, 9, 1, 0, 8]` and 2 days the sums are 9, 17, 10, 1, 8:

| second holiday | newly possible first one | best first one | together |
|---|---|---|---|
| 10 | 9 | 9 | 19 |
| 1 | 17 | 17 | 18 |
| 8 | 10 | 17 | 25 |

Both walks take one step a day. Trying every two holidays would cost the square of the number of days.
"""


def sunshine(sun: list[int], days: int) -> int:
    sums = [sum(sun[:days])]
    for day in range(days, len(sun)):
        sums.append(sums[-1] + sun[day] - sun[day - days])
    best, first = -1, 0
    for second in range(days, len(sums)):
        first = max(first, sums[second - days])
        best = max(best, first + sums[second])
    return best


def inputs(rng):
    days = rng.randint(1, 3)
    return ([rng.choice([0, 1, 2, 5, 8, 9]) for _ in range(rng.randint(1, 9))], days)


def large(rng, size):
    return ([rng.randint(0, 14) for _ in range(size)], size // 4)
