"""Simplifications of one expression, some of whose parts have just become plain values."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from functools import cached_property
from typing import Any

from pytrix.question.folding.literals import is_constant, is_number, node_of, value_of
from pytrix.question.folding.numbers import is_whole, whole_names

LARGEST = 10**7
_ARITHMETIC: dict[type[ast.operator], Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.FloorDiv: operator.floordiv,
    ast.Mod: operator.mod,
    ast.Pow: operator.pow,
}
_COMPARISONS: dict[type[ast.cmpop], Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Is: operator.is_,
    ast.IsNot: operator.is_not,
    ast.In: lambda one, other: one in other,
    ast.NotIn: lambda one, other: one not in other,
}
_OPPOSITE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_SAME = (ast.Eq, ast.NotEq, ast.Is, ast.IsNot)
_OTHER_END = {"min": "max", "max": "min"}
_DEFAULTS: dict[tuple[str, str], object] = {
    ("sorted", "reverse"): False,
    ("sort", "reverse"): False,
    ("sorted", "key"): None,
    ("sort", "key"): None,
    ("min", "key"): None,
    ("max", "key"): None,
    ("print", "end"): "\n",
    ("print", "sep"): " ",
    ("enumerate", "start"): 0,
    ("sum", "start"): 0,
}
"""Keyword arguments that say what holds without them."""


class Facts:
    """What a program says of its names."""

    def __init__(self, tree: ast.AST) -> None:
        self._tree = tree
        self.collections = frozenset(
            node.arg for node in ast.walk(tree) if isinstance(node, ast.arg) and not _says(node.annotation, "str")
        )
        """The parameters that are no texts, so that a copy of them may matter."""
        functions = [each for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)]
        own = {each.name for each in functions if _says(each.returns, "bool")}
        self.deciding = frozenset({"any", "all", "bool", "isinstance", "callable", *own})

    @cached_property
    def whole(self) -> frozenset[str]:
        """The names that certainly stand for whole numbers."""
        return whole_names(self._tree)

    def is_fresh(self, node: ast.expr) -> bool:
        """Whether a copy of the whole is as good as the thing itself: a text, or something just made."""
        match node:
            case ast.Name(id=name):
                return name not in self.collections
            case ast.Attribute() | ast.Subscript():
                return isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)
        return True

    def negated(self, node: ast.expr) -> ast.expr:
        """The opposite of a yes/no expression."""
        match node:
            case ast.Constant(value=bool(value)):
                return ast.Constant(not value)
            case ast.UnaryOp(op=ast.Not(), operand=operand) if self.is_boolean(operand):
                return operand
            case ast.Compare(left=left, ops=[only], comparators=[other]):
                return ast.Compare(left, [_OPPOSITE[type(only)]()], [other])
        return ast.UnaryOp(ast.Not(), node)

    def is_boolean(self, node: ast.expr) -> bool:
        """Whether the expression certainly gives True or False."""
        match node:
            case ast.Compare() | ast.UnaryOp(op=ast.Not()) | ast.Constant(value=bool()):
                return True
            case ast.BoolOp(values=parts):
                return all(map(self.is_boolean, parts))
            case ast.Call(func=ast.Name(id=name)):
                return name in self.deciding
            case ast.Call(func=ast.Attribute(attr=name)):
                return name in ("startswith", "endswith") or name.startswith("is")
        return False


def _says(annotation: ast.expr | None, name: str) -> bool:
    return isinstance(annotation, ast.Name) and annotation.id == name


def simplified(node: ast.expr, facts: Facts) -> ast.expr:
    """A simpler expression of the same value, or the same one."""
    match node:
        case ast.UnaryOp():
            return _unary(node, facts)
        case ast.BinOp():
            return _binary(node, facts)
        case ast.BoolOp():
            return _joined(node, facts)
        case ast.Compare():
            return _compared(node, facts)
        case ast.IfExp(test=test, body=body, orelse=orelse) if is_constant(test):
            return body if value_of(test) else orelse
        case ast.Subscript(ctx=ast.Load()):
            return _taken(node, facts)
        case ast.Call():
            return _called(node, facts)
    return node


def _unary(node: ast.UnaryOp, facts: Facts) -> ast.expr:
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            if is_constant(operand):
                return ast.Constant(not value_of(operand))
            return facts.negated(operand) if isinstance(operand, ast.UnaryOp) else node
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return _minus(operand, node)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return operand
    return node


def _minus(operand: ast.expr, otherwise: ast.expr) -> ast.expr:
    match operand:
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            return inner
        case ast.Call(func=ast.Name(id="min" | "max" as name), args=[_, _, *_] as arguments, keywords=[]):
            inner_parts = [each.operand for each in arguments if _is_minus(each)]  # type: ignore[attr-defined]
            if len(inner_parts) == len(arguments):
                return ast.Call(ast.Name(_OTHER_END[name], ast.Load()), inner_parts, [])
        case ast.BinOp(left=left, op=ast.Sub(), right=right):
            return ast.BinOp(right, ast.Sub(), left)
    if is_number(operand) and value_of(operand) == 0:
        return operand
    return otherwise


def _is_minus(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub)


def _binary(node: ast.BinOp, facts: Facts) -> ast.expr:
    left, right, kind = node.left, node.right, type(node.op)
    if is_constant(left) and is_constant(right):
        return _computed(node)
    if kind in (ast.Add, ast.Sub, ast.BitOr, ast.BitXor, ast.LShift, ast.RShift) and is_number(right, 0):
        return left
    if kind in (ast.Mult, ast.FloorDiv, ast.Pow) and is_number(right, 1):
        return left
    match kind, left, right:
        case (ast.Add, _, ast.Constant(value="")):
            return left
        case (ast.Add, ast.Constant(value=""), _):
            return right
    if kind is ast.Add and is_number(left, 0):
        return right
    if kind is ast.Sub and is_number(left, 0):
        return _minus(right, ast.UnaryOp(ast.USub(), right))
    if kind is ast.Mult:
        return _multiplied(node, facts)
    if kind in (ast.Add, ast.Sub):
        return _added(node)
    return node


def _computed(node: ast.BinOp) -> ast.expr:
    one, other = value_of(node.left), value_of(node.right)
    compute = _ARITHMETIC.get(type(node.op))
    both_texts = isinstance(one, str) and isinstance(other, str) and isinstance(node.op, ast.Add)
    numbers = type(one) in (int, bool) and type(other) in (int, bool)
    times = {type(one), type(other)} == {str, int} and isinstance(node.op, ast.Mult)
    repeated = times and not {0, 1}.isdisjoint((one, other))
    if compute is None or not (both_texts or numbers or repeated):
        return node
    if isinstance(node.op, ast.Pow) and not (isinstance(other, int) and 0 <= other < 30):
        return node
    try:
        result = compute(one, other)
    except (ArithmeticError, TypeError):
        return node
    return node_of(result) if not isinstance(result, int) or abs(result) < LARGEST else node


def _multiplied(node: ast.BinOp, facts: Facts) -> ast.expr:
    for one, other in ((node.left, node.right), (node.right, node.left)):
        if is_number(one, 1):
            return other
        if is_number(one, -1):
            return _minus(other, ast.UnaryOp(ast.USub(), other))
        # No number of times a text or a list is an empty one, and 0.0 is no whole number.
        if is_number(one, 0) and is_whole(other, facts.whole):
            return ast.Constant(0)
    return node


def _added(node: ast.BinOp) -> ast.expr:
    """`x + 3 - 1` as `x + 2`, and `x + -y` as `x - y`."""
    if isinstance(node.right, ast.UnaryOp) and _is_minus(node.right) and not is_constant(node.right):
        return ast.BinOp(node.left, ast.Sub() if isinstance(node.op, ast.Add) else ast.Add(), node.right.operand)
    if not _is_whole(node.right):
        return node
    shift = _signed(node)
    base = node.left
    if isinstance(base, ast.BinOp) and isinstance(base.op, ast.Add | ast.Sub) and _is_whole(base.right):
        shift += _signed(base)
        base = base.left
    elif value_of(node.right) >= 0:  # type: ignore[operator]
        return node
    if not shift:
        return base
    return ast.BinOp(base, ast.Add() if shift > 0 else ast.Sub(), ast.Constant(abs(shift)))


def _is_whole(node: ast.expr) -> bool:
    return is_number(node) and isinstance(value_of(node), int)


def _signed(node: ast.BinOp) -> int:
    value = value_of(node.right)
    assert isinstance(value, int)
    return value if isinstance(node.op, ast.Add) else -value


def _joined(node: ast.BoolOp, facts: Facts) -> ast.expr:
    """`and` and `or` without the parts that decide nothing."""
    stops = isinstance(node.op, ast.Or)
    kept: list[ast.expr] = []
    for index, part in enumerate(node.values):
        if not is_constant(part):
            kept.append(part)
            continue
        if bool(value_of(part)) is stops:
            kept.append(part)
            break
        if index == len(node.values) - 1 and not (kept and facts.is_boolean(kept[-1])):
            kept.append(part)
    if len(kept) == 1:
        return kept[0]
    return node if len(kept) == len(node.values) else ast.BoolOp(node.op, kept)


def _compared(node: ast.Compare, facts: Facts) -> ast.expr:
    match node:
        case ast.Compare(left=low, ops=[ast.LtE(), ast.LtE()], comparators=[inner, high]):
            if is_number(low) and is_number(high) and value_of(low) == value_of(high):
                return ast.Compare(inner, [ast.Eq()], [low])
    if len(node.ops) != 1:
        return node
    left, kind, right = node.left, type(node.ops[0]), node.comparators[0]
    if is_constant(left) and is_constant(right):
        try:
            return ast.Constant(_COMPARISONS[kind](value_of(left), value_of(right)))
        except TypeError:
            return node
    match right:
        case ast.Tuple(elts=[only]) if kind in (ast.In, ast.NotIn):
            return ast.Compare(left, [ast.Eq() if kind is ast.In else ast.NotEq()], [only])
        case ast.Constant(value=bool(value)) if kind in (ast.Eq, ast.NotEq, ast.Is, ast.IsNot) and facts.is_boolean(
            left
        ):
            return left if value is (kind in (ast.Eq, ast.Is)) else facts.negated(left)
        case ast.Tuple(elts=[ast.Constant(value=bool(no)), ast.Constant(value=bool(yes))]):
            if no is not yes and facts.is_boolean(left) and kind in (ast.In, ast.NotIn):
                return ast.Constant(kind is ast.In)
    return _compared_with_number(node, left, kind, right)


def _compared_with_number(node: ast.Compare, left: ast.expr, kind: type[ast.cmpop], right: ast.expr) -> ast.expr:
    match left:
        case ast.BinOp(
            left=ast.Compare(left=one, ops=[ast.Gt()], comparators=[other]) as above,
            op=ast.Sub(),
            right=ast.Compare(left=again, ops=[ast.Lt()], comparators=[last]) as below,
        ) if kind is ast.Eq and is_number(right, -1, 0, 1) and _same(one, again) and _same(other, last):
            return {0: ast.Compare(one, [ast.Eq()], [other]), 1: above, -1: below}[value_of(right)]  # type: ignore[index]
        case ast.BinOp(left=one, op=ast.Sub(), right=other) if is_number(right, 0) and kind not in (ast.In, ast.NotIn):
            return ast.Compare(one, node.ops, [other])
    return node


def _same(one: ast.expr, other: ast.expr) -> bool:
    return ast.dump(one) == ast.dump(other)


def _taken(node: ast.Subscript, facts: Facts) -> ast.expr:
    if isinstance(node.slice, ast.Slice):
        return _sliced(node, node.slice, facts)
    if not is_constant(node.slice):
        return node
    place = value_of(node.slice)
    match node.value:
        case ast.Tuple(elts=elements) | ast.List(elts=elements) if isinstance(place, int):
            return elements[place] if -len(elements) <= place < len(elements) else node
        case ast.Dict(keys=keys, values=values) if all(key is not None and is_constant(key) for key in keys):
            found = [each for key, each in zip(keys, values, strict=True) if key and value_of(key) == place]
            return found[0] if len(found) == 1 else node
    return node


def _sliced(node: ast.Subscript, cut: ast.Slice, facts: Facts) -> ast.expr:
    step = None if cut.step is None or _is(cut.step, None, 1) else cut.step
    forward = step is None or (is_number(step) and value_of(step) > 0)  # type: ignore[operator]
    lower = None if cut.lower is None or _is(cut.lower, None) or (forward and _is(cut.lower, 0)) else cut.lower
    upper = None if cut.upper is None or _is(cut.upper, None) else cut.upper
    if lower is upper is step is None and facts.is_fresh(node.value):
        return node.value
    match node.value:
        case ast.Call(func=ast.Name(id="sorted"), args=arguments, keywords=[]) if (
            lower is upper is None and step is not None and is_number(step, -1)
        ):
            return ast.Call(node.value.func, arguments, [ast.keyword("reverse", ast.Constant(True))])
    if (lower, upper, step) == (cut.lower, cut.upper, cut.step):
        return node
    return ast.Subscript(node.value, ast.Slice(lower, upper, step), ast.Load())


def _is(node: ast.expr, *values: object) -> bool:
    return isinstance(node, ast.Constant) and any(node.value is each or node.value == each for each in values)


def _called(node: ast.Call, facts: Facts) -> ast.expr:
    name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
    kept = [
        each
        for each in node.keywords
        if each.arg is None or (name, each.arg) not in _DEFAULTS or not _is(each.value, _DEFAULTS[name, each.arg])
    ]
    for index, each in enumerate(kept):
        if each.arg == "key" and _is_same_order(each.value):
            return ast.Call(node.func, node.args, [*kept[:index], *kept[index + 1 :]])
        if each.arg == "key" and _is_opposite_order(each.value) and name in _OTHER_END:
            other = ast.Name(_OTHER_END[name], ast.Load())
            return ast.Call(other, node.args, [*kept[:index], *kept[index + 1 :]])
    if len(kept) < len(node.keywords):
        return ast.Call(node.func, node.args, kept)
    if isinstance(node.func, ast.Name) and not node.keywords:
        return _built_in(node, name, facts)
    return node


def _is_same_order(key: ast.expr) -> bool:
    match key:
        case ast.Lambda(args=ast.arguments(args=[ast.arg(arg=name)]), body=ast.Name(id=given)):
            return name == given
    return False


def _is_opposite_order(key: ast.expr) -> bool:
    match key:
        case ast.Lambda(
            args=ast.arguments(args=[ast.arg(arg=name)]), body=ast.UnaryOp(op=ast.USub(), operand=ast.Name(id=given))
        ):
            return name == given
    return False


def _built_in(node: ast.Call, name: str, facts: Facts) -> ast.expr:
    match name, node.args:
        case "getattr", [item, ast.Constant(value=str(attribute))] if attribute.isidentifier():
            return ast.Attribute(item, attribute, ast.Load())
        case "range", [start, stop, step] if is_number(step, 1):
            return ast.Call(node.func, [stop] if is_number(start, 0) else [start, stop], [])
        case "range", [start, stop] if is_number(start, 0):
            return ast.Call(node.func, [stop], [])
        case (("enumerate" | "sum"), [items, start]) if is_number(start, 0):
            return ast.Call(node.func, [items], [])
        case "bool", [value] if facts.is_boolean(value):
            return value
        case "len", [ast.Constant(value=str(text))]:
            return ast.Constant(len(text))
        case (("min" | "max"), [one, other]) if is_number(one) and is_number(other):
            pick: Callable[[Any, Any], Any] = min if name == "min" else max
            return node_of(pick(value_of(one), value_of(other)))
    return node
