"""Points come late

Phones of players report scores over a bad network: reports come late, twice, or in the wrong order. `reports` holds them as they arrive, each a tuple of player, the number of the report that the phone gave it (1, 2, 3, …), and the player's total score at that moment. Totals may fall as well as rise.

A report counts only if its number is greater than those of all reports of that player that came before. Return a dictionary from player to the total of the last report that counted.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "AGGREGATE")
HINTS = (
    "How can you tell a report that is late from one that is new?",
    "Keep the greatest number seen so far for each player, beside the total.",
    "For a report, compare its number with the kept one, which is 0 for a new player. If it is greater, keep number and total; else skip it.",
)
EXAMPLES = [
    Example(([("Ada", 1, 10), ("Ada", 3, 40), ("Ada", 2, 25)],), why="report 2 comes late"),
    Example(([("Ada", 1, 5), ("Ben", 1, 7), ("Ada", 1, 5), ("Ada", 2, 3)],), why="the total fell to 3"),
    Example(([("Cid", 4, 0), ("Cid", 3, 9)],)),
]
EDGES = {
    "Totals may fall": Edge(([("Ada", 1, 50), ("Ada", 2, -5)],), "below 0"),
    "twice": Edge(([("Ada", 2, 8), ("Ada", 2, 9)],), "the same number with another total"),
    "of that player": Edge(([("Ada", 9, 1), ("Ben", 1, 2), ("Cid", 5, 3)],), "each has numbers of their own"),
    "all reports": Edge(([],), "no reports"),
}
ALWAYS = [
    ([("Ada", 3, 1), ("Ada", 1, 2), ("Ada", 2, 3)],),
]
MISTAKES = [
    Mistake("A late report must not replace a newer one.", "if number > numbers.get(player, 0):", "if True:"),
    Mistake("Each player's phone counts for itself.", "numbers.get(player, 0)", "max(numbers.values(), default=0)"),
    Mistake("The newest report counts, even when its total is lower.", "if number > numbers.get(player, 0):", "if total > totals.get(player, -1000):"),
    Mistake("A report that came twice counts the first time only.", "if number > numbers", "if number >= numbers"),
]
EXPLANATION = """
Arrival tells nothing about age; the number does. For each player the greatest number so far is kept.

| report | kept number | counts | totals |
|---|---|---|---|
| Ada, 1, 10 | 0 | yes | Ada 10 |
| Ada, 3, 40 | 1 | yes | Ada 40 |
| Ada, 2, 25 | 3 | no | Ada 40 |

Each report takes the same few steps.
"""


def latest_totals(reports: list[tuple[str, int, int]]) -> dict[str, int]:
    numbers: dict[str, int] = {}
    totals: dict[str, int] = {}
    for player, number, total in reports:
        if number > numbers.get(player, 0):
            numbers[player] = number
            totals[player] = total
    return totals


def inputs(rng):
    return ([(rng.choice(["Ada", "Ben", "Cid"]), rng.randint(1, 5), rng.randint(-3, 20)) for _ in range(rng.randint(3, 8))],)
