"""Changes of one statement: another one, none, one more after it, or the same in another block."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from ..validate.trees import loaded
from .expressions import CALCULATED
from .places import Edit, Place, after, header, instead, within

Block = ast.If | ast.For | ast.While
LAST = ast.Return | ast.Break | ast.Continue | ast.Raise
UNMOVED = LAST | ast.Import | ast.ImportFrom | ast.FunctionDef | ast.ClassDef


def of_statement(place: Place) -> Iterator[Edit]:
    """The changes of a statement as a whole; those of its expressions are `of_expression`'s."""
    statement = place.statement
    match statement:
        case ast.Assign(targets=[ast.Name(id=name) as target], value=value):
            yield from _added(place, target, value)
            if _is_plain(value):
                for start in _starts(place, name):
                    yield within(place, "start", ((statement, "value", start),), 1.3)
        case ast.Assign(targets=[ast.Subscript() as target], value=value):
            yield from _added(place, target, value)
        case ast.AugAssign():
            for cost, other in enumerate(CALCULATED.get(type(statement.op), ())):
                yield within(place, "calculation", ((statement, "op", other()),), 1.2 + 0.2 * cost)
            yield instead(place, "update", [ast.Assign([statement.target], statement.value)], 1.6)
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[value])) if place.function:
            yield instead(place, "return", [ast.Return(value)], 1.4)
        case ast.Return() if place.function:
            yield from (within(place, "return", ((statement, "value", loaded(each)),), 1.8) for each in place.names)
        case ast.Break() | ast.Continue():
            jump = ast.Continue() if isinstance(statement, ast.Break) else ast.Break()
            yield instead(place, "jump", [jump], 1.6)
    droppable = isinstance(statement, ast.Expr | ast.AugAssign | ast.Break | ast.Continue | ast.Assign)
    if droppable and not _is_text(statement):
        yield instead(place, "extra", [], 2)
    if isinstance(statement, ast.If):
        yield from _branches(place, statement)
    if isinstance(statement, ast.While):
        yield instead(place, "loop", [ast.If(statement.test, statement.body, statement.orelse)], 1.8)
    yield from _moved(place)
    yield from _exchanged(place)
    yield from _missing(place)


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _added(place: Place, target: ast.Name | ast.Subscript, value: ast.expr) -> Iterator[Edit]:
    for cost, operator in ((1.4, ast.Add()), (1.8, ast.Sub()), (1.8, ast.Mult())):
        if place.in_loop or place.around:
            yield instead(place, "update", [ast.AugAssign(target, operator, value)], cost)


def _starts(place: Place, name: str) -> Iterator[ast.expr]:
    infinite = ast.Call(loaded("float"), [ast.Constant("inf")], [])
    yield from (ast.Constant(0), ast.Constant(1), infinite, ast.UnaryOp(ast.USub(), infinite))
    yield from (ast.List([], ast.Load()), ast.Constant(""))
    yield from (ast.Subscript(loaded(each), ast.Constant(0), ast.Load()) for each in place.names[:2] if each != name)


def _is_plain(value: ast.expr) -> bool:
    match value:
        case ast.Constant() | ast.UnaryOp(operand=ast.Constant() | ast.Call()) | ast.Call(func=ast.Name(id="float")):
            return True
    return False


def _branches(place: Place, statement: ast.If) -> Iterator[Edit]:
    """`elif` for `if` and the other way round, and a condition that should not be there."""
    before, after = place.body[: place.index + 1], place.body[place.index + 1 :]
    match statement.orelse, after:
        case [ast.If() as following], _:
            whole = [*before, following, *after]
            yield within(
                place, "branch", ((statement, "orelse", []), (place.owner, place.field, whole)), 1.5, following.lineno
            )
        case [], [ast.If() as following, *rest]:
            joined = ((statement, "orelse", [following]), (place.owner, place.field, [*before, *rest]))
            yield within(place, "branch", joined, 1.5, following.lineno)
    if statement.orelse:
        turned = ((statement, "body", statement.orelse), (statement, "orelse", statement.body))
        yield within(place, "branch", turned, 1.6)
    yield instead(place, "condition", statement.body, 2)


def _moved(place: Place) -> Iterator[Edit]:
    """A statement that belongs one or two levels further out, or in."""
    body, statement = place.body, place.statement
    if place.index == len(body) - 1 and place.around:
        rest = body[:-1] or ([] if place.field == "orelse" else [ast.copy_location(ast.Pass(), statement)])
        for level, (owner, field, index) in enumerate(reversed(place.around[-2:])):
            outer = getattr(owner, field)
            changed = [*outer[: index + 1], statement, *outer[index + 1 :]]
            changes = ((place.owner, place.field, rest), (owner, field, changed))
            yield Edit("indentation", statement.lineno, header(outer[index]), changes, 1.4 + 0.3 * level)
    if place.index == 0 and place.around and isinstance(statement, ast.Assign) and len(body) > 1:
        owner, field, index = place.around[-1]
        outer = getattr(owner, field)
        changes = ((place.owner, place.field, body[1:]), (owner, field, [*outer[:index], statement, *outer[index:]]))
        yield Edit("indentation", statement.lineno, header(outer[index]), changes, 1.4)
    if place.index and isinstance(body[place.index - 1], Block):
        yield from _moved_in(place, body[place.index - 1])
    following = body[place.index + 1 : place.index + 2]
    if following and isinstance(following[0], ast.For | ast.While) and isinstance(statement, ast.Assign):
        rest = [*body[: place.index], *body[place.index + 1 :]]
        changes = ((following[0], "body", [statement, *following[0].body]), (place.owner, place.field, rest))
        yield Edit("indentation", statement.lineno, header(statement), changes, 1.6)


def _moved_in(place: Place, block: ast.stmt) -> Iterator[Edit]:
    body, statement = place.body, place.statement
    rest = [*body[: place.index], *body[place.index + 1 :]]
    runs = header(block)
    for level in range(3):
        if not isinstance(block, Block):
            return
        for field in ("body", "orelse"):
            inner = getattr(block, field)
            if inner and not (field == "orelse" and isinstance(block, ast.For | ast.While)):
                changes = ((block, field, [*inner, statement]), (place.owner, place.field, rest))
                yield Edit("indentation", statement.lineno, runs, changes, 1.4 + 0.3 * level)
        block = block.body[-1]


def _exchanged(place: Place) -> Iterator[Edit]:
    """A statement and the one that follows it, the other way round."""
    pair = place.body[place.index : place.index + 2]
    if len(pair) == 2 and not any(isinstance(each, UNMOVED) or _is_text(each) for each in pair):
        body = [*place.body[: place.index], *reversed(pair), *place.body[place.index + 2 :]]
        yield within(place, "order", ((place.owner, place.field, body),), 1.8)


def _missing(place: Place) -> Iterator[Edit]:
    """A statement that is not there: after this one, or as the first of its block."""
    if isinstance(place.statement, LAST | ast.Import | ast.ImportFrom):
        return
    if place.in_loop:
        for new, cost in _lines(place):
            yield after(place, "missing", new, cost)
    is_last = place.index == len(place.body) - 1
    if place.function is place.owner and is_last:
        yield from (after(place, "return", ast.Return(loaded(name)), 1.8) for name in place.names)


def _lines(place: Place) -> Iterator[tuple[ast.stmt, float]]:
    if place.index == len(place.body) - 1:
        yield ast.Break(), 1.8
        yield ast.Continue(), 1.8
    scope = place.function
    if scope is None:
        return
    for node in ast.walk(scope):
        match node:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=value)
                | ast.AnnAssign(target=ast.Name(id=name), value=value)
            ):
                yield from _updates(name, value, place)


def _updates(name: str, value: ast.expr | None, place: Place) -> Iterator[tuple[ast.stmt, float]]:
    match value:
        case ast.Constant(value=int()):
            for operator in (ast.Add(), ast.Sub()):
                yield ast.AugAssign(ast.Name(name, ast.Store()), operator, ast.Constant(1)), 2.2
        case ast.List() | ast.Call(func=ast.Name(id="list" | "deque")):
            yield from ((_collected(name, "append", other), 2.6) for other in place.names if other != name)
        case ast.Call(func=ast.Name(id="set")):
            yield from ((_collected(name, "add", other), 2.6) for other in place.names if other != name)


def _collected(name: str, method: str, item: str) -> ast.stmt:
    return ast.Expr(ast.Call(ast.Attribute(loaded(name), method, ast.Load()), [loaded(item)], []))
