"""Filing orders

An office sends orders about text files. Each order in the list `orders` is a tuple of a job, a path and a text. Carry
them out one after the other, and return nothing: the files left behind are the answer. There are four jobs:

- `replace`: afterwards the file holds just the text, whether it was there or not.
- `add`: the text is put at the end of the file. A file that is missing is made.
- `create`: a file with the text is made. If it exists already, the order is passed over.
- `patch`: the text is written over the beginning of the file, and what lies behind it stays. If the file is missing, the
  order is passed over.

All texts are short and hold plain letters, digits and line breaks.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "Each job is one mode of `open`. Which of the modes empties a file, and which refuse to open it at all?",
    "The modes are `w`, `a`, `x` and `r+`. Two of them raise an exception in the case where the order is to be passed over.",
    "Keep a dictionary from job to mode. Open and write inside a `try`; pass over the two exceptions about existing and missing files.",
)
EXAMPLES = [
    Example(({"a.txt": "old text"}, [("patch", "a.txt", "new"), ("add", "a.txt", "!")]), why="only the first three letters are written over"),
    Example(({"a.txt": "one\n"}, [("create", "a.txt", "two\n"), ("create", "b.txt", "two\n")]), why="the first order is passed over"),
    Example(({"a.txt": "long text"}, [("replace", "a.txt", "x"), ("patch", "c.txt", "y")]), why="there is no third file to patch"),
]
EDGES = {
    "exists already": ({"m.txt": "kept"}, [("create", "m.txt", "lost")]),
    "file is missing": Edge(({}, [("patch", "m.txt", "x"), ("add", "n.txt", "x"), ("replace", "o.txt", "y")]), "three missing files"),
    "what lies behind it stays": ({"m.txt": "12345"}, [("patch", "m.txt", "ab"), ("patch", "m.txt", "c")]),
}
ALWAYS = [({}, [("replace", "b.txt", "x"), ("add", "b.txt", "y"), ("add", "b.txt", "y")]), ({"m.txt": "12345"}, [("create", "m.txt", "x"), ("add", "m.txt", "67"), ("patch", "q.txt", "r"), ("replace", "m.txt", "8")])]
MISTAKES = [
    Mistake("Your `patch` empties the file first. The mode `r+` leaves in place what is not written over.", '"patch": "r+"', '"patch": "w"'),
    Mistake("Your `patch` puts the text at the end; it belongs at the beginning.", '"patch": "r+"', '"patch": "a"'),
    Mistake("Your `create` replaces a file that exists. The mode `x` refuses to.", '"create": "x"', '"create": "w"'),
    Mistake("Your `add` throws away what was in the file.", '"add": "a"', '"add": "w"'),
    Mistake("After an order that is passed over, the others are still to be carried out.", "            continue", "            break"),
]
ALSO_RIGHT = [
    Way("Asking first whether the file exists does without exceptions, but between question and answer another program may make or remove the file.",
        """
import os

def carry_out(orders: list[tuple[str, str, str]]) -> None:
    modes = {"replace": "w", "add": "a", "create": "w", "patch": "r+"}
    for job, path, text in orders:
        if job in ("create", "patch") and os.path.exists(path) != (job == "patch"):
            continue
        with open(path, modes[job], encoding="utf-8") as file:
            file.write(text)
"""),
]
ORACLE = """
import os

def carry_out(orders: list[tuple[str, str, str]]) -> None:
    for job, path, text in orders:
        old = None
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                old = file.read()
        if job == "replace" or job == "create" and old is None:
            new = text
        elif job == "add":
            new = (old or "") + text
        elif job == "patch" and old is not None:
            new = text + old[len(text):]
        else:
            continue
        with open(path, "w", encoding="utf-8") as file:
            file.write(new)
"""
EXPLANATION = """
Each job is a mode, and the mode knows already what to do about the file that is there:

| mode | file exists | file is missing |
|---|---|---|
| `w` | emptied | made |
| `a` | kept, writing at its end | made |
| `x` | `FileExistsError` | made |
| `r+` | kept, writing at its beginning | `FileNotFoundError` |

So `old text` becomes `new text` under `r+`. The two exceptions are the orders to pass over. Each order costs as much as its text
is long. Another way reads the old text, builds the new one and writes it whole; that costs the length of the file each time.
"""


def carry_out(orders: list[tuple[str, str, str]]) -> None:
    modes = {"replace": "w", "add": "a", "create": "x", "patch": "r+"}
    for job, path, text in orders:
        try:
            with open(path, modes[job], encoding="utf-8") as file:
                file.write(text)
        except (FileExistsError, FileNotFoundError):
            continue


def inputs(rng):
    names = ["a.txt", "b.txt", "c.txt"]
    files = {name: rng.choice(["one\n", "12345", "long text\n"]) for name in names if rng.random() < 0.5}
    jobs = ["replace", "add", "create", "patch"]
    texts = ["x", "new", "end\n", "77"]
    return (files, [(rng.choice(jobs), rng.choice(names), rng.choice(texts)) for _ in range(rng.randint(1, 5))])
