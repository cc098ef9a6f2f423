"""The first time for all

Colleagues look for a time to meet today. Minutes count from midnight, 0 to 1440. `busy` maps each name to the list of their engagements, tuples of the first minute and the minute at which it ends; they are in no order and may overlap. Everybody works from minute `start` to minute `end`.

Return the earliest minute at which a meeting of `length` minutes can begin, so that nobody is engaged during it and it lies within the working hours, or `None` if there is no such minute. A meeting may begin in the minute in which an engagement ends.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("`length` is at least 1",)
HINTS = (
    "Does it matter who of the colleagues is engaged?",
    "Put all engagements into one list and sort it. Then walk through the day with a minute that is free for all so far.",
    "Begin at `start`. If the next engagement begins late enough for the meeting before it, you are done. Else the free minute moves to its end, unless it lies further already.",
)
EXAMPLES = [
    Example(({"Ann": [(540, 600)], "Bob": [(570, 630), (700, 720)]}, 540, 1020, 60), why="both are free from 630 on"),
    Example(({"Ann": [(600, 660)]}, 540, 1020, 60)),
    Example(({"Ann": [(500, 700)], "Bob": [(720, 800)]}, 540, 800, 30), why="only 20 minutes are free in between"),
]
EDGES = {
    "no such minute": Edge(({"A": [(0, 1440)]}, 480, 960, 1), "engaged all day"),
    "may overlap": Edge(({"A": [(100, 400), (150, 200)], "B": []}, 100, 500, 100), "one inside the other"),
    "within the working hours": Edge(({"A": [(480, 901)]}, 480, 960, 60), "one minute too late"),
    "in which an engagement ends": Edge(({"A": [(480, 500), (530, 900)]}, 480, 960, 30), "a gap just long enough"),
    "Colleagues look for": Edge(({}, 10, 20, 10), "nobody is engaged"),
    "in no order": Edge(({"A": [(700, 800), (480, 500), (0, 30)]}, 480, 960, 200), "in reverse order, some before the working hours"),
}
ALWAYS = [
    ({"A": [(480, 930), (1000, 1100)]}, 480, 960, 60),
    ({"A": [(0, 50), (10, 20), (60, 90)]}, 0, 100, 30),
    ({"A": [(2, 3)]}, 0, 20, 6),
]
MISTAKES = [
    Mistake("An engagement may lie inside an earlier one; the free minute never moves back.", "free = max(free, finish)", "free = finish"),
    Mistake("A gap that is just long enough will do.", "if begin >= free + length:", "if begin > free + length:"),
    Mistake("The meeting has to end within the working hours.", "return free if free + length <= end else None", "return free if free < end else None"),
    Mistake("Engagements are in no order; sort them all together.", "for begin, finish in sorted(engagement for each in busy.values() for engagement in each):", "for begin, finish in (engagement for each in busy.values() for engagement in each):"),
    Mistake("A gap long enough may lie before the working hours begin.", "    free = start\n", "    free = 0\n"),
]
ALSO_RIGHT = [
    Way(
        "A meeting begins best at `start` or where an engagement ends. Trying each of these times against all engagements is simple and takes the square of their number.",
        '''
def first_time(busy: dict[str, list[tuple[int, int]]], start: int, end: int, length: int) -> int | None:
    engagements = [engagement for each in busy.values() for engagement in each]
    times = sorted([start, *(finish for _, finish in engagements if finish > start)])
    for time in times:
        if time + length <= end and all(time >= finish or begin >= time + length for begin, finish in engagements):
            return time
    return None
''',
    )
]
ORACLE = '''
def first_time(busy: dict[str, list[tuple[int, int]]], start: int, end: int, length: int) -> int | None:
    for time in range(start, end - length + 1):
        if not any(begin < time + length and time < finish for each in busy.values() for begin, finish in each):
            return time
    return None
'''
EXPLANATION = """
Sorted by beginning, the engagements of all form one line, and the free minute walks along it. With working hours from 540 and 60 minutes wanted:

| engagement | free so far | long enough before it? | free afterwards |
|---|---|---|---|
| 540 to 600 | 540 | no | 600 |
| 570 to 630 | 600 | no | 630 |
| 700 to 720 | 630 | yes, 70 minutes | |

Sorting is the largest part of the work.
"""


def first_time(busy: dict[str, list[tuple[int, int]]], start: int, end: int, length: int) -> int | None:
    free = start
    for begin, finish in sorted(engagement for each in busy.values() for engagement in each):
        if begin >= free + length:
            break
        free = max(free, finish)
    return free if free + length <= end else None


def inputs(rng):
    busy = {}
    for name in rng.sample(["Ann", "Bob", "Cy"], rng.randint(1, 3)):
        begins = [rng.randint(0, 16) for _ in range(rng.randint(0, 3))]
        busy[name] = [(begin, begin + rng.randint(1, 5)) for begin in begins]
    return busy, rng.randint(2, 6), rng.randint(14, 20), rng.randint(1, 4)
