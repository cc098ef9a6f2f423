"""The day of the tenth visit

A café gives presents to its regulars: on the third visit, on the tenth, and so on. `visits` lists all visits in order
as tuples of a guest and a day. The days are numbers that never become smaller; a guest may come several times on the
same day, and each time counts.

`questions` lists tuples of a guest and a number n, at least 1: on which day did the guest come for the n-th time?
Return a list of answers in the order of the questions. If the guest has not come that often, the answer is 0. The
days are at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "Where would the day of Ida's third visit be if you had a list of the days of Ida's visits only?",
    "Make a dictionary from each guest to the list of days. The list is in the right order by itself.",
    "The n-th visit is at position n - 1. Compare n with the length of the list first, which is empty for unknown guests.",
)
EXAMPLES = [
    Example(([("Ida", 1), ("Tom", 1), ("Ida", 4), ("Ida", 4), ("Tom", 9)], [("Ida", 3), ("Tom", 2), ("Tom", 3)]), why="Tom came twice only"),
    Example(([("Eva", 2), ("Eva", 5)], [("Eva", 1), ("Leo", 1)])),
    Example(([("Leo", 3), ("Leo", 3), ("Leo", 6)], [("Leo", 3), ("Leo", 2), ("Leo", 1)])),
]
EDGES = {
    "on the same day": ([("Tom", 7), ("Tom", 7), ("Tom", 7)], [("Tom", 2), ("Tom", 3), ("Tom", 4)]),
    "not come that often": ([], [("Ida", 1)]),
    "a list of answers": Edge(([("Ida", 5)], []), "no questions"),
}
MISTAKES = [
    Mistake("You count the visits from 0. The first visit is number 1.", "mine[number - 1] if number <= len(mine)", "mine[number] if number < len(mine)"),
    Mistake("Several visits on a day count as one in your answer.", "        days.setdefault(guest, []).append(day)\n", "        if day not in days.setdefault(guest, []):\n            days[guest].append(day)\n"),
    Mistake("If a guest hasn't come that often, you name the last visit instead of 0.", "mine[number - 1] if number <= len(mine) else 0", "mine[min(number, len(mine)) - 1] if mine else 0"),
    Mistake("You count the visits of all guests together.", "mine = days.get(guest, [])", "mine = [day for _, day in visits]"),
]
EXPLANATION = """
The visits come in order, so each guest's list is in order as well, and the n-th visit is found by its position.

| guest | days |
|---|---|
| Ida | `[1, 4, 4]` |
| Tom | `[1, 9]` |

The third visit of Ida is at position 2: day 4. Tom's list has no position 2. Each visit is stored once, and each
question costs one look-up and one position.
"""


def days_of(visits: list[tuple[str, int]], questions: list[tuple[str, int]]) -> list[int]:
    days: dict[str, list[int]] = {}
    for guest, day in visits:
        days.setdefault(guest, []).append(day)
    answers: list[int] = []
    for guest, number in questions:
        mine = days.get(guest, [])
        answers.append(mine[number - 1] if number <= len(mine) else 0)
    return answers


def inputs(rng):
    names = ["Ida", "Tom", "Eva"]
    days = sorted(rng.randint(1, 12) for _ in range(rng.randint(3, 9)))
    visits = [(rng.choice(names), day) for day in days]
    return visits, [(rng.choice([*names, "Leo"]), rng.randint(1, 4)) for _ in range(rng.randint(2, 4))]
