"""Files opened lately

The start page of an editor shows the files that were opened lately, at most `size` of them. Write a class `Recent`, made with `size`, which is at least 1:

- `open(name)` makes the file the latest one. If it is new on the page and the page was full, the file that was opened longest ago is dropped and its name returned; otherwise it returns `None`.
- `forget(name)` takes a file off the page and returns whether it was there.
- `latest(count)` returns the list of the `count` latest names, the latest first; all of them, if there are fewer, and none for 0. Looking changes nothing.

Aim for calls of `open` and `forget` that take the same short time, however many files there are: a dictionary together with a doubly linked list of your own does it.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "The dictionary finds a file at once. What must it lead to, so that the file can be taken out of the order without a walk?",
    "Let the dictionary lead to nodes that know both neighbours. One hidden node closes the chain to a ring: behind it stands the latest, in front of it the oldest.",
    "Opening is: take the node out if there is one, then hook a node in behind the hidden one. If the dictionary has grown too large, the node in front of the hidden one goes.",
)
EXAMPLES = [
    Example([("Recent", 2), ("open", "a"), ("open", "b"), ("open", "a"), ("open", "c"), ("latest", 2)], why="b was opened longest ago"),
    [("Recent", 3), ("open", "a"), ("open", "b"), ("forget", "a"), ("forget", "a"), ("latest", 3)],
    [("Recent", 1), ("open", "x"), ("open", "y"), ("latest", 1)],
]
EDGES = {
    "at least 1": Edge([("Recent", 1), ("open", "a"), ("open", "a"), ("open", "b"), ("latest", 5)], "a page for one file"),
    "if there are fewer": [("Recent", 4), ("latest", 2), ("open", "a"), ("open", "b"), ("latest", 9), ("latest", 1)],
    "the page was full": Edge([("Recent", 2), ("open", "a"), ("open", "b"), ("forget", "a"), ("open", "c"), ("open", "d"), ("latest", 2)], "room again after forgetting"),
    "changes nothing": [("Recent", 2), ("open", "a"), ("open", "b"), ("latest", 2), ("open", "c"), ("latest", 2)],
}
ALWAYS = [
    [("Recent", 3), ("open", "a"), ("open", "b"), ("open", "c"), ("open", "a"), ("latest", 3)],
    [("Recent", 2), ("open", "a"), ("open", "b"), ("open", "b"), ("latest", 2), ("latest", 0)],
]
MISTAKES = [
    Mistake("Opening a file that is on the page must make it the latest. In yours it keeps its place.", "        self._unhook(name)\n        self._nodes[name]", "        if name in self._nodes:\n            return None\n        self._nodes[name]"),
    Mistake("The dropped file is still in the dictionary or the chain.", "            self._unhook(oldest)\n", "            pass\n"),
    Mistake("You drop the file when the page is just full. It may hold as many files as its size.", "> self._size", ">= self._size"),
    Mistake("`latest` shows the oldest file first.", "        node = self._edge.next\n", "        node = self._edge.prev\n", "            node = node.next\n", "            node = node.prev\n"),
]
ORACLE = """
class Recent:
    def __init__(self, size: int) -> None:
        self._size, self._names = size, []

    def open(self, name: str) -> str | None:
        self._names = [name] + [each for each in self._names if each != name]
        return self._names.pop() if len(self._names) > self._size else None

    def forget(self, name: str) -> bool:
        found = name in self._names
        self._names = [each for each in self._names if each != name]
        return found

    def latest(self, count: int) -> list[str]:
        return self._names[:count]
"""
ALSO_RIGHT = [
    Way("An `OrderedDict` of the standard library is such a dictionary with a chain. Its end is the latest file here.",
        """
from collections import OrderedDict


class Recent:
    def __init__(self, size: int) -> None:
        self._size = size
        self._names: OrderedDict[str, None] = OrderedDict()

    def open(self, name: str) -> str | None:
        self._names[name] = None
        self._names.move_to_end(name)
        if len(self._names) > self._size:
            return self._names.popitem(last=False)[0]
        return None

    def forget(self, name: str) -> bool:
        if name not in self._names:
            return False
        del self._names[name]
        return True

    def latest(self, count: int) -> list[str]:
        return list(reversed(self._names))[:count]
"""),
]
EXPLANATION = """
The dictionary leads to a file's node, and the node knows its neighbours, so it can be unhooked without a walk. The hidden node closes the ring: the latest file follows it, the oldest stands in front of it. For a size of 2:

| call | ring, latest first | returned |
|---|---|---|
| open a, open b | b a | None |
| open a | a b | None |
| open c | c a | b |

Opening and forgetting set a few references, so they take constant time; `latest` walks along as many nodes as it returns.
"""


class Node:
    def __init__(self, name: str) -> None:
        self.name = name
        self.prev = self
        self.next = self


class Recent:
    def __init__(self, size: int) -> None:
        self._size = size
        self._nodes: dict[str, Node] = {}
        self._edge = Node("")

    def _unhook(self, name: str) -> bool:
        node = self._nodes.pop(name, None)
        if node is None:
            return False
        node.prev.next, node.next.prev = node.next, node.prev
        return True

    def open(self, name: str) -> str | None:
        self._unhook(name)
        self._nodes[name] = node = Node(name)
        node.prev, node.next = self._edge, self._edge.next
        node.prev.next = node.next.prev = node
        if len(self._nodes) > self._size:
            oldest = self._edge.prev.name
            self._unhook(oldest)
            return oldest
        return None

    def forget(self, name: str) -> bool:
        return self._unhook(name)

    def latest(self, count: int) -> list[str]:
        names = []
        node = self._edge.next
        while len(names) < count and node is not self._edge:
            names.append(node.name)
            node = node.next
        return names


def inputs(rng):
    operations = [("Recent", rng.randint(1, 3))]
    for _ in range(rng.randint(5, 14)):
        name = rng.choice(["open", "open", "open", "forget", "latest"])
        operations.append((name, rng.randint(0, 4)) if name == "latest" else (name, rng.choice("abcd")))
    return [*operations, ("latest", 4)]
