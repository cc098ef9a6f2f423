"""Slips: what somebody gets wrong in a program that they could write, one at a time.

Written apart from the edits of the search, which must not know them.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)
Block = ast.For | ast.While | ast.If
Body = list[ast.stmt]

COMPARED = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq}
TURNED = {ast.Lt: ast.Gt, ast.Gt: ast.Lt, ast.LtE: ast.GtE, ast.GtE: ast.LtE}
CALCULATED = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Div, ast.Mod: ast.FloorDiv}
OTHER_CALL = {"min": "max", "max": "min", "append": "extend", "any": "all", "all": "any", "popleft": "pop"}
DROPPED = frozenset({"int", "str", "sorted", "list", "abs", "set", "reversed", "len", "float", "tuple"})
DROPPED_METHODS = frozenset({"strip", "lower", "upper", "copy", "split"})


def slips(program: str) -> list[tuple[str, str]]:
    """Every slip of every kind as the kind's name and the changed program."""
    tree = ast.parse(program)
    found = []
    for kind, slip in KINDS.items():
        for _ in slip(tree):
            found.append((kind, ast.unparse(ast.fix_missing_locations(copy.deepcopy(tree))) + "\n"))
    return [(kind, text) for kind, text in found if text != program and _readable(text)]


def _readable(text: str) -> bool:
    try:
        compile(text, "slip", "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _set(node: ast.AST, field: str, value: object) -> Iterator[None]:
    old = getattr(node, field)
    setattr(node, field, value)
    yield
    setattr(node, field, old)


def _all(tree: ast.AST, kind: type[Node]) -> list[Node]:
    return [node for node in ast.walk(tree) if isinstance(node, kind)]


def _comparisons(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Compare):
        for index, operator in enumerate(node.ops):
            if type(operator) in COMPARED:
                yield from _set(node, "ops", [*node.ops[:index], COMPARED[type(operator)](), *node.ops[index + 1 :]])


def _turned(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Compare):
        if type(node.ops[0]) in TURNED:
            yield from _set(node, "ops", [TURNED[type(node.ops[0])](), *node.ops[1:]])


def _numbers(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Constant):
        if type(node.value) is int:
            yield from _set(node, "value", node.value + 1)
            if node.value > 0:
                yield from _set(node, "value", node.value - 1)


def _range_ends(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Call):
        if isinstance(node.func, ast.Name) and node.func.id == "range":
            end = node.args[-1] if len(node.args) < 3 else node.args[1]
            place = node.args.index(end)
            for operator in (ast.Add(), ast.Sub()):
                moved = end.left if isinstance(end, ast.BinOp) else ast.BinOp(end, operator, ast.Constant(1))
                yield from _set(node, "args", [*node.args[:place], moved, *node.args[place + 1 :]])


def _starts(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Assign):
        match node.value:
            case ast.Constant(value=0):
                yield from _set(node, "value", ast.Constant(1))
            case ast.Constant(value=1):
                yield from _set(node, "value", ast.Constant(0))
            case ast.Call(func=ast.Name(id="float")) | ast.UnaryOp():
                yield from _set(node, "value", ast.Constant(0))


def _arithmetic(tree: ast.AST) -> Iterator[None]:
    calculations: list[ast.BinOp | ast.AugAssign] = [*_all(tree, ast.BinOp), *_all(tree, ast.AugAssign)]
    for node in calculations:
        if type(node.op) in CALCULATED:
            yield from _set(node, "op", CALCULATED[type(node.op)]())


def _updates(tree: ast.AST) -> Iterator[None]:
    for parent, field, body in _bodies(tree):
        for index, each in enumerate(body):
            if isinstance(each, ast.AugAssign):
                plain = ast.Assign([each.target], each.value)
                yield from _set(parent, field, [*body[:index], plain, *body[index + 1 :]])


def _bodies(tree: ast.AST) -> list[tuple[ast.AST, str, Body]]:
    return [
        (node, field, getattr(node, field))
        for node in ast.walk(tree)
        for field in ("body", "orelse")
        if isinstance(getattr(node, field, None), list) and getattr(node, field)
    ]


def _missing(tree: ast.AST) -> Iterator[None]:
    for parent, field, body in _bodies(tree):
        for index, each in enumerate(body):
            if isinstance(each, ast.AugAssign | ast.Break | ast.Continue) or (
                isinstance(each, ast.Expr) and isinstance(each.value, ast.Call)
            ):
                yield from _set(parent, field, [*body[:index], *body[index + 1 :]] or [ast.Pass()])


def _indented(tree: ast.AST) -> Iterator[None]:
    """The statement after a block slips into it."""
    for parent, field, body in _bodies(tree):
        for index, each in enumerate(body[:-1]):
            if isinstance(each, Block) and not (isinstance(each, ast.If) and each.orelse):
                old = each.body
                each.body = [*old, body[index + 1]]
                yield from _set(parent, field, [*body[: index + 1], *body[index + 2 :]])
                each.body = old


def _outdented(tree: ast.AST) -> Iterator[None]:
    """The last statement of a block slips out of it."""
    for parent, field, body in _bodies(tree):
        for index, each in enumerate(body):
            if isinstance(each, Block) and len(each.body) > 1 and not each.orelse:
                old, last = each.body, each.body[-1]
                each.body = old[:-1]
                yield from _set(parent, field, [*body[: index + 1], last, *body[index + 1 :]])
                each.body = old


def _logic(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.BoolOp):
        yield from _set(node, "op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
        yield from _set(node, "values", node.values[:-1] if len(node.values) > 2 else [node.values[0], node.values[0]])


def _negations(tree: ast.AST) -> Iterator[None]:
    tests: list[ast.If | ast.While] = [*_all(tree, ast.If), *_all(tree, ast.While)]
    for node in tests:
        match node.test:
            case ast.UnaryOp(op=ast.Not(), operand=inner):
                yield from _set(node, "test", inner)
            case _:
                yield from _set(node, "test", ast.UnaryOp(ast.Not(), node.test))


def _variables(tree: ast.AST) -> Iterator[None]:
    for function in _all(tree, ast.FunctionDef):
        inside = [node for node in ast.walk(function) if isinstance(node, ast.Name)]
        stored = sorted({node.id for node in inside if isinstance(node.ctx, ast.Store)})
        names = [*stored, *(each.arg for each in function.args.args if each.arg != "self")]
        for node in inside:
            if isinstance(node.ctx, ast.Load) and node.id in names:
                other = names[(names.index(node.id) + 1) % len(names)]
                yield from _set(node, "id", other)


def _arguments(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Call):
        if len(node.args) == 2:
            yield from _set(node, "args", node.args[::-1])


def _slices(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Slice):
        for part in ("lower", "upper", "step"):
            bound = getattr(node, part)
            if bound is not None:
                yield from _set(node, part, None)
                yield from _set(node, part, ast.BinOp(bound, ast.Add(), ast.Constant(1)))


def _calls(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Call):
        match node.func:
            case ast.Name(id=name) if name in OTHER_CALL:
                yield from _set(node.func, "id", OTHER_CALL[name])
            case ast.Attribute(attr=name) if name in OTHER_CALL:
                yield from _set(node.func, "attr", OTHER_CALL[name])


def _dropped(tree: ast.AST) -> Iterator[None]:
    for parent in ast.walk(tree):
        for field, value in ast.iter_fields(parent):
            if isinstance(value, ast.Call):
                for inner in _inside(value):
                    yield from _set(parent, field, inner)


def _inside(call: ast.Call) -> Iterator[ast.expr]:
    match call:
        case ast.Call(func=ast.Name(id=name), args=[only], keywords=[]) if name in DROPPED:
            yield only
        case ast.Call(func=ast.Attribute(value=value, attr=name)) if name in DROPPED_METHODS:
            yield value


def _returns(tree: ast.AST) -> Iterator[None]:
    for function in _all(tree, ast.FunctionDef):
        names = sorted({n.id for n in ast.walk(function) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)})
        for node in _all(function, ast.Return):
            if isinstance(node.value, ast.Name):
                for name in names[:2]:
                    if name != node.value.id:
                        yield from _set(node, "value", ast.Name(name, ast.Load()))


def _indices(tree: ast.AST) -> Iterator[None]:
    for node in _all(tree, ast.Subscript):
        if not isinstance(node.slice, ast.Slice | ast.Tuple | ast.Constant):
            yield from _set(node, "slice", ast.BinOp(node.slice, ast.Sub(), ast.Constant(1)))
        match node.slice:
            case ast.BinOp(left=left, right=ast.Constant(value=1)):
                yield from _set(node, "slice", left)


KINDS: dict[str, Callable[[ast.AST], Iterator[None]]] = {
    "comparison": _comparisons,
    "direction": _turned,
    "number": _numbers,
    "range end": _range_ends,
    "start": _starts,
    "arithmetic": _arithmetic,
    "update": _updates,
    "missing": _missing,
    "indented": _indented,
    "outdented": _outdented,
    "and/or": _logic,
    "not": _negations,
    "variable": _variables,
    "arguments": _arguments,
    "slice": _slices,
    "call": _calls,
    "dropped": _dropped,
    "return": _returns,
    "index": _indices,
}
