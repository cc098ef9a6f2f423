"""Desks by the hour

In a shared office there are `desks` desks, all alike. A booking is a tuple of its first hour and the hour at which it ends; at the end hour itself the desk is free again. `bookings` lists them as they come; each is accepted if a desk is free in every hour of it, and refused otherwise. The hours are 0 to 23, an end may be 24, and every booking lasts at least an hour.

Return a tuple of two things: the list of `True` or `False` for each booking, and the list of the number of free desks in each of the 24 hours after all bookings.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COUNT")
HINTS = (
    "What has to be known about each hour to decide about a booking?",
    "A list of 24 numbers, the free desks of each hour, is all there is to keep.",
    "Look at the slice of the list from the first hour to the end. If its minimum is at least 1, take one desk away in each of these hours.",
)
EXAMPLES = [
    Example((1, [(9, 12), (11, 14), (12, 13)]), why="the second overlaps the first; the third begins when the first ends"),
    Example((2, [(0, 24), (8, 10), (9, 11)])),
    Example((0, [(3, 4)])),
]
EDGES = {
    "free again": (1, [(5, 6), (6, 7), (4, 5), (4, 7)]),
    "may be 24": (1, [(23, 24), (22, 24)]),
    "every hour of it": Edge((2, [(8, 9), (8, 9), (10, 11), (7, 12), (9, 10)]), "one full hour in the middle"),
    "after all bookings": Edge((3, []), "no bookings"),
    "refused otherwise": Edge((1, [(10, 12), (11, 13), (12, 14)]), "a refused booking takes no desk"),
}
MISTAKES = [
    Mistake("At the end hour the desk is free again, so that hour doesn't count.", "hours = range(first, end)", "hours = range(first, min(end + 1, 24))"),
    Mistake("A desk must be free in every hour of the booking, not just in one.", "all(free[hour] for hour in hours)", "any(free[hour] for hour in hours)"),
    Mistake("A refused booking must leave all hours as they were.", "        accepted = all(free[hour] for hour in hours)\n        answers.append(accepted)\n        if accepted:\n            for hour in hours:\n                free[hour] -= 1\n", "        accepted = True\n        for hour in hours:\n            if free[hour]:\n                free[hour] -= 1\n            else:\n                accepted = False\n        answers.append(accepted)\n"),
    Mistake("Look at all hours of the booking, not only whether a desk is free when it begins.", "all(free[hour] for hour in hours)", "free[first] > 0"),
]
ALSO_RIGHT = [
    Way(
        "From the list of accepted bookings one can count for each hour how many cover it; then nothing else has to be kept, but every booking looks at all earlier ones.",
        '''
def desk_plan(desks: int, bookings: list[tuple[int, int]]) -> tuple[list[bool], list[int]]:
    accepted: list[tuple[int, int]] = []

    def free(hour: int) -> int:
        return desks - sum(first <= hour < end for first, end in accepted)

    answers = []
    for first, end in bookings:
        fits = min(free(hour) for hour in range(first, end)) > 0
        answers.append(fits)
        if fits:
            accepted.append((first, end))
    return answers, [free(hour) for hour in range(24)]
''',
    )
]
ORACLE = '''
def desk_plan(desks: int, bookings: list[tuple[int, int]]) -> tuple[list[bool], list[int]]:
    hours = [set() for _ in range(24)]
    answers = []
    for number, (first, end) in enumerate(bookings):
        wanted = [hours[hour] for hour in range(24) if first <= hour and hour + 1 <= end]
        fits = not [each for each in wanted if len(each) >= desks]
        if fits:
            for each in wanted:
                each.add(number)
        answers.append(fits)
    return answers, [desks - len(each) for each in hours]
'''
EXPLANATION = """
The free desks of each hour are kept. A booking looks at its hours first, and only if all have a free desk it takes one in each. With one desk:

| booking | free in its hours | accepted |
|---|---|---|
| 9 to 12 | 1 1 1 | yes |
| 11 to 14 | 0 1 1 | no |
| 12 to 13 | 1 | yes |

Looking and taking are two loops on purpose: with one, a booking refused in the middle would have taken desks already. Each booking costs at most 24 steps twice.
"""


def desk_plan(desks: int, bookings: list[tuple[int, int]]) -> tuple[list[bool], list[int]]:
    free = [desks] * 24
    answers = []
    for first, end in bookings:
        hours = range(first, end)
        accepted = all(free[hour] for hour in hours)
        answers.append(accepted)
        if accepted:
            for hour in hours:
                free[hour] -= 1
    return answers, free


def inputs(rng):
    bookings = []
    for _ in range(rng.randint(3, 8)):
        first = rng.choice([rng.randint(8, 13), 23])
        bookings.append((first, min(24, first + rng.randint(1, 4))))
    return rng.randint(1, 2), bookings
