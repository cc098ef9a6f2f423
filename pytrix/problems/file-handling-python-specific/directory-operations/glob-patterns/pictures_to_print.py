"""Pictures to print

A photographer picks pictures by a pattern, such as `2024/*.jpg` or `**/sea?.jpg`. In a pattern `*` stands for any characters within one name, `?` for one character, and `**` for any number of folders, none included.

Return a sorted list of the paths below the folder `root` that fit `pattern`, written relative to `root` with `/` between the parts. Only files count. Files whose own name begins with a dot are hidden and left out.
"""

from pathlib import Path

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Matches come in no fixed order, and folders may fit a pattern too. What has to be done with them?",
    "`Path(root).glob` takes the pattern. Keep the files that aren't hidden, and make each path relative to the root.",
    "For each match ask `is_file` and look at how its `name` begins; `relative_to` and `as_posix` give the text. Sort the texts.",
)
EXAMPLES = [
    Example(({"p/a.jpg": "1", "p/x/b.jpg": "1", "p/x/c.png": "1"}, "p", "**/*.jpg"), why="at any depth, the top included"),
    Example(({"p/a.jpg": "1", "p/x/b.jpg": "1"}, "p", "*.jpg"), why="only in the top folder"),
    Example(({"p/.b.jpg": "1", "p/c1.jpg": "1", "p/c10.jpg": "1"}, "p", "??.jpg"), why="two characters; the hidden one is left out"),
]
EDGES = {
    "Only files": ({"p/old.jpg/a.txt": "1", "p/new.jpg": "1"}, "p", "*.jpg"),
    "begins with a dot": ({"p/.a": "", "p/b": "", "p/x/.c": "", "p/x/d": ""}, "p", "**/*"),
}
MISTAKES = [
    Mistake("A folder can fit a pattern too. Only files count.", "path.is_file() and ", ""),
    Mistake("Hidden files are in your answer.", ' and not path.name.startswith(".")', ""),
    Mistake("You search at any depth, whatever the pattern says.", ".glob(pattern)", ".rglob(pattern)"),
    Mistake("Paths are written relative to the root.", "path.relative_to(root).as_posix()", "path.as_posix()"),
]
EXPLANATION = """
`glob` gives path objects in no fixed order; the rest is filtering and sorting. For `**/*.jpg` on `a.jpg`, `x/b.jpg`, `x/c.png`:

| path | fits | in the answer |
|---|---|---|
| `a.jpg` | yes, `**` stands for no folder | yes |
| `x/b.jpg` | yes | yes |
| `x/c.png` | no | |

With `**` every folder below the root is listed once, so the work grows with the size of the tree.
"""


def pictures(root: str, pattern: str) -> list[str]:
    found = []
    for path in Path(root).glob(pattern):
        if path.is_file() and not path.name.startswith("."):
            found.append(path.relative_to(root).as_posix())
    return sorted(found)


def inputs(rng):
    names = ["a.jpg", "sea1.jpg", ".sea2.jpg", "x/sea3.jpg", "x/b.png", "x/y/sea10.jpg", "x/y/.z.jpg", "d.jpg/e.txt"]
    files = {f"p/{name}": "" for name in names if rng.random() < 0.7}
    return ({**files, "p/last.txt": ""}, "p", rng.choice(["*.jpg", "**/*.jpg", "**/sea?.jpg", "x/*", "*/*.jpg", "**/*"]))
