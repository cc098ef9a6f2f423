"""Talks for the evening

A club has `evening` minutes for talks. `talks` lists what is offered: each talk is a pair of its minutes and the number of people who want to hear it, and each talk can be given at most once. The order doesn't matter, and the evening need not be full.

Return the largest sum of people over the chosen talks. Without talks, or if none fits, that is 0. A talk that takes exactly the time left fits.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("each talk takes at least 1 minute", "`evening` is at most 1,000")
HINTS = (
    "For a single talk and a given time there are just two cases. Which ones?",
    "Keep a list with the best sum for each number of minutes. With every further talk, each entry either stays or is beaten by one that includes the talk.",
    "Go through the minutes from the evening's end downwards: then the entry you build on doesn't contain this talk yet.",
)
EXAMPLES = [
    Example((60, [(30, 20), (30, 25), (45, 40)]), why="two talks of 30 minutes beat the one of 45"),
    Example((50, [(30, 20), (30, 25), (45, 40)]), why="only one fits"),
    Example((40, [(10, 7)]), why="the same talk isn't given twice"),
]
EDGES = {"Without talks": (30, []), "none fits": (5, [(6, 9)]), "be given at most once": Edge((9, [(3, 2), (4, 9)]), "room for both and some minutes more"), "exactly the time": Edge((20, [(20, 8), (5, 7)]), "a talk that fills the evening")}
ALWAYS = [
    (150, [(5 + i % 9, 10 + 7 * i % 31) for i in range(36)]),
    (6, [(4, 1)]),
    (13, [(1, 5), (4, 5), (5, 6), (8, 8)]),
    (11, [(4, 4), (5, 7)]), (7, [(5, 9), (3, 5), (3, 5)])]
MISTAKES = [
    Mistake("Going upwards, a talk is added on top of itself and given several times.", "range(evening, length - 1, -1)", "range(length, evening + 1)"),
    Mistake("A talk that takes exactly the time left fits, too.", "range(evening, length - 1, -1)", "range(evening, length, -1)"),
    Mistake("Choosing the talks with most people per minute first can leave time unused.", """
def most_people(evening: int, talks: list[tuple[int, int]]) -> int:
    total = 0
    for length, people in sorted(talks, key=lambda talk: talk[1] / talk[0], reverse=True):
        if length <= evening:
            evening -= length
            total += people
    return total
"""),
    Mistake("You count the minutes used, not the people.", "best[minutes - length] + people", "best[minutes - length] + length"),
]
ORACLE = """
from itertools import combinations


def most_people(evening: int, talks: list[tuple[int, int]]) -> int:
    programmes = [chosen for size in range(len(talks) + 1) for chosen in combinations(talks, size)]
    return max(sum(people for _, people in chosen) for chosen in programmes if sum(length for length, _ in chosen) <= evening)
"""
EXPLANATION = """
An entry of the list is the best sum for that many minutes. Walking downwards, the shorter entry still belongs to the talks before. For 4 units of time and the talks (1, 3), (2, 4) and (3, 6):

| talk | 0 | 1 | 2 | 3 | 4 |
|---|---|---|---|---|---|
| none | 0 | 0 | 0 | 0 | 0 |
| (1, 3) | 0 | 3 | 3 | 3 | 3 |
| (2, 4) | 0 | 3 | 4 | 7 | 7 |
| (3, 6) | 0 | 3 | 4 | 7 | 9 |

The time grows with talks times minutes. Another way tries all programmes; it needs no table, but takes twice as long for each further talk.
"""


def most_people(evening: int, talks: list[tuple[int, int]]) -> int:
    best = [0] * (evening + 1)
    for length, people in talks:
        for minutes in range(evening, length - 1, -1):
            best[minutes] = max(best[minutes], best[minutes - length] + people)
    return best[evening]


def inputs(rng):
    return (rng.randint(0, 16), [(rng.randint(1, 8), rng.randint(1, 9)) for _ in range(rng.randint(0, 6))])
