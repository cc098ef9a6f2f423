"""The busiest door

A building writes a log: each line of the file `path` holds a time and the name of a door, separated by a single space,
such as `08:15 north`. Lines that start with `#` are remarks, and blank lines mean nothing.

Return the door that was used most often at 12:00 or later. If several doors were used equally often, return the one that comes first
in the alphabet. Return an empty text if no door was used then. If there is no file at `path`, return `no log`.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Times written with two digits each can be compared as texts: think about why.",
    "Decide line by line whether it counts at all, and only then take it apart. Count the doors that are left.",
    "For the tie, look for the smallest pair of two things: the count turned negative, and then the name.",
)
EXAMPLES = [
    Example(({"log.txt": "08:15 north\n12:40 south\n12:00 north\n13:05 south\n17:59 west\n"}, "log.txt"), why="south twice; north once, as 08:15 is too early"),
    Example(({"doors.txt": "# maintenance\n\n11:59 east\n16:00 west\n12:00 oak\n"}, "doors.txt"), why="a tie, and oak comes first in the alphabet"),
    Example(({}, "log.txt"), why="there is no such file"),
]
EDGES = {
    "no file": ({}, "log.txt"),
    "no door was used": ({"log.txt": "# closed today\n"}, "log.txt"),
    "equally often": ({"a.txt": "06:00 south\n12:00 south\n13:00 east\n07:00 east\n18:00 oak\n05:59 elm\n"}, "a.txt"),
    "blank lines": ({"a.txt": "\n   \n07:30 gate\n12:30 gate\n"}, "a.txt"),
}
ALWAYS = [({"log.txt": "23:00 east\n# checked\n\n"}, "log.txt")]
MISTAKES = [
    Mistake("On a tie your answer is the door that was seen first in the log, not the first in the alphabet.",
            "min(uses, key=lambda door: (-uses[door], door))", "max(uses, key=lambda door: uses[door])"),
    Mistake("Your answer ignores the times: every use of a door counts, whenever it was.",
            '                    if time >= "12:00":\n                        uses[door] += 1', '                    uses[door] += 1'),
    Mistake("Without a log file your program stops with an error. The statement says what to return then.",
            '    except FileNotFoundError:\n        return "no log"', '    except ValueError:\n        return "no log"'),
]
ORACLE = """
import os


def busiest_door(path: str) -> str:
    if not os.path.exists(path):
        return "no log"
    with open(path) as log:
        lines = [line.split() for line in log.read().split(chr(10)) if line[:1] != "#"]
    doors = sorted(words[1] for words in lines if words and int(words[0][:2]) >= 12)
    best = ""
    for door in doors:
        if doors.count(door) > doors.count(best):
            best = door
    return best
"""
ALSO_RIGHT = [
    Way("Sorting the names and taking the door with the largest count gives the first of equals, because `max` keeps it. It sorts all doors.",
        'min(uses, key=lambda door: (-uses[door], door)) if uses else ""', 'max(sorted(uses), key=lambda door: uses[door], default="")'),
]
EXPLANATION = """
Reading line by line keeps only one line in memory, and each line is decided on before it is taken apart:

| line | counts? | uses |
|---|---|---|
| `# maintenance` | a remark | |
| (blank) | no | |
| `11:59 east` | too early | |
| `16:00 west` | yes | west 1 |
| `12:00 oak` | yes | west 1, oak 1 |

Times of the form `08:15` have the same order as texts as they have as times. The smallest pair of negative count and
name is the most frequent door, and among equals the first in the alphabet: (-1, oak) before (-1, west). The work grows
with the length of the log. Reading the whole file at once would be as fast, but needs room for all of it.
"""


def busiest_door(path: str) -> str:
    uses: Counter[str] = Counter()
    try:
        with open(path) as log:
            for line in log:
                if line.strip() and not line.startswith("#"):
                    time, door = line.split()
                    if time >= "12:00":
                        uses[door] += 1
    except FileNotFoundError:
        return "no log"
    return min(uses, key=lambda door: (-uses[door], door)) if uses else ""


def inputs(rng):
    lines = []
    for _ in range(rng.randint(3, 10)):
        hour = rng.choice([0, 5, 6, 7, 11, 12, 13, 17, 18, 23])
        lines.append(rng.choice(["# checked", ""]) if rng.random() < 0.15 else f"{hour:02}:{rng.choice([0, 30, 59]):02} {rng.choice(['north', 'east', 'south'])}")
    return ({"log.txt": "".join(f"{line}\n" for line in lines)}, "log.txt")
