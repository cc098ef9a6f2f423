"""Smudged labels

A laboratory keeps samples whose labels consist of lower-case letters. Some letters are smudged by now, and one wants to know how many stored labels a smudged one may be.

Write a class `Labels`:

- `store(label)` stores a label. Storing the same one again changes nothing.
- `matches(seen)` returns how many different stored labels fit: they have the same length as `seen` and agree with it in each letter that can be read. A smudged letter is written as `.` and fits any letter.

An empty label is never stored, and an empty `seen` fits none.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "With a tree of letters, a letter that can be read leads to one child. Where does a smudged one lead?",
    "Write a helper that counts from one node on, for the rest of what is seen. For a dot it adds up the answers of all children.",
    "When nothing of `seen` is left, the answer is 1 if a label ends at this node, otherwise 0. Mind that the mark for an end is no letter.",
)
EXAMPLES = [
    [("Labels",), ("store", "bat"), ("store", "bit"), ("store", "bats"), ("matches", "b.t"), ("matches", "bat"), ("matches", "...."), ("matches", "b.")],
    Example([("Labels",), ("store", "ox"), ("store", "ox"), ("matches", "o.")], why="stored twice, but it is one label"),
    [("Labels",), ("matches", "..")],
]
EDGES = {
    "the same length": [("Labels",), ("store", "abc"), ("matches", ".."), ("matches", "...."), ("matches", "...")],
    "again changes nothing": [("Labels",), ("store", "a"), ("store", "a"), ("matches", ".")],
    "an empty `seen`": [("Labels",), ("store", "a"), ("matches", "")],
    "in each letter": [("Labels",), ("store", "cab"), ("store", "cob"), ("store", "cot"), ("matches", "c.b"), ("matches", "..t"), ("matches", ".a."), ("matches", "x..")],
}
MISTAKES = [
    Mistake("A smudged letter may be any of the children; you try only the first.", "sum(self._count(child, seen[1:]) for letter, child in node.items() if letter != \"$\")",
            "next((self._count(child, seen[1:]) for letter, child in node.items() if letter != \"$\"), 0)"),
    Mistake("A beginning of a longer label doesn't fit: the label has to end here.", "return int(\"$\" in node)", "return int(bool(node))"),
    Mistake("The mark for the end of a label is no letter, and a dot doesn't fit it.", " if letter != \"$\")", ")", "return int(\"$\" in node)", "return int(\"$\" in node or not node)"),
    Mistake("A dot stands for exactly one letter.", "sum(self._count(child, seen[1:])", "sum(self._count(child, seen[1:].lstrip(\".\"))"),
]
ORACLE = """
class Labels:
    def __init__(self) -> None:
        self._labels: set[str] = set()

    def store(self, label: str) -> None:
        self._labels.add(label)

    def matches(self, seen: str) -> int:
        return sum(
            len(label) == len(seen) and all(one in (".", other) for one, other in zip(seen, label))
            for label in self._labels
        )
"""
EXPLANATION = """
A readable letter leads to one child of the trie, a dot to all of them, and the answers are added up. For `bat`, `bit`, `bats` and `b.t`:

| rest | node | goes on to |
|---|---|---|
| b.t | root | b |
| .t | b | ba and bi |
| t | ba, bi | bat, bit |
| (empty) | bat, bit | both end here: 2 |

Without dots a look-up takes one step for each letter; with many dots it may visit the whole trie. One could instead keep the labels in lists by length and compare each one, which is simple and good enough for few labels.
"""


class Labels:
    def __init__(self) -> None:
        self._root: dict[str, dict] = {}

    def store(self, label: str) -> None:
        node = self._root
        for letter in label:
            node = node.setdefault(letter, {})
        node["$"] = {}

    def matches(self, seen: str) -> int:
        return self._count(self._root, seen)

    def _count(self, node: dict[str, dict], seen: str) -> int:
        if not seen:
            return int("$" in node)
        if seen[0] == ".":
            return sum(self._count(child, seen[1:]) for letter, child in node.items() if letter != "$")
        return self._count(node.get(seen[0], {}), seen[1:])


def inputs(rng):
    operations = [("Labels",)]
    words = ["at", "ate", "bat", "bit", "bite", "tab", "tea", "teat", "it"]
    for _ in range(rng.randint(5, 12)):
        word = rng.choice(words)
        seen = "".join(letter if rng.random() < 0.5 else "." for letter in word)
        operations.append(("store", word) if rng.random() < 0.55 else ("matches", rng.choice([seen, seen, seen + ".", seen[:-1]])))
    return [*operations, ("matches", rng.choice(["..", "...", "b.t", "t.."]))]
