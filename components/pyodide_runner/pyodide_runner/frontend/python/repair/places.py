"""The places of a program at which something can be changed, and the changes themselves."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, NamedTuple

Body = list[ast.stmt]
Change = tuple[ast.AST, str, object]

MAX_NAMES: Final = 8


class Spot(NamedTuple):
    """On which line a change is, and of what kind."""

    line: int
    kind: str


@dataclass(frozen=True)
class Edit:
    """A change: its `kind`, its `line`, the lines of which one has to run for it to matter, and how unusual it is."""

    kind: str
    line: int
    runs: range
    changes: tuple[Change, ...]
    cost: float = 1.0

    @property
    def spot(self) -> Spot:
        return Spot(self.line, self.kind)

    @contextmanager
    def made(self) -> Iterator[None]:
        """The change is in the tree while this lasts."""
        before = [(node, field, getattr(node, field)) for node, field, _ in self.changes]
        for (node, field, value), (_, _, old) in zip(self.changes, before, strict=True):
            for each in _new(value, old):
                _locate(each, node)
            setattr(node, field, value)
        try:
            yield
        finally:
            for node, field, value in reversed(before):
                setattr(node, field, value)


def _new(value: object, old: object) -> Iterator[ast.AST]:
    """The nodes of a value that the old one did not have."""
    if isinstance(value, ast.AST):
        yield value
    elif isinstance(value, list):
        known = {id(each) for each in old} if isinstance(old, list) else set()
        yield from (each for each in value if isinstance(each, ast.AST) and id(each) not in known)


def _locate(new: ast.AST, near: ast.AST) -> None:
    """Gives a node without a place that of another one: Python compiles none without, and all nodes take far longer."""
    if "lineno" in new._attributes and not hasattr(new, "lineno"):
        ast.copy_location(new, near)
    ast.fix_missing_locations(new)


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


@dataclass(frozen=True)
class Slot:
    """A place in a statement that holds one expression."""

    parent: ast.AST
    field: str
    index: int | None
    node: ast.expr


def places(tree: ast.Module) -> Iterator[Place]:
    """Every statement of a program that is no definition, in order."""
    yield from _places(tree, "body", (), _names(tree), None)


def slots(node: ast.AST) -> Iterator[Slot]:
    """The expressions of a statement, without those of the statements in it; inner ones follow the outer."""
    for field, value in ast.iter_fields(node):
        if field in ("body", "orelse", "annotation", "returns", "decorator_list", "format_spec") and not isinstance(
            node, ast.expr
        ):
            continue
        for index, each in enumerate(value) if isinstance(value, list) else ((None, value),):
            if isinstance(each, ast.expr):
                yield Slot(node, field, index, each)
            if isinstance(each, ast.expr | ast.comprehension | ast.keyword | ast.withitem):
                yield from slots(each)


def put(place: Place, slot: Slot, kind: str, new: ast.AST, cost: float) -> Edit:
    """The change that puts another expression into a slot."""
    line = slot.node.lineno
    value: object = ast.copy_location(new, slot.node)
    if slot.index is not None:
        items = getattr(slot.parent, slot.field)
        value = [*items[: slot.index], new, *items[slot.index + 1 :]]
    return Edit(kind, line, header(place.statement), ((slot.parent, slot.field, value),), cost)


def within(place: Place, kind: str, changes: Iterable[Change], cost: float, line: int | None = None) -> Edit:
    """A change of fields of a statement, or of the list that it is in."""
    return Edit(kind, line or place.statement.lineno, header(place.statement), tuple(changes), cost)


def instead(place: Place, kind: str, new: Iterable[ast.stmt], cost: float) -> Edit:
    """The change that puts other statements, or none, in the place of one."""
    located = [each if hasattr(each, "lineno") else ast.copy_location(each, place.statement) for each in new]
    body = [*place.body[: place.index], *located, *place.body[place.index + 1 :]]
    if not body and place.field != "orelse":
        body = [ast.copy_location(ast.Pass(), place.statement)]
    return within(place, kind, ((place.owner, place.field, body),), cost)


def after(place: Place, kind: str, new: ast.stmt, cost: float) -> Edit:
    """The change that adds a statement after one."""
    ast.copy_location(new, place.statement)
    body = [*place.body[: place.index + 1], new, *place.body[place.index + 1 :]]
    line = place.statement.end_lineno or place.statement.lineno
    return Edit(kind, line, header(place.statement), ((place.owner, place.field, body),), cost)


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
