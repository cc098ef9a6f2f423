"""Travel expenses by month

Read a list of expenses from the input. Each line holds a date, a place and an amount in whole euros, separated by
single spaces, such as `2026-03-14 Lyon 85`. Places have no spaces. The list ends with an empty line.

Print a report with one line for each month in which something was spent, from the earliest to the latest:

`2026-03: 3 entries, 210 euros, most in Lyon`

The last word is the place with the highest sum of amounts in that month; if there are several, the one that comes
first in the alphabet. Always write `entries`, even for one. If there are no expenses, print `nothing spent`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION", "AGGREGATE", "SORT")
CONSTRAINTS = ("amounts are at least 1", "dates have the form year-month-day, with all digits written")
HINTS = (
    "What part of a date is the month, and in which order do texts such as `2026-03` and `2025-11` sort?",
    "Group twice: first lines by month, then, within a month, amounts by place. Print only when everything has been read.",
    "Keep, for each month, a dictionary from places to sums, and the number of entries. For the last word, take the smallest of the "
    "places by a tuple of the negative sum and the name.",
)
EXAMPLES = [
    Example("2026-03-14 Lyon 85\n2026-02-27 Bath 40\n2026-03-02 Ghent 90\n2026-03-30 Lyon 35\n\n", why="Lyon has 85 + 35, more than Ghent's 90"),
    Example("2025-12-31 Oslo 10\n2026-01-01 Bern 10\n2026-01-05 Aarhus 10\n\n", why="Aarhus and Bern are equal in January"),
    Example("2026-07-01 Nice 5\n\n"),
]
EDGES = {
    "no expenses": "\n",
    "from the earliest to the latest": "2026-10-01 Oslo 3\n2026-09-30 Bath 4\n2025-11-11 Bath 5\n\n",
    "highest sum of amounts": Edge("2026-05-01 Bath 30\n2026-05-02 Oslo 20\n2026-05-03 Oslo 20\n2026-05-04 Lyon 39\n\n", "small amounts with the highest sum"),
}
MISTAKES = [
    Mistake("Your months stand in the order in which they were read. Print them from the earliest to the latest.",
            "for month in sorted(sums):", "for month in sums:"),
    Mistake("Of several amounts for one place you keep the largest only. They have to be added up.",
            "places[place] = places.get(place, 0) + int(amount)", "places[place] = max(places.get(place, 0), int(amount))"),
    Mistake("You group by day. The last three characters of the date don't belong to the month.", "date[:7]", "date"),
    Mistake("Between places with equal sums, your report takes the one read first. The alphabet decides.",
            "min(places, key=lambda place: (-places[place], place))", "max(places, key=lambda place: places[place])"),
]
ORACLE = """
def program() -> None:
    rows = []
    line = input()
    while line != "":
        date, place, amount = line.split(" ")
        rows.append((date[0:7], place, int(amount)))
        line = input()
    for month in sorted({row[0] for row in rows}):
        mine = [row for row in rows if row[0] == month]
        order = sorted((-sum(row[2] for row in mine if row[1] == place), place) for place in {row[1] for row in mine})
        print(month + ":", len(mine), "entries,", sum(row[2] for row in mine), "euros, most in", order[0][1])
    if not rows:
        print("nothing spent")
"""
EXPLANATION = """
`sums` is a dictionary of dictionaries: under each month it holds the sum for each place. For the month `2026-03` of
the first example:

| line | `sums['2026-03']` afterwards |
|---|---|
| Lyon 85 | `{'Lyon': 85}` |
| Ghent 90 | `{'Lyon': 85, 'Ghent': 90}` |
| Lyon 35 | `{'Lyon': 120, 'Ghent': 90}` |

Months written as `2026-03` sort as texts as they do in time. Each line costs a few look-ups, and the report another
walk over months and places. Keeping all lines and searching them for each month would read them again and again.
"""


def program() -> None:
    sums: dict[str, dict[str, int]] = {}
    entries: dict[str, int] = {}
    line = input()
    while line:
        date, place, amount = line.split()
        month = date[:7]
        places = sums.setdefault(month, {})
        places[place] = places.get(place, 0) + int(amount)
        entries[month] = entries.get(month, 0) + 1
        line = input()
    for month in sorted(sums):
        places = sums[month]
        most = min(places, key=lambda place: (-places[place], place))
        print(f"{month}: {entries[month]} entries, {sum(places.values())} euros, most in {most}")
    if not sums:
        print("nothing spent")


def inputs(rng):
    lines = []
    for _ in range(rng.randint(2, 7)):
        month = rng.choice(["2025-11", "2026-03", "2026-10"])
        lines.append(f"{month}-{rng.randint(1, 28):02} {rng.choice(['Lyon', 'Bath', 'Oslo'])} {rng.choice([10, 20, 30])}")
    return "".join(f"{line}\n" for line in [*lines, ""])
