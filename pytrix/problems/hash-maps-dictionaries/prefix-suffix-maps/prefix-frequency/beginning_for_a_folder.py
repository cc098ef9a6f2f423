"""A folder for files that begin alike

An archive wants to move files that begin alike into a folder of their own and to name the folder after their common
beginning. `files` lists the names of all files, none of which is empty; equal names may occur, since they come from
different disks.

Return the **longest** text with which at least `least` of the names begin. If several texts are equally long, return
the one with which more names begin, and if these numbers are equal as well, the one that comes first in the alphabet.
A whole name is a beginning, too. If no text of at least one character will do, return an empty text.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`least` is at least 1",)
HINTS = (
    "Which texts could be the answer at all? Think of a single name: how many beginnings does it have?",
    "Count for every beginning of every name how many names share it. Then only those with a large enough count matter.",
    "The best of them can be found with `min` or `max` and a key of three parts: length, count and the text itself. Mind the directions.",
)
EXAMPLES = [
    Example((["tax-2024", "tax-2025", "talk", "map-7", "tax-2023"], 3), why="three names begin with tax-202"),
    Example((["xyz", "xyw", "abc", "abd"], 2), why="ab and xy are equally long and shared by two names each"),
    Example((["abc", "abd", "xyz", "xyw", "xyv"], 2), why="more names begin with xy"),
    Example((["one", "two"], 2)),
]
EDGES = {
    "no text of at least one character": ([], 1),
    "equal names may occur": (["notes", "notes", "not"], 2),
    "A whole name is a beginning": (["plan"], 1),
    "at least 1": (["b", "a", "cc"], 1),
}
ALWAYS = [(["b", "b"], 1)]
MISTAKES = [
    Mistake("You look for the beginning that most names share. The longest one counts first.", "key=lambda text: (-len(text), -counts[text], text)", "key=lambda text: (-counts[text], -len(text), text)"),
    Mistake("You leave out whole names. They are beginnings as well.", "range(1, len(name) + 1)", "range(1, len(name))"),
    Mistake("Exactly `least` names are enough, but you ask for more.", "if count >= least]", "if count > least]"),
    Mistake("Of equally long texts you take the first in the alphabet at once. The one that more names share is better.", "(-len(text), -counts[text], text)", "(-len(text), text)"),
    Mistake("Equal names count once in your answer, but they are different files.", "for name in files:", "for name in dict.fromkeys(files):"),
]
ALSO_RIGHT = [
    Way("From long to short, the beginnings of each length are counted until one is shared often enough. It needs less memory, but slices all names once for each length.",
        """
def folder(files: list[str], least: int) -> str:
    for length in range(max(map(len, files), default=0), 0, -1):
        counts: dict[str, int] = {}
        for name in files:
            if len(name) >= length:
                counts[name[:length]] = counts.get(name[:length], 0) + 1
        best = min(counts, key=lambda text: (-counts[text], text))
        if counts[best] >= least:
            return best
    return ""
"""),
]
ORACLE = """
def folder(files: list[str], least: int) -> str:
    best = ("", 0)
    for text in sorted({name[:length] for name in files for length in range(1, len(name) + 1)}):
        number = sum(name.startswith(text) for name in files)
        if number >= least and (len(text), number) > (len(best[0]), best[1] * (best[0] != "")):
            best = (text, number)
    return best[0]
"""
EXPLANATION = """
Every possible answer is a beginning of some name, so a table of all beginnings holds it.

| beginning | names |
|---|---|
| t, ta | 4 |
| tax, tax-, …, tax-202 | 3 |
| tax-2024 | 1 |

With `least` 3, the longest of those with a count of 3 or more is `tax-202`. A name of k letters has k beginnings, each
of which costs a slice and a look-up. Sorting the names would bring those that begin alike together, another way to find
them.
"""


def folder(files: list[str], least: int) -> str:
    counts: dict[str, int] = {}
    for name in files:
        for length in range(1, len(name) + 1):
            start = name[:length]
            counts[start] = counts.get(start, 0) + 1
    shared = [text for text, count in counts.items() if count >= least]
    return min(shared, key=lambda text: (-len(text), -counts[text], text), default="")


def inputs(rng):
    files = []
    for _ in range(rng.randint(2, 7)):
        base = rng.choice(files)[: rng.randint(1, 4)] if files and rng.random() < 0.7 else ""
        files.append(base + "".join(rng.choice("ab") for _ in range(rng.randint(0 if base else 1, 2))))
    return files, rng.randint(1, 3)
