"""Changes of one expression: what may be missing in it, too much, or another one."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from ..validate.trees import loaded, negated, with_fields
from .places import Place, Slot

Found = tuple[str, ast.AST, float]
"""The kind of a change, what stands there then, and how unusual it is."""

ORDERED: Final = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
COMPARED: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.Gt, ast.GtE),
    ast.LtE: (ast.Lt, ast.GtE, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt, ast.LtE),
    ast.GtE: (ast.Gt, ast.LtE, ast.Lt),
    ast.Eq: (ast.NotEq, ast.LtE, ast.GtE),
    ast.NotEq: (ast.Eq, ast.Lt, ast.Gt),
    ast.In: (ast.NotIn, ast.Eq),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot, ast.Eq),
    ast.IsNot: (ast.Is, ast.NotEq),
}
CALCULATED: Final[dict[type[ast.operator], tuple[type[ast.operator], ...]]] = {
    ast.Add: (ast.Sub, ast.Mult),
    ast.Sub: (ast.Add, ast.Mod),
    ast.Mult: (ast.Add, ast.Pow, ast.FloorDiv),
    ast.Div: (ast.FloorDiv, ast.Mult),
    ast.FloorDiv: (ast.Div, ast.Mod),
    ast.Mod: (ast.FloorDiv, ast.Div),
    ast.Pow: (ast.Mult,),
    ast.BitAnd: (ast.BitOr, ast.BitXor),
    ast.BitOr: (ast.BitAnd, ast.BitXor),
    ast.BitXor: (ast.BitAnd, ast.BitOr),
    ast.LShift: (ast.RShift,),
    ast.RShift: (ast.LShift,),
}
LOPSIDED: Final = (ast.Sub, ast.Div, ast.FloorDiv, ast.Mod, ast.Pow, ast.Add)
PAIRS: Final = (
    *(("min", "max"), ("any", "all"), ("append", "extend"), ("append", "appendleft"), ("pop", "popleft")),
    *(("upper", "lower"), ("isupper", "islower"), ("startswith", "endswith"), ("lstrip", "rstrip"), ("find", "rfind")),
    *(("index", "rindex"), ("split", "rsplit"), ("ljust", "rjust"), ("bisect_left", "bisect_right"), ("floor", "ceil")),
    *(
        ("union", "intersection"),
        ("isalpha", "isalnum"),
        ("isdigit", "isalpha"),
        ("keys", "values"),
        ("read", "readline"),
    ),
    *(("add", "update"), ("heappush", "heappop"), ("remove", "discard"), ("title", "capitalize"), ("items", "keys")),
)
WRAPPED: Final = ("int", "str", "len", "sorted", "list", "abs", "set", "float", "tuple", "sum")
METHODS: Final = ("strip", "lower", "copy", "split", "upper", "items")
OF_TEXT: Final = frozenset({"replace", "split", "lower", "upper", "title", "capitalize", "count", "find"})
UNWRAPPED: Final = frozenset({*WRAPPED, "round", "reversed", "enumerate", "frozenset", "bool"})
TAKEN_OFF: Final = frozenset({*METHODS, "lstrip", "rstrip", "casefold", "title", "capitalize"})


def of_expression(slot: Slot, place: Place) -> Iterator[Found]:
    """What could be in the place of the expression in a slot."""
    node = slot.node
    if isinstance(getattr(node, "ctx", None), ast.Store | ast.Del):
        return
    match node:
        case ast.Compare():
            yield from _compared(node)
        case ast.BinOp():
            yield from _calculated(node)
        case ast.BoolOp():
            yield from _combined(node)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield "condition" if isinstance(node.op, ast.Not) else "number", operand, 1
        case ast.Constant(value=value):
            yield from _constants(value, slot, place)
        case ast.Call():
            yield from _calls(node)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            yield "condition", with_fields(node, body=orelse, orelse=body), 1.5
            yield "condition", with_fields(node, test=negated(test)), 1.5
        case ast.Subscript():
            yield from _subscripts(node, place)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            yield from _comprehensions(node)
        case ast.Name(id=name):
            yield from (("variable", loaded(other), 2.0) for other in place.names if other != name)
    if not isinstance(node, ast.Constant | ast.JoinedStr | ast.Slice | ast.Starred | ast.Lambda):
        yield from _wrapped(slot)


def _compared(node: ast.Compare) -> Iterator[Found]:
    for index, operator in enumerate(node.ops):
        for cost, other in enumerate(COMPARED[type(operator)]):
            ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
            yield "comparison", with_fields(node, ops=ops), 1 + 0.2 * cost
    right = node.comparators[-1]
    if isinstance(node.ops[-1], ORDERED) and not isinstance(right, ast.Constant):
        for shift in (ast.Sub(), ast.Add()):
            moved = ast.BinOp(right, shift, ast.Constant(1))
            yield "comparison", with_fields(node, comparators=[*node.comparators[:-1], moved]), 1.6


def _calculated(node: ast.BinOp) -> Iterator[Found]:
    for cost, other in enumerate(CALCULATED.get(type(node.op), ())):
        yield "calculation", with_fields(node, op=other()), 1.2 + 0.2 * cost
    if isinstance(node.op, LOPSIDED):
        yield "calculation", with_fields(node, left=node.right, right=node.left), 1.6
    match node:
        case ast.BinOp(left=left, right=ast.BinOp(left=middle, right=right) as inner):
            yield "calculation", with_fields(inner, left=with_fields(node, right=middle), right=right), 1.5
    match node:
        case ast.BinOp(left=ast.BinOp(left=left, right=middle) as inner, right=right):
            yield "calculation", with_fields(inner, left=left, right=with_fields(node, left=middle, right=right)), 1.5
    if isinstance(node.op, ast.Add | ast.Sub) and isinstance(node.right, ast.Constant):
        yield "calculation", node.left, 1.4
    elif isinstance(node.op, ast.Add | ast.Sub):
        yield from (("calculation", ast.BinOp(node, shift, ast.Constant(1)), 1.6) for shift in (ast.Add(), ast.Sub()))


def _combined(node: ast.BoolOp) -> Iterator[Found]:
    yield "condition", with_fields(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And()), 1
    for index in range(len(node.values)):
        kept = [*node.values[:index], *node.values[index + 1 :]]
        yield "condition", kept[0] if len(kept) == 1 else with_fields(node, values=kept), 1.8
        turned = [*node.values[:index], negated(node.values[index]), *node.values[index + 1 :]]
        yield "condition", with_fields(node, values=turned), 1.6
    first = node.values[0]
    if isinstance(first, ast.Compare) and not any(isinstance(each, ast.Compare) for each in node.values[1:]):
        each_compared = [with_fields(first, comparators=[each]) for each in node.values[1:]]
        yield "condition", with_fields(node, values=[first, *each_compared]), 1.2
    match node:
        case ast.BoolOp(op=ast.Or(), values=[one, ast.BoolOp(op=ast.And(), values=[two, three])]):
            yield "condition", ast.BoolOp(ast.And(), [ast.BoolOp(ast.Or(), [one, two]), three]), 1.4
        case ast.BoolOp(op=ast.Or(), values=[ast.BoolOp(op=ast.And(), values=[one, two]), three]):
            yield "condition", ast.BoolOp(ast.And(), [one, ast.BoolOp(ast.Or(), [two, three])]), 1.4


def _constants(value: object, slot: Slot, place: Place) -> Iterator[Found]:
    match value:
        case bool():
            yield "value", ast.Constant(not value), 1
        case int():
            yield from (("number", ast.Constant(other), 1.0) for other in (value + 1, value - 1))
            if isinstance(slot.parent, ast.Subscript) and value == 0:
                yield "number", ast.Constant(-1), 1.1
            if isinstance(slot.parent, ast.Assign | ast.AugAssign):
                yield from (("variable", loaded(name), 1.8) for name in place.names)
        case "":
            yield "value", ast.Constant(" "), 1.2
        case " ":
            yield "value", ast.Constant(""), 1.2


def _calls(node: ast.Call) -> Iterator[Found]:
    plain = not any(isinstance(each, ast.Starred) for each in node.args)
    if plain and len(node.args) == 2:
        yield "arguments", with_fields(node, args=node.args[::-1]), 1.6
    for index in range(len(node.keywords)):
        yield "arguments", with_fields(node, keywords=node.keywords[:index] + node.keywords[index + 1 :]), 1.8
    match node.func:
        case ast.Name(id="range"):
            yield from _ranges(node)
        case ast.Name(id="enumerate"):
            first = [] if len(node.args) > 1 else [ast.Constant(1)]
            yield "arguments", with_fields(node, args=[*node.args[:1], *first]), 1.6
        case ast.Name(id=name):
            yield from (("call", with_fields(node, func=loaded(other)), 1.2) for other in _others(name))
            if name in UNWRAPPED and len(node.args) == 1:
                yield "conversion", node.args[0], 1.6
            if name in ("sorted", "max", "min") and not node.keywords:
                yield "arguments", with_fields(node, keywords=[ast.keyword("key", loaded("len"))]), 2.4
            if name == "sorted" and not node.keywords:
                yield "arguments", with_fields(node, keywords=[ast.keyword("reverse", ast.Constant(True))]), 1.8
        case ast.Attribute(value=value, attr=name):
            methods = (with_fields(node.func, attr=other) for other in _others(name))
            yield from (("call", with_fields(node, func=method), 1.2) for method in methods)
            if name in TAKEN_OFF:
                yield "conversion", value, 1.8
            if name in ("pop", "split") and not node.args:
                given = ast.Constant(0 if name == "pop" else " ")
                yield "arguments", with_fields(node, args=[given]), 1.6
            elif name in ("pop", "split") and len(node.args) == 1:
                yield "arguments", with_fields(node, args=[]), 1.6
            if name == "sort" and not node.keywords:
                yield "arguments", with_fields(node, keywords=[ast.keyword("reverse", ast.Constant(True))]), 1.8


def _others(name: str) -> Iterator[str]:
    for one, other in PAIRS:
        if name in (one, other):
            yield other if name == one else one


def _ranges(node: ast.Call) -> Iterator[Found]:
    for index, argument in enumerate(node.args[:2]):
        if not isinstance(argument, ast.Constant):
            for shift in (ast.Add(), ast.Sub()):
                moved = ast.BinOp(argument, shift, ast.Constant(1))
                yield "range", with_fields(node, args=[*node.args[:index], moved, *node.args[index + 1 :]]), 1
    match node.args:
        case [end]:
            yield "range", with_fields(node, args=[ast.Constant(1), end]), 1.2
            yield "range", with_fields(node, args=[ast.Constant(1), ast.BinOp(end, ast.Add(), ast.Constant(1))]), 1.4
        case [ast.Constant(), end]:
            yield "range", with_fields(node, args=[end]), 1.4
        case [_, _, _]:
            yield "range", with_fields(node, args=node.args[:2]), 1.6


def _subscripts(node: ast.Subscript, place: Place) -> Iterator[Found]:
    if isinstance(node.slice, ast.Slice):
        yield from (("slice", with_fields(node, slice=new), cost) for new, cost in _slices(node.slice, place))
        return
    if isinstance(node.slice, ast.Constant | ast.Tuple):
        return
    for shift in (ast.Sub(), ast.Add()):
        yield "index", with_fields(node, slice=ast.BinOp(node.slice, shift, ast.Constant(1))), 1.1


def _slices(node: ast.Slice, place: Place) -> Iterator[tuple[ast.Slice, float]]:
    for part in ("lower", "upper", "step"):
        bound = getattr(node, part)
        if bound is not None:
            yield with_fields(node, **{part: None}), 1.2
        if bound is not None and part != "step" and not isinstance(bound, ast.Constant):
            for shift in (ast.Add(), ast.Sub()):
                yield with_fields(node, **{part: ast.BinOp(bound, shift, ast.Constant(1))}), 1
        if bound is None:
            yield from ((with_fields(node, **{part: value}), 1.3) for value in _bounds(part))
        if bound is None and part != "step":
            for name in place.names:
                yield with_fields(node, **{part: loaded(name)}), 2
                yield with_fields(node, **{part: ast.BinOp(loaded(name), ast.Add(), ast.Constant(1))}), 2.2


def _bounds(part: str) -> Iterator[ast.expr]:
    if part == "lower":
        yield ast.Constant(1)
    else:
        yield ast.UnaryOp(ast.USub(), ast.Constant(1))
    if part == "step":
        yield ast.Constant(2)


def _comprehensions(node: ast.ListComp | ast.SetComp | ast.GeneratorExp | ast.DictComp) -> Iterator[Found]:
    for at, each in enumerate(node.generators):
        for index, test in enumerate(each.ifs):
            for instead in ([], [negated(test)]):
                changed = with_fields(each, ifs=[*each.ifs[:index], *instead, *each.ifs[index + 1 :]])
                generators = [*node.generators[:at], changed, *node.generators[at + 1 :]]
                yield "condition", with_fields(node, generators=generators), 1.6
    if isinstance(node, ast.ListComp):
        yield "conversion", ast.SetComp(node.elt, node.generators), 2.4


def _wrapped(slot: Slot) -> Iterator[Found]:
    """What may lack a call around it."""
    called = isinstance(slot.parent, ast.Call) and slot.field == "func"
    if isinstance(slot.parent, ast.Attribute) and slot.parent.attr in OF_TEXT:
        yield "conversion", ast.Call(ast.Attribute(slot.node, "strip", ast.Load()), [], []), 2.4
    if called or isinstance(slot.parent, ast.Attribute | ast.Subscript | ast.BoolOp | ast.UnaryOp):
        return
    around = slot.parent.func.id if isinstance(slot.parent, ast.Call) and isinstance(slot.parent.func, ast.Name) else ""
    for name in WRAPPED:
        if name != around:
            yield "conversion", ast.Call(loaded(name), [slot.node], []), 2.2
    if isinstance(slot.node, ast.Name | ast.Call | ast.Subscript | ast.Attribute):
        for method in METHODS:
            yield "conversion", ast.Call(ast.Attribute(slot.node, method, ast.Load()), [], []), 2.4
    if isinstance(slot.parent, ast.Return | ast.Assign | ast.For | ast.comprehension):
        backwards = ast.Slice(None, None, ast.UnaryOp(ast.USub(), ast.Constant(1)))
        yield "conversion", ast.Subscript(slot.node, backwards, ast.Load()), 2.2
        yield "number", ast.BinOp(slot.node, ast.Add(), ast.Constant(1)), 2.2
        yield "number", ast.BinOp(slot.node, ast.Sub(), ast.Constant(1)), 2.2
    if isinstance(slot.parent, ast.Return | ast.If | ast.While) and not isinstance(slot.node, ast.UnaryOp):
        yield "condition", negated(slot.node), 1.4
