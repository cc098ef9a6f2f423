"""Why a graph came out wrong, or what was read from one."""

from __future__ import annotations

import ast
from collections import deque
from typing import Any, Final

from .case import Case, Finding, Rule, nodes
from .stuck import refilled
from .trouble import called_name

Graph = dict[Any, Any]


def compared(expected: Graph, got: Graph) -> str:
    """Where two graphs differ first, in one sentence."""
    if not got:
        return "The graph should have nodes, and yours has none (`None`)."
    for name in expected:
        if name not in got:
            return f"The node `{name!r}` is missing in your graph, or no way leads to it from the first node."
    for name in got:
        if name not in expected:
            return f"The node `{name!r}` should not be in the graph."
    for name, neighbors in expected.items():
        missing = [other for other in neighbors if other not in got[name]]
        if missing:
            return f"`{missing[0]!r}` is missing among the neighbours of `{name!r}`."
        extra = [other for other in got[name] if other not in neighbors]
        if extra:
            return f"`{extra[0]!r}` should not be among the neighbours of `{name!r}`."
        if neighbors != got[name]:
            return f"The neighbours of `{name!r}` should be `{neighbors!r}`, and yours are `{got[name]!r}`."
    return "The graph differs from what it should be."


def _edges(graph: Graph) -> set[tuple[Any, Any]]:
    return {(name, other) for name, others in graph.items() for other in others}


def _one_way(case: Case) -> Finding | None:
    missing = _edges(case.expected) - _edges(case.got)
    if not missing or _edges(case.got) - _edges(case.expected) or case.got.keys() != case.expected.keys():
        return None
    if not all((other, name) in _edges(case.got) for name, other in missing):
        return None
    name, other = next(iter(missing))
    why = f"The link leads from `{other!r}` to `{name!r}`, but not back from `{name!r}` to `{other!r}`."
    for node in nodes(case):
        if isinstance(node, ast.Call) and called_name(node) == "append" and len(node.args) == 1:
            owner = node.func.value if isinstance(node.func, ast.Attribute) else None
            target = node.args[0]
            if isinstance(owner, ast.Attribute) and owner.attr == "neighbors" and isinstance(target, ast.Name):
                return Finding(
                    why,
                    f"Add it on both sides: `{target.id}.neighbors.append({case.source.text(owner.value)})` too.",
                    node.lineno,
                )
    return Finding(why, "Put each of the two nodes into the `neighbors` of the other.", None)


def _no_neighbors(case: Case) -> Finding | None:
    if any(case.got.values()) or not any(case.expected.values()):
        return None
    made = [node for node in nodes(case) if isinstance(node, ast.Call) and called_name(node) == "GraphNode"]
    if not made or any(len(call.args) + len(call.keywords) > 1 for call in made):
        return None
    for node in nodes(case):
        if isinstance(node, ast.Attribute) and node.attr == "neighbors":
            return None
    return Finding(
        "A new `GraphNode(…)` has no neighbours, and your code never gives it any.",
        "Make new nodes for the neighbours as well, and add each with `….neighbors.append(…)`.",
        made[0].lineno,
    )


GRAPH_RULES: Final[tuple[Rule, ...]] = (_one_way, _no_neighbors)


def _by_distance(graph: Graph) -> list[Any]:
    found = list(graph)[:1]
    waiting = deque(found)
    while waiting:
        for other in graph[waiting.popleft()]:
            if other not in found:
                found.append(other)
                waiting.append(other)
    return found


def _stack(case: Case) -> Finding | None:
    graph = next((value for name, value in case.given.items() if case.codecs.get(name) == "graph"), None)
    if isinstance(graph, list):
        graph = dict(enumerate(graph))
    if not isinstance(graph, dict) or _by_distance(graph) != case.expected or not isinstance(case.got, list):
        return None
    if sorted(map(repr, case.got)) != sorted(map(repr, case.expected)):
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        for node in ast.walk(loop):
            if isinstance(node, ast.Call) and called_name(node) == "pop" and not node.args:
                owner = case.source.text(node.func.value) if isinstance(node.func, ast.Attribute) else "waiting"
                return Finding(
                    f"`{owner}.pop()` takes the newest node from the end, so your code runs far ahead before it comes "
                    "to the other neighbours; expected are the nearest nodes first.",
                    f"Take the oldest one from the front: `{owner}.pop(0)`.",
                    node.lineno,
                )
    return None


def _counted_twice(case: Case) -> Finding | None:
    if type(case.got) is not int or type(case.expected) is not int or case.got <= case.expected:
        return None
    for loop in (node for node in nodes(case) if isinstance(node, ast.While)):
        finding = refilled(case.source, loop, "it is taken out of `{0}` more than once")
        if finding:
            return finding
    return None


READ_RULES: Final[tuple[Rule, ...]] = (_stack, _counted_twice)
