"""What the backup must copy

Two pictures of the same folder, `before` and `after`, tell what has changed since the last backup. Each is a dictionary from names to entries: a whole number is a file, namely its size, and a dictionary is a folder inside, built in the same way.

Return the lines of the report as a list of texts, in ascending order of the paths:

- `"+ path"` for a file that is only in `after`,
- `"- path"` for a file that is only in `before`,
- `"~ path"` for a file that is in both with different sizes.

Paths are the names from the outside to the inside, joined by `/`. Folders themselves do not appear, so an empty folder leaves no trace. No name is a file in one picture and a folder in the other, and names consist of small letters. Paths are compared as whole texts.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "TRANSFORM")
HINTS = (
    "The comparison would be easy if each picture were one flat dictionary. What would be its keys?",
    "First turn each tree into a dictionary from whole paths to sizes; a function that calls itself for the folders inside does that. Then compare two flat dictionaries.",
    "Go through the sorted union of all paths. Ask in which of the two dictionaries a path is missing; if in none, compare the sizes.",
)
EXAMPLES = [
    Example(({"a": 5, "docs": {"x": 1, "y": 2}}, {"a": 6, "docs": {"y": 2, "z": 3}, "new": {"b": 1}}), why="docs/y is the same in both"),
    Example(({"pics": {"may": {"one": 4}}}, {}), why="everything inside is gone"),
    Example(({"m": 1}, {"m": 1})),
]
EDGES = {
    "an empty folder": Edge(({"e": {}, "f": 1}, {"g": {"h": {}}, "f": 2}), "empty folders"),
    "in ascending order": Edge(({"b": {"z": 1}, "a": 1, "c": 2}, {"b": {"a": 0}, "c": 3}), "lines of all kinds"),
    "a whole number is a file": Edge(({"n": 0}, {"n": 1, "o": 0}), "files of size 0"),
}
ALWAYS = [
    ({"a": 5, "b": 2}, {"a": 3, "b": 4}),
]
MISTAKES = [
    Mistake("A file of size 0 is a file too: ask whether the path is there, not whether its size is true.", 'if path not in old:', 'if not old.get(path):'),
    Mistake("Only files appear in the report, each with its whole path; look inside the folders.", "        if isinstance(entry, dict):\n            sizes |= files(entry, above + name + \"/\")\n        else:\n            sizes[above + name] = entry\n", "        sizes[above + name] = entry if isinstance(entry, int) else len(entry)\n"),
    Mistake("The path needs the names of all folders above, not only of the nearest one.", 'files(entry, above + name + "/")', 'files(entry, name + "/")'),
    Mistake("The report is sorted by path, whatever the sign in front.", "    return lines\n", "    return sorted(lines)\n"),
    Mistake("A file with the same size in both pictures has not changed.", "        elif old[path] != new[path]:\n", "        else:\n"),
]
ORACLE = """
def changes(before: dict[str, object], after: dict[str, object]) -> list[str]:
    lines = []

    def walk(old, new, path):
        for name in set(old) | set(new):
            a, b, where = old.get(name), new.get(name), path + [name]
            if isinstance(a, dict) or isinstance(b, dict):
                walk(a or {}, b or {}, where)
            elif a != b:
                lines.append(("/".join(where), "+" if a is None else "-" if b is None else "~"))

    walk(before, after, [])
    return [sign + " " + path for path, sign in sorted(lines)]
"""
EXPLANATION = """
Each tree becomes one flat dictionary, and flat dictionaries are easy to compare. For the first example:

| path | before | after | line |
|---|---|---|---|
| a | 5 | 6 | `~ a` |
| docs/x | 1 | – | `- docs/x` |
| docs/y | 2 | 2 | |
| docs/z | – | 3 | `+ docs/z` |
| new/b | – | 1 | `+ new/b` |

Each file is visited once, and the paths are sorted. One could also walk down both trees at the same time; that needs no flat copies, but a folder that is missing on one side has to be treated as an empty one.
"""


def files(folder: dict[str, object], above: str) -> dict[str, object]:
    sizes: dict[str, object] = {}
    for name, entry in folder.items():
        if isinstance(entry, dict):
            sizes |= files(entry, above + name + "/")
        else:
            sizes[above + name] = entry
    return sizes


def changes(before: dict[str, object], after: dict[str, object]) -> list[str]:
    old, new = files(before, ""), files(after, "")
    lines = []
    for path in sorted(old.keys() | new.keys()):
        if path not in old:
            lines.append("+ " + path)
        elif path not in new:
            lines.append("- " + path)
        elif old[path] != new[path]:
            lines.append("~ " + path)
    return lines


def inputs(rng):
    def folder(depth):
        made = {}
        for name in rng.sample("abcd", rng.randint(1, 3)):
            made[name] = rng.randint(0, 2)
        if depth < 3:
            for name in rng.sample("pqr", rng.randint(0, 2)):
                made[name] = folder(depth + 1)
        return made

    def changed(tree):
        return {
            name: changed(entry) if isinstance(entry, dict) else rng.choice([entry, entry, rng.randint(0, 3)])
            for name, entry in tree.items()
            if rng.random() < 0.8
        } | ({rng.choice("xyz"): rng.randint(0, 2)} if rng.random() < 0.4 else {})

    before = folder(1)
    after = changed(before)
    return rng.choice([(before, after), (after, before)])
