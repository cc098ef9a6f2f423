"""Two logbooks become one

A ship had two logbooks, the files at `first` and `second`. Each line begins with a time such as `08:15`, followed by
a space and a remark, and in each file the lines are in order of time. Every line ends with a line break.

Write all lines into a new file at `target`, in order of time, and return nothing. At the same time, lines of the
first logbook come before those of the second, and lines of one logbook keep their order. A logbook may be empty. The
two old files stay as they are.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("SORT", "AGGREGATE")
HINTS = (
    "Which part of a line decides where it goes?",
    "Read the lines of both files into one list, those of the first logbook first, and put the list in order.",
    "A stable sort by the first five characters keeps lines of the same time in their order; `writelines` writes a list of lines.",
)
EXAMPLES = [
    Example(({"a.log": "08:15 wind\n10:00 rain\n", "b.log": "09:30 whale\n"}, "a.log", "b.log", "all.log"), why="the whale was seen between wind and rain"),
    Example(({"a.log": "07:00 zero sail\n", "b.log": "07:00 anchor up\n"}, "a.log", "b.log", "all.log"), why="at the same time the first logbook comes first"),
    Example(({"a.log": "", "b.log": "12:00 noon\n"}, "a.log", "b.log", "all.log"), why="the first logbook is empty"),
]
EDGES = {
    "may be empty": ({"a.log": "", "b.log": ""}, "a.log", "b.log", "all.log"),
    "keep their order": ({"a.log": "06:00 zebra\n06:00 ape\n", "b.log": "05:59 early\n06:00 ape\n"}, "a.log", "b.log", "all.log"),
    "with a time": Edge(({"a.log": "06:24 tide\n06:45 fog\n", "b.log": "06:21 sail\n06:48 gulls\n"}, "a.log", "b.log", "all.log"), "all within one hour"),
    "in order of time": Edge(({"a.log": "23:00 late\n", "b.log": "00:10 night\n01:00 moon\n"}, "a.log", "b.log", "new.log"), "the second logbook comes first"),
}
MISTAKES = [
    Mistake("At the same time the lines should keep their order; you sort them by the remark as well.", "key=lambda line: line[:5]", "key=lambda line: line"),
    Mistake("The second logbook is only put behind the first. The lines have to be in order of time.", "lines.sort(key=lambda line: line[:5])", "lines.sort(key=lambda line: 0)"),
    Mistake("At the same time lines of the first logbook come before those of the second.", "for path in (first, second)", "for path in (second, first)"),
    Mistake("The lines of one logbook are missing in the new file.", "for path in (first, second)", "for path in (first,)"),
]
ALSO_RIGHT = [
    Way("`merge` from `heapq` joins sorted inputs line by line and never holds a whole file in memory; with equal keys the first input comes first.",
        """
from heapq import merge


def join_logbooks(first: str, second: str, target: str) -> None:
    with open(first) as one, open(second) as other, open(target, "w") as new:
        new.writelines(merge(one, other, key=lambda line: line[:5]))
"""),
]
EXPLANATION = """
Times with two digits each have the same order as texts. The list holds the lines of the first logbook in front, and
sorting by the time alone leaves lines of the same time as they stand:

| before | after sorting |
|---|---|
| 08:15 wind | 08:15 wind |
| 10:00 rain | 09:30 whale |
| 09:30 whale | 10:00 rain |

Python's sorting notices the two parts that are in order already, so it needs few comparisons. Merging line by line
works for files that are too large for the memory.
"""


def join_logbooks(first: str, second: str, target: str) -> None:
    lines = []
    for path in (first, second):
        with open(path) as logbook:
            lines.extend(logbook)
    lines.sort(key=lambda line: line[:5])
    with open(target, "w") as new:
        new.writelines(lines)


def inputs(rng):
    files = {}
    for name in ("a.log", "b.log"):
        times = sorted(rng.choice([419, 420, 475, 479, 480]) for _ in range(rng.randint(0, 4)))
        files[name] = "".join(f"{time // 60:02}:{time % 60:02} {rng.choice(['wind', 'rain', 'whale', 'anchor'])}\n" for time in times)
    return (files, "a.log", "b.log", "all.log")
