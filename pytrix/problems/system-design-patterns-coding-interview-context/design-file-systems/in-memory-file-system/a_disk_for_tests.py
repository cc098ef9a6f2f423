"""A disk for tests

Our tests must not touch the real disk. Write a class `Disk` that keeps everything in memory and begins with the empty folder `/`. Paths begin with `/`, their parts are separated by single `/`, and no path ends with one, except `/` itself.

- `mkdir(path)` makes a folder, with all folders above it that are missing; if it is there already, nothing happens.
- `append(path, text)` adds the text at the end of a file. Missing folders above it, and the file itself, are made first.
- `read(path)` returns the whole text of a file, or `None` if there is no such file; a folder is no file.
- `ls(path)` returns the names in a folder in ascending order, folders with a `/` at the end of the name; the order is that of the names without it. If there is no such folder, it returns an empty list.

`mkdir` and `append` return `None`. Nobody uses the path of a file as a folder, or that of a folder as a file to append to.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "What does a folder hold, and which Python type maps names to that?",
    "Let a folder be a dictionary from names to its entries: a text is a file, another dictionary is a folder. All methods have to walk down the same way.",
    "Write a helper that walks down and makes missing folders with `setdefault`, and one that only looks and gives `None` where a part is missing. Splitting a path at `/` leaves empty parts; ignore them.",
)
EXAMPLES = [
    Example([("Disk",), ("append", "/log/may.txt", "mon "), ("append", "/log/may.txt", "tue"), ("mkdir", "/log/old"), ("ls", "/log"), ("read", "/log/may.txt"), ("ls", "/")]),
    Example([("Disk",), ("ls", "/"), ("read", "/a"), ("mkdir", "/a/b/c"), ("read", "/a"), ("ls", "/a"), ("ls", "/x/y")]),
    Example([("Disk",), ("append", "/b", ""), ("mkdir", "/a"), ("append", "/c", "hi"), ("ls", "/"), ("read", "/b")], why="a file may be empty"),
]
EDGES = {
    "there already": Edge([("Disk",), ("append", "/a/f", "x"), ("mkdir", "/a"), ("ls", "/a"), ("mkdir", "/"), ("ls", "/")], "made twice"),
    "no such folder": Edge([("Disk",), ("append", "/f", "x"), ("ls", "/f"), ("ls", "/g"), ("ls", "/g/h"), ("ls", "/")], "a file, and nothing at all"),
    "no such file": Edge([("Disk",), ("mkdir", "/d"), ("read", "/d/e/f"), ("read", "/"), ("ls", "/d"), ("ls", "/d/e")], "asking makes nothing"),
    "without it": Edge([("Disk",), ("mkdir", "/ab"), ("append", "/ab.txt", "1"), ("mkdir", "/ab-c"), ("ls", "/")], "a name that begins like another"),
}
MISTAKES = [
    Mistake("Asking must not make anything: your `ls` and `read` leave folders behind.", "node = node.get(part) if isinstance(node, dict) else None", "node = node.setdefault(part, {}) if isinstance(node, dict) else None"),
    Mistake("`append` adds to what the file holds already.", 'str(folder.get(name, "")) + text', "text"),
    Mistake("Folders are listed with a `/` at the end of the name.", 'name + "/" if isinstance(node[name], dict) else name', "name"),
    Mistake("The names are listed in ascending order, not in the order in which they were made.", "for name in sorted(node)", "for name in node"),
]
ORACLE = """
class Disk:
    def __init__(self) -> None:
        self.folders, self.files = {""}, {}

    def above(self, path):
        parts = path.split("/")
        return {"/".join(parts[:number]) for number in range(1, len(parts))}

    def mkdir(self, path: str) -> None:
        self.folders |= self.above(path + "/x") if path != "/" else set()

    def append(self, path: str, text: str) -> None:
        self.folders |= self.above(path)
        self.files[path] = self.files.get(path, "") + text

    def read(self, path: str) -> str | None:
        return self.files.get(path)

    def ls(self, path: str) -> list[str]:
        base = "" if path == "/" else path
        if base not in self.folders:
            return []
        inside = []
        for each, mark in [(each, "/") for each in self.folders] + [(each, "") for each in self.files]:
            if each and each.rpartition("/")[0] == base:
                inside.append((each.rpartition("/")[2], mark))
        return [name + mark for name, mark in sorted(inside)]
"""
EXPLANATION = """
A folder is a dictionary, a file is a text, so the disk is a tree of dictionaries. After the first calls:

| call | tree |
|---|---|
| append `mon ` | log: { may.txt: `mon ` } |
| append `tue` | log: { may.txt: `mon tue` } |
| mkdir | log: { may.txt: …, old: { } } |

Walking down costs one step for each part of the path, and listing costs the sorting of one folder. One could also keep a single dictionary from whole paths to texts; then reading is one step, but listing a folder has to go through all paths.
"""


class Disk:
    def __init__(self) -> None:
        self._root: dict[str, object] = {}

    def _made(self, path: str) -> dict[str, object]:
        node = self._root
        for part in path.split("/"):
            if part:
                child = node.setdefault(part, {})
                assert isinstance(child, dict)
                node = child
        return node

    def _found(self, path: str) -> object:
        node: object = self._root
        for part in path.split("/"):
            if part:
                node = node.get(part) if isinstance(node, dict) else None
        return node

    def mkdir(self, path: str) -> None:
        self._made(path)

    def append(self, path: str, text: str) -> None:
        above, _, name = path.rpartition("/")
        folder = self._made(above)
        folder[name] = str(folder.get(name, "")) + text

    def read(self, path: str) -> str | None:
        node = self._found(path)
        return node if isinstance(node, str) else None

    def ls(self, path: str) -> list[str]:
        node = self._found(path)
        if not isinstance(node, dict):
            return []
        return [name + "/" if isinstance(node[name], dict) else name for name in sorted(node)]


def inputs(rng):
    folders = ["/", "/a", "/b", "/a/c", "/a/c/d", "/a-b"]
    operations = [("Disk",)]
    for _ in range(rng.randint(5, 10)):
        name = rng.choice(["mkdir", "append", "append", "read", "ls"])
        folder = rng.choice(folders)
        file = folder.rstrip("/") + "/" + rng.choice(["x", "y.txt"])
        operations.append({"mkdir": ("mkdir", folder), "append": ("append", file, rng.choice(["hi ", "", "ho"])), "read": ("read", rng.choice([file, folder])), "ls": ("ls", rng.choice([folder, folder, file]))}[name])
    return [*operations, ("ls", "/"), ("ls", "/a")]
