"""The latest of each name

A mail gateway packs attachments into a ZIP archive as they arrive. `arrivals` is a list of tuples of a name and a text. Put each text into an archive in memory, in UTF-8, and answer from the archive: return a list of tuples of name, text and size in bytes, one for each name in the archive, in alphabetical order.

An archive may hold a name twice, and then reading gives only the later one. So before a text is added: if the name is taken, use `2-` and the name; if that is taken too, `3-` and the name, and so on.
"""

import io
import zipfile

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SORT")
HINTS = (
    "How does an archive tell which names it has already?",
    "`zipfile.ZipFile` writes to an `io.BytesIO` as to a file. `namelist` gives the names, `writestr` adds a member, `read` gives its bytes, `getinfo` knows its size.",
    "Open with mode w. For each arrival count a number up from 1 until the name made from it isn't in the list of names, and add. Then open the same bytes for reading and go over the sorted names.",
)
EXAMPLES = [
    Example(([("plan.txt", "north"), ("a.txt", "é"), ("plan.txt", "south")],), why="the second plan gets the name `2-plan.txt`"),
    Example(([("x", "1"), ("x", "2"), ("x", "3")],)),
    ([("2-x", "old"), ("x", "one"), ("x", "two")],),
]
EDGES = {"taken too": ([("x", "1"), ("2-x", "2"), ("x", "3")],), "size in bytes": ([("b", "zoë"), ("a", "")],)}
ALWAYS = [([("ax", "1"), ("x", "2"), ("x", "3")],)]
MISTAKES = [
    Mistake("The size is counted in bytes; `é` takes two.", "archive.getinfo(name).file_size", 'len(archive.read(name).decode("utf-8"))'),
    Mistake("A later text of the same name gets another name; you leave it out.", "            while free in archive.namelist():\n                free = f\"{number}-{name}\"\n                number += 1\n", "            if free in archive.namelist():\n                continue\n"),
    Mistake("The second text of a name gets the number 2 in front, not 1.", "number = 2", "number = 1"),
    Mistake("The answer is in alphabetical order, not in that of arrival.", "sorted(archive.namelist())", "archive.namelist()"),
]
ORACLE = """
def pack(arrivals: list[tuple[str, str]]) -> list[tuple[str, str, int]]:
    members = {}
    for name, text in arrivals:
        candidates = [name] + [f"{number}-{name}" for number in range(2, len(arrivals) + 2)]
        members[next(each for each in candidates if each not in members)] = text
    return [(name, members[name], len(members[name].encode("utf-8"))) for name in sorted(members)]
"""
ALSO_RIGHT = [
    Way("Keeping the names in a set as well saves asking the archive, whose list is walked over for each question.",
        """
def pack(arrivals: list[tuple[str, str]]) -> list[tuple[str, str, int]]:
    content = io.BytesIO()
    taken: set[str] = set()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in arrivals:
            free, number = name, 2
            while free in taken:
                free, number = f"{number}-{name}", number + 1
            taken.add(free)
            archive.writestr(free, text.encode("utf-8"))
    with zipfile.ZipFile(content) as archive:
        return [(name, archive.read(name).decode("utf-8"), archive.getinfo(name).file_size) for name in sorted(taken)]
"""),
]
EXPLANATION = """
A ZIP archive is a list of members with a table of contents at its end, written when the block ends. For two plans and `a.txt`:

| arrival | names in the archive | added as |
|---|---|---|
| plan.txt | none | plan.txt |
| a.txt | plan.txt | a.txt |
| plan.txt | plan.txt, a.txt | 2-plan.txt |

Reading one member doesn't unpack the others. Asking the list of names costs a walk over it for each try; another way keeps a set of names beside the archive.
"""


def pack(arrivals: list[tuple[str, str]]) -> list[tuple[str, str, int]]:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in arrivals:
            free = name
            number = 2
            while free in archive.namelist():
                free = f"{number}-{name}"
                number += 1
            archive.writestr(free, text)
    with zipfile.ZipFile(content) as archive:
        members = []
        for name in sorted(archive.namelist()):
            members.append((name, archive.read(name).decode("utf-8"), archive.getinfo(name).file_size))
        return members


def inputs(rng):
    return ([(rng.choice(["x", "b", "2-x", "3-x"]), rng.choice(["", "one", "zoë", "7"])) for _ in range(rng.randint(1, 6))],)
