"""Small changes of a program, each made on its tree and taken back: what may be missing, too much, or another one.

They are the mutants of `validate.mutate` read backwards, and what learners typically get wrong.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, TypeVar

Node = TypeVar("Node", bound=ast.AST)
Body = list[ast.stmt]
Block = ast.If | ast.For | ast.While
Change = tuple[ast.AST, str, object]

MAX_NAMES: Final = 8
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
UNWRAPPED: Final = frozenset({*WRAPPED, "round", "reversed", "enumerate", "frozenset", "bool"})
TAKEN_OFF: Final = frozenset({*METHODS, "lstrip", "rstrip", "casefold", "title", "capitalize"})


@dataclass(frozen=True)
class Edit:
    """A change: its `kind`, its `line`, the lines of which one has to run for it to matter, and how unusual it is."""

    kind: str
    line: int
    runs: range
    changes: tuple[Change, ...]
    cost: float = 1.0

    @contextmanager
    def made(self) -> Iterator[None]:
        """The change is in the tree while this lasts."""
        before = [(node, field, getattr(node, field)) for node, field, _ in self.changes]
        for node, field, value in self.changes:
            setattr(node, field, value)
        try:
            yield
        finally:
            for node, field, value in reversed(before):
                setattr(node, field, value)


@dataclass(frozen=True)
class Place:
    """A statement with what is around it: the blocks that it is in, outermost first, and the names that are known."""

    owner: ast.AST
    field: str
    index: int
    around: tuple[tuple[ast.AST, str, int], ...]
    names: tuple[str, ...]
    function: ast.FunctionDef | None

    @property
    def body(self) -> Body:
        found: Body = getattr(self.owner, self.field)
        return found

    @property
    def statement(self) -> ast.stmt:
        return self.body[self.index]

    @property
    def in_loop(self) -> bool:
        owners = [owner for owner, _, _ in (*self.around, (self.owner, "", 0))]
        return any(isinstance(owner, ast.For | ast.While) for owner in owners)


def edits(tree: ast.Module) -> Iterator[Edit]:
    """Every change of a program, place by place."""
    for place in _places(tree, "body", (), _names(tree), None):
        yield from _of_statement(place)
        for slot in _slots(place.statement):
            for kind, new, cost in _of_expression(slot, place):
                yield _put(place, slot, kind, new, cost)


def header(statement: ast.stmt) -> range:
    """The lines of a statement, without those of the statements in it."""
    inner = [each.lineno for field in ("body", "orelse", "handlers", "cases") for each in _list(statement, field)]
    end = min(inner) if inner else (statement.end_lineno or statement.lineno) + 1
    return range(statement.lineno, max(end, statement.lineno + 1))


def _list(node: ast.AST, field: str) -> list[ast.stmt]:
    value = getattr(node, field, None)
    return [each for each in value if hasattr(each, "lineno")] if isinstance(value, list) else []


def _places(
    owner: ast.AST,
    field: str,
    around: tuple[tuple[ast.AST, str, int], ...],
    names: tuple[str, ...],
    function: ast.FunctionDef | None,
) -> Iterator[Place]:
    for index, statement in enumerate(getattr(owner, field)):
        if isinstance(statement, ast.FunctionDef):
            yield from _places(statement, "body", (), (*_names(statement), *names)[:MAX_NAMES], statement)
            continue
        if isinstance(statement, ast.ClassDef):
            yield from _places(statement, "body", (), names, None)
            continue
        yield Place(owner, field, index, around, names, function)
        here = (*around, (owner, field, index))
        for inner in ("body", "orelse", "finalbody"):
            if _list(statement, inner):
                yield from _places(statement, inner, here, names, function)
        for handler in (*getattr(statement, "handlers", ()), *getattr(statement, "cases", ())):
            yield from _places(handler, "body", here, names, function)


def _names(scope: ast.Module | ast.FunctionDef) -> tuple[str, ...]:
    """The names that a scope gives values to, parameters first."""
    found = dict.fromkeys(each.arg for each in scope.args.args) if isinstance(scope, ast.FunctionDef) else {}
    for statement in scope.body:
        if isinstance(scope, ast.Module) and isinstance(statement, ast.FunctionDef | ast.ClassDef):
            continue
        for node in ast.walk(statement):
            if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
                found[node.id] = None
    return tuple(name for name in found if name not in ("self", "_"))[:MAX_NAMES]


@dataclass(frozen=True)
class Slot:
    """A place in a statement that holds one expression."""

    parent: ast.AST
    field: str
    index: int | None
    node: ast.expr


def _slots(node: ast.AST) -> Iterator[Slot]:
    for field, value in ast.iter_fields(node):
        if field in ("body", "orelse", "annotation", "returns", "decorator_list", "format_spec") and not isinstance(
            node, ast.expr
        ):
            continue
        for index, each in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(each, ast.expr):
                yield Slot(node, field, index, each)
            if isinstance(each, ast.expr | ast.comprehension | ast.keyword | ast.withitem):
                yield from _slots(each)


def _put(place: Place, slot: Slot, kind: str, new: ast.AST, cost: float) -> Edit:
    line = slot.node.lineno
    value: object = ast.copy_location(new, slot.node)
    if slot.index is not None:
        items = getattr(slot.parent, slot.field)
        value = [*items[: slot.index], new, *items[slot.index + 1 :]]
    return Edit(kind, line, header(place.statement), ((slot.parent, slot.field, value),), cost)


Found = tuple[str, ast.AST, float]


def _of_expression(slot: Slot, place: Place) -> Iterator[Found]:
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
            yield "condition", _with(node, body=orelse, orelse=body), 1.5
            yield "condition", _with(node, test=_negated(test)), 1.5
        case ast.Subscript():
            yield from _subscripts(node, place)
        case ast.ListComp() | ast.SetComp() | ast.GeneratorExp() | ast.DictComp():
            yield from _comprehensions(node)
        case ast.Name(id=name):
            yield from (("variable", _name(other), 2.0) for other in place.names if other != name)
    if not isinstance(node, ast.Constant | ast.JoinedStr | ast.Slice | ast.Starred | ast.Lambda):
        yield from _wrapped(slot)


def _compared(node: ast.Compare) -> Iterator[Found]:
    for index, operator in enumerate(node.ops):
        for cost, other in enumerate(COMPARED[type(operator)]):
            ops = [*node.ops[:index], other(), *node.ops[index + 1 :]]
            yield "comparison", _with(node, ops=ops), 1 + 0.2 * cost
    right = node.comparators[-1]
    if isinstance(node.ops[-1], ORDERED) and not isinstance(right, ast.Constant):
        for shift in (ast.Sub(), ast.Add()):
            moved = ast.BinOp(right, shift, ast.Constant(1))
            yield "comparison", _with(node, comparators=[*node.comparators[:-1], moved]), 1.6


def _calculated(node: ast.BinOp) -> Iterator[Found]:
    for cost, other in enumerate(CALCULATED.get(type(node.op), ())):
        yield "calculation", _with(node, op=other()), 1.2 + 0.2 * cost
    if isinstance(node.op, LOPSIDED):
        yield "calculation", _with(node, left=node.right, right=node.left), 1.6
    match node:
        case ast.BinOp(left=left, right=ast.BinOp(left=middle, right=right) as inner):
            yield "calculation", _with(inner, left=_with(node, right=middle), right=right), 1.5
    match node:
        case ast.BinOp(left=ast.BinOp(left=left, right=middle) as inner, right=right):
            yield "calculation", _with(inner, left=left, right=_with(node, left=middle, right=right)), 1.5
    if isinstance(node.op, ast.Add | ast.Sub) and isinstance(node.right, ast.Constant):
        yield "calculation", node.left, 1.4


def _combined(node: ast.BoolOp) -> Iterator[Found]:
    yield "condition", _with(node, op=ast.Or() if isinstance(node.op, ast.And) else ast.And()), 1
    for index in range(len(node.values)):
        kept = [*node.values[:index], *node.values[index + 1 :]]
        yield "condition", kept[0] if len(kept) == 1 else _with(node, values=kept), 1.8
        turned = [*node.values[:index], _negated(node.values[index]), *node.values[index + 1 :]]
        yield "condition", _with(node, values=turned), 1.6
    first = node.values[0]
    if isinstance(first, ast.Compare) and not any(isinstance(each, ast.Compare) for each in node.values[1:]):
        each_compared = [_with(first, comparators=[each]) for each in node.values[1:]]
        yield "condition", _with(node, values=[first, *each_compared]), 1.2
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
            if isinstance(slot.parent, ast.AugAssign):
                yield from (("variable", _name(name), 1.8) for name in place.names)
        case "":
            yield "value", ast.Constant(" "), 1.2
        case " ":
            yield "value", ast.Constant(""), 1.2


def _calls(node: ast.Call) -> Iterator[Found]:
    plain = not any(isinstance(each, ast.Starred) for each in node.args)
    if plain and len(node.args) == 2:
        yield "arguments", _with(node, args=node.args[::-1]), 1.6
    for index in range(len(node.keywords)):
        yield "arguments", _with(node, keywords=node.keywords[:index] + node.keywords[index + 1 :]), 1.8
    match node.func:
        case ast.Name(id="range"):
            yield from _ranges(node)
        case ast.Name(id=name):
            yield from (("call", _with(node, func=_name(other)), 1.2) for other in _others(name))
            if name in UNWRAPPED and len(node.args) == 1:
                yield "conversion", node.args[0], 1.6
            if name in ("sorted", "max", "min") and not node.keywords:
                yield "arguments", _with(node, keywords=[ast.keyword("key", _name("len"))]), 2.4
            if name == "sorted" and not node.keywords:
                yield "arguments", _with(node, keywords=[ast.keyword("reverse", ast.Constant(True))]), 1.8
        case ast.Attribute(value=value, attr=name):
            yield from (("call", _with(node, func=_with(node.func, attr=other)), 1.2) for other in _others(name))
            if name in TAKEN_OFF:
                yield "conversion", value, 1.8
            if name in ("pop", "split") and not node.args:
                given = ast.Constant(0 if name == "pop" else " ")
                yield "arguments", _with(node, args=[given]), 1.6
            elif name in ("pop", "split") and len(node.args) == 1:
                yield "arguments", _with(node, args=[]), 1.6
            if name == "sort" and not node.keywords:
                yield "arguments", _with(node, keywords=[ast.keyword("reverse", ast.Constant(True))]), 1.8


def _others(name: str) -> Iterator[str]:
    for one, other in PAIRS:
        if name in (one, other):
            yield other if name == one else one


def _ranges(node: ast.Call) -> Iterator[Found]:
    for index, argument in enumerate(node.args[:2]):
        if not isinstance(argument, ast.Constant):
            for shift in (ast.Add(), ast.Sub()):
                moved = ast.BinOp(argument, shift, ast.Constant(1))
                yield "range", _with(node, args=[*node.args[:index], moved, *node.args[index + 1 :]]), 1
    match node.args:
        case [end]:
            yield "range", _with(node, args=[ast.Constant(1), end]), 1.2
            yield "range", _with(node, args=[ast.Constant(1), ast.BinOp(end, ast.Add(), ast.Constant(1))]), 1.4
        case [ast.Constant(), end]:
            yield "range", _with(node, args=[end]), 1.4
        case [_, _, _]:
            yield "range", _with(node, args=node.args[:2]), 1.6


def _subscripts(node: ast.Subscript, place: Place) -> Iterator[Found]:
    if isinstance(node.slice, ast.Slice):
        yield from (("slice", _with(node, slice=new), cost) for new, cost in _slices(node.slice, place))
        return
    if isinstance(node.slice, ast.Constant | ast.Tuple):
        return
    for shift in (ast.Sub(), ast.Add()):
        yield "index", _with(node, slice=ast.BinOp(node.slice, shift, ast.Constant(1))), 1.1


def _slices(node: ast.Slice, place: Place) -> Iterator[tuple[ast.Slice, float]]:
    for part in ("lower", "upper", "step"):
        bound = getattr(node, part)
        if bound is not None:
            yield _with(node, **{part: None}), 1.2
        if bound is not None and part != "step" and not isinstance(bound, ast.Constant):
            for shift in (ast.Add(), ast.Sub()):
                yield _with(node, **{part: ast.BinOp(bound, shift, ast.Constant(1))}), 1
        if bound is None:
            yield from ((_with(node, **{part: value}), 1.3) for value in _bounds(part))
        if bound is None and part != "step":
            for name in place.names:
                yield _with(node, **{part: _name(name)}), 2
                yield _with(node, **{part: ast.BinOp(_name(name), ast.Add(), ast.Constant(1))}), 2.2


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
            for instead in ([], [_negated(test)]):
                changed = _with(each, ifs=[*each.ifs[:index], *instead, *each.ifs[index + 1 :]])
                generators = [*node.generators[:at], changed, *node.generators[at + 1 :]]
                yield "condition", _with(node, generators=generators), 1.6
    if isinstance(node, ast.ListComp):
        yield "conversion", ast.SetComp(node.elt, node.generators), 2.4


def _wrapped(slot: Slot) -> Iterator[Found]:
    """What may lack a call around it."""
    called = isinstance(slot.parent, ast.Call) and slot.field == "func"
    if called or isinstance(slot.parent, ast.Attribute | ast.Subscript | ast.BoolOp | ast.UnaryOp):
        return
    around = slot.parent.func.id if isinstance(slot.parent, ast.Call) and isinstance(slot.parent.func, ast.Name) else ""
    for name in WRAPPED:
        if name != around:
            yield "conversion", ast.Call(_name(name), [slot.node], []), 2.2
    if isinstance(slot.node, ast.Name | ast.Call | ast.Subscript | ast.Attribute):
        for method in METHODS:
            yield "conversion", ast.Call(ast.Attribute(slot.node, method, ast.Load()), [], []), 2.4
    if isinstance(slot.parent, ast.Return | ast.Assign | ast.For | ast.comprehension):
        backwards = ast.Slice(None, None, ast.UnaryOp(ast.USub(), ast.Constant(1)))
        yield "conversion", ast.Subscript(slot.node, backwards, ast.Load()), 2.2
        yield "number", ast.BinOp(slot.node, ast.Add(), ast.Constant(1)), 2.2
        yield "number", ast.BinOp(slot.node, ast.Sub(), ast.Constant(1)), 2.2
    if isinstance(slot.parent, ast.Return | ast.If | ast.While) and not isinstance(slot.node, ast.UnaryOp):
        yield "condition", _negated(slot.node), 1.4


def _of_statement(place: Place) -> Iterator[Edit]:
    statement = place.statement
    match statement:
        case ast.Assign(targets=[ast.Name(id=name)], value=value):
            yield from _assigned(place, name, value)
        case ast.AugAssign():
            for cost, other in enumerate(CALCULATED.get(type(statement.op), ())):
                yield _in(place, "calculation", ((statement, "op", other()),), 1.2 + 0.2 * cost)
            yield _instead(place, "update", [ast.Assign([statement.target], statement.value)], 1.6)
        case ast.Expr(value=ast.Call(func=ast.Name(id="print"), args=[value])) if place.function:
            yield _instead(place, "return", [ast.Return(value)], 1.4)
        case ast.Return() if place.function:
            yield from (_in(place, "return", ((statement, "value", _name(each)),), 1.8) for each in place.names)
        case ast.Break() | ast.Continue():
            jump = ast.Continue() if isinstance(statement, ast.Break) else ast.Break()
            yield _instead(place, "jump", [jump], 1.6)
    droppable = isinstance(statement, ast.Expr | ast.AugAssign | ast.Break | ast.Continue | ast.Assign)
    if droppable and not _is_text(statement):
        yield _instead(place, "extra", [], 2)
    if isinstance(statement, ast.If):
        yield from _branches(place, statement)
    yield from _moved(place)
    yield from _missing(place)


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _assigned(place: Place, name: str, value: ast.expr) -> Iterator[Edit]:
    statement = place.statement
    for cost, operator in ((1.4, ast.Add()), (1.8, ast.Sub()), (1.8, ast.Mult())):
        if place.in_loop or place.around:
            yield _instead(place, "update", [ast.AugAssign(ast.Name(name, ast.Store()), operator, value)], cost)
    if _is_plain(value):
        for start in _starts(place, name):
            yield _in(place, "start", ((statement, "value", start),), 1.3)


def _starts(place: Place, name: str) -> Iterator[ast.expr]:
    infinite = ast.Call(_name("float"), [ast.Constant("inf")], [])
    yield from (ast.Constant(0), ast.Constant(1), infinite, ast.UnaryOp(ast.USub(), infinite))
    yield from (ast.List([], ast.Load()), ast.Constant(""))
    yield from (ast.Subscript(_name(each), ast.Constant(0), ast.Load()) for each in place.names[:2] if each != name)


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
            yield _in(
                place, "branch", ((statement, "orelse", []), (place.owner, place.field, whole)), 1.5, following.lineno
            )
        case [], [ast.If() as following, *rest]:
            joined = ((statement, "orelse", [following]), (place.owner, place.field, [*before, *rest]))
            yield _in(place, "branch", joined, 1.5, following.lineno)
    if statement.orelse:
        yield _in(place, "branch", ((statement, "body", statement.orelse), (statement, "orelse", statement.body)), 1.6)
    yield _instead(place, "condition", statement.body, 2)


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


def _missing(place: Place) -> Iterator[Edit]:
    """A statement that is not there: after this one, or as the first of its block."""
    if isinstance(place.statement, ast.Return | ast.Break | ast.Continue | ast.Raise | ast.Import | ast.ImportFrom):
        return
    if place.in_loop:
        for new, cost in _lines(place):
            yield _after(place, "missing", new, cost)
    is_last = place.index == len(place.body) - 1
    if place.function is place.owner and is_last:
        yield from (_after(place, "return", ast.Return(_name(name)), 1.8) for name in place.names)


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
    return ast.Expr(ast.Call(ast.Attribute(_name(name), method, ast.Load()), [_name(item)], []))


def _in(place: Place, kind: str, changes: Iterable[Change], cost: float, line: int | None = None) -> Edit:
    return Edit(kind, line or place.statement.lineno, header(place.statement), tuple(changes), cost)


def _instead(place: Place, kind: str, new: Iterable[ast.stmt], cost: float) -> Edit:
    located = [each if hasattr(each, "lineno") else ast.copy_location(each, place.statement) for each in new]
    body = [*place.body[: place.index], *located, *place.body[place.index + 1 :]]
    if not body and place.field != "orelse":
        body = [ast.copy_location(ast.Pass(), place.statement)]
    return _in(place, kind, ((place.owner, place.field, body),), cost)


def _after(place: Place, kind: str, new: ast.stmt, cost: float) -> Edit:
    ast.copy_location(new, place.statement)
    body = [*place.body[: place.index + 1], new, *place.body[place.index + 1 :]]
    line = place.statement.end_lineno or place.statement.lineno
    return Edit(kind, line, header(place.statement), ((place.owner, place.field, body),), cost)


def _name(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def _with(node: Node, **changes: object) -> Node:
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed


def _negated(test: ast.expr) -> ast.expr:
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return test.operand
    return ast.UnaryOp(ast.Not(), test)
