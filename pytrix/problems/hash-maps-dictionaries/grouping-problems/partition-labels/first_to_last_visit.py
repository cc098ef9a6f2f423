"""From the first visit to the last

A physiotherapist sees one patient a day. `patients` lists the names, beginning with day 1. A patient's treatment
lasts from the day of the first visit to the day of the last one, both included; the days in between count, whoever
comes on them.

Return a dictionary from each patient to the number of days that the treatment lasts. A treatment with a single visit
lasts one day. If nobody came, the dictionary is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "Somebody comes on days 3 and 7 only. How many days is that, both included, and which two numbers do you need for it?",
    "Remember the day of the first visit of each patient. Every later visit tells you how long the treatment lasts up to now.",
    "`setdefault` stores a day only if the patient has none yet. Then the difference to today, plus one, replaces the old duration.",
)
EXAMPLES = [
    Example((["Ida", "Tom", "Ida", "Eva", "Tom"],), why="Ida on days 1 to 3, Tom on days 2 to 5"),
    Example((["Tom", "Tom", "Eva"],)),
    Example((["Eva", "Ida", "Tom", "Eva"],)),
]
EDGES = {
    "nobody came": ([],),
    "a single visit": (["Leo"],),
    "both included": Edge((["Ida", "Ida"],), "two days in a row"),
}
MISTAKES = [
    Mistake("You count the visits. The days in between count as well.", "day - first[patient] + 1", "patients.count(patient)"),
    Mistake("The day of the first visit is not counted in your answer. Both ends are included.", "day - first[patient] + 1", "day - first[patient]"),
    Mistake("Each visit makes you forget the first one, so all treatments last a single day.", "        first.setdefault(patient, day)\n", "        first[patient] = day\n"),
    Mistake("You count all days from day 1. A treatment begins with the patient's first visit.", "day - first[patient] + 1", "day + 1"),
]
EXPLANATION = """
The first visit is stored once and stays; the duration is written again on every visit, so in the end it is the one up
to the last visit.

| day | patient | first visit | duration so far |
|---|---|---|---|
| 1 | Ida | 1 | 1 |
| 2 | Tom | 2 | 1 |
| 3 | Ida | 1 | 3 |
| 4 | Eva | 4 | 1 |
| 5 | Tom | 2 | 4 |

Each day costs a few look-ups. Whoever has to cut the list so that no treatment is torn apart needs these stretches.
"""


def durations(patients: list[str]) -> dict[str, int]:
    first: dict[str, int] = {}
    days: dict[str, int] = {}
    for day, patient in enumerate(patients):
        first.setdefault(patient, day)
        days[patient] = day - first[patient] + 1
    return days


def inputs(rng):
    return ([rng.choice(["Ida", "Tom", "Eva", "Leo"]) for _ in range(rng.randint(2, 9))],)
