"""Minutes without a lifeguard

A beach is watched from minute 0 to minute `close`. Lifeguards sign up for shifts `(start, finish)`, which may overlap, lie inside one another and stand in any order.

Return the stretches during which nobody watches, as pairs of start and finish, from the earliest on. Where one shift finishes and another starts at the same minute, there is no gap. Without shifts, the whole
time is one gap.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("`close` is at least 1", "each shift lies between 0 and `close`, and starts before it finishes")
HINTS = (
    "In which order of the shifts can you be sure that no later one fills a gap you have just found?",
    "Go through the shifts by their starts and remember up to which minute the beach is watched without a break.",
    "If a shift starts after that minute, there is a gap between. Then stretch the minute to the shift's finish, if that is later. At the end, compare with closing time.",
)
EXAMPLES = [
    Example(([(60, 90), (0, 30), (20, 50)], 120), why="0 to 50 is watched, and 60 to 90"),
    Example(([(0, 100), (10, 20), (40, 60)], 100), why="one long shift has the others inside"),
    Example(([(5, 10), (10, 15)], 15), why="only the beginning"),
]
EDGES = {"Without shifts": ([], 30), "at the same minute": Edge(([(4, 8), (0, 4)], 9), "one after the other"), "lie inside one another": Edge(([(0, 50), (10, 20), (30, 60)], 60), "inside a longer shift")}
ALWAYS = [
    ([(3, 6), (1, 7)], 20),
    ([(0, 9), (2, 4), (6, 8)], 12)]
MISTAKES = [
    Mistake("A short shift inside a long one must not move the watched minute back.", "watched = max(watched, finish)", "watched = finish"),
    Mistake("After the last shift there may be a gap up to closing time.", "    if watched < close:\n        gaps.append((watched, close))\n", ""),
    Mistake("The shifts stand in any order; sort them by their starts first.", "sorted(shifts)", "shifts"),
    Mistake("Shifts that touch leave no gap.", "start > watched", "start >= watched and start"),
]
ORACLE = """
def gaps_between(shifts: list[tuple[int, int]], close: int) -> list[tuple[int, int]]:
    gaps = []
    for minute in range(close):
        if not any(start <= minute < finish for start, finish in shifts):
            if gaps and gaps[-1][1] == minute:
                gaps[-1] = (gaps[-1][0], minute + 1)
            else:
                gaps.append((minute, minute + 1))
    return gaps
"""
ALSO_RIGHT = [
    Way("A shift of no length at closing time makes the last gap one like all others.", """
def gaps_between(shifts: list[tuple[int, int]], close: int) -> list[tuple[int, int]]:
    gaps: list[tuple[int, int]] = []
    watched = 0
    for start, finish in [*sorted(shifts), (close, close)]:
        if start > watched:
            gaps.append((watched, start))
        watched = max(watched, finish)
    return gaps
"""),
]
EXPLANATION = """
In the order of their starts, a shift either goes on from what is watched already or begins after a gap, which no later shift can fill.

| shift | watched before | gap |
|---|---|---|
| 0 to 30 | 0 | – |
| 20 to 50 | 30 | – |
| 60 to 90 | 50 | 50 to 60 |
| closing at 120 | 90 | 90 to 120 |

Sorting costs n log n. Another way marks each minute, which costs the length of the day times the number of shifts.
"""


def gaps_between(shifts: list[tuple[int, int]], close: int) -> list[tuple[int, int]]:
    gaps: list[tuple[int, int]] = []
    watched = 0
    for start, finish in sorted(shifts):
        if start > watched:
            gaps.append((watched, start))
        watched = max(watched, finish)
    if watched < close:
        gaps.append((watched, close))
    return gaps


def inputs(rng):
    close = rng.randint(2, 20)
    shifts = []
    for _ in range(rng.randint(1, 5)):
        start = rng.choice([0, rng.randint(0, close - 1)])
        shifts.append((start, rng.choice([close, rng.randint(start + 1, close), start + 1])))
    return (shifts, close)
