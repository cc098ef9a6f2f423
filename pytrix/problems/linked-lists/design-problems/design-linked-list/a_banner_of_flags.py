"""A banner of flags

Flags are knotted together to a banner that can grow at both ends. Write a class `Banner` with these methods:

- `left(flag)` knots a flag to the left end, `right(flag)` one to the right end. Both return nothing.
- `flags()` returns the list of all flags from left to right.

A banner begins without flags. Practise with a linked list of your own: if you keep a name for each end, no call of `left` or `right` has to walk along the banner.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Which two nodes does the banner have to know, so that a flag can be knotted to either end at once?",
    "Keep the first and the last node. A new flag on the left leads to the old first one; on the right, the old last one leads to the new flag.",
    "The very first flag is both the first and the last node: treat the empty banner before the ordinary case.",
)
EXAMPLES = [
    [("Banner",), ("right", "red"), ("left", "blue"), ("right", "gold"), ("flags",)],
    [("Banner",), ("left", "a"), ("left", "b"), ("flags",), ("right", "c"), ("flags",)],
    [("Banner",), ("right", "x"), ("flags",)],
]
EDGES = {
    "without flags": [("Banner",), ("flags",)],
    "at both ends": Edge([("Banner",), ("left", "a"), ("right", "b"), ("left", "c"), ("right", "d"), ("flags",)], "both ends in turn"),
    "the right end": Edge([("Banner",), ("right", "a"), ("right", "b"), ("right", "c"), ("flags",)], "only the right end"),
}
MISTAKES = [
    Mistake("The first flag that is knotted to the left is the right end as well. Yours loses it when the next one comes on the right.", "            self._last = self._first\n", "            pass\n"),
    Mistake("On the right, the old last flag has to lead to the new one.", "            self._last.next = node\n", "            pass\n"),
    Mistake("After knotting on the right, the new flag is the last one.", "        self._last = node\n", "        self._last = self._last or node\n"),
    Mistake("You list the flags from right to left.", "return names", "return names[::-1]"),
]
EXPLANATION = """
The banner knows its first and its last node. On the left the new node leads to the old first one; on the right the old last one leads to the new node. For right red, left blue, right gold:

| call | first | last | chain |
|---|---|---|---|
| right red | red | red | red |
| left blue | blue | red | blue → red |
| right gold | blue | gold | blue → red → gold |

Knotting takes constant time; listing walks along all flags.
"""


class Node:
    def __init__(self, flag: str, following: "Node | None") -> None:
        self.flag = flag
        self.next = following


class Banner:
    def __init__(self) -> None:
        self._first: Node | None = None
        self._last: Node | None = None

    def left(self, flag: str) -> None:
        self._first = Node(flag, self._first)
        if self._last is None:
            self._last = self._first

    def right(self, flag: str) -> None:
        node = Node(flag, None)
        if self._last is None:
            self._first = node
        else:
            self._last.next = node
        self._last = node

    def flags(self) -> list[str]:
        names = []
        node = self._first
        while node:
            names.append(node.flag)
            node = node.next
        return names


def inputs(rng):
    operations = [("Banner",)]
    for _ in range(rng.randint(1, 8)):
        operations.append((rng.choice(["left", "right"]), rng.choice(["red", "blue", "gold", "green"])))
        if rng.random() < 0.2:
            operations.append(("flags",))
    return [*operations, ("flags",)]
