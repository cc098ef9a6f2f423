"""One log of many

Each server of a web shop writes its own log file. Every line begins with a time such as `08:15:02`, a space, and a message; in each file the lines are ordered by time.

`paths` lists the files. Return all their lines, without line ends, as one list ordered by time. Lines with the same time keep the order of the files in `paths`, and within a file their own order. The last line of a file may have no line end. A file may be empty, and `paths` may be, too. All files exist.
"""

from heapq import merge

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SORT", "ITERATE")
HINTS = (
    "Each file is ordered already. Which module of the standard library joins ordered rows into one?",
    "`heapq.merge` takes any number of ordered rows and can be told, with `key`, what to order by.",
    "Read each file into a list of lines, hand all lists to `merge` with a star, and take the first eight characters of a line as the key.",
)
EXAMPLES = [
    ({"a.log": "08:00:01 start\n08:00:09 order 7\n", "b.log": "08:00:03 start\n08:00:08 login\n"}, ["a.log", "b.log"]),
    Example(({"a.log": "09:00:00 zebra\n", "b.log": "09:00:00 apple\n"}, ["a.log", "b.log"]), why="the same time, so a.log comes first"),
    ({"a.log": "10:00:00 x\n", "b.log": ""}, ["b.log", "a.log"]),
]
EDGES = {
    "may be empty": ({"a.log": ""}, ["a.log"]),
    "`paths` may be": Edge(({"a.log": "10:00:00 x\n"}, []), "no files"),
    "the order of the files": ({"a.log": "10:00:00 a\n", "b.log": "10:00:00 b\n10:00:00 a\n"}, ["b.log", "a.log"]),
}
ALWAYS = [
    ({"a.log": "08:00:02 order 7", "b.log": "08:00:01 login\n08:00:03 pay"}, ["a.log", "b.log"]),
    ({"a.log": "07:30:05 pay\n", "b.log": "11:02:03 login\n20:00:00 pay\n"}, ["b.log", "a.log"]),
]
MISTAKES = [
    Mistake("Only the time decides the order; with equal times your lines are ordered by their messages.", "merge(*logs, key=lambda line: line[:8])", "merge(*logs)"),
    Mistake("The lines still have their line ends.", ".read().splitlines()", ".readlines()"),
    Mistake("The files have to be mixed by time, not joined one after the other.", "list(merge(*logs, key=lambda line: line[:8]))", "[line for log in logs for line in log]"),
]
EXPLANATION = """
`heapq.merge` keeps the next line of each file in a heap and always gives the earliest one. On equal keys the row that was handed in first comes first. For the first example:

| next of a.log | next of b.log | taken |
|---|---|---|
| 08:00:01 | 08:00:03 | 08:00:01 |
| 08:00:09 | 08:00:03 | 08:00:03 |
| 08:00:09 | 08:00:08 | 08:00:08 |
| 08:00:09 | – | 08:00:09 |

For n lines in k files this takes about n log k steps.
"""


def one_log(paths: list[str]) -> list[str]:
    logs = []
    for path in paths:
        with open(path) as file:
            logs.append(file.read().splitlines())
    return list(merge(*logs, key=lambda line: line[:8]))


def inputs(rng):
    files = {}
    for name in rng.sample(["a.log", "b.log", "c.log", "d.log"], rng.randint(1, 4)):
        times = sorted(rng.choice(["07:30:05", "07:30:06", "07:45:01", "07:45:59", "11:02:03", "11:02:30", "20:00:00"]) for _ in range(rng.randint(0, 4)))
        files[name] = "".join(f"{time} {rng.choice(['login', 'order', 'error', 'pay'])}\n" for time in times)
    return (files, list(files))
