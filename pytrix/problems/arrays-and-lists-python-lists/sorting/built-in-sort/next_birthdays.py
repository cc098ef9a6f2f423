"""Whose birthday comes next?

An office keeps a list of birthdays. `names` lists the people and `birthdays`, in the same order, the day of each as a
text of month and day, such as `03-09` for the ninth of March. `today` is a day in the same form.

Return the names in the order in which their next birthdays come: first those who have their birthday today, then those
whose birthday is still to come this year, from the nearest on, and at the end those who have to wait for next year, also
from the nearest on. People with the same birthday come in alphabetical order. No name occurs twice, and the lists may be
empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT",)
HINTS = (
    "Today is `06-15`. Who comes first: somebody with `12-31` or somebody with `01-01`? What do the texts say about it?",
    "There are two groups: birthdays from today on, and those that are over. Within both the texts are in the right order already.",
    "Sort pairs of birthday and name with a key of three parts: whether the birthday is over, the birthday, and the name. `False` comes before `True`.",
)
EXAMPLES = [
    Example((["Ida", "Mo", "Kai", "Lea"], ["01-20", "11-02", "06-15", "06-14"], "06-15"), why="Kai today, Mo this year, Ida and Lea next year"),
    Example((["Zoe", "Ben"], ["02-29", "02-29"], "12-31"), why="the same birthday"),
    Example((["Ann", "Xia"], ["05-01", "04-30"], "01-01"), why="both this year"),
]
EDGES = {
    "may be empty": ([], [], "07-07"),
    "have their birthday today": Edge((["Mo", "Ann", "Zoe"], ["08-08", "08-07", "08-08"], "08-08"), "two birthdays today, one yesterday"),
    "wait for next year": Edge((["Mo", "Ann", "Zoe"], ["12-30", "01-01", "09-09"], "12-31"), "everybody has to wait"),
    "alphabetical order": (["Cleo", "Ana", "Ben"], ["10-01", "10-01", "10-01"], "10-02"),
    "from the nearest on": Edge((["Ida", "Mo", "Kai", "Lea"], ["02-10", "10-02", "10-10", "02-02"], "05-05"), "two this year and two next year"),
    "still to come this year": Edge((["Zoe", "Ann"], ["07-31", "08-01"], "07-30"), "the last day of a month"),
}
MISTAKES = [
    Mistake("You sort by the day of the year alone. Those whose birthday is over have to wait for next year.", "(pair[0] < today, pair[0], pair[1])", "(pair[0], pair[1])"),
    Mistake("Who has their birthday today comes first, not last.", "pair[0] < today", "pair[0] <= today"),
    Mistake("People with the same birthday come in alphabetical order; yours keep the order of the list.", "(pair[0] < today, pair[0], pair[1])", "(pair[0] < today, pair[0])"),
    Mistake("The birthdays of next year are in the order of the calendar, too: the nearest one first.", "    return [name for _, name in pairs]",
            "    over = [name for day, name in pairs if day < today]\n    return [name for day, name in pairs if day >= today] + over[::-1]"),
]
ORACLE = """
def next_birthdays(names: list[str], birthdays: list[str], today: str) -> list[str]:
    month, day = int(today[:2]), int(today[3:])
    order = []
    for _ in range(12 * 32):
        that = f"{month:02}-{day:02}"
        order += sorted(name for name, birthday in zip(names, birthdays) if birthday == that)
        day = day + 1 if day < 31 else 0
        month = month + (day == 0) if month + (day == 0) <= 12 else 1
    return order
"""
ALSO_RIGHT = [
    Way("Sort by the calendar, and then cut: what comes before today moves to the end, like a ring that is turned.",
        """
def next_birthdays(names: list[str], birthdays: list[str], today: str) -> list[str]:
    pairs = sorted(zip(birthdays, names))
    to_come = [name for day, name in pairs if day >= today]
    over = [name for day, name in pairs if day < today]
    return to_come + over
"""),
]
EXPLANATION = """
Month and day with two digits each are in the order of the calendar even as texts. The first part of the key puts all
birthdays that are over after the others. For today `06-15`:

| name | birthday | key |
|---|---|---|
| Kai | 06-15 | (False, '06-15', 'Kai') |
| Mo | 11-02 | (False, '11-02', 'Mo') |
| Ida | 01-20 | (True, '01-20', 'Ida') |
| Lea | 06-14 | (True, '06-14', 'Lea') |

Sorting `n` people takes about `n` log `n` steps.
"""


def next_birthdays(names: list[str], birthdays: list[str], today: str) -> list[str]:
    pairs = sorted(zip(birthdays, names), key=lambda pair: (pair[0] < today, pair[0], pair[1]))
    return [name for _, name in pairs]


def inputs(rng):
    names = rng.sample(["Ida", "Mo", "Kai", "Lea", "Zoe", "Ben", "Ann", "Xia"], rng.randint(2, 7))
    days = [f"{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" for _ in range(4)]
    return (names, [rng.choice(days) for _ in names], rng.choice([*days, f"{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"]))
