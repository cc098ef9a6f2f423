"""Litres by any unit

A water meter writes how much has flowed since its last entry. `entries` is a list of tuples: a time such as `"2026-03-09 17:40"`, always written with the same number of digits, and the litres, a whole number.

Return a dictionary with the litres added up by `unit`, which is `"year"`, `"month"`, `"day"` or `"hour"`. Its keys are the times cut down to that unit: `"2026"`, `"2026-03"`, `"2026-03-09"` or `"2026-03-09 17"`. The entries may be in any order. A time in which nothing was written does not appear, but one with 0 litres does.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "COUNT")
HINTS = (
    "What do all entries of the same month have in common, if you look at the times as texts?",
    "Their first characters are the same. So the start of the time is the key, and the unit says how many characters belong to it.",
    "Write a dictionary from the unit to the number of characters: 4, 7, 10 or 13. Cut each time there and add the litres in a second dictionary.",
)
EXAMPLES = [
    Example(([("2026-03-09 17:40", 12), ("2026-03-09 17:55", 5), ("2026-03-10 06:10", 8)], "day"), why="12 and 5 on the same day"),
    Example(([("2025-12-31 23:59", 3), ("2026-01-01 00:00", 4)], "year")),
    Example(([("2026-03-09 17:40", 12), ("2026-03-10 17:02", 1), ("2026-04-10 17:02", 2)], "hour"), why="the same hour of another day is another hour"),
]
EDGES = {
    "0 litres": Edge(([("2026-05-01 10:00", 0), ("2026-06-01 10:00", 4)], "month"), "an entry of 0"),
    "any order": Edge(([("2026-02-02 08:00", 1), ("2026-02-01 09:00", 2), ("2026-02-02 07:30", 4)], "day"), "not sorted"),
    "`entries`": Edge(([], "hour"), "no entries"),
}
ALWAYS = [
    ([("2026-05-01 10:00", 3), ("2026-05-01 10:00", 4)], "hour"),
]
MISTAKES = [
    Mistake("The months of different years are different: keep the year in the key.", "time[: LENGTHS[unit]]", "time[LENGTHS[unit] - 2 : LENGTHS[unit]]"),
    Mistake("Add the litres up; you keep only those of the last entry.", "totals.get(key, 0) + litres", "litres"),
    Mistake("You count the entries instead of adding up their litres.", "totals.get(key, 0) + litres", "totals.get(key, 0) + 1"),
    Mistake("A time in which 0 litres were written appears as well.", "    return totals\n", "    return {key: litres for key, litres in totals.items() if litres}\n"),
]
EXPLANATION = """
In times written like this, the largest unit stands first, so cutting the text is the same as rounding the time down to a unit.

| time | day | litres so far |
|---|---|---|
| 2026-03-09 17:40 | 2026-03-09 | 12 |
| 2026-03-09 17:55 | 2026-03-09 | 17 |
| 2026-03-10 06:10 | 2026-03-10 | 8 |

Each entry costs one step, and the lengths stand in one small table, so a further unit, such as the minute, is one more line.
"""

LENGTHS = {"year": 4, "month": 7, "day": 10, "hour": 13}


def litres_by(entries: list[tuple[str, int]], unit: str) -> dict[str, int]:
    totals: dict[str, int] = {}
    for time, litres in entries:
        key = time[: LENGTHS[unit]]
        totals[key] = totals.get(key, 0) + litres
    return totals


def inputs(rng):
    entries = [
        (f"{rng.choice([2025, 2026])}-{rng.choice(['01', '02', '12'])}-{rng.choice(['01', '15'])} {rng.choice(['00', '09', '17'])}:{rng.choice(['00', '30', '59'])}", litres)
        for litres in integers(rng, 3, 8, 0, 9)
    ]
    return entries, rng.choice(["year", "month", "day", "hour"])
