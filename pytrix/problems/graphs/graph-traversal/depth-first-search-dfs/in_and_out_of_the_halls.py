"""In and out of the halls

A museum guard walks through the halls at night and keeps a log. `doors` gives for each hall the halls that a door leads to, in the order of the doors. All doors can be used from both sides, but the
guard never enters a hall for a second time.

On entering a hall she writes `+` and its name. Then she tries its doors in their order, and enters each hall behind them that was not entered yet, with all that follows from there. When no door is left to try, she writes `-`
and the name, and returns to the hall she came from. Return the log, a list of entries such as `"+Coins"`, of a walk that begins in `start`. Halls she can't reach don't occur in it.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "What happens between the two entries of one hall, and how does that resemble the whole task?",
    "Write a function that visits one hall: it writes the first entry, visits what is new behind each door, and writes the second entry.",
    "Note a hall as entered as soon as you are in it. Ask about a door only when its turn comes: the hall behind it may have been entered meanwhile.",
)
EXAMPLES = [
    Example(({"Coins": ["Maps", "Vases"], "Maps": ["Coins", "Vases"], "Vases": ["Coins", "Maps"]}, "Coins"), why="the vases are entered from the maps"),
    ({"A": ["B", "C"], "B": ["A"], "C": ["A"]}, "A"),
    Example(({"A": ["B"], "B": ["A"], "C": []}, "B"), why="C can't be reached"),
]
EDGES = {
    "can't reach": Edge(({"A": [], "B": []}, "A"), "a hall without doors"),
    "order of the doors": ({"A": ["C", "B"], "B": ["A", "D"], "C": ["A"], "D": ["B"]}, "A"),
    "a second time": Edge(({"A": ["D", "B"], "B": ["A", "C"], "C": ["B", "D"], "D": ["C", "A"]}, "A"), "four halls in a ring"),
}
MISTAKES = [
    Mistake("She leaves a hall only after everything behind its doors was visited.", """        log.append("+" + hall)
""", """        log.append("+" + hall)
        log.append("-" + hall)
""", """                visit(other)
        log.append("-" + hall)
""", """                visit(other)
"""),
    Mistake("The doors are tried in the given order.", "for other in doors[hall]:", "for other in reversed(doors[hall]):"),
    Mistake("You decided too early what is new: a hall may be entered while an earlier door is explored.", """        for other in doors[hall]:
            if other not in entered:
                visit(other)
""", """        for other in [other for other in doors[hall] if other not in entered]:
            visit(other)
"""),
    Mistake("The entry for leaving is missing.", """                visit(other)
        log.append("-" + hall)
""", """                visit(other)
"""),
]
ORACLE = """
def night_log(doors: dict[str, list[str]], start: str) -> list[str]:
    log, path = ["+" + start], [start]
    while path:
        new = [hall for hall in doors[path[-1]] if "+" + hall not in log]
        if new:
            path.append(new[0])
            log.append("+" + new[0])
        else:
            log.append("-" + path.pop())
    return log
"""
EXPLANATION = """
A visit to one hall contains the visits to the new halls behind it, so the calls nest as the entries do. For the coins, maps and vases:

| in | door to | what she does |
|---|---|---|
| Coins | Maps | enters |
| Maps | Coins | was entered |
| Maps | Vases | enters |
| Vases | Coins, Maps | both were entered; leaves, then leaves Maps |
| Coins | Vases | was entered; leaves |

Each door is tried once from either side. The other way is to keep the path in a list of your own and look for the next new hall behind its last one; with a note of the next door for each hall that costs as little.
"""


def night_log(doors: dict[str, list[str]], start: str) -> list[str]:
    log: list[str] = []
    entered: set[str] = set()

    def visit(hall: str) -> None:
        entered.add(hall)
        log.append("+" + hall)
        for other in doors[hall]:
            if other not in entered:
                visit(other)
        log.append("-" + hall)

    visit(start)
    return log


def inputs(rng):
    halls = list("ABCDEFG"[: rng.randint(1, 7)])
    doors = {hall: [] for hall in halls}
    for one in halls:
        for other in halls:
            if one < other and rng.random() < 0.4:
                doors[one].append(other)
                doors[other].append(one)
    for hall in halls:
        rng.shuffle(doors[hall])
    return (doors, rng.choice(halls))
