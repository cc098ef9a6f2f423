"""Seats at the big table

For a party, guests are numbered from 0, and a table says who knows whom: `knows[a][b]` is `"x"` if guest `a` and guest `b` know each other, otherwise `"."`. It says the same about `b` and `a`,
and everyone knows themselves.

Guests who know each other want to sit at the same table, and those whom they know as well, and so on. Return the numbers of the guests at the table with most people, in ascending order. If several are equally large,
take the one with the guest of the smallest number. There is at least one guest.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "If guest 2 sits at a table, where in the rows do you see who sits there too?",
    "Collect the whole table of the first guest who has no seat yet, then go on with the next one without a seat. Keep the largest table.",
    "Walk over a list of guests while it grows: for each one, add everybody with an x in the row who has no seat yet.",
)
EXAMPLES = [
    Example((["x..x.", ".xx..", ".xx.x", "x..x.", "..x.x"],), why="1 knows 2, and 2 knows 4"),
    Example((["x.x.", ".x.x", "x.x.", ".x.x"],), why="two tables of two; guest 0 decides"),
    (["x"],),
]
EDGES = {
    "equally large": Edge((["x..", ".x.", "..x"],), "nobody knows anybody"),
    "and so on": Edge((["x..x", ".xx.", ".xxx", "x.xx"],), "a long chain"),
    "ascending order": (["x.x..", ".x...", "x.x.x", "...x.", "..x.x"],),
}
ALWAYS = [
    (["x..x", ".xx.", ".xx.", "x..x"],),
    (["x....x", ".x..xx", "..xxx.", "..xx..", ".xx.x.", "xx...x"],),
]
MISTAKES = [
    Mistake("At the table are also those whom the guest only knows through others.", "for guest in table:", "for guest in table[:1]:"),
    Mistake("Of equally large tables, the one with the smallest number counts.", "key=len", "key=lambda table: (len(table), table)"),
    Mistake("The guests are listed in ascending order.", "return sorted(", "return list("),
    Mistake("Return who sits there, not how many they are.", "return sorted(max(tables, key=len))", "return len(max(tables, key=len))"),
    Mistake("Knowing many people isn't the same as sitting at a large table.", """
def big_table(knows: list[str]) -> list[int]:
    most = max(knows, key=lambda row: row.count("x"))
    return [guest for guest, mark in enumerate(most) if mark == "x"]
"""),
]
ORACLE = """
def big_table(knows: list[str]) -> list[int]:
    near = [{guest for guest, mark in enumerate(row) if mark == "x"} for row in knows]
    for _ in knows:
        near = [set().union(*(near[other] for other in row)) for row in near]
    return sorted(max(near, key=len))
"""
EXPLANATION = """
The tables are the connected components of the graph whose edges stand in the rows. They are found in the order of their smallest guest, and `max` returns the first of the largest. For the first example:

| begins with | rows give | table |
|---|---|---|
| 0 | 3 | 0, 3 |
| 1 | 2, then 4 | 1, 2, 4 |

Each of the n rows is read once, n² marks in all. Another way spreads sets: join the row of each guest with the rows of those they know, again and again; it is short, but takes up to n³ steps or more.
"""


def big_table(knows: list[str]) -> list[int]:
    seated: set[int] = set()
    tables = []
    for first in range(len(knows)):
        table = [first]
        for guest in table:
            new = [other for other, mark in enumerate(knows[guest]) if mark == "x" and other not in seated]
            seated.update(new)
            table.extend(other for other in new if other != first)
        tables.append(table)
    return sorted(max(tables, key=len))


def inputs(rng):
    guests = rng.randint(1, 7)
    rows = [["."] * guests for _ in range(guests)]
    for one in range(guests):
        rows[one][one] = "x"
        for other in range(one):
            if rng.random() < 1.2 / guests:
                rows[one][other] = rows[other][one] = "x"
    return (["".join(row) for row in rows],)
