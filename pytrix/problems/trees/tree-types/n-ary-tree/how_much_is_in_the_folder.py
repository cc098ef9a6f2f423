"""How much is in the folder?

A program that looks for full disks needs to know how much each folder holds, together with the folders inside it, however deep.

Write a class `Disk`. It begins with one empty folder, called `disk`.

- `add(parent, name, size)` puts a new folder `name` into the folder `parent`. Its own files have `size` megabytes. Folder names never repeat, and `parent` exists.
- `total(name)` returns the megabytes in the folder `name` and everything below it. A folder that does not exist has 0.
- `biggest()` returns the name of the folder directly inside `disk` with the greatest total; if two are equal, the one that was added first. Return an empty text if there is none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "Which two things do you have to keep for each folder, so that you can find what is inside it?",
    "Two dictionaries do: one from a folder to its own size, one from a folder to the list of folders inside it.",
    "The total of a folder is its own size plus the totals of its children. That is the whole method, and it calls itself.",
)
EXAMPLES = [
    Example(
        [("Disk",), ("add", "disk", "photos", 5), ("add", "disk", "music", 7), ("add", "photos", "2025", 4), ("total", "photos"), ("biggest",), ("total", "disk")],
        why="photos holds 5 + 4",
    ),
    Example([("Disk",), ("biggest",), ("total", "disk"), ("total", "games")], why="nothing there yet"),
    [("Disk",), ("add", "disk", "b", 3), ("add", "disk", "a", 3), ("biggest",), ("add", "a", "c", 1), ("biggest",)],
]
EDGES = {
    "does not exist": [("Disk",), ("total", "x")],
    "the one that was added first": [("Disk",), ("add", "disk", "y", 2), ("add", "disk", "z", 2), ("biggest",)],
    "however deep": [("Disk",), ("add", "disk", "a", 1), ("add", "a", "b", 2), ("add", "b", "c", 4), ("add", "c", "d", 8), ("total", "disk"), ("total", "b")],
    "if there is none": [("Disk",), ("biggest",)],
}
ALWAYS = [
    [("Disk",), ("add", "disk", "a", 0), ("biggest",)],
]
MISTAKES = [
    Mistake("You add only the folders directly inside; those deeper down count as well.",
            "sum(self.total(child) for child in self._inside.get(name, []))", "sum(self._size[child] for child in self._inside.get(name, []))"),
    Mistake("The folder's own files are missing in its total.", "self._size.get(name, 0) + ", ""),
    Mistake("A folder counts with everything below it when the biggest one is looked for.", "key=self.total", "key=self._size.get"),
]
ORACLE = """
class Disk:
    def __init__(self) -> None:
        self._rows: list[tuple[str, str, int]] = []

    def add(self, parent: str, name: str, size: int) -> None:
        self._rows.append((parent, name, size))

    def total(self, name: str) -> int:
        found = {name}
        for parent, child, _ in self._rows:
            if parent in found:
                found.add(child)
        return sum(size for _, child, size in self._rows if child in found)

    def biggest(self) -> str:
        best, most = "", -1
        for parent, child, _ in self._rows:
            if parent == "disk" and self.total(child) > most:
                best, most = child, self.total(child)
        return best
"""
EXPLANATION = """
A node may have any number of children, so each one keeps a list of them. The total asks the children for theirs. After `photos` with 5, `music` with 7 and `2025` with 4 inside `photos`:

| folder | own | below | total |
|---|---|---|---|
| 2025 | 4 | 0 | 4 |
| photos | 5 | 4 | 9 |
| music | 7 | 0 | 7 |
| disk | 0 | 16 | 16 |

A total visits each folder below once; adding takes constant time. If totals are asked for much more often than folders are added, one could instead add the size to
all folders above at once, and a total would then be a single look-up.
"""


class Disk:
    def __init__(self) -> None:
        self._size = {"disk": 0}
        self._inside: dict[str, list[str]] = {"disk": []}

    def add(self, parent: str, name: str, size: int) -> None:
        self._size[name] = size
        self._inside[name] = []
        self._inside[parent].append(name)

    def total(self, name: str) -> int:
        return self._size.get(name, 0) + sum(self.total(child) for child in self._inside.get(name, []))

    def biggest(self) -> str:
        return max(self._inside["disk"], key=self.total, default="")


def inputs(rng):
    names, operations = ["disk"], [("Disk",)]
    for name in rng.sample(["art", "bin", "docs", "etc", "fun", "games", "home"], rng.randint(2, 7)):
        operations.append(("add", rng.choice([names[-1], rng.choice(names), "disk"]), name, rng.randint(0, 6)))
        names.append(name)
        if rng.random() < 0.4:
            operations.append(rng.choice([("biggest",), ("total", rng.choice([*names, "void"]))]))
    return [*operations, ("biggest",), ("total", "disk")]
