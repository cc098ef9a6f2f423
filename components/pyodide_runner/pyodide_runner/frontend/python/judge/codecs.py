"""Codecs: how linked lists, trees, graphs and matrices are written as data and built from it.

| codec | data |
|---|---|
| `linked_list` | list of the values; `[]` is no list at all (None) |
| `linked_list_cycle` | `(values, position)`: the last node points to the node at the position, -1 to none |
| `tree` | level order with None for a missing child, none of them at the end; `[]` is no tree (None) |
| `graph` | adjacency dictionary, or lists numbered from 0; stands for its first node; read back as a dictionary |
| `matrix` | list of rows of equal length |
| `node` | read back only: the value of a list, tree or graph node, or None |
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from itertools import islice
from typing import Any, Final, NamedTuple

from .shown import class_name, kind_of, show
from .structures import GraphNode, ListNode, TreeNode
from .unfit import Unfit

MAX_NODES: Final = 100_000


class Codec(NamedTuple):
    """Builds an argument from data and flattens an answer back to data; both raise Unfit."""

    build: Callable[[Any], Any]
    flatten: Callable[[Any], Any]


def codec(name: str) -> Codec:
    """The codec of that name; raises Unfit when there is none."""
    if name not in _CODECS:
        raise Unfit("UnknownCodec", f"there is no codec named {name!r}; known are {', '.join(_CODECS)}")
    return _CODECS[name]


def _field(node: Any, class_: type, name: str) -> Any:
    """An attribute of a node of the class, or of a learner's own class of the same name."""
    if type(node) is not class_ and class_name(node) != class_.__name__:
        raise Unfit("WrongStructure", f"a {class_.__name__} or None is needed here, but this is {show(node, 80)}")
    try:
        return object.__getattribute__(node, name)
    except AttributeError:
        raise Unfit("WrongStructure", f"a {class_.__name__} in the answer has no `{name}`") from None


def _values(data: Any, name: str) -> list[Any]:
    if type(data) not in (list, tuple):
        raise Unfit("WrongData", f"a {name} is built from a list, not from {show(data, 80)}")
    return list(data)


def _build_list(data: Any) -> ListNode | None:
    head: ListNode | None = None
    for value in reversed(_values(data, "linked list")):
        head = ListNode(value, head)
    return head


def _chain(head: Any) -> tuple[list[Any], int]:
    """The values of a linked list and the position that its last node points back to, or -1."""
    values: list[Any] = []
    positions: dict[int, int] = {}
    node = head
    while node is not None:
        if id(node) in positions:
            return values, positions[id(node)]
        positions[id(node)] = len(values)
        values.append(_field(node, ListNode, "val"))
        node = _field(node, ListNode, "next")
        if len(values) > MAX_NODES:
            raise Unfit("TooLarge", f"the linked list has more than {MAX_NODES:,} nodes")
    return values, -1


def _flatten_list(head: Any) -> list[Any]:
    values, position = _chain(head)
    if position >= 0:
        last = (
            f"its last node ({show(values[-1], 40)}) points back to node {position + 1} ({show(values[position], 40)})"
        )
        raise Unfit("Cycle", f"the linked list never ends: {last}")
    return values


def _build_cycle(data: Any) -> ListNode | None:
    parts = _values(data, "linked list with a cycle")
    if len(parts) != 2 or type(parts[1]) is not int or not -1 <= parts[1] < max(1, len(parts[0])):
        raise Unfit("WrongData", "a linked list with a cycle is built from (values, position)")
    head = _build_list(parts[0])
    if head is not None and parts[1] >= 0:
        nodes = [head]
        while nodes[-1].next is not None:
            nodes.append(nodes[-1].next)
        nodes[-1].next = nodes[parts[1]]
    return head


def _build_tree(data: Any) -> TreeNode | None:
    values = _values(data, "tree")
    if not values or values[0] is None:
        if any(value is not None for value in values):
            raise Unfit("WrongData", "a tree's level order cannot start with None")
        return None
    root = TreeNode(values[0])
    parents = deque([root])
    rest = iter(values[1:])
    while pair := list(islice(rest, 2)):
        if not parents:
            raise Unfit("WrongData", "the tree's level order has values without a parent")
        parent = parents.popleft()
        children = [None if value is None else TreeNode(value) for value in pair]
        parent.left, parent.right = children[0], children[1] if len(children) == 2 else None
        parents.extend(child for child in children if child is not None)
    return root


def _flatten_tree(root: Any) -> list[Any]:
    values: list[Any] = []
    seen: set[int] = set()
    level = deque([root])
    while level:
        node = level.popleft()
        if node is None:
            values.append(None)
            continue
        if id(node) in seen:
            raise Unfit("Cycle", f"this is not a tree: the node {show(_node_value(node), 40)} is reached in two ways")
        seen.add(id(node))
        if len(seen) > MAX_NODES:
            raise Unfit("TooLarge", f"the tree has more than {MAX_NODES:,} nodes")
        values.append(_field(node, TreeNode, "val"))
        level.extend((_field(node, TreeNode, "left"), _field(node, TreeNode, "right")))
    while values and values[-1] is None:
        values.pop()
    return values


def _node_value(node: Any) -> Any:
    """The value that a list, tree or graph node holds, or None for no node."""
    if node is None:
        return None
    for class_ in (ListNode, TreeNode, GraphNode):
        if class_name(node) == class_.__name__:
            return _field(node, class_, "val")
    raise Unfit("WrongStructure", f"a node or None is needed here, but this is {show(node, 80)}")


def _no_build(data: Any) -> Any:
    raise Unfit("WrongData", "the codec `node` only reads answers; arguments need `linked_list`, `tree` or `graph`")


def _build_graph(data: Any) -> GraphNode | None:
    adjacency = dict(enumerate(data)) if type(data) is list else data
    if type(adjacency) is not dict:
        raise Unfit("WrongData", f"a graph is built from a dictionary or a list of lists, not from {show(data, 80)}")
    nodes = {key: GraphNode(key) for key in adjacency}
    for key, neighbors in adjacency.items():
        unknown = [name for name in neighbors if name not in nodes]
        if unknown:
            raise Unfit("WrongData", f"the graph has an edge to {show(unknown[0], 40)}, which is not a node")
        nodes[key].neighbors = [nodes[name] for name in neighbors]
    return next(iter(nodes.values()), None)


def _flatten_graph(start: Any) -> dict[Any, list[Any]]:
    adjacency: dict[Any, list[Any]] = {}
    if start is None:
        return adjacency
    waiting = deque([start])
    seen = {id(start): start}
    while waiting:
        node = waiting.popleft()
        name = _node_name(node)
        if name in adjacency:
            raise Unfit("WrongStructure", f"two nodes of the graph have the same value {show(name, 40)}")
        adjacency[name] = []
        for neighbor in _neighbors(node):
            adjacency[name].append(_node_name(neighbor))
            if id(neighbor) not in seen:
                seen[id(neighbor)] = neighbor
                waiting.append(neighbor)
        if len(seen) > MAX_NODES:
            raise Unfit("TooLarge", f"the graph has more than {MAX_NODES:,} nodes")
    return adjacency


def _node_name(node: Any) -> Any:
    name = _field(node, GraphNode, "val")
    if kind_of(name) not in (str, int, float, bool, bytes, type(None)):
        raise Unfit("WrongStructure", f"a graph node is named by a number or a string, not by {show(name, 80)}")
    return name


def _neighbors(node: Any) -> Any:
    neighbors = _field(node, GraphNode, "neighbors")
    if kind_of(neighbors) not in (list, tuple):
        raise Unfit("WrongStructure", f"the neighbors of a graph node are a list, not {show(neighbors, 80)}")
    return neighbors


def _matrix(data: Any) -> list[list[Any]]:
    if type(data) is not list or any(type(row) is not list for row in data):
        raise Unfit("WrongStructure", f"a matrix is a list of lists, but this is {show(data, 80)}")
    for number, row in enumerate(data, 1):
        if len(row) != len(data[0]):
            counts = f"row {number} has {len(row)} values, row 1 has {len(data[0])}"
            raise Unfit("WrongStructure", f"the rows of a matrix have the same length, but {counts}")
    return [list(row) for row in data]


_CODECS: Final = {
    "linked_list": Codec(_build_list, _flatten_list),
    "linked_list_cycle": Codec(_build_cycle, _chain),
    "tree": Codec(_build_tree, _flatten_tree),
    "graph": Codec(_build_graph, _flatten_graph),
    "matrix": Codec(_matrix, _matrix),
    "node": Codec(_no_build, _node_value),
}
