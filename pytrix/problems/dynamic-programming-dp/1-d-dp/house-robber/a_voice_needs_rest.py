"""A voice needs rest

A singer is offered a concert on each of the coming evenings. After every concert that she accepts, her voice needs at least `rest` evenings without one.

`fees` lists what each evening would pay. Return the numbers of the evenings, counted from 0 and in ascending order, of a choice that earns most. Several choices may be equally good: return any of them. All fees are positive; without offers return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`rest` is at least 0", "up to 5,000 evenings")
HINTS = (
    "If she sings on the last evening, which evenings remain for the rest of the plan?",
    "First fill a list with the best earnings for the first 0, 1, 2, … evenings. Then walk back through it to find out what was chosen.",
    "Walking back: where the entry equals the one before it, the evening was left out. Otherwise note it and jump back over its evening and the rest.",
)
EXAMPLES = [
    Example(([3, 8, 4, 7, 6, 2], 1), why="8 + 7 + 2 = 17"),
    Example(([3, 8, 4, 7, 6, 2], 2), why="8 + 6 = 14"),
    Example(([5, 1, 2], 0), why="no rest needed"),
    Example(([4, 9, 3], 4), why="just one concert fits"),
]
EDGES = {
    "without offers": ([], 1),
    "equally good": ([2, 2, 2, 2], 1),
    "at least 0": Edge(([6, 1], 0), "no rest at all"),
    "at least `rest` evenings": Edge(([9, 1, 1, 9, 1, 9], 2), "two pauses of exactly that length"),
}
ALWAYS = [
    ([9, 1, 9, 1, 9, 1, 9, 1], 1),
    ([3, 8, 4, 7, 6, 2, 9] * 8, 1),
    ([7], 3), ([1, 5, 1, 1, 6, 9], 2), ([5, 9, 5], 1)]
MISTAKES = [
    Mistake("Your pauses are one evening too short.", "max(0, count - 1 - rest)", "max(0, count - rest)", "count -= 1 + rest", "count -= max(1, rest)"),
    Mistake("Your pauses are one evening longer than needed, which costs money.", "max(0, count - 1 - rest)", "max(0, count - 2 - rest)", "count -= 1 + rest", "count -= 2 + rest"),
    Mistake("The first evening has the number 0, so all your numbers are one too high.", "chosen.append(count - 1)", "chosen.append(count)"),
    Mistake("Return the evenings in ascending order.", "return chosen[::-1]", "return chosen"),
]
ORACLE = """
from itertools import combinations


def evenings(fees: list[int], rest: int) -> list[int]:
    plans = [plan for size in range(len(fees) + 1) for plan in combinations(range(len(fees)), size)]
    allowed = [plan for plan in plans if all(later - earlier > rest for earlier, later in zip(plan, plan[1:]))]
    return list(max(allowed, key=lambda plan: sum(fees[evening] for evening in plan)))
"""
EXPLANATION = """
An entry of the list is the best earnings for the first few evenings: the last of them is left out, or it is sung and everything within the rest before it is skipped. For `[3, 8, 4, 7]` with one evening of rest:

| evenings | left out | sung | best |
|---|---|---|---|
| 1 | 0 | 3 | 3 |
| 2 | 3 | 8 | 8 |
| 3 | 8 | 3 + 4 | 8 |
| 4 | 8 | 8 + 7 | 15 |

Back from the end: 15 differs from 8, so evening 3 was sung, and 2 entries remain; 8 differs from 3, so evening 1 was sung. The work grows with the number of evenings. One could store the list of evenings with each entry instead of walking back, which copies many lists.
"""


def evenings(fees: list[int], rest: int) -> list[int]:
    best = [0]
    for count, fee in enumerate(fees, start=1):
        best.append(max(best[-1], best[max(0, count - 1 - rest)] + fee))
    chosen = []
    count = len(fees)
    while count > 0:
        if best[count] == best[count - 1]:
            count -= 1
        else:
            chosen.append(count - 1)
            count -= 1 + rest
    return chosen[::-1]


def check(expected, got, fees, rest):
    if not isinstance(got, list) or any(type(evening) is not int or not 0 <= evening < len(fees) for evening in got):
        return False
    spaced = all(later - earlier > rest for earlier, later in zip(got, got[1:]))
    return spaced and sum(fees[evening] for evening in got) == sum(fees[evening] for evening in expected)


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 9))], rng.randint(0, 3))
