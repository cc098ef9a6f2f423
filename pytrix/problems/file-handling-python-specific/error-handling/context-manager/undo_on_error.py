"""Undo on error

An editor carries out a list of changes to files, and if one of them fails, all files should be as before.

Each change of the list `changes` is a tuple of a path, an old text and a new text. It replaces the first occurrence of the old text in the file by the new one. A change fails if the file doesn't exist or doesn't contain the old text. Later changes see
what earlier ones did.

Carry out the changes in order and return nothing. If one fails, restore every file to what it held at the beginning, and carry out none of the following. The old text is never empty.
"""
from collections.abc import Iterator
from contextlib import contextmanager

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("TRANSFORM", "VALIDATE")
HINTS = (
    "What must you have kept before a file is changed for the first time?",
    "A context manager of your own can do it: it hands out a dictionary for old contents, and if the block ends with an exception, it writes them back.",
    "Keep the text of a path only when it isn't kept already. Let a change that fails raise an exception, and write all kept texts back in the `except` around the `yield`.",
)
EXAMPLES = [
    Example(({"a.txt": "red fox", "b.txt": "red"}, [("a.txt", "red", "blue"), ("a.txt", "fox", "owl"), ("b.txt", "green", "x")]), why="the last change fails, so all is restored"),
    Example(({"a.txt": "one one", "b.txt": "é"}, [("a.txt", "one", "two"), ("b.txt", "é", "")]), why="only the first one is replaced"),
    Example(({"a.txt": "x"}, [("a.txt", "x", "yy"), ("a.txt", "y", "z")]), why="later changes see earlier ones"),
    Example(({"a.txt": "x"}, [("a.txt", "x", "y"), ("none.txt", "x", "y"), ("a.txt", "x", "z")]), why="there is no file none.txt"),
]
EDGES = {
    "at the beginning": ({"a": "1"}, [("a", "1", "2"), ("a", "2", "3"), ("a", "1", "4")]),
    "none of the following": ({"a": "p", "b": "q"}, [("a", "zzz", "1"), ("b", "q", "r")]),
    "first occurrence": Edge(({"a": "aXaXa"}, [("a", "X", ""), ("a", "a", "b")]), "repeated texts"),
}
ALWAYS = [({"a": "xyx"}, [("a", "y", "x"), ("a", "x", ""), ("b", "q", "r")]), ({"a": "p"}, []), ({"a": "p", "b": "q"}, [("a", "p", "p2"), ("b", "q", "q2"), ("c", "x", "y")])]
MISTAKES = [
    Mistake("A file that was changed twice is restored to what it held in between. Keep only the first text of each path.", "kept.setdefault(path, text)", "kept[path] = text"),
    Mistake("Changes before the one that failed are still there.", "            with open(path, \"w\", encoding=\"utf-8\") as file:\n                file.write(text)\n\n", "            pass\n\n"),
    Mistake("You replace every occurrence; only the first one is meant.", "text.replace(old, new, 1)", "text.replace(old, new)"),
    Mistake("A change whose old text is not in the file fails. You pass over it.", "                if old not in text:\n                    raise ValueError(path)\n", ""),
]
ALSO_RIGHT = [
    Way("Working in a dictionary and writing only at the end needs no undoing; all named files are held in memory.",
        """
def carry_out(changes: list[tuple[str, str, str]]) -> None:
    texts: dict[str, str] = {}
    for path, old, new in changes:
        if path not in texts:
            try:
                with open(path, encoding="utf-8") as file:
                    texts[path] = file.read()
            except FileNotFoundError:
                return
        if old not in texts[path]:
            return
        texts[path] = texts[path].replace(old, new, 1)
    for path, text in texts.items():
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
"""),
]
ORACLE = """
import os

def carry_out(changes: list[tuple[str, str, str]]) -> None:
    now = {}
    for name in os.listdir("."):
        with open(name, encoding="utf-8") as file:
            now[name] = file.read()
    for path, old, new in changes:
        place = now[path].find(old) if path in now else -1
        if place < 0:
            return
        now[path] = now[path][:place] + new + now[path][place + len(old):]
    for name, text in now.items():
        with open(name, "w", encoding="utf-8") as file:
            file.write(text)
"""
EXPLANATION = """
What stands in front of `yield` runs at the start of the `with`, and an exception in its block appears at the `yield`. There the old texts are written back:

| change | a.txt | kept |
|---|---|---|
| red to blue | `blue fox` | `red fox` |
| fox to owl | `blue owl` | `red fox` |
| fails in b.txt | `red fox` again | |

Each change costs as much as its file is long. The exceptions that mean failure end there; all others would go on after the undoing. Another way makes all changes in memory and writes only at the end.
"""


@contextmanager
def undo_on_error() -> Iterator[dict[str, str]]:
    kept: dict[str, str] = {}
    try:
        yield kept
    except (FileNotFoundError, ValueError):
        for path, text in kept.items():
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)


def carry_out(changes: list[tuple[str, str, str]]) -> None:
    with undo_on_error() as kept:
        for path, old, new in changes:
            with open(path, encoding="utf-8") as file:
                text = file.read()
                if old not in text:
                    raise ValueError(path)
            kept.setdefault(path, text)
            with open(path, "w", encoding="utf-8") as file:
                file.write(text.replace(old, new, 1))


ENTRY = "carry_out"


def inputs(rng):
    files = {name: "".join(rng.choice(["red", "fox", "é", " ", "red red"]) for _ in range(rng.randint(1, 4))) for name in ["a", "b", "c"] if rng.random() < 0.9}
    changes = []
    for _ in range(rng.randint(1, 4)):
        path = rng.choice(sorted(files) or ["a"])
        piece = rng.choice(["red", "fox", "é", "r"]) if rng.random() < 0.3 or not files.get(path) else rng.choice(files[path])
        changes.append((path if rng.random() < 0.9 else "none", piece, rng.choice(["", "owl", "red"])))
    return (files, changes)
