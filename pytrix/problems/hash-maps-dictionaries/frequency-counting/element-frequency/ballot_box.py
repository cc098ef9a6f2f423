"""The ballot box as a file

Votes are kept in a text file with one name on each line. A name may have several words. Spaces around a name don't
matter, and blank lines are empty papers, which count for nobody.

Return a dictionary from each name in the file at `path` to its number of votes. A file without votes gives an empty
dictionary, and so does a file that doesn't exist.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "What is left of a blank line when the spaces at both ends have been taken away?",
    "Go through the lines of the file, tidy each up, and count it under its name unless nothing is left of it.",
    "`strip` tidies up and also removes the end of the line. Opening a file that isn't there raises `FileNotFoundError`.",
)
EXAMPLES = [
    Example(({"box.txt": "Ida\nTom\n Ida\n\nIda\n"}, "box.txt"), why="the fourth paper is empty"),
    Example(({"votes.txt": "Tom\nTom\n"}, "votes.txt")),
    Example(({}, "box.txt"), why="there is no such file"),
]
EDGES = {
    "A file without votes": ({"a.txt": ""}, "a.txt"),
    "A name may have several words": ({"a.txt": "Ida Fox\nIda May\n Ida Fox\n"}, "a.txt"),
    "blank lines": Edge(({"a.txt": "  \n\nEva  \n   \n  Eva\nMax"}, "a.txt"), "blank lines and spaces"),
}
MISTAKES = [
    Mistake("Blank lines are counted as votes for a name without letters.", "                if name:\n", "                if True:\n"),
    Mistake("Spaces around a name don't matter, but you count them as part of it.", "line.strip()", 'line.rstrip("\\n")'),
    Mistake("Each name has one vote only in your answer.", "counts.get(name, 0) + 1", "1"),
    Mistake("A file that doesn't exist ends your program.", "except FileNotFoundError:", "except ValueError:"),
]
EXPLANATION = """
Each line that has a name raises that name's number. For the first file:

| line | counts afterwards |
|---|---|
| Ida | Ida 1 |
| Tom | Ida 1, Tom 1 |
| Ida, with a space | Ida 2, Tom 1 |
| blank | unchanged |
| Ida | Ida 3, Tom 1 |

The file is read once, line by line.
"""


def votes(path: str) -> dict[str, int]:
    counts: dict[str, int] = {}
    try:
        with open(path) as box:
            for line in box:
                name = line.strip()
                if name:
                    counts[name] = counts.get(name, 0) + 1
    except FileNotFoundError:
        pass
    return counts


def inputs(rng):
    lines = [rng.choice(["Ida", "Tom", " Eva", "Tom ", "", "  "]) for _ in range(rng.randint(1, 7))]
    return ({"box.txt": "".join(f"{line}\n" for line in lines)}, "box.txt")
