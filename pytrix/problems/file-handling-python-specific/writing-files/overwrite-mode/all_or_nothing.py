"""All or nothing

A shop stores each product as a file `name.txt` in the folder it works in, with a single whole number inside, its stock, followed by a line break.
A delivery note is a list `changes` of tuples of a name and a number to be added, which is negative for goods that leave.

Carry out the note and return nothing. Names without a file begin with a stock of 0. A name may occur several times; then all its numbers
are added up first. If any stock would be below 0 in the end, the note is wrong: no file may be changed or made. Otherwise
each named product's file holds its new stock, even if that is 0 or as before.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("VALIDATE", "AGGREGATE")
HINTS = (
    "If the third product turns out wrong, what has happened to the first two by then?",
    "Work out all new stocks in a dictionary first. Only when every one of them is right, open files for writing.",
    "Add up the changes for each name, add the stock that is in its file or 0, and leave if the smallest result is negative.",
)
EXAMPLES = [
    Example(({"oil.txt": "5\n", "tea.txt": "2\n"}, [("oil", -3), ("jam", 4)]), why="there was no jam before"),
    Example(({"oil.txt": "5\n", "tea.txt": "2\n"}, [("oil", -3), ("tea", -4)]), why="there is not enough tea, so the oil stays as well"),
    Example(({"oil.txt": "1\n"}, [("oil", -3), ("oil", 2)]), why="added up it is -1"),
]
EDGES = {
    "no file may be changed": Edge(({"a.txt": "1\n"}, [("b", 3), ("a", 2), ("c", -1)]), "the last name is wrong"),
    "even if that is 0": ({"a.txt": "4\n"}, [("a", -4), ("b", 0)]),
    "occur several times": ({"a.txt": "2\n"}, [("a", -5), ("b", 1), ("a", 4)]),
}
ALWAYS = [({"a.txt": "12\n"}, [("a", -3)]), ({"a.txt": "3\n"}, []), ({"a.txt": "3\n", "b.txt": "0\n"}, [("b", -1), ("a", 1)])]
MISTAKES = [
    Mistake("You write while you are still checking, so a wrong note has changed some files already.",
            """
def carry_out(changes: list[tuple[str, int]]) -> None:
    totals: dict[str, int] = {}
    for name, number in changes:
        totals[name] = totals.get(name, 0) + number
    for name, total in totals.items():
        try:
            with open(f"{name}.txt") as file:
                total += int(file.read())
        except FileNotFoundError:
            pass
        if total < 0:
            return
        with open(f"{name}.txt", "w") as file:
            file.write(f"{total}\\n")
"""),
    Mistake("You refuse a stock of exactly 0, which is allowed.", "(stock < 0", "(stock <= 0"),
    Mistake("Numbers for the same name have to be added up; yours replace one another.", "stocks[name] += number", "stocks[name] = number"),
    Mistake("The old stock is forgotten: only the changes are written.", "stocks[name] += int(file.read())", "int(file.read())"),
    Mistake("A wrong note is carried out in part: either all products are written or none.", "    if any(stock < 0 for stock in stocks.values()):\n        return\n", "",
            "    for name, stock in stocks.items():\n", "    for name, stock in stocks.items():\n        if stock < 0:\n            continue\n"),
]
ALSO_RIGHT = [
    Way("Reading each file at the first mention of its name saves the second walk; the check still comes before the first write.",
        """
import os

def carry_out(changes: list[tuple[str, int]]) -> None:
    stocks: dict[str, int] = {}
    for name, number in changes:
        path = f"{name}.txt"
        if name not in stocks:
            stocks[name] = 0
            if os.path.exists(path):
                with open(path, encoding="utf-8") as file:
                    stocks[name] = int(file.read())
        stocks[name] += number
    if not stocks or min(stocks.values()) >= 0:
        for name, stock in stocks.items():
            with open(f"{name}.txt", "w", encoding="utf-8") as file:
                print(stock, file=file)
"""),
]
ORACLE = """
import os

def carry_out(changes: list[tuple[str, int]]) -> None:
    old = {name: open(name).read() for name in os.listdir(".")}
    named = set()
    for name, number in changes:
        path = name + ".txt"
        named.add(path)
        before = int(open(path).read()) if os.path.exists(path) else 0
        with open(path, "w") as file:
            file.write(str(before + number) + chr(10))
    if any(int(open(path).read()) < 0 for path in named):
        for path in named:
            os.remove(path)
        for path in old:
            with open(path, "w") as file:
                file.write(old[path])
"""
EXPLANATION = """
All reading and checking comes before the first writing, so a wrong note leaves everything untouched. For oil 5, tea 2 and a note with oil -3, tea -4:

| name | change | stock | new |
|---|---|---|---|
| oil | -3 | 5 | 2 |
| tea | -4 | 2 | -2 |

One new stock is negative, so nothing is written. The work grows with the length of the note. Another way writes at once and undoes it on an error; it has to keep
all old contents and fails if the program is stopped in between. To be safe even then, write a new file beside the old one and swap them with `os.replace`.
"""


def carry_out(changes: list[tuple[str, int]]) -> None:
    stocks: Counter[str] = Counter()
    for name, number in changes:
        stocks[name] += number
    for name in stocks:
        try:
            with open(f"{name}.txt", encoding="utf-8") as file:
                stocks[name] += int(file.read())
        except FileNotFoundError:
            continue
    if any(stock < 0 for stock in stocks.values()):
        return
    for name, stock in stocks.items():
        with open(f"{name}.txt", "w", encoding="utf-8") as file:
            file.write(f"{stock}\n")


def inputs(rng):
    names = ["oil", "tea", "jam", "salt"]
    files = {f"{name}.txt": f"{rng.randint(0, 6)}\n" for name in names if rng.random() < 0.6}
    low = rng.choice([-4, -1, 0])
    return (files, [(rng.choice(names), rng.randint(low, 4)) for _ in range(rng.randint(0, 5))])
