"""Questions with linked lists, trees and graphs: what differs, and which rules know why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from typing import Any, Final

from . import chains, graphs, trees
from .case import Case, Finding, nodes
from .pictures import Thing
from .trouble import called_name, own_nodes

FIELDS: Final = frozenset({"val", "next", "left", "right", "neighbors"})
CLASSES: Final = {"linked_list": "ListNode", "linked_list_cycle": "ListNode", "tree": "TreeNode", "graph": "GraphNode"}


def answer_codec(case: Case) -> str:
    """The codec of the compared value; empty when it is a plain value."""
    argument = case.compare.partition(":")[2]
    return str(case.codecs.get(argument or "return") or "")


def difference(case: Case) -> str | None:
    """The first difference between two structures, in one sentence; None for plain values."""
    kind = answer_codec(case)
    if kind == "linked_list":
        return chains.compared(case.expected, case.got)
    if kind == "tree":
        return trees.compared(case.expected, case.got)
    return graphs.compared(case.expected, case.got) if kind == "graph" else None


def find(case: Case) -> Finding | None:
    """The cause of a wrong structure, or of a wrong value read from one."""
    kind = answer_codec(case)
    rules = {"linked_list": chains.RULES, "tree": trees.TREE_RULES, "graph": graphs.GRAPH_RULES}.get(kind)
    if rules is None:
        rules = (nodes_returned, node_compared, chains.stops_early, *trees.READ_RULES, *graphs.READ_RULES)
    for rule in rules:
        finding = rule(case)
        if finding:
            return finding
    return None


def general(case: Case) -> Finding | None:
    """Where to look when no rule knows the cause."""
    kind, got, expected = answer_codec(case), case.got, case.expected
    function = case.function
    line = function.lineno if function else None
    if kind == "linked_list":
        right = next((at for at, pair in enumerate(zip(expected, got, strict=False)) if pair[0] != pair[1]), None)
        right = min(len(expected), len(got)) if right is None else right
        if len(got) == len(expected) and right < len(got):
            place = f"The value of node {right + 1} should be `{expected[right]!r}`, and it is `{got[right]!r}`"
            return Finding(
                f"{place}; the number of nodes is right.",
                "Watch with “See it run” how that node gets its `.val`, or how it came to this place.",
                line,
            )
        why = (
            f"Up to {chains.arrows(expected[right - 1 : right])} the list is right."
            if right
            else "The very first node differs."
        )
        last = f"the node {chains.arrows(got[right - 1 : right])}" if right else "the node that you return"
        return Finding(
            why, f"Watch with “See it run” how {last} gets its `.next` and what it points to at the end.", line
        )
    if kind == "tree":
        return Finding(
            "Everything above that place is right.",
            "Watch with “See it run” when that node's parent gets its `.left` and `.right`.",
            line,
        )
    return Finding(
        "All that comes before it is right.", "Watch with “See it run” when that node gets its `.neighbors`.", line
    )


def nodes_returned(case: Case) -> Finding | None:
    """Nodes in the answer where their values are expected."""
    items = case.got if isinstance(case.got, list) else [case.got]
    if not items or not all(isinstance(item, Thing) and item.kind in CLASSES.values() for item in items):
        return None
    line = next((statement.lineno for statement in _returns(case)), None)
    if isinstance(case.got, list):
        return Finding(
            "The answer is a list of nodes; expected are the values inside them.",
            "Take the value of each: `[node.val for node in …]`, or `append(node.val)`.",
            line,
        )
    return Finding("The answer is a node; expected is the value inside it.", "Return its `.val`.", line)


def node_compared(case: Case) -> Finding | None:
    """A whole node that is compared with a value."""
    walked = {
        node.value.id
        for node in nodes(case)
        if isinstance(node, ast.Attribute) and node.attr in FIELDS and isinstance(node.value, ast.Name)
    }
    values = {name for name in case.given if name not in case.codecs} - walked
    for node in nodes(case):
        if not isinstance(node, ast.Compare) or len(node.ops) != 1:
            continue
        left, right, operator = node.left, node.comparators[0], node.ops[0]
        if isinstance(operator, (ast.Eq, ast.NotEq)) and type(case.expected) is bool and case.got != case.expected:
            roots = {name for name in case.codecs if name != "return"}
            if _is_any(left, roots) and _is_any(right, roots):
                first, second = case.source.text(left), case.source.text(right)
                return Finding(
                    f"`{first} == {second}` asks whether both are the very same node, not whether they look alike.",
                    f"Compare what is inside, `{first}.val == {second}.val`, and then the nodes that follow in "
                    "the same way.",
                    node.lineno,
                )
        if isinstance(operator, (ast.Eq, ast.NotEq)):
            for one, other in ((left, right), (right, left)):
                plain = isinstance(other, ast.Constant) and other.value is not None
                if isinstance(one, ast.Name) and one.id in walked and (plain or _is_any(other, values)):
                    what = case.source.text(other)
                    return Finding(
                        f"`{one.id}` is a whole node and `{what}` is a value; a node is never equal to a value.",
                        f"Compare the value inside the node: `{one.id}.val`.",
                        node.lineno,
                    )
        in_neighbors = isinstance(right, ast.Attribute) and right.attr == "neighbors"
        if isinstance(operator, (ast.In, ast.NotIn)) and in_neighbors and _is_any(left, values):
            owner, what = case.source.text(right), case.source.text(left)
            return Finding(
                f"`{owner}` is a list of nodes and `{what}` is a value, so it is never found in there.",
                f"Compare with the values inside: `any(neighbor.val == {what} for neighbor in {owner})`.",
                node.lineno,
            )
    return None


def _is_any(node: ast.AST, names: set[str]) -> bool:
    return isinstance(node, ast.Name) and node.id in names


def unfit(case: Case, problem: dict[str, Any]) -> tuple[str, Finding | None]:
    """What an answer is that is no linked list, tree or graph, and why."""
    kind, message = CLASSES.get(answer_codec(case), "node"), str(problem.get("message"))
    if problem.get("type") == "Cycle":
        finding = _twice_in_a_tree(case) if kind == "TreeNode" else _circle(case, message)
        what = "The answer is not a tree" if kind == "TreeNode" else "The linked list in your answer never ends"
        return f"{what}{_circle_place(message)}.", finding
    found = re.search(r"but this is (.*)", message)
    return (
        f"The answer should be a `{kind}` or `None`, and it is {_quoted(found[1]) if found else 'something else'}.",
        (_no_node(case, kind)),
    )


def _circle_place(message: str) -> str:
    back = re.search(r"last node \((.*)\) points back to node \d+ \((.*)\)$", message)
    if back:
        return f": after `{back[1]}` comes `{back[2]}` again"
    twice = re.search(r"the node (.*) is reached in two ways$", message)
    return f": two ways lead to the node `{twice[1]}`" if twice else ""


def _quoted(text: str) -> str:
    return f"`{text[:60]}`"


def _no_node(case: Case, kind: str) -> Finding | None:
    for statement in _returns(case):
        value = statement.value
        if isinstance(value, ast.Attribute) and value.attr == "val":
            owner = case.source.text(value.value)
            return Finding(
                f"`return {owner}.val` gives the value inside the node; the question asks for the node itself.",
                f"Write `return {owner}`.",
                statement.lineno,
            )
    for statement in _returns(case):
        value = statement.value
        if isinstance(value, ast.Name) and isinstance(_made(case, value), (ast.BinOp, ast.Constant)) and kind != "node":
            return Finding(
                f"`{value.id}` is a plain value; the question asks for a node that holds it.",
                f"Put it into a new node: `return {kind}({value.id})`.",
                statement.lineno,
            )
    for statement in _returns(case):
        made = _made(case, statement.value)
        if isinstance(made, (ast.List, ast.ListComp)) or called_name(made) == "list":
            nodes_needed = "Make a `ListNode(…)` for each value, link them with `.next`, and return the first one"
            advice = (
                nodes_needed if kind == "ListNode" else f"Make a `{kind}(…)` for each value, and return the first one"
            )
            return Finding(
                f"Your code returns an ordinary Python list; the question asks for the first node, a `{kind}`.",
                f"{advice}.",
                statement.lineno,
            )
    return None


def _returns(case: Case) -> list[ast.Return]:
    found = own_nodes(case.function) if case.function else iter(())
    return [node for node in found if isinstance(node, ast.Return) and node.value is not None]


def _made(case: Case, node: ast.AST | None) -> ast.AST | None:
    if isinstance(node, ast.Name):
        before = case.source.assignments(node.id)
        return before[0].value if before else None
    return node


def _assigned(case: Case, fields: frozenset[str]) -> Iterator[tuple[ast.Attribute, ast.AST, ast.Assign]]:
    for node in sorted((n for n in nodes(case) if isinstance(n, ast.Assign)), key=lambda found: found.lineno):
        target = node.targets[0]
        if isinstance(target, ast.Attribute) and target.attr in fields:
            yield target, node.value, node


def _twice_in_a_tree(case: Case) -> Finding | None:
    sides = list(_assigned(case, frozenset({"left", "right"})))
    text = case.source.text
    for target, value, first in sides:
        for other, second_value, second in sides:
            if second.lineno <= first.lineno or text(target.value) != text(other.value) or target.attr == other.attr:
                continue
            read = [text(part) for part in ast.walk(second_value) if isinstance(part, ast.Attribute)]
            if text(target) in read and text(other) in [text(part) for part in ast.walk(value)]:
                return Finding(
                    f"Line {second.lineno} reads `{text(target)}` after line {first.lineno} has already replaced "
                    "it, so the same side is used twice.",
                    f"Change both sides in one line: `{text(target)}, {text(other)} = {text(value)}, "
                    f"{text(second_value)}`.",
                    second.lineno,
                )
    return _shared(case)


def _shared(case: Case) -> Finding | None:
    places: dict[str, list[int]] = {}
    for node in nodes(case):
        if isinstance(node, ast.Call) and called_name(node) == "TreeNode":
            for argument in [*node.args[1:], *(keyword.value for keyword in node.keywords if keyword.arg != "val")]:
                if isinstance(argument, ast.Name):
                    places.setdefault(argument.id, []).append(node.lineno)
    for _, value, statement in _assigned(case, frozenset({"left", "right"})):
        if isinstance(value, ast.Name):
            places.setdefault(value.id, []).append(statement.lineno)
    for name, lines in places.items():
        made = [node.value for node in case.source.assignments(name)]
        if len(lines) > 1 and len(made) == 1 and called_name(made[0]) == "TreeNode":
            return Finding(
                f"The same node, `{name}`, is put into the tree at two places.",
                f"Make a node for each place: a second `{case.source.text(made[0])}`.",
                lines[-1],
            )
    return None


def _circle(case: Case, message: str) -> Finding | None:
    loops = any(isinstance(node, (ast.While, ast.For)) for node in nodes(case))
    links = list(_assigned(case, frozenset({"next"})))
    cut = {case.source.text(target.value) for target, _, _ in links}
    for target, value, statement in links:
        if isinstance(value, ast.Name) and value.id not in cut and not loops and case.codecs.get(value.id):
            name = value.id
            return Finding(
                f"Line {statement.lineno} lets `{case.source.text(target.value)}` point to `{name}`, but `{name}.next` "
                "still points to where it did before, so following `.next` leads round in a circle.",
                f"Give `{name}.next` a new target as well, such as the node that should follow it, or "
                f"`{name}.next = None`.",
                statement.lineno,
            )
    turned = next((node for node in nodes(case) if isinstance(node, ast.While)), None)
    return (
        Finding(
            "Following `.next` from the node that you return leads round in a circle, so there is no last node.",
            "Find the node that should be the last one, and set its `.next = None`.",
            turned.lineno if turned else None,
        )
        if "never ends" in message
        else None
    )
