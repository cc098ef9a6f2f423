"""Linked lists, trees and graphs as learners meet them: `from structures import ListNode, TreeNode, GraphNode`."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any, Final

MAX_SHOWN: Final = 20


class ListNode:
    """A node of a linked list: a value and the next node, or None at the end."""

    def __init__(self, val: Any = 0, next: ListNode | None = None) -> None:  # noqa: A002
        self.val = val
        self.next = next

    def __repr__(self) -> str:
        texts: list[str] = []
        seen: set[int] = set()
        node: Any = self
        while isinstance(node, ListNode) and id(node) not in seen and len(texts) < MAX_SHOWN:
            seen.add(id(node))
            texts.append(repr(node.val))
            node = node.next
        return f"ListNode({' -> '.join(texts)}{'' if node is None else ' -> …'})"


class TreeNode:
    """A node of a binary tree: a value, a left and a right subtree, each None where there is none."""

    def __init__(self, val: Any = 0, left: TreeNode | None = None, right: TreeNode | None = None) -> None:
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self) -> str:
        children = [_value_of(self.left), _value_of(self.right)]
        if children == ["None", "None"]:
            return f"TreeNode({self.val!r})"
        return f"TreeNode({self.val!r}, left={children[0]}, right={children[1]})"


class GraphNode:
    """A node of a graph: a value and the list of nodes next to it."""

    def __init__(self, val: Any = 0, neighbors: list[GraphNode] | None = None) -> None:
        self.val = val
        self.neighbors = [] if neighbors is None else neighbors

    def __repr__(self) -> str:
        around = ", ".join(_value_of(node) for node in self.neighbors[:MAX_SHOWN])
        return f"GraphNode({self.val!r}, neighbors=[{around}])"


def _value_of(node: Any) -> str:
    return "None" if node is None else repr(getattr(node, "val", node))


CLASSES: Final = (ListNode, TreeNode, GraphNode)


def nodes_of(root: Any) -> list[Any]:
    """All nodes that can be reached from a node, itself first; none when it is something else."""
    found: dict[int, Any] = {}
    waiting = [root]
    while waiting:
        node = waiting.pop()
        if any(type(node) is class_ for class_ in CLASSES) and id(node) not in found:
            found[id(node)] = node
            for child in vars(node).values():
                waiting.extend(child if type(child) is list else (child,))
    return list(found.values())


def take_apart(nodes: list[Any]) -> None:
    """Empties nodes. Python in the browser breaks down when it drops a chain of some thousand objects in one go."""
    for node in nodes:
        vars(node).clear()


def register() -> None:
    """Makes `import structures` give the three classes."""
    module = ModuleType("structures", __doc__)
    for structure in CLASSES:
        structure.__module__ = "structures"
        setattr(module, structure.__name__, structure)
    sys.modules["structures"] = module


register()
