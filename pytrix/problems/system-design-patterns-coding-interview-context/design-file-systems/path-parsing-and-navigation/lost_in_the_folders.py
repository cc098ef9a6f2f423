"""Lost in the folders

For a text adventure about an old computer we need the command that changes the folder. Write a class `Shell(tree)`; `tree` is the outermost folder, a dictionary from names to the folders inside, which are such dictionaries too.

`cd(path)` changes the folder and returns the full path of the new one. At the beginning we are in `/`. A path that begins with `/` starts at the outermost folder, any other where we are. Its parts are separated by `/`; several in a row count as one, and a `/` at the end makes no difference. A part `.` stays, and `..` goes one folder up; in `/`, it stays. An empty path stays where we are.

If a part does not exist, `cd` returns `"no "` followed by the full path of what is missing, such as `"no /bin/cat"`, and we stay where we were before the call.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "What has to be remembered between two calls, and in which form is going up the easiest?",
    "Keep the names on the way from the outermost folder as a list. Work on a copy of it, and keep the copy only if all parts exist.",
    "Go through the parts: skip empty ones and dots, drop the last name for two dots, else append the name. After appending, walk down the tree along the list; if that fails, answer with the path so far.",
)
EXAMPLES = [
    Example([("Shell", {"bin": {"old": {}}, "home": {"ada": {}}}), ("cd", "home/ada"), ("cd", "../../bin"), ("cd", "cat"), ("cd", "old//"), ("cd", "/")]),
    Example([("Shell", {"a": {"b": {}}}), ("cd", "/a/./b/.."), ("cd", "b/c/.."), ("cd", ".."), ("cd", "..")], why="c is missing, so we stay in /a"),
    Example([("Shell", {}), ("cd", ".."), ("cd", "x"), ("cd", "")]),
]
EDGES = {
    "several in a row": Edge([("Shell", {"a": {"b": {}}}), ("cd", "//a///b/"), ("cd", "..//")], "many slashes"),
    "An empty path": Edge([("Shell", {"a": {}}), ("cd", "a"), ("cd", ""), ("cd", "./")], "stay in a folder"),
    "it stays": Edge([("Shell", {"a": {}}), ("cd", "../../a/../.."), ("cd", "a/../../a")], "up from the outermost folder"),
    "what is missing": Edge([("Shell", {"a": {"b": {}}}), ("cd", "a"), ("cd", "b/x/y"), ("cd", "x"), ("cd", "/b"), ("cd", "b")], "missing further inside"),
}
MISTAKES = [
    Mistake("If a part is missing, we stay where we were, not where the path broke off.", "        names = [] if path.startswith(\"/\") else list(self._names)\n", "        names = self._names = [] if path.startswith(\"/\") else self._names\n"),
    Mistake("A path that begins with `/` starts at the outermost folder.", '[] if path.startswith("/") else list(self._names)', "list(self._names)"),
    Mistake("Even if two dots follow, a part that does not exist is an error.", "                if not self._exists(names):\n                    return \"no /\" + \"/\".join(names)\n", "        if not self._exists(names):\n            return \"no /\" + \"/\".join(names)\n"),
    Mistake("In the outermost folder two dots stay; nothing may fail there.", "                names = names[:-1]\n", "                names.pop()\n"),
    Mistake("An empty part, as between two slashes, is no name.", 'if part not in ("", "."):', 'if part != ".":'),
]
ORACLE = """
class Shell:
    def __init__(self, tree: dict[str, object]) -> None:
        self.root, self.here = tree, "/"

    def cd(self, path: str) -> str:
        at = "/" if path[:1] == "/" else self.here
        while path:
            part, _, path = path.partition("/")
            if part == "..":
                at = at[: at[:-1].rfind("/") + 1] or "/"
            elif part and part != ".":
                node = self.root
                for name in [each for each in at.split("/") if each]:
                    node = node[name]
                if part not in node:
                    return "no " + at + part
                at += part + "/"
        self.here = at
        return at.rstrip("/") or "/"
"""
EXPLANATION = """
The way from the outermost folder is a list of names; two dots cut its end off, a name is added. For `home/ada` and then `../../bin`:

| part | way |
|---|---|
| home | home |
| ada | home, ada |
| .. | home |
| .. | (empty) |
| bin | bin |

The work is done on a new list, so a failed call leaves no trace. Each name is checked by walking down again, which costs the square of the depth; that is small. One could also keep a list of the folders themselves on the way, and then each part is one look.
"""


class Shell:
    def __init__(self, tree: dict[str, object]) -> None:
        self._tree = tree
        self._names: list[str] = []

    def _exists(self, names: list[str]) -> bool:
        node: object = self._tree
        for name in names:
            node = node.get(name) if isinstance(node, dict) else None
        return node is not None

    def cd(self, path: str) -> str:
        names = [] if path.startswith("/") else list(self._names)
        for part in path.split("/"):
            if part == "..":
                names = names[:-1]
            elif part not in ("", "."):
                names.append(part)
                if not self._exists(names):
                    return "no /" + "/".join(names)
        self._names = names
        return "/" + "/".join(names)


def inputs(rng):
    tree = {"a": {"b": {"c": {}}, "c": {}}, "b": {"a": {}}}
    paths = []
    for _ in range(rng.randint(3, 7)):
        parts = [rng.choice(["a", "b", "c", "..", "..", ".", ""]) for _ in range(rng.randint(1, 4))]
        paths.append(rng.choice(["", "", "/"]) + "/".join(parts))
    return [("Shell", tree), *(("cd", path) for path in paths), ("cd", "")]
