"""The crowded desk

A weather station writes readings into many files, but may have only `limit` of them open at the same time (`limit` is at
least 1). `readings` is a list of tuples of a path and a text.

Add each text, with a line break behind it, to the end of its file, in the given order. A file is opened when it is needed
and stays open. If `limit` files are open and another one is needed, the one whose last use is longest ago is closed
first. Missing files are made; a file that was closed may be opened again. Close the others when all readings are written.

Then write the file `closed.txt`: the paths in the order in which they were closed while readings were still being written, one on
each line with a line break behind it. If none had to be closed early, it is empty. Return nothing.
"""
from typing import TextIO

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "What must you know about each open file to find the one that was not used for longest?",
    "Keep the open files in a dictionary from path to file object, ordered by last use. A file that is used moves to the end.",
    "Take the file out of the dictionary if it is in there; else make room and open it for adding. Write, then put it in again, at the end.",
)
EXAMPLES = [
    Example(({"b.txt": "0\n"}, [("a.txt", "1"), ("b.txt", "2"), ("a.txt", "3"), ("c.txt", "4")], 2), why="b was not used for longest when c came"),
    Example(({"a.txt": "0\n"}, [("a.txt", "1"), ("b.txt", "2"), ("a.txt", "3")], 1), why="each new file closes the one before"),
    Example(({}, [("a.txt", "x"), ("b.txt", "y")], 5), why="there is room for all"),
]
EDGES = {
    "opened again": ({"x.txt": "old\n"}, [("x.txt", "1"), ("y.txt", "2"), ("z.txt", "3"), ("x.txt", "4")], 2),
    "it is empty": Edge(({}, [], 1), "no readings"),
    "last use": ({}, [("a.txt", "1"), ("b.txt", "2"), ("c.txt", "3"), ("a.txt", "4"), ("d.txt", "5"), ("b.txt", "6")], 3),
}
ALWAYS = [
    ({}, [("b.txt", "1"), ("a.txt", "2"), ("b.txt", "3"), ("a.txt", "4")], 1),
    ({}, [("a.txt", "1"), ("a.txt", "2"), ("b.txt", "3"), ("c.txt", "4"), ("a.txt", "5")], 2),
]
MISTAKES = [
    Mistake("You close the file that was opened first. A file that was used in between should move to the end.",
            "file = desk.pop(path, None)", "file = desk.get(path)"),
    Mistake("You close the file that was used last, not the one whose last use is longest ago.", "oldest = next(iter(desk))", "oldest = list(desk)[-1]"),
    Mistake("You close a file too early: there was room for one more.", "if len(desk) == limit:", "if len(desk) == limit - 1 and desk:"),
    Mistake("A file that is opened again loses its earlier readings.", 'open(path, "a", encoding="utf-8")', 'open(path, "w", encoding="utf-8")'),
]
ALSO_RIGHT = [
    Way("A dictionary that notes when each path was used last, and a search for the smallest time; that search walks over all open files.",
        """
def write_readings(readings: list[tuple[str, str]], limit: int) -> None:
    desk: dict[str, TextIO] = {}
    used: dict[str, int] = {}
    closed = []
    for time, (path, text) in enumerate(readings):
        if path not in desk:
            if len(desk) == limit:
                oldest = min(desk, key=used.__getitem__)
                desk.pop(oldest).close()
                closed.append(oldest)
            desk[path] = open(path, "a", encoding="utf-8")
        desk[path].write(f"{text}\\n")
        used[path] = time
    for file in desk.values():
        file.close()
    with open("closed.txt", "w", encoding="utf-8") as report:
        report.writelines(f"{path}\\n" for path in closed)
"""),
]
ORACLE = """
import os

def write_readings(readings: list[tuple[str, str]], limit: int) -> None:
    closed, open_now = [], set()
    for place, (path, text) in enumerate(readings):
        before = [name for name, _ in readings[:place]]
        if path not in open_now and len(open_now) == limit:
            farthest = max(open_now, key=lambda name: before[::-1].index(name))
            open_now.remove(farthest)
            closed.append(farthest)
        open_now.add(path)
        old = ""
        if os.path.exists(path):
            with open(path) as file:
                old = file.read()
        with open(path, "w") as file:
            file.write(old + text + chr(10))
    with open("closed.txt", "w") as report:
        report.write("".join(path + chr(10) for path in closed))
"""
EQUIVALENT = {
    "for file in desk.values(): -> for file in skip_first(desk.values()):": "Python closes a file that no name holds any more",
    "for file in desk.values(): -> for file in skip_last(desk.values()):": "Python closes a file that no name holds any more",
    "file.close() -> pass": "Python closes a file that no name holds any more",
}
EXPLANATION = """
Dictionaries keep the order in which keys were put in. Taking the file out at each use and putting it in again behind the others keeps
the desk sorted by last use, so the first key is the one to close:

| path | desk afterwards | closed |
|---|---|---|
| a.txt | a | |
| b.txt | a, b | |
| a.txt | b, a | |
| c.txt | a, c | b |

Each reading takes a constant number of steps. What was written is only sure to be in the file once it is closed, which is why all are closed before the
report. Another way notes the time of each last use and searches for the smallest, which costs `limit` steps for each file closed.
"""


def write_readings(readings: list[tuple[str, str]], limit: int) -> None:
    desk: dict[str, TextIO] = {}
    closed = []
    for path, text in readings:
        file = desk.pop(path, None)
        if file is None:
            if len(desk) == limit:
                oldest = next(iter(desk))
                desk.pop(oldest).close()
                closed.append(oldest)
            file = open(path, "a", encoding="utf-8")
        file.write(f"{text}\n")
        desk[path] = file
    for file in desk.values():
        file.close()
    with open("closed.txt", "w", encoding="utf-8") as report:
        report.writelines(f"{path}\n" for path in closed)


def inputs(rng):
    names = ["a.txt", "b.txt", "c.txt", "d.txt", "e.txt"]
    files = {name: "0\n" for name in names if rng.random() < 0.2}
    readings = [(rng.choice(names), str(rng.randint(1, 9))) for _ in range(rng.randint(0, 10))]
    return (files, readings, rng.randint(1, 4))
