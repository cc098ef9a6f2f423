"""Mutants: small changes to a solution that good tests notice."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import CodeType
from typing import Any

from .trees import negated, with_fields

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.FloorDiv: ast.Mult,
    ast.Div: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitOr,
}
_PAIRS = (
    *(("min", "max"), ("any", "all"), ("upper", "lower"), ("isupper", "islower"), ("startswith", "endswith")),
    *(("append", "appendleft"), ("pop", "popleft"), ("lstrip", "rstrip"), ("find", "rfind"), ("index", "rindex")),
    *(("split", "rsplit"), ("partition", "rpartition"), ("ljust", "rjust"), ("removeprefix", "removesuffix")),
    *(("bisect_left", "bisect_right"), ("floor", "ceil"), ("union", "intersection"), ("isalpha", "isalnum")),
)
_SWAPS = {one: other for pair in _PAIRS for one, other in (pair, pair[::-1])}
_UNWRAPPED = frozenset({"sorted", "reversed", "set", "abs", "list", "str", "int", "enumerate", "frozenset", "tuple"})
_PASS_THROUGH = frozenset({"strip", "lstrip", "rstrip", "lower", "upper", "casefold", "title", "capitalize", "copy"})

_SYMMETRIC = frozenset({"min", "max", "gcd", "lcm", "dist", "isclose"})
_NODES = frozenset({"ListNode", "TreeNode", "GraphNode"})


def skip_first(items: Iterable[object]) -> Iterator[object]:
    """All items but the first."""
    iterator = iter(items)
    next(iterator, None)
    yield from iterator


def skip_last(items: Iterable[object]) -> Iterator[object]:
    """All items but the last."""
    iterator = iter(items)
    try:
        held = next(iterator)
    except StopIteration:
        return
    for each in iterator:
        yield held
        held = each


SKIPS = {"skip_first": skip_first, "skip_last": skip_last}
"""The names that mutants use beyond the program's own."""

ON_EACH = 0.80
"""The share of all mutants that the tests of one question must notice."""
LEAST_MUTANTS = 8
"""Tests that notice fewer mutants than this say little, unless there are LEAST_MISTAKES wrong solutions too."""
LEAST_MISTAKES = 3
SPARE_LINES = 2_000


@dataclass(frozen=True)
class Mutant:
    """A changed program: `change` is `old line -> new line`, `line` its place in the program, from 1."""

    change: str
    line: int
    code: CodeType
    old: str = ""
    new: str = ""


@dataclass(frozen=True)
class _Slot:
    """A place in the tree that holds one node."""

    parent: ast.AST
    field: str
    index: int | None
    node: ast.AST

    def put(self, node: ast.AST) -> None:
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


def mutants(program: str, filename: str) -> list[Mutant]:
    """Every small change of `program`, compiled under `filename`, without repetitions."""
    found: dict[tuple[int, str], Mutant] = {}
    for each in drawn(program, filename, lambda changes: None):
        found.setdefault((each.line, each.change), each)
    return list(found.values())


def drawn(program: str, filename: str, order: Callable[[list[Any]], None]) -> Iterator[Mutant]:
    """The small changes of `program`, one made after the other, in the order that `order` puts a list into."""
    tree = ast.parse(program)
    changes = [(slot, *change) for slot in _statement_slots(tree) for change in _changes(slot)]
    order(changes)
    for slot, place, new_node in changes:
        statement = slot.node
        assert isinstance(statement, ast.stmt)
        old = headline(statement)
        place.put(ast.copy_location(new_node, place.node))
        new = headline(statement if place is not slot else new_node)
        if old != new:
            ast.fix_missing_locations(tree)
            code = compile(tree, filename, "exec", dont_inherit=True)
            yield Mutant(f"{old} -> {new}", statement.lineno, code, old, new)
        place.put(place.node)


def is_enough(mutants: int, mistakes: int) -> bool:
    """Whether a question with so many mutants and wrong solutions says anything about its tests."""
    return mutants >= LEAST_MUTANTS or mistakes >= LEAST_MISTAKES


def allowed_lines(lines: int) -> int:
    """How many lines a mutant may execute where the solution executes so many; after that it counts as noticed."""
    return SPARE_LINES + 20 * lines


def listing(mutants: list[Mutant]) -> str:
    """The first mutants of a list, a line each."""
    lines = [f"\n      line {each.line}: {each.change}" for each in mutants[:12]]
    more = len(mutants) - len(lines)
    return "".join(lines) + (f"\n      … and {more} more" if more else "")


def headline(statement: ast.AST) -> str:
    """The statement in one line; of one that has a body only its header."""
    if isinstance(statement, ast.If | ast.For | ast.While | ast.With):
        shown = copy.copy(statement)
        shown.body = []
        if not isinstance(shown, ast.With):
            shown.orelse = []
        statement = shown
    return ast.unparse(statement).splitlines()[0].strip()


def _statement_slots(node: ast.AST) -> Iterator[_Slot]:
    for field, value in ast.iter_fields(node):
        if not isinstance(value, list):
            continue
        for index, each in enumerate(value):
            if isinstance(each, ast.stmt):
                if not _is_silent(each):
                    yield _Slot(node, field, index, each)
                yield from _statement_slots(each)
            elif isinstance(each, ast.ExceptHandler | ast.match_case):
                yield from _statement_slots(each)


def _is_silent(node: ast.stmt) -> bool:
    kinds = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Global, ast.Nonlocal, ast.Pass, ast.Raise)
    return isinstance(node, kinds) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def _changes(slot: _Slot) -> Iterator[tuple[_Slot, ast.AST]]:
    for new in _statement_changes(slot.node):
        yield slot, new
    for inner in list(_expression_slots(slot.node)):
        for new in _expression_changes(inner.node):
            yield inner, new


def _expression_slots(node: ast.AST) -> Iterator[_Slot]:
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "format_spec", "decorator_list", "type_comment"):
            continue
        for index, each in enumerate(value) if isinstance(value, list) else ((None, value),):
            if _is_placeholder(node, each):
                continue
            if isinstance(each, ast.expr | ast.comprehension | ast.keyword | ast.withitem):
                yield _Slot(node, field, index, each)
                yield from _expression_slots(each)


def _is_placeholder(node: ast.AST, value: object) -> bool:
    """Whether the value is the constant in a node that only stands before the first one."""
    is_node = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _NODES
    return is_node and isinstance(value, ast.Constant)


def _statement_changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Return(value=value) if value is not None and not _is_none(value):
            yield ast.Return(ast.Constant(None))
        case ast.If(test=test) | ast.While(test=test):
            yield with_fields(node, test=negated(test))
        case ast.For(iter=items):
            yield from (with_fields(node, iter=each) for each in _skips(items))
        case ast.AugAssign(op=operator) if type(operator) in _ARITHMETIC:
            yield with_fields(node, op=_ARITHMETIC[type(operator)]())
        case ast.Expr(value=ast.Call()):
            yield ast.Pass()
        case ast.Break() | ast.Continue():
            yield ast.Pass()


def _expression_changes(node: ast.AST) -> Iterator[ast.AST]:
    match node:
        case ast.Compare():
            yield from _compare_changes(node)
        case ast.BinOp(op=operator) if type(operator) in _ARITHMETIC:
            yield with_fields(node, op=_ARITHMETIC[type(operator)]())
        case ast.BoolOp(op=operator, values=parts):
            yield with_fields(node, op=ast.Or() if isinstance(operator, ast.And) else ast.And())
            for index in range(len(parts)):
                kept = [*parts[:index], *parts[index + 1 :]]
                yield kept[0] if len(kept) == 1 else with_fields(node, values=kept)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield operand
        case ast.Constant(value=value):
            yield from (ast.Constant(each) for each in _other_constants(value))
        case ast.Slice():
            yield from _slice_changes(node)
        case ast.IfExp(body=body, orelse=orelse):
            yield from (body, orelse)
        case ast.comprehension(ifs=filters, iter=items):
            yield from (with_fields(node, ifs=filters[:i] + filters[i + 1 :]) for i in range(len(filters)))
            yield from (with_fields(node, iter=each) for each in _skips(items))
        case ast.Call():
            yield from _call_changes(node)


def _compare_changes(node: ast.Compare) -> Iterator[ast.AST]:
    for index, operator in enumerate(node.ops):
        for other in _COMPARISONS[type(operator)]:
            yield with_fields(node, ops=[*node.ops[:index], other(), *node.ops[index + 1 :]])


def _slice_changes(node: ast.Slice) -> Iterator[ast.AST]:
    for part in ("lower", "upper", "step"):
        if getattr(node, part) is not None:
            yield with_fields(node, **{part: None})
    if node.lower is None:
        yield with_fields(node, lower=ast.Constant(1))
    for field, bound in (("lower", node.lower), ("upper", node.upper)):
        if bound is not None and not _is_moved_by_constants(bound):
            for shift in (ast.Add(), ast.Sub()):
                yield with_fields(node, **{field: ast.BinOp(bound, shift, ast.Constant(1))})


def _call_changes(node: ast.Call) -> Iterator[ast.AST]:
    for index in range(len(node.keywords)):
        yield with_fields(node, keywords=node.keywords[:index] + node.keywords[index + 1 :])
    plain = [each for each in node.args if not isinstance(each, ast.Starred)]
    if len(plain) == len(node.args) >= 2 and _called(node) not in _SYMMETRIC:
        yield with_fields(node, args=[node.args[1], node.args[0], *node.args[2:]])
    match node.func:
        case ast.Name(id=name):
            if name in _SWAPS:
                yield with_fields(node, func=ast.Name(_SWAPS[name], ast.Load()))
            if name in _UNWRAPPED and plain:
                yield plain[0]
            if name == "range":
                yield from _range_changes(node)
        case ast.Attribute(value=value, attr=name):
            if name in _SWAPS and (name not in ("split", "rsplit") or len(node.args) + len(node.keywords) > 1):
                yield with_fields(node, func=with_fields(node.func, attr=_SWAPS[name]))
            if name in _PASS_THROUGH:
                yield value


def _called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def _range_changes(node: ast.Call) -> Iterator[ast.AST]:
    for index, argument in enumerate(node.args[:2]):
        if not _is_moved_by_constants(argument):
            for shift in (ast.Sub(), ast.Add()):
                moved = ast.BinOp(argument, shift, ast.Constant(1))
                yield with_fields(node, args=[*node.args[:index], moved, *node.args[index + 1 :]])


def _other_constants(value: object) -> tuple[bool | int | float | str, ...]:
    match value:
        case bool():
            return (not value,)
        case int():
            return (value + 1, value - 1)
        case float():
            return (value + 1,)
        case "":
            return ("x",)
        case str():
            return ("",)
    return ()


def _skips(items: ast.expr) -> Iterator[ast.expr]:
    for name in SKIPS:
        yield ast.Call(ast.Name(name, ast.Load()), [items], [])


def _is_number(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) or (isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant))


def _is_moved_by_constants(node: ast.expr) -> bool:
    """Whether the changes of the constants in a bound already move it by one."""
    match node:
        case ast.BinOp(op=ast.Add() | ast.Sub(), right=ast.Constant()):
            return True
    return _is_number(node)


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
