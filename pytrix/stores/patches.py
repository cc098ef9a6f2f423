"""Patches: the smallest description of how a document's data changed.

`set` puts a value at a path, `remove` deletes a field, or `count` items from an index, `insert` puts items before an
index, `trim` shortens a list. The empty path is the whole.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from typing import Any

Op = dict[str, Any]

_MOST_NEW_ITEMS = 50
_MOST_CHANGED_ITEMS = 3


def diff(old: Any, new: Any, path: tuple[str | int, ...] = ()) -> list[Op]:
    """Operations that turn `old` into `new`, both JSON values."""
    if old == new and type(old) is type(new):
        return []
    if isinstance(old, dict) and isinstance(new, dict):
        return _diff_fields(old, new, path)
    if isinstance(old, list) and isinstance(new, list):
        return _diff_items(old, new, path)
    return [{"op": "set", "path": [*path], "value": new}]


def _diff_fields(old: dict[str, Any], new: dict[str, Any], path: tuple[str | int, ...]) -> list[Op]:
    ops: list[Op] = [{"op": "remove", "path": [*path, name]} for name in old if name not in new]
    for name, value in new.items():
        if name in old:
            ops += diff(old[name], value, (*path, name))
        else:
            ops.append({"op": "set", "path": [*path, name], "value": value})
    return ops


def _diff_items(old: list[Any], new: list[Any], path: tuple[str | int, ...]) -> list[Op]:
    if len(old) == len(new) and sum(a != b for a, b in zip(old, new, strict=True)) <= 1:
        return [op for i, (a, b) in enumerate(zip(old, new, strict=True)) for op in diff(a, b, (*path, i))]
    return _diff_front(old, new, path) or _diff_middle(old, new, path)


def _diff_front(old: list[Any], new: list[Any], path: tuple[str | int, ...]) -> list[Op]:
    """Operations for items put in front while few of the others changed; none when that is not what happened."""
    for count in range(1, min(len(new), _MOST_NEW_ITEMS) + 1):
        kept = len(new) - count
        changed = _changed(old, new, count) if 0 < kept <= len(old) else None
        if changed is None:
            continue
        ops: list[Op] = [{"op": "insert", "path": [*path, 0], "values": new[:count]}]
        if kept < len(old):
            ops.append({"op": "trim", "path": [*path], "length": len(new)})
        return ops + [op for i in changed for op in diff(old[i], new[count + i], (*path, count + i))]
    return []


def _changed(old: list[Any], new: list[Any], count: int) -> list[int] | None:
    """Indices in `old` of the items that differ from those `count` places later in `new`; None when many do."""
    changed: list[int] = []
    for index, (before, after) in enumerate(zip(old, new[count:], strict=False)):
        if before != after:
            changed.append(index)
        if len(changed) > _MOST_CHANGED_ITEMS:
            return None
    return changed if len(changed) < len(new) - count else None


def _diff_middle(old: list[Any], new: list[Any], path: tuple[str | int, ...]) -> list[Op]:
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    removed, values = len(old) - start - end, new[start : len(new) - end]
    ops: list[Op] = []
    if removed:
        ops.append({"op": "remove", "path": [*path, start], "count": removed})
    if values:
        ops.append({"op": "insert", "path": [*path, start], "values": values})
    return ops


def _common(left: Sequence[Any], right: Sequence[Any]) -> int:
    length = 0
    for a, b in zip(left, right, strict=False):
        if a != b:
            break
        length += 1
    return length


def applied(data: Any, ops: Sequence[Op]) -> Any:
    """A copy of `data` with the operations applied, exactly as the browser applies them."""
    root = {"": deepcopy(data)}
    for op in ops:
        path = ["", *op["path"]]
        target: Any = root
        for step in path[:-1]:
            target = target[step]
        _apply(target, path[-1], deepcopy(op))
    return root[""]


def _apply(target: Any, last: str | int, op: Op) -> None:
    match op["op"]:
        case "set":
            target[last] = op["value"]
        case "insert":
            target[last:last] = op["values"]
        case "trim":
            del target[last][op["length"] :]
        case "remove" if isinstance(target, list):
            assert isinstance(last, int)
            del target[last : last + op["count"]]
        case "remove":
            del target[last]
        case unknown:
            raise ValueError(f"unknown operation {unknown!r}")
