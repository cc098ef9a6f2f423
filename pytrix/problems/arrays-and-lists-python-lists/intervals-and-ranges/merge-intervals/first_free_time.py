"""A time for everybody

An office keeps its appointments in the file at `path`. Each line holds a name and the minutes of the day at which an
appointment begins and ends, separated by single spaces, such as `Ida 540 600`; the end is later. The lines are in no
particular order, and blank lines mean nothing.

All of the people are wanted for a meeting of `length` minutes that begins at minute 480 or later and ends at minute
1020 at the latest. Return the earliest minute at which it can begin so that it collides with no appointment of
anybody, or `-1` if there is none. A meeting may begin in the minute in which an appointment ends, and end in the
minute in which one begins. If there is no file at `path`, nobody has appointments.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("`length` is at least 1",)
HINTS = (
    "Does it matter whose appointment it is? What is left of the file then?",
    "Sort the appointments by their beginning and keep the earliest minute at which everybody is free. Each appointment either leaves enough room before it or not.",
    "If the room before the appointment is too small, the free minute becomes the later of itself and the appointment's end. After the last one compare with the end of the day.",
)
EXAMPLES = [
    Example(({"plan.txt": "Ida 480 560\nMo 600 700\nIda 550 590\n"}, "plan.txt", 30), why="from 590 to 600 is too short; Mo is free again at 700"),
    Example(({"plan.txt": "Ida 540 600\n"}, "plan.txt", 60), why="480 to 540 is just enough"),
    Example(({"plan.txt": "Mo 450 1000\n"}, "plan.txt", 30), why="after 1000 only 20 minutes are left"),
]
EDGES = {
    "no file": ({}, "plan.txt", 540),
    "blank lines": Edge(({"a.txt": "\nIda 500 1000\n\n"}, "a.txt", 20), "blank lines, and exactly the last minutes"),
    "no particular order": Edge(({"a.txt": "Mo 900 960\nIda 470 650\nKai 500 520\nMo 640 880\n"}, "a.txt", 20), "a short appointment during a long one"),
    "ends at minute 1020 at the latest": Edge(({"a.txt": "Ida 480 490\nMo 1100 1200\n"}, "a.txt", 531), "one minute too long"),
    "480 or later": Edge(({"a.txt": "Ida 100 200\nMo 300 400\n"}, "a.txt", 60), "appointments early in the morning"),
}
ALWAYS = [({"plan.txt": "Mo 470 670\n"}, "plan.txt", 20)]
MISTAKES = [
    Mistake("A short appointment within a long one sets the free minute back. Keep the later of both.", "free = max(free, end)", "free = end"),
    Mistake("The lines are in no particular order: sort the appointments first.", "sorted(appointments)", "appointments"),
    Mistake("A meeting may end in the very minute in which an appointment begins.", "begin - free >= length", "begin - free > length"),
    Mistake("The meeting must end at minute 1020 at the latest.", "return free if 1020 - free >= length else -1", "return free if free <= 1020 else -1"),
    Mistake("Without a file the program stops with an error; it means that there are no appointments.", "except FileNotFoundError", "except ValueError"),
    Mistake("The meeting cannot begin before minute 480.", "free = 480", "free = min([480] + [end for _, end in appointments])"),
]
ORACLE = '''
def earliest_meeting(path: str, length: int) -> int:
    try:
        lines = [line.split() for line in open(path) if line.split()]
    except FileNotFoundError:
        lines = []
    for begin in range(480, 1020 - length + 1):
        if all(int(end) <= begin or begin + length <= int(start) for _, start, end in lines):
            return begin
    return -1
'''
ALSO_RIGHT = [
    Way("Only minute 480 and the ends of appointments can be the earliest beginning, so each of these can be tried. That compares each with every appointment.",
        """
def earliest_meeting(path: str, length: int) -> int:
    appointments = []
    try:
        with open(path) as plan:
            for line in plan:
                if line.strip():
                    _, begin, end = line.split()
                    appointments.append((int(begin), int(end)))
    except FileNotFoundError:
        pass
    for start in sorted([480] + [end for _, end in appointments]):
        fits = all(end <= start or start + length <= begin for begin, end in appointments)
        if start >= 480 and start + length <= 1020 and fits:
            return start
    return -1
"""),
]
EXPLANATION = """
Whose appointment it is does not matter: time is free if it lies in no appointment at all. In the order of beginnings
one number is enough, the earliest minute from which everybody is free. For 30 minutes and the first file:

| appointment | free from | room before it | then |
|---|---|---|---|
| 480–560 | 480 | 0 | free from 560 |
| 550–590 | 560 | none | free from 590 |
| 600–700 | 590 | 10 | free from 700 |

After the last one 320 minutes are left until 1020. Sorting takes `n` log `n` steps, the walk `n`.
"""


def earliest_meeting(path: str, length: int) -> int:
    appointments = []
    try:
        with open(path) as plan:
            for line in plan:
                if line.strip():
                    _, begin, end = line.split()
                    appointments.append((int(begin), int(end)))
    except FileNotFoundError:
        pass
    free = 480
    for begin, end in sorted(appointments):
        if begin - free >= length and 1020 - free >= length:
            return free
        free = max(free, end)
    return free if 1020 - free >= length else -1


def inputs(rng):
    lines = []
    for _ in range(rng.randint(1, 6)):
        begin = rng.choice([470, 480, 500, 520, 600, 610, 700, 820])
        lines.append(f"{rng.choice(['Ida', 'Mo', 'Kai'])} {begin} {begin + rng.choice([20, 40, 80, 200])}")
    if rng.random() < 0.3:
        lines.insert(0, "")
    return ({"plan.txt": "".join(f"{line}\n" for line in lines)}, "plan.txt", rng.choice([10, 20, 20, 40, 80, 300]))
