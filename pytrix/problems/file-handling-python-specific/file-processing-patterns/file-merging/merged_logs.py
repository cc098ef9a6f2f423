"""One story from many logs

Several machines write logs, and each log is in order already: every line holds a time such as `08:15`, a space and a text, ends with a line break, and no line is earlier than the one before it.

Merge the logs at the paths of the list `sources` into the file at `target` and return nothing. Each line is written as `08:15 [name] text`, where the name is the path of its log. All lines stand in order of time; lines of the same
time stand in the order of `sources`, and lines of one log keep their order. A source that doesn't exist is passed over. Without any lines the target is empty.
"""
import heapq
from collections.abc import Iterator
from contextlib import ExitStack
from typing import TextIO

from pytrix.question.authoring import Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("SORT", "ITERATE")
HINTS = (
    "Each log is in order. Which lines can be the next one of the merged log?",
    "`heapq.merge` takes several sorted streams and always gives the smallest of their first items, one at a time. What must be compared?",
    "Merge by time only, with `key`: then equal times keep the order of the streams. An `ExitStack` holds all files open together and closes them all.",
)
EXAMPLES = [
    Example(({"a.log": "08:00 start\n08:20 stop\n", "b.log": "08:00 hello\n08:10 work\n"}, ["b.log", "a.log"], "all.txt"), why="of the same time, b.log comes first"),
    Example(({"a.log": "23:59 late\n", "c.log": ""}, ["a.log", "b.log", "c.log"], "all.txt"), why="b.log doesn't exist"),
    Example(({"a.log": "07:00 z\n07:00 a\n"}, ["a.log"], "all.txt"), why="the lines of one log keep their order"),
]
EDGES = {
    "order of time": ({"x": "10:02 b\n10:09 c\n", "y": "10:01 a\n10:05 d\n"}, ["x", "y"], "t.txt"),
    "same time": ({"x": "09:00 b\n09:00 a\n", "y": "09:00 a\n09:00 c\n"}, ["y", "x"], "t.txt"),
    "Without any lines": ({"x": "", "t.txt": "old"}, ["x"], "t.txt"),
    "doesn't exist": ({"y": "10:00 q\n"}, ["x", "y", "z"], "t.txt"),
}
ALWAYS = [({"t.txt": "old"}, ["x"], "t.txt"), ({"b": "09:00 b\n10:00 c d\n", "a": "08:00 z\n09:00 a\n"}, ["b", "a"], "t.txt")]
MISTAKES = [
    Mistake("You put lines of the same time in alphabetical order. Compare the times only.", ", key=lambda line: line[:5])", ")"),
    Mistake("The logs stand one after the other. Merge them by time.", "heapq.merge(*streams, key=lambda line: line[:5])", "[line for stream in streams for line in stream]"),
    Mistake("A missing log stops the program.", "except FileNotFoundError:", "except ValueError:"),
    Mistake("You leave out the logs behind a missing one; only the missing one is passed over.", "                continue", "                break"),
    Mistake("The name of the log is missing in the lines.", '{time} [{name}] {text}', '{time} {text}'),
]
ORACLE = """
import os

def merge_logs(sources: list[str], target: str) -> None:
    rows = []
    for place, name in enumerate(sources):
        if os.path.exists(name):
            with open(name, encoding="utf-8") as file:
                for number, line in enumerate(file.read().split(chr(10))[:-1]):
                    rows.append((line[:5], place, number, line[:5] + " [" + name + "]" + line[5:] + chr(10)))
    with open(target, "w", encoding="utf-8") as file:
        file.write("".join(row[3] for row in sorted(rows)))
"""
ALSO_RIGHT = [
    Way("Collecting all lines and sorting them by time is shorter, since `sort` keeps the order of equal ones; all lines are in memory then.",
        """
import os

def merge_logs(sources: list[str], target: str) -> None:
    lines: list[str] = []
    for name in sources:
        if os.path.exists(name):
            with open(name, encoding="utf-8") as log:
                lines += [f"{line[:5]} [{name}] {line[6:]}" for line in log]
    lines.sort(key=lambda line: line[:5])
    with open(target, "w", encoding="utf-8") as file:
        file.writelines(lines)
"""),
]
EQUIVALENT = {
    "file.writelines(heapq.merge(*streams, key=lambda line: line[:5])) -> file.writelines(heapq.merge(*streams, key=lambda line: line[:6]))":
        "the sixth character is always a space",
}
EXPLANATION = """
`heapq.merge` looks at the first line of each log only, takes the earliest, and asks its log for the next. Of equal ones the earlier stream wins.

| first of b.log | first of a.log | written |
|---|---|---|
| `08:00` | `08:00` | b.log |
| `08:10` | `08:00` | a.log |
| `08:10` | `08:20` | b.log |
| | `08:20` | a.log |

One line of each log is in memory, and each of `n` lines costs about log `k` steps for `k` logs. Another way collects all lines and sorts them: shorter, but everything is in memory.
"""


def named(name: str, log: TextIO) -> Iterator[str]:
    for line in log:
        time, text = line.split(" ", 1)
        yield f"{time} [{name}] {text}"


def merge_logs(sources: list[str], target: str) -> None:
    with ExitStack() as stack:
        streams = []
        for name in sources:
            try:
                log = stack.enter_context(open(name, encoding="utf-8"))
            except FileNotFoundError:
                continue
            streams.append(named(name, log))
        with open(target, "w", encoding="utf-8") as file:
            file.writelines(heapq.merge(*streams, key=lambda line: line[:5]))


ENTRY = "merge_logs"


def inputs(rng):
    files = {}
    for name in ["c.log", "a.log", "b.log"]:
        if rng.random() < 0.8:
            times = sorted(f"0{rng.choice([8, 9])}:{rng.choice(['10', '11', '12', '20'])}" for _ in range(rng.randint(0, 4)))
            files[name] = "".join(f"{time} {rng.choice(['stop', 'go on', 'é'])}\n" for time in times)
    return (files, rng.sample(["c.log", "a.log", "b.log"], rng.randint(1, 3)), "all.txt")
