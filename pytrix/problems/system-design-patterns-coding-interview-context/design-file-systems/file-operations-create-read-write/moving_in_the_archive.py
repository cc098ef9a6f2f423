"""Moving in the archive

An archive in memory begins as the empty folder `/`. Write a class `Archive` for it. Paths such as `/a/b` begin with `/` and don't end with it; nobody names `/` itself. Each method first checks what is said there, **in that order**, returns the first text whose case holds and then changes nothing; otherwise it does its work and returns `"ok"`.

- `folder(path)` makes an empty folder: `"no place"` if the path directly above is not a folder, `"taken"` if the path exists.
- `write(path, text)` makes a file or gives it a new text: `"no place"` as above, `"is folder"` if the path is a folder.
- `delete(path)` removes a file, or a folder without anything in it: `"missing"` if the path does not exist, `"not empty"` if it is a folder with something in it.
- `move(old, new)` gives a file, or a folder with everything inside, the path `new`: `"missing"` if `old` does not exist, `"inside itself"` if `new` lies somewhere inside `old`, `"no place"` and `"taken"` as above for `new`, even when `new` equals `old`.
- `listing()` returns a list of all paths in ascending order, folders with a `/` at the end, files with `=` and their text. The order is that of the paths without these additions.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("VALIDATE", "TRANSFORM")
CONSTRAINTS = ("names consist of small letters",)
HINTS = (
    "A tree of dictionaries is one way to store the archive. What would be a flat way, in which a path is looked up at once?",
    "Keep one dictionary from whole paths to a text for a file or `None` for a folder. Above is what stands before the last `/`; inside a folder is what begins with its path and a `/`.",
    "To move, take all paths that are the old one or lie inside it, and give each the new beginning. With the empty text standing for the outermost folder, nothing else needs a special case.",
)
EXAMPLES = [
    Example([("Archive",), ("folder", "/a"), ("write", "/a/n", "hi"), ("folder", "/b"), ("move", "/a", "/b/c"), ("listing",), ("delete", "/b"), ("write", "/a/n", "x")]),
    Example([("Archive",), ("folder", "/a"), ("move", "/a", "/a/b"), ("move", "/a", "/ab"), ("folder", "/ab"), ("write", "/ab", "t"), ("listing",)], why="/ab does not lie inside /a"),
    Example([("Archive",), ("write", "/f", "one"), ("write", "/f", "two"), ("delete", "/g"), ("delete", "/f"), ("listing",)]),
]
EDGES = {
    "not a folder": Edge([("Archive",), ("write", "/f", "x"), ("folder", "/f/g"), ("write", "/f/h", "y"), ("write", "/q/r", "z"), ("listing",)], "a file above"),
    "everything inside": Edge([("Archive",), ("folder", "/a"), ("folder", "/a/b"), ("write", "/a/b/c", "deep"), ("folder", "/ab"), ("move", "/a", "/z"), ("listing",)], "two levels, and a name that begins alike"),
    "when `new` equals `old`": Edge([("Archive",), ("write", "/a", ""), ("move", "/a", "/a"), ("move", "/a", "/b"), ("move", "/a", "/b"), ("listing",)], "moved onto itself"),
    "in that order": Edge([("Archive",), ("folder", "/a"), ("folder", "/a/b"), ("move", "/a", "/a/b"), ("move", "/x", "/x/y"), ("folder", "/n/a"), ("move", "/a", "/q/r"), ("move", "/a/b", "/a"), ("delete", "/a")], "several cases at once"),
}
ALWAYS = [
    [("Archive",), ("folder", "/a"), ("write", "/a/a", "x"), ("move", "/a", "/z"), ("listing",)],
]
MISTAKES = [
    Mistake("What lies inside a folder begins with its path and a `/`; `/ab` does not lie inside `/a`.", 'return path.startswith(folder + "/")', "return path.startswith(folder) and path != folder"),
    Mistake("Everything inside a folder moves along with it.", "            if path == old or self._inside(path, old):\n", "            if path == old:\n"),
    Mistake("Above a new path there must be a folder; a file is no place for it.", "self._entries.get(path.rpartition(\"/\")[0], \"\") is None", "path.rpartition(\"/\")[0] in self._entries"),
    Mistake("A folder can't be moved into itself.", '        if self._inside(new, old):\n            return "inside itself"\n', ""),
    Mistake("A folder with something in it must not be deleted.", '        if any(self._inside(each, path) for each in self._entries):\n            return "not empty"\n', ""),
]
ORACLE = """
class Archive:
    def __init__(self) -> None:
        self.root = {}

    def find(self, parts):
        node = self.root
        for part in parts:
            if not isinstance(node, dict) or part not in node:
                return None
            node = node[part]
        return node

    def split(self, path):
        *above, name = path[1:].split("/")
        return self.find(above), name

    def folder(self, path: str) -> str:
        place, name = self.split(path)
        if not isinstance(place, dict):
            return "no place"
        if name in place:
            return "taken"
        place[name] = {}
        return "ok"

    def write(self, path: str, text: str) -> str:
        place, name = self.split(path)
        if not isinstance(place, dict):
            return "no place"
        if isinstance(place.get(name), dict):
            return "is folder"
        place[name] = text
        return "ok"

    def delete(self, path: str) -> str:
        node = self.find(path[1:].split("/"))
        if node is None:
            return "missing"
        if isinstance(node, dict) and node:
            return "not empty"
        place, name = self.split(path)
        del place[name]
        return "ok"

    def move(self, old: str, new: str) -> str:
        node = self.find(old[1:].split("/"))
        if node is None:
            return "missing"
        a, b = old.split("/"), new.split("/")
        if len(b) > len(a) and b[:len(a)] == a:
            return "inside itself"
        place, name = self.split(new)
        if not isinstance(place, dict):
            return "no place"
        if name in place:
            return "taken"
        place[name] = node
        above, last = self.split(old)
        del above[last]
        return "ok"

    def listing(self) -> list[str]:
        lines = []

        def walk(node, path):
            for name in node:
                where = path + "/" + name
                if isinstance(node[name], dict):
                    lines.append((where, "/"))
                    walk(node[name], where)
                else:
                    lines.append((where, "=" + node[name]))

        walk(self.root, "")
        return [path + rest for path, rest in sorted(lines)]
"""
EXPLANATION = """
One dictionary from whole paths to texts, with `None` for folders, makes every check a look-up; the empty text stands for the outermost folder. Moving `/a` to `/b/c`:

| old path | new path |
|---|---|
| `/a` | `/b/c` |
| `/a/n` | `/b/c/n` |

All checks come before the first change, so a call that is refused leaves everything as it was. Moving and deleting go through all paths; in a tree of dictionaries they would cost a few steps, since a whole folder hangs on one name, but every walk down must be written out.
"""


class Archive:
    def __init__(self) -> None:
        self._entries: dict[str, str | None] = {"": None}

    def _inside(self, path: str, folder: str) -> bool:
        return path.startswith(folder + "/")

    def _has_place(self, path: str) -> bool:
        return self._entries.get(path.rpartition("/")[0], "") is None

    def folder(self, path: str) -> str:
        if not self._has_place(path):
            return "no place"
        if path in self._entries:
            return "taken"
        self._entries[path] = None
        return "ok"

    def write(self, path: str, text: str) -> str:
        if not self._has_place(path):
            return "no place"
        if self._entries.get(path, "") is None:
            return "is folder"
        self._entries[path] = text
        return "ok"

    def delete(self, path: str) -> str:
        if path not in self._entries:
            return "missing"
        if any(self._inside(each, path) for each in self._entries):
            return "not empty"
        del self._entries[path]
        return "ok"

    def move(self, old: str, new: str) -> str:
        if old not in self._entries:
            return "missing"
        if self._inside(new, old):
            return "inside itself"
        if not self._has_place(new):
            return "no place"
        if new in self._entries:
            return "taken"
        for path in list(self._entries):
            if path == old or self._inside(path, old):
                self._entries[new + path[len(old) :]] = self._entries.pop(path)
        return "ok"

    def listing(self) -> list[str]:
        lines = []
        for path in sorted(self._entries):
            text = self._entries[path]
            lines.append(path + "/" if text is None else f"{path}={text}")
        return lines[1:]


def inputs(rng):
    paths = ["/a", "/b", "/ab", "/a/b", "/a/c", "/b/a", "/a/b/c", "/ab/x"]
    operations = [("Archive",), ("folder", rng.choice(["/a", "/ab"])), ("folder", rng.choice(["/a/b", "/b"]))]
    for _ in range(rng.randint(4, 9)):
        name = rng.choice(["folder", "write", "write", "delete", "move", "move"])
        path = rng.choice(paths)
        operations.append({"folder": (name, path), "write": (name, path, rng.choice(["hi", "", "yo"])), "delete": (name, path), "move": (name, path, rng.choice(paths))}[name])
    return [*operations, ("listing",)]
