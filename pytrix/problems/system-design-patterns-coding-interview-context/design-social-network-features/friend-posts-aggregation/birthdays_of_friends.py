"""Birthdays of friends

An app tells each morning whose birthday is near. `friends` maps each person to the list of their friends; friendship may be written down on one side only, and counts for both. `birthdays` maps names to a tuple of month and day; some people have none written down.

Return for `person` the list of the friends whose birthday is on `today` or one of the six days after it, as tuples of the number of days until then and the name, sorted. `today` is a tuple of month and day too, and the year has no 29 February: it has 365 days.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "How many days is it from 30 December to 2 January, and how would you get that from the numbers of the days in the year?",
    "Turn month and day into the number of the day in the year. The difference modulo 365 is the number of days until then.",
    "Collect the friends as a set: those in the person's own list, and everybody who has the person in theirs. Keep those with a birthday and a difference below 7.",
)
EXAMPLES = [
    Example(({"Kim": ["Lee", "Ola"], "Pat": ["Kim"]}, {"Lee": (3, 5), "Ola": (3, 12), "Pat": (3, 4)}, "Kim", (3, 4)), why="Pat wrote the friendship down"),
    Example(({"Kim": ["Lee", "Ola"]}, {"Lee": (1, 2), "Ola": (12, 29)}, "Kim", (12, 30)), why="Lee's birthday is in 3 days, Ola's was yesterday"),
    Example(({"Kim": ["Lee"]}, {"Kim": (6, 1)}, "Kim", (6, 1))),
]
EDGES = {
    "six days after": Edge(({"A": ["B", "C"]}, {"B": (5, 7), "C": (5, 8)}, "A", (5, 1)), "the last day that counts"),
    "counts for both": Edge(({"B": ["A"], "A": ["B"]}, {"B": (9, 9)}, "A", (9, 8)), "written down on both sides"),
    "none written down": Edge(({"A": ["B"]}, {}, "A", (2, 2)), "no birthdays known"),
    "on `today`": Edge(({"A": ["C", "B"]}, {"B": (2, 28), "C": (2, 28)}, "A", (2, 28)), "two on the same day"),
    "no 29 February": Edge(({"A": ["B"]}, {"B": (3, 1)}, "A", (2, 28)), "from 28 February to 1 March"),
}
ALWAYS = [
    ({"B": ["A"]}, {"B": (5, 2)}, "A", (5, 1)),
    ({"A": ["B", "C"]}, {"B": (7, 2), "C": (1, 2)}, "A", (12, 28)),
    ({"Lee": ["Ola"], "Ola": [], "Sam": ["Pat", "Ola"], "Kim": ["Lee"]}, {"Kim": (3, 4), "Lee": (3, 1), "Pat": (3, 4), "Sam": (3, 4)}, "Ola", (2, 26)),
]
MISTAKES = [
    Mistake("A friendship that only the other one wrote down counts too.", "    others = {name for name, known in friends.items() if person in known}\n", "    others: set[str] = set()\n"),
    Mistake("Behind 31 December the year begins anew: take the difference modulo 365.", "(day_of_year(birthdays[name]) - start) % 365", "day_of_year(birthdays[name]) - start"),
    Mistake("Today and six days after are seven days, with differences from 0 to 6.", "if days < 7:", "if days <= 7:"),
    Mistake("Months have different lengths; with 30 days for each the numbers of days go wrong.", "sum(LENGTHS[: month - 1]) + day", "30 * (month - 1) + day"),
    Mistake("The soonest birthday comes first, then the name.", "return sorted(found)", "return sorted(found, key=lambda pair: pair[1])"),
]
ALSO_RIGHT = [
    Way(
        "`datetime` knows the calendar; a year without a 29 February, such as 2026, and the next one cover every case.",
        '''
from datetime import date


def birthdays_soon(
    friends: dict[str, list[str]], birthdays: dict[str, tuple[int, int]], person: str, today: tuple[int, int]
) -> list[tuple[int, str]]:
    circle = {*friends.get(person, []), *(name for name, known in friends.items() if person in known)}
    start = date(2026, *today)
    found = []
    for name in circle & birthdays.keys():
        for year in (2026, 2027):
            days = (date(year, *birthdays[name]) - start).days
            if 0 <= days < 7:
                found.append((days, name))
    return sorted(found)
''',
    )
]
ORACLE = '''
def birthdays_soon(
    friends: dict[str, list[str]], birthdays: dict[str, tuple[int, int]], person: str, today: tuple[int, int]
) -> list[tuple[int, str]]:
    from datetime import date, timedelta
    found = []
    for days in range(7):
        on = date(2025, *today) + timedelta(days)
        for name in sorted(birthdays):
            known = name in friends.get(person, []) or person in friends.get(name, [])
            if known and birthdays[name] == (on.month, on.day):
                found.append((days, name))
    return found
'''
EXPLANATION = """
As number of the day in the year, dates can be subtracted, and modulo 365 makes the way over New Year right. From 30 December, day 364:

| friend | birthday | day | difference | modulo 365 |
|---|---|---|---|---|
| Lee | 2 January | 2 | -362 | 3 |
| Ola | 29 December | 363 | -1 | 364 |

Collecting the friends looks at every list once, which is the largest part of the work.
"""

LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def birthdays_soon(
    friends: dict[str, list[str]], birthdays: dict[str, tuple[int, int]], person: str, today: tuple[int, int]
) -> list[tuple[int, str]]:
    others = {name for name, known in friends.items() if person in known}
    start = day_of_year(today)
    found = []
    for name in others | set(friends.get(person, [])):
        if name in birthdays:
            days = (day_of_year(birthdays[name]) - start) % 365
            if days < 7:
                found.append((days, name))
    return sorted(found)


def day_of_year(date: tuple[int, int]) -> int:
    month, day = date
    return sum(LENGTHS[: month - 1]) + day


def inputs(rng):
    names = ["Kim", "Lee", "Ola", "Pat", "Sam"]
    today = rng.choice([(12, 28), (12, 31), (2, 26), (7, 30), (1, 1)])
    near = {(12, 28): [(12, 28), (1, 3), (1, 4), (12, 27)], (12, 31): [(12, 31), (1, 6), (1, 7)], (2, 26): [(3, 1), (3, 4), (3, 5)], (7, 30): [(8, 5), (8, 6), (7, 29)], (1, 1): [(1, 7), (1, 8), (12, 31)]}
    friends = {name: rng.sample([each for each in names if each != name], rng.randint(0, 3)) for name in rng.sample(names, 4)}
    return friends, {name: rng.choice(near[today]) for name in names if rng.random() < 0.9}, rng.choice(names), today
