"""Lock it, read it, unlock it

Two programs share a file, and a lock file keeps them apart: whoever finds no file `path + ".lock"` makes it, works, and removes it in the end, whatever happens.

The file `path` holds one whole number as text, which is to be raised by `step`. The outcome is one of these words:

- `busy` if the lock file is there already; nothing is touched then.
- `missing` if there is no file `path`.
- `damaged` if what it holds isn't a whole number that `int` understands.
- `done` if the number was raised and written back, with no line break.

Write the outcome to the file `result.txt`, with no line break, and return nothing: the files left behind are the answer. Except for `busy`, no lock file is left.
"""

import os

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("VALIDATE", "TRANSFORM")
HINTS = (
    "Which clause of a `try` runs on success and on failure alike, and what belongs there?",
    "Open the lock with the mode that refuses an existing file. Only when that worked, begin the `try` whose `finally` removes it.",
    "Read and convert in the `try`, name the outcome in two `except` clauses, write back in the `else`, and remove the lock in the `finally`. The result is written last.",
)
EXAMPLES = [
    Example(({"n.txt": "41"}, "n.txt", 1), why="42 is written, and the lock is removed"),
    Example(({"n.txt": "41", "n.txt.lock": ""}, "n.txt", 1), why="someone else has the lock"),
    Example(({"n.txt": "many"}, "n.txt", 1), why="not a number, and no lock is left"),
]
EDGES = {
    "missing": ({}, "n.txt", 2),
    "damaged": Edge(({"n.txt": ""}, "n.txt", 2), "an empty file"),
    "busy": Edge(({"n.txt.lock": "me"}, "n.txt", 2), "locked, and no file"),
    "`int` understands": ({"n.txt": " -7\n"}, "n.txt", 3),
}
ALWAYS = [({"n.txt": "1.5"}, "n.txt", 2)]
MISTAKES = [
    Mistake("After a failure the lock stays, and nobody can work any more.", "        else:\n            with open(path, \"w\") as file:\n                file.write(str(number + step))\n            result = \"done\"\n        finally:\n            os.remove(lock)\n", "        else:\n            with open(path, \"w\") as file:\n                file.write(str(number + step))\n            result = \"done\"\n            os.remove(lock)\n"),
    Mistake("You take the lock even if somebody else has it.", 'open(lock, "x")', 'open(lock, "w")'),
    Mistake("A missing file stops your program.", "except FileNotFoundError:", "except IsADirectoryError:"),
    Mistake("A text that is no number raises `ValueError`; catch that too.", "except ValueError:", "except TypeError:"),
]
ORACLE = """
import os

def raise_number(path: str, step: int) -> None:
    if os.path.exists(path + ".lock"):
        result = "busy"
    elif not os.path.exists(path):
        result = "missing"
    else:
        text = open(path).read().strip()
        if text.removeprefix("-").isdecimal():
            result = "done"
            with open(path, "w") as file:
                print(int(text) + step, end="", file=file)
        else:
            result = "damaged"
    with open("result.txt", "w") as file:
        print(result, end="", file=file)
"""
ALSO_RIGHT = [
    Way("A context manager for the lock moves making and removing out of the way, at the price of a second function.",
        """
from collections.abc import Iterator
from contextlib import contextmanager

@contextmanager
def locked(lock: str) -> Iterator[None]:
    open(lock, "x").close()
    try:
        yield
    finally:
        os.remove(lock)

def raise_number(path: str, step: int) -> None:
    try:
        with locked(path + ".lock"), open(path, "r+") as file:
            number = int(file.read())
            file.seek(0)
            file.truncate()
            file.write(str(number + step))
        result = "done"
    except FileExistsError:
        result = "busy"
    except FileNotFoundError:
        result = "missing"
    except ValueError:
        result = "damaged"
    with open("result.txt", "w") as file:
        file.write(result)
"""),
]
EXPLANATION = """
Each clause has its own work: `try` what may fail, `except` the outcome of a failure, `else` what is only done after success, `finally` what is done in any case.

| file | goes through | lock left |
|---|---|---|
| `41` | try, else, finally | no |
| `many` | try, except ValueError, finally | no |
| none | try, except FileNotFoundError, finally | no |

The lock is made *before* the `try`: if it is somebody else's, it must not be removed. The mode `x` asks and makes in one step. Each call does a constant amount of work. Another way is a context manager of your own.
"""


def raise_number(path: str, step: int) -> None:
    lock = path + ".lock"
    try:
        open(lock, "x").close()
    except FileExistsError:
        result = "busy"
    else:
        try:
            with open(path) as file:
                number = int(file.read())
        except FileNotFoundError:
            result = "missing"
        except ValueError:
            result = "damaged"
        else:
            with open(path, "w") as file:
                file.write(str(number + step))
            result = "done"
        finally:
            os.remove(lock)
    with open("result.txt", "w") as file:
        file.write(result)


def inputs(rng):
    files = {} if rng.random() < 0.2 else {"n.txt": rng.choice(["41", "-3", "7\n", "many", "", "0", "1.5"])}
    if rng.random() < 0.25:
        files["n.txt.lock"] = "other"
    return (files, "n.txt", rng.choice([1, 5, -2]))
