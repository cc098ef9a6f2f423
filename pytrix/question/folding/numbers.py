"""Which expressions of a program certainly give whole numbers."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_KEEPING = (ast.Add, ast.Sub, ast.Mult, ast.FloorDiv, ast.Mod)
_COUNTING = frozenset({"len", "ord"})


def is_whole(node: ast.expr, names: frozenset[str]) -> bool:
    """Whether an expression certainly gives a whole number and does nothing else, given the names of whole numbers."""
    match node:
        case ast.Constant(value=value):
            return type(value) is int
        case ast.Name(id=name):
            return name in names
        case ast.UnaryOp(op=ast.USub() | ast.UAdd(), operand=operand):
            return is_whole(operand, names)
        case ast.BinOp(left=left, op=op, right=right):
            return isinstance(op, _KEEPING) and is_whole(left, names) and is_whole(right, names)
        case ast.Call(func=ast.Name(id=name), args=[ast.Name()], keywords=[]):
            return name in _COUNTING
    return False


def whole_names(tree: ast.AST) -> frozenset[str]:
    """The names that certainly stand for whole numbers wherever the program has them."""
    bound: dict[str, list[ast.expr | None]] = {}
    for name, value in _bindings(tree):
        bound.setdefault(name, []).append(value)
    names = frozenset(bound)
    while True:
        kept = frozenset(
            name for name in names if all(each is not None and is_whole(each, names) for each in bound[name])
        )
        if kept == names:
            return names
        names = kept


def _bindings(tree: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """Every place that gives a name a value, with an expression that is a whole number where the value is one."""
    told: set[int] = set()
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name, annotation=annotation):
                yield name, _stand_in(annotation)
            case ast.AnnAssign(target=ast.Name(id=name) as target, annotation=annotation):
                told.add(id(target))
                yield name, _stand_in(annotation)
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    yield from _assigned(target, value, told)
            case ast.AugAssign(target=ast.Name(id=name) as target, op=op, value=value):
                told.add(id(target))
                yield name, value if isinstance(op, _KEEPING) else None
            case ast.For(target=target, iter=items) | ast.comprehension(target=target, iter=items):
                yield from _counted(target, items, told)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield name, None
    for node in ast.walk(tree):
        match node:
            case ast.Name(id=name, ctx=ast.Store()) if id(node) not in told:
                yield name, None
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)) | ast.MatchStar(name=str(name)):
                yield name, None


def _stand_in(annotation: ast.expr | None) -> ast.expr | None:
    return ast.Constant(0) if isinstance(annotation, ast.Name) and annotation.id == "int" else None


def _assigned(target: ast.expr, value: ast.expr, told: set[int]) -> Iterator[tuple[str, ast.expr | None]]:
    match target, value:
        case ast.Name(id=name), _:
            told.add(id(target))
            yield name, value
        case ast.Tuple(elts=parts), ast.Tuple(elts=values) if len(parts) == len(values):
            for part, each in zip(parts, values, strict=True):
                yield from _assigned(part, each, told)


def _counted(target: ast.expr, items: ast.expr, told: set[int]) -> Iterator[tuple[str, ast.expr | None]]:
    """What a loop over a range or an enumeration counts."""
    match target, items:
        case (ast.Name(id=name) as counter, ast.Call(func=ast.Name(id="range"))) | (
            ast.Tuple(elts=[ast.Name(id=name) as counter, *_]),
            ast.Call(func=ast.Name(id="enumerate")),
        ):
            told.add(id(counter))
            yield name, ast.Constant(0)
