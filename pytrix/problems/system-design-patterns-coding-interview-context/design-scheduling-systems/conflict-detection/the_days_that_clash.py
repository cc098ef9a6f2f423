"""The appointment that clashes most

A trainer's calendar holds appointments, each a tuple of title, the minute it begins and the minute it ends. Getting from one place to the next takes `travel` minutes, so two appointments clash if there are fewer than `travel` minutes between the end of one and the beginning of the other, or if they overlap.

Return for the appointment that takes part in the most clashes a tuple of its title and the number of clashes. Among equals it is the one that begins first, then the first by title. If nothing clashes, return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`travel` is at least 0", "every appointment ends after it begins")
HINTS = (
    "When do two appointments with no travel clash? What changes if each takes `travel` minutes longer?",
    "Two appointments don't clash if one of them begins at least `travel` minutes after the other ends. Everything else is a clash.",
    "Count for every appointment how many others clash with it. Then `min` with a key of the negative count, the beginning and the title picks the answer.",
)
EXAMPLES = [
    Example(([("run", 0, 60), ("yoga", 70, 100), ("swim", 90, 120)], 15), why="yoga clashes with both others"),
    Example(([("run", 0, 60), ("yoga", 75, 100)], 15)),
    Example(([("b", 5, 10), ("a", 5, 10)], 0), why="one clash each, the same beginning"),
]
EDGES = {
    "fewer than `travel` minutes": Edge(([("x", 0, 10), ("y", 14, 20), ("z", 25, 30)], 5), "4 minutes and 5 minutes"),
    "overlap": Edge(([("long", 0, 100), ("short", 40, 50), ("other", 60, 70)], 0), "one inside the other"),
    "begins first": Edge(([("late", 50, 60), ("early", 10, 20), ("mid", 15, 25), ("later", 55, 65)], 0), "two pairs"),
    "If nothing clashes": Edge(([("alone", 3, 4)], 60), "a single appointment"),
    "calendar holds": Edge(([], 5), "an empty calendar"),
}
ALWAYS = [
    ([("row", 45, 50), ("run", 40, 50)], 0),
    ([("run", 0, 10), ("yoga", 10, 20)], 0),
]
MISTAKES = [
    Mistake("Just `travel` minutes between two appointments are enough.", "other_begin < end + travel and begin < other_end + travel", "other_begin <= end + travel and begin <= other_end + travel"),
    Mistake("The way takes time in both orders of the two appointments.", "begin < other_end + travel", "begin < other_end"),
    Mistake("An appointment doesn't clash with itself.", "if other != place and", "if"),
    Mistake("Among equals the one that begins first is wanted.", "key=lambda place: (-clashes[place], appointments[place][1], appointments[place][0])", "key=lambda place: (-clashes[place], appointments[place][0])"),
    Mistake("If nothing clashes the answer is `None`.", "    if not any(clashes):\n        return None\n", "    if not clashes:\n        return None\n"),
]
ALSO_RIGHT = [
    Way(
        "`combinations` visits each pair once and counts the clash for both, which halves the work.",
        '''
from itertools import combinations


def worst(appointments: list[tuple[str, int, int]], travel: int) -> tuple[str, int] | None:
    clashes = dict.fromkeys(range(len(appointments)), 0)
    for one, other in combinations(clashes, 2):
        first, second = sorted((appointments[one][1:], appointments[other][1:]))
        if second[0] < first[1] + travel:
            clashes[one] += 1
            clashes[other] += 1
    found = sorted((-count, appointments[place][1], appointments[place][0]) for place, count in clashes.items() if count)
    return (found[0][2], -found[0][0]) if found else None
''',
    )
]
ORACLE = '''
def worst(appointments: list[tuple[str, int, int]], travel: int) -> tuple[str, int] | None:
    best = None
    for one in range(len(appointments)):
        title, begin, end = appointments[one]
        count = 0
        for other in range(len(appointments)):
            if other != one:
                gap_after = appointments[other][1] - end
                gap_before = begin - appointments[other][2]
                if max(gap_after, gap_before) < travel or max(gap_after, gap_before) < 0:
                    count += 1
        row = (-count, begin, title)
        if count and (best is None or row < best):
            best = row
    return None if best is None else (best[2], -best[0])
'''
EXPLANATION = """
With travel, an appointment lasts as if it ended `travel` minutes later. Two clash if each begins before the other ends in this sense. With 15 minutes:

| pair | gap | clash |
|---|---|---|
| run, yoga | 10 | yes |
| run, swim | 30 | no |
| yoga, swim | overlap | yes |

Comparing all pairs takes the square of the number of appointments; sorted by beginning, only neighbours would have to be compared for the question whether anything clashes at all.
"""


def worst(appointments: list[tuple[str, int, int]], travel: int) -> tuple[str, int] | None:
    clashes = []
    for place, (_, begin, end) in enumerate(appointments):
        count = 0
        for other, (_, other_begin, other_end) in enumerate(appointments):
            if other != place and other_begin < end + travel and begin < other_end + travel:
                count += 1
        clashes.append(count)
    if not any(clashes):
        return None
    found = min(range(len(clashes)), key=lambda place: (-clashes[place], appointments[place][1], appointments[place][0]))
    return appointments[found][0], clashes[found]


def inputs(rng):
    appointments = []
    for title in rng.sample(["run", "yoga", "swim", "row", "lift", "ball"], rng.randint(2, 6)):
        begin = 5 * rng.randint(0, 14)
        appointments.append((title, begin, begin + 5 * rng.randint(1, 4)))
    return appointments, rng.choice([0, 5, 10])
