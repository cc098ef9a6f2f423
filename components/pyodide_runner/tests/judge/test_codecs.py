from __future__ import annotations

from typing import Any

import pytest
from pyodide_runner.frontend.python.judge.codecs import codec
from pyodide_runner.frontend.python.judge.structures import GraphNode, ListNode, TreeNode, nodes_of, take_apart
from pyodide_runner.frontend.python.judge.unfit import Unfit

ROUND_TRIPS = [
    ("linked_list", []),
    ("linked_list", [1]),
    ("linked_list", [3, None, "a", [1]]),
    ("linked_list", list(range(50_000))),
    ("linked_list_cycle", ([], -1)),
    ("linked_list_cycle", ([1, 2, 3], -1)),
    ("linked_list_cycle", ([1, 2, 3], 0)),
    ("linked_list_cycle", ([1], 0)),
    ("linked_list_cycle", ([1, 1, 1, 1], 2)),
    ("tree", []),
    ("tree", [1]),
    ("tree", [1, None, 2, 3]),
    ("tree", [5, 4, 8, 11, None, 13, 4, 7, 2, None, None, None, 1]),
    ("graph", {}),
    ("graph", {"a": []}),
    ("graph", {1: [2, 4], 2: [1, 3], 3: [2, 4], 4: [1, 3]}),
    ("graph", {0: [0, 0]}),
    ("matrix", []),
    ("matrix", [[]]),
    ("matrix", [[1, 2], [3, 4]]),
]


@pytest.mark.parametrize(("name", "data"), ROUND_TRIPS)
def test_data_survives_being_built(name: str, data: Any) -> None:
    found = codec(name).flatten(codec(name).build(data))
    assert (list(found) if name == "linked_list_cycle" else found) == (
        list(data) if name == "linked_list_cycle" else data
    )


def test_a_tree_has_its_shape() -> None:
    root = codec("tree").build([1, None, 2, 3])
    assert (root.left, root.right.val, root.right.left.val) == (None, 2, 3)


def test_a_graph_can_be_a_list_of_lists() -> None:
    start = codec("graph").build([[1, 2], [], [0]])
    assert [node.val for node in start.neighbors] == [1, 2]
    assert codec("graph").flatten(start) == {0: [1, 2], 1: [], 2: [0]}


def test_a_deep_tree_is_no_problem() -> None:
    root = top = TreeNode(0)
    for number in range(20_000):
        top.right = TreeNode(number)
        top = top.right
    assert len(codec("tree").flatten(root)) == 40_001


@pytest.mark.parametrize(("node", "value"), [(None, None), (ListNode(4), 4), (TreeNode("x"), "x"), (GraphNode(1), 1)])
def test_a_node_is_read_as_its_value(node: Any, value: Any) -> None:
    assert codec("node").flatten(node) == value


def ring() -> ListNode:
    node = ListNode(1, ListNode(2))
    assert node.next is not None
    node.next.next = node
    return node


def tree_ring() -> TreeNode:
    node = TreeNode(1)
    node.left = TreeNode(2, None, node)
    return node


def shared_subtree() -> TreeNode:
    child = TreeNode(2)
    return TreeNode(1, child, child)


def twins() -> GraphNode:
    return GraphNode(1, [GraphNode(1)])


def without_next() -> ListNode:
    node = ListNode(1)
    del node.next
    return node


ILL_FORMED = [
    ("linked_list", ring(), "never ends: its last node (2) points back to node 1 (1)"),
    ("linked_list", [1, 2], "a ListNode or None is needed here, but this is [1, 2]"),
    ("linked_list", ListNode(1, 5), "a ListNode or None is needed here, but this is 5"),  # type: ignore[arg-type]
    ("linked_list", without_next(), "a ListNode in the answer has no `next`"),
    ("tree", tree_ring(), "the node 1 is reached in two ways"),
    ("tree", shared_subtree(), "the node 2 is reached in two ways"),
    ("tree", ListNode(1), "a TreeNode or None is needed here, but this is ListNode(1)"),
    ("graph", twins(), "two nodes of the graph have the same value 1"),
    ("graph", GraphNode(1, 7), "the neighbors of a graph node are a list, not 7"),  # type: ignore[arg-type]
    ("graph", GraphNode([1]), "a graph node is named by a number or a string, not by [1]"),
    ("matrix", [[1], [1, 2]], "row 2 has 2 values, row 1 has 1"),
    ("matrix", (1,), "a matrix is a list of lists, but this is (1,)"),
    ("node", 3, "a node or None is needed here, but this is 3"),
]


@pytest.mark.parametrize(("name", "answer", "message"), ILL_FORMED, ids=[row[2] for row in ILL_FORMED])
def test_an_ill_formed_structure_is_unfit(name: str, answer: Any, message: str) -> None:
    with pytest.raises(Unfit) as refused:
        codec(name).flatten(answer)
    assert message in refused.value.message


WRONG_DATA = [
    ("linked_list", 5),
    ("linked_list_cycle", ([1], 1)),
    ("linked_list_cycle", [1]),
    ("tree", [None, 1]),
    ("tree", [1, None, None, 2]),
    ("graph", {1: [2]}),
    ("graph", "abc"),
    ("node", 1),
]


@pytest.mark.parametrize(("name", "data"), WRONG_DATA)
def test_wrong_data_builds_nothing(name: str, data: Any) -> None:
    with pytest.raises(Unfit, match=r"built|start|parent|edge|reads"):
        codec(name).build(data)


def test_an_unknown_codec_says_which_there_are() -> None:
    with pytest.raises(Unfit, match=r"no codec named 'heap'.*linked_list"):
        codec("heap")


def test_a_class_of_the_learners_own_with_the_same_name_counts() -> None:
    own = type("ListNode", (), {"__slots__": ("val", "next")})
    node = own()
    node.val, node.next = 1, None
    assert codec("linked_list").flatten(node) == [1]


@pytest.mark.parametrize(
    ("name", "data", "count"),
    [("linked_list", [1, 2], 2), ("linked_list_cycle", ([1, 2], 0), 2), ("tree", [1, 2, 3], 3), ("graph", {1: [1]}, 1)],
)
def test_structures_are_taken_apart(name: str, data: Any, count: int) -> None:
    nodes = nodes_of(codec(name).build(data))
    take_apart(nodes)
    assert [vars(node) for node in nodes] == [{}] * count


def test_other_values_have_no_nodes() -> None:
    assert nodes_of([ListNode(1)]) == []


def test_structures_print_well() -> None:
    assert repr(codec("linked_list").build([1, 2])) == "ListNode(1 -> 2)"
    assert repr(ring()) == "ListNode(1 -> 2 -> …)"
    assert repr(TreeNode(1, TreeNode(2))) == "TreeNode(1, left=2, right=None)"
    assert repr(twins()) == "GraphNode(1, neighbors=[1])"
